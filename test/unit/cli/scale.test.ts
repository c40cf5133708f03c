import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/scale';
import { inventedPositions } from '../../../src/examples';
import { withFolder } from '../corpus/folder';

const { articles } = inventedPositions({ articles: 60 });
const FILES = {
  'metadata.csv': `file,outlet\n${articles.map(({ file, outlet }) => `${file},${outlet}\n`).join('')}`,
  ...Object.fromEntries(articles.map(({ file, raw }) => [file, raw])),
};

function run(options: CommandInput['options'], files: Readonly<Record<string, string>> = FILES) {
  return withFolder({ ...files, 'out/x.md': '' }, (folder) => {
    const out = join(folder, 'out/rows');
    assert.equal(command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options } }), 0);
    const lines = readFileSync(out, 'utf8').trim();
    return lines.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  });
}

test('scale: outlets from left to right with intervals; --direction turns them', () => {
  const rows = run({ resamples: '10', direction: 'Umweltblatt,Industriekurier' });
  const place = (name: string) => Number(rows.find(({ group }) => group === name)?.position);
  assert.ok(place('Umweltblatt') < 0 && place('Industriekurier') > 0);
  assert.deepEqual(Object.keys(rows[0] ?? {}), [
    ...['group', 'articleCount', 'termCount', 'position', 'low', 'high', 'standardError', 'lengthEffect'],
  ]);
  assert.ok(rows.every(({ low, high }) => Number(low) < Number(high)));
});

test('scale --show terms --top: the words that tell most; --method ca: groups, words, dimensions', () => {
  assert.equal(run({ show: 'terms', top: '3', resamples: '0' }).length, 3);
  assert.equal(run({ method: 'ca' }).length, 6);
  assert.equal(run({ method: 'ca', show: 'terms', top: '4' }).length, 4);
  const dimensions = run({ method: 'ca', show: 'dimensions' });
  assert.equal(dimensions.length, 5);
  assert.ok(Math.abs(Number(dimensions.at(-1)?.cumulativeShare) - 1) < 1e-12);
});

test('scale --by speaker: by what they are quoted with', () => {
  const said = ['Klima Klima Stadt', 'Stadt Kosten Klima', 'Kosten Kosten Stadt'];
  const files = Object.fromEntries(
    ['Ida Lenz', 'Jan Wolf', 'Eva Kern'].map((name, at) => [
      `${at}.txt`,
      `„Wir sehen ${said[at]} und ${said[at]} hier“, sagte ${name}.\n`,
    ]),
  );
  const rows = run({ by: 'speaker', 'min-count': '2', resamples: '0', direction: 'Ida Lenz,Eva Kern' }, files);
  assert.deepEqual(
    rows.map(({ group }) => group),
    ['Ida Lenz', 'Jan Wolf', 'Eva Kern'],
  );
});

test('scale: options that do not go together are wrong usage', () => {
  assert.throws(() => run({ method: 'ca', resamples: '10' }), /--resamples is for --method wordfish/);
  assert.throws(() => run({ show: 'dimensions' }), /--show dimensions is for --method ca/);
  assert.throws(() => run({ top: '3' }), /--top is for --show terms/);
  assert.throws(() => run({ direction: 'Landbote' }), /--direction is "Landbote"/);
  assert.throws(() => run({ speakers: 'none' }), /--speakers is for --by speaker/);
  assert.throws(() => run({ 'min-count': '100000' }), UsageError);
});
