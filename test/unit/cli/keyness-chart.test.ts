import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command } from '../../../src/cli/keyness';
import { withFolder } from '../corpus/folder';

const FILES = {
  'texts/a.txt': 'Die Ernte war gut. Die Ernte war groß.',
  'texts/b.txt': 'Der Hafen ist zu. Der Hafen ist leer. Eine Ernte gibt es nicht.',
  'texts/metadata.csv': 'file,outlet,url\na.txt,Bote,\nb.txt,Kurier,https://example.org/b\n',
  'out/x.md': '',
};

test('keyness --chart FILE.html: a page without a browser, with the places of both sides and links from where it lies', () =>
  withFolder(FILES, (folder) => {
    const options = { corpus: join(folder, 'texts'), by: 'outlet', target: ['Bote'], format: 'jsonl', top: '1' };
    const [out, chart] = [join(folder, 'out/records'), join(folder, 'out/words.html')];
    command.run({ positionals: [], options: { ...options, out, chart } });
    assert.equal(readFileSync(out, 'utf8').split('\n').filter(Boolean).length, 1, '--top is of the rows alone');
    const [, text = ''] = /id="lines">(.*?)<\/script>/s.exec(readFileSync(chart, 'utf8')) ?? [];
    const lines = JSON.parse(text);
    assert.deepEqual(lines.ernte.Bote.length, 2);
    assert.deepEqual(lines.ernte.Bote[0], [
      'Bote, a',
      '../texts/a.txt',
      'Die',
      'Ernte',
      'war gut. Die Ernte war groß.',
    ]);
    assert.equal(
      lines.ernte['all others'][0][1],
      'https://example.org/b',
      'the address of the article, where it has one',
    );
    assert.ok('hafen' in lines, 'words of the other side too');
  }));
