import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/network';
import { withFolder } from '../corpus/folder';

const FILES = {
  'a.txt': 'Anna Weber traf Karl Ohlsen. Eva Brandt ging nach Hause.',
  'b.txt': '„Wir gehen nach Hause“, sagte Anna Weber. „Wir bleiben hier“, sagte Karl Ohlsen.',
  'out/x.md': '',
};

function text(options: CommandInput['options']): string {
  return withFolder(FILES, (folder) => {
    const out = join(folder, 'out/records');
    command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options } });
    return readFileSync(out, 'utf8');
  });
}

const rows = (options: CommandInput['options']) =>
  text(options)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const ties = (options: CommandInput['options']) =>
  rows(options).map(({ source, target, count }) => [source, target, count]);

test('network: a line a tie, of articles or of sentences, of names or of speakers', () => {
  assert.deepEqual(ties({ kind: 'person' }), [
    ['Anna Weber', 'Karl Ohlsen', 2],
    ['Anna Weber', 'Eva Brandt', 1],
    ['Karl Ohlsen', 'Eva Brandt', 1],
  ]);
  assert.deepEqual(ties({ kind: 'person', unit: 'sentence' }), [['Anna Weber', 'Karl Ohlsen', 1]]);
  assert.deepEqual(ties({ of: 'quotations' }), [['Anna Weber', 'Karl Ohlsen', 1]]);
  assert.deepEqual(ties({ kind: 'person', minimum: '2' }), [['Anna Weber', 'Karl Ohlsen', 2]]);
});

test('network --nodes: a line a name; --format graphml and gexf: both in one file', () => {
  assert.deepEqual(
    rows({ kind: 'person', nodes: true }).map(({ name, unitCount, degree }) => [name, unitCount, degree]),
    [
      ['Anna Weber', 2, 2],
      ['Karl Ohlsen', 2, 2],
      ['Eva Brandt', 1, 2],
    ],
  );
  assert.match(
    text({ format: 'graphml' }),
    /^<\?xml[\s\S]*<data key="node-label">Anna Weber<\/data>[\s\S]*<\/graphml>\n$/,
  );
  assert.match(text({ format: 'gexf' }), /^<\?xml[\s\S]*label="Anna Weber"[\s\S]*<\/gexf>\n$/);
});

test('network: what cannot be is wrong usage', () => {
  assert.throws(() => text({ of: 'topics' }), UsageError);
  assert.throws(() => text({ of: 'quotations', unit: 'sentence' }), /--unit is for --of mentions/);
  assert.throws(() => text({ format: 'gexf', nodes: true }), /both given/);
  assert.throws(() => text({ format: 'gml' }), UsageError);
  assert.throws(() => text({ minimum: '0' }), UsageError);
});
