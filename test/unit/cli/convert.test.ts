import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command as convert } from '../../../src/cli/convert';
import { withFolder } from '../corpus/folder';

const TEXT = 'Sie sagte: „Es regnet.“\n';
const LINE = { article: 'a', start: 12, end: 22, type: 'direct', isSpeech: true, speaker: 'Anna' };
const run = (folder: string, source: string, options: CommandInput['options']) =>
  convert.run({ positionals: [join(folder, source)], options: { corpus: join(folder, 'corpus'), ...options } });

test('wortlaut convert: to each form and back; a broken file is told and skipped, all broken are an error', () => {
  withFolder({ 'corpus/a.txt': TEXT, 'corpus/b.txt': TEXT, 'anna.jsonl': `${JSON.stringify(LINE)}\n` }, (folder) => {
    for (const format of ['webanno', 'cas', 'doccano', 'conll']) {
      const out = join(folder, format);
      run(folder, 'anna.jsonl', { write: format, out });
      run(folder, format, { read: format, out: `${out}.jsonl` });
      const lines = readFileSync(`${out}.jsonl`, 'utf8').trim().split('\n');
      const [{ start, end, text, speakers }] = lines.map((line) => JSON.parse(line));
      assert.deepEqual([lines.length, start, end, text], [1, 12, 22, 'Es regnet.']);
      assert.deepEqual(speakers, [{ name: 'Anna', mention: null }]);
    }
    writeFileSync(join(folder, 'cas/b.json'), '{');
    run(folder, 'cas', { read: 'cas', out: join(folder, 'again.jsonl') });
    assert.equal(readFileSync(join(folder, 'again.jsonl'), 'utf8').trim().split('\n').length, 1);
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken/a.tsv'), 'nothing\n');
    assert.throws(
      () => run(folder, 'broken', { read: 'webanno', out: join(folder, 'x.jsonl') }),
      /none of the files could be read/,
    );
  });
});

test('wortlaut convert: both directions, none, no place, a place that is there and an unknown feature are wrong usage', () => {
  withFolder({ 'corpus/a.txt': TEXT, 'anna.jsonl': `${JSON.stringify(LINE)}\n` }, (folder) => {
    const out = join(folder, 'new');
    const refused: CommandInput['options'][] = [
      { out },
      { write: 'cas', read: 'cas', out },
      { write: 'cas' },
      { write: 'cas', out: folder },
      { write: 'brat', out },
      { read: 'webanno', out, feature: 'colour=red' },
    ];
    for (const options of refused) assert.throws(() => run(folder, 'anna.jsonl', options), UsageError);
  });
});
