import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command as share } from '../../../src/cli/share';
import { command as speakers } from '../../../src/cli/speakers';
import { withFolder } from '../corpus/folder';

const FILES = {
  'metadata.csv': 'file,date\na.txt,2024-03-01\nb.txt,2024-05-02\nc.txt,2024-06-03\nd.txt,2024-07-04\n',
  'a.txt': 'Ministerin Anna Merk sagte, es regne seit gestern.\n',
  'b.txt': 'AfD-Vize Harm sagte, es sei kalt. Ministerin Merk sagte, es werde warm.\n',
  'c.txt': 'Kanzlerin Anna Merk sagte, es regne weiter. Ein Bäcker sagte, es sei kalt.\n',
  'd.txt': 'Jan Müller sagte, es sei spät. Eva Müller sagte, es sei früh.\n',
  'e.txt': 'Müller sagte, es sei genug.\n',
  'out/x.md': '',
};

interface DraftLine {
  readonly [column: string]: string;
}

/** The table that a run writes, a record a row. */
function draft(folder: string): DraftLine[] {
  const file = join(folder, 'out/speakers.csv');
  assert.equal(speakers.run({ positionals: [], options: { corpus: folder, draft: file } }), 0);
  return read(file);
}

function read(file: string): DraftLine[] {
  const [header = [], ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
}

test('speakers --draft: a row a speaker and role with its days; joined names and what is open say so', () => {
  withFolder(FILES, (folder) => {
    const rows = draft(folder);
    const short = rows.map(({ name, aliases, role, from, until, status, count }) =>
      [name, aliases, role, from, until, status, count].join(' / '),
    );
    assert.deepEqual(short, [
      'Anna Merk / Merk / Ministerin / 2024-03-01 / 2024-05-02 / joined / 3',
      'Anna Merk /  / Kanzlerin / 2024-06-03 / 2024-06-03 / joined / 3',
      'Eva Müller /  /  /  /  / found / 1',
      'Harm /  / AfD-Vize / 2024-05-02 / 2024-05-02 / found / 1',
      'Jan Müller /  /  /  /  / found / 1',
      'Müller /  /  /  /  / open / 1',
      'Ein Bäcker /  /  /  /  / open / 1',
    ]);
  });
});

test('speakers --draft: a second run keeps what was corrected by hand, and the table resolves by it', () => {
  withFolder(FILES, (folder) => {
    const file = join(folder, 'out/speakers.csv');
    draft(folder);
    const before = readFileSync(file, 'utf8');
    const corrected = before.replace(/^Harm,,(.*)$/m, 'Alexander Harm,Harm,$1');
    writeFileSync(file, corrected);
    const rows = draft(folder);
    assert.ok(rows.some(({ name, aliases }) => name === 'Alexander Harm' && aliases === 'Harm'));
    assert.equal(rows.filter(({ name }) => name === 'Harm').length, 0, 'no row of its own again');
    assert.equal(rows.filter(({ status }) => status === 'open').length, 2, 'what is open is told once');
    const third = draft(folder);
    assert.deepEqual(third, rows, 'a run that finds nothing new changes nothing');
    assert.equal(existsSync(`${file}.part`), false);
  });
});

test('share: names are joined across articles, two of one surname are not', () => {
  withFolder(FILES, (folder) => {
    const out = join(folder, 'out/share.jsonl');
    share.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, resamples: '0' } });
    const rows = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ speaker, count }) => [speaker, count]),
      [
        ['Anna Merk', 3],
        ['Eva Müller', 1],
        ['Harm', 1],
        ['Jan Müller', 1],
        ['Müller', 1],
        ['(unresolved)', 1],
        ['(nobody named)', 0],
      ],
    );
  });
});
