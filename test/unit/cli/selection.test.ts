import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/selection';
import { withFolder } from '../corpus/folder';

const SENTENCES = [
  'Die Stadt Nordhafen sperrt die Hafenbrücke vom 4. März an.',
  'Die Kosten der Sanierung betragen 2,4 Millionen Euro.',
  'Bereits im Jahr 2019 hatte ein Gutachten vor Rissen in den Pfeilern gewarnt.',
];
const FILES = {
  'a.txt': `${SENTENCES[0]} ${SENTENCES[1]}`,
  'b.txt': `${SENTENCES[0]} Mehr war nicht zu erfahren.`,
  'c.txt': `${SENTENCES[2]} So stand es im Januar.`,
  'metadata.csv': 'file,outlet,date\na.txt,Bote,2024-03-02\nb.txt,Kurier,2024-03-02\nc.txt,Bote,2024-01-02\n',
  'out/x.md': '',
};

function run(options: CommandInput['options']) {
  return withFolder(FILES, (folder) => {
    const out = join(folder, 'out/records');
    const source = join(folder, 'out/release');
    writeFileSync(source, SENTENCES.join(' '));
    command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, source: [source], ...options } });
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  });
}

test('selection: a line an outlet, a sentence or a place', () => {
  const groups = run({});
  assert.deepEqual(
    groups.map(({ group, takenCount, sentenceCount }) => [group, takenCount, sentenceCount]),
    [
      ['Bote', 3, 3],
      ['Kurier', 1, 3],
    ],
  );
  // Nothing is taken from a source before it is published.
  assert.deepEqual(
    run({ published: '2024-03-01' }).map(({ takenCount }) => takenCount),
    [2, 1],
  );
  assert.deepEqual(
    run({ show: 'sentences', published: '2024-03-01' }).map(({ taken }) => taken),
    ['everybody', 'some', 'nobody'],
  );
  const places = run({ show: 'places', by: 'article' });
  assert.deepEqual(
    places.map(({ sentenceNumber, article, form }) => [sentenceNumber, article, form]),
    [
      [1, 'a', 'verbatim'],
      [1, 'b', 'verbatim'],
      [2, 'a', 'verbatim'],
      [3, 'c', 'verbatim'],
    ],
  );
});

test('selection: what is wrong with the command line is told before the work', () => {
  assert.throws(() => run({ source: [] }), UsageError);
  assert.throws(() => run({ source: ['nowhere.txt'] }), /no such file/);
  assert.throws(() => run({ published: '2024-02-31' }), /--published/);
  assert.throws(() => run({ by: 'party' }), /by is "party"/);
  assert.throws(() => run({ chart: 'x.gif' }), /--chart is "x.gif"/);
  assert.throws(() => run({ show: 'all' }), /--show/);
  assert.ok(!existsSync('x.gif'));
});
