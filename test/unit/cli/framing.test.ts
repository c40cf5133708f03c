import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/framing';
import { withFolder } from '../corpus/folder';

const TEXT = '„Wir gehen nach Hause“, sagte Anna Weber. Anna Weber räumte ein, dass die Zahlen falsch seien.';
const FILES = {
  'a.txt': TEXT,
  'b.txt': '„Wir bleiben hier“, behauptete Karl Ohlsen.',
  'metadata.csv': 'file,outlet\na.txt,Bote\nb.txt,Kurier\n',
  'own.csv': 'language;word;frame\nde;behaupten;neutral\n',
  'out/x.md': '',
};

function run(options: CommandInput['options']) {
  return withFolder(FILES, (folder) => {
    const out = join(folder, 'out/records');
    const words = options.words === undefined ? {} : { words: join(folder, options.words as string) };
    command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options, ...words } });
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  });
}

test('framing: a line a class, and with --by a line a group and class', () => {
  const counted = (rows: Record<string, unknown>[]) => rows.filter(({ count }) => count !== 0);
  assert.deepEqual(
    run({}).map(({ frame, count, words }) => [frame, count, words]),
    [
      ['neutral', 1, 'sagen 1'],
      ['conceding', 1, 'einräumen 1'],
      ['doubting', 1, 'behaupten 1'],
    ],
  );
  assert.deepEqual(
    counted(run({ by: 'outlet' })).map(({ group, frame }) => [group, frame]),
    [
      ['Bote', 'neutral'],
      ['Bote', 'conceding'],
      ['Kurier', 'doubting'],
    ],
  );
  assert.deepEqual([...new Set(run({ by: 'speaker', top: '1' }).map(({ group }) => group))], ['Anna Weber']);
  assert.deepEqual(
    run({ type: 'indirect' }).map(({ frame }) => frame),
    ['conceding'],
  );
});

test('framing --quotations: a line a quotation, its word where it stands', () => {
  const rows = run({ quotations: true });
  const [said, conceded] = rows;
  assert.equal(rows.length, 3);
  assert.equal(TEXT.slice(said?.cueStart as number, said?.cueEnd as number), 'sagte');
  assert.deepEqual([conceded?.word, conceded?.frame, conceded?.speaker], ['einräumen', 'conceding', 'Anna Weber']);
});

test('framing --words, --list-words: the table can be printed, changed and handed back', () => {
  assert.deepEqual(
    run({ words: 'own.csv' }).map(({ frame, count }) => [frame, count]),
    [
      ['neutral', 1],
      ['(not in the table)', 2],
    ],
  );
  assert.ok(run({ 'list-words': true }).some(({ word, frame }) => word === 'einräumen' && frame === 'conceding'));
  withFolder({ 'a.txt': TEXT, 'out/x.md': '' }, (folder) => {
    const table = join(folder, 'out/words.csv');
    const options = { corpus: folder, format: 'csv', out: table };
    command.run({ positionals: [], options: { ...options, 'list-words': true } });
    command.run({ positionals: [], options: { ...options, words: table, out: join(folder, 'out/rows.csv') } });
    assert.match(readFileSync(join(folder, 'out/rows.csv'), 'utf8'), /conceding,1,2/);
  });
});

test('framing: what cannot be is wrong usage', () => {
  assert.throws(() => run({ by: 'desk' }), UsageError);
  assert.throws(() => run({ top: '3' }), /--top is for --by/);
  assert.throws(() => run({ quotations: true, by: 'outlet' }), /--by is given; allowed is it without --quotations/);
  assert.throws(() => run({ words: 'none.csv' }), /there is no such file/);
  assert.throws(() => run({ type: 'loud' }), UsageError);
});
