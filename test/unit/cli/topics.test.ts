import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/topics';
import { inventedNews } from '../../../src/examples';
import { withFolder } from '../corpus/folder';

const { articles } = inventedNews({ articles: 60 });
const FILES: Record<string, string> = {
  'metadata.csv': `file,date,outlet\n${articles.map(({ file, date, outlet }) => `${file},${date},${outlet}`).join('\n')}\n`,
  'out/x.md': '',
};
for (const { file, raw } of articles) FILES[file] = raw;

function run(options: CommandInput['options']) {
  return withFolder(FILES, (folder) => {
    const out = join(folder, 'out/records');
    command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, iterations: '50', ...options } });
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  });
}

test('topics: a line a topic with its terms and coherence, the same for the same seed', () => {
  const rows = run({ count: '4', seed: '3', terms: '6' });
  assert.deepEqual(
    rows.map(({ topic }) => topic),
    [1, 2, 3, 4],
  );
  assert.ok(rows.every(({ terms, coherence }) => (terms as string[]).length === 6 && typeof coherence === 'number'));
  assert.deepEqual(run({ count: '4', seed: '3', terms: '6' }), rows);
  assert.equal(run({ count: '4', method: 'nmf' }).length, 4);
});

test('topics --top: the largest topics alone, in groups as well', () => {
  assert.deepEqual(run({ count: '4', seed: '3', top: '2' }), run({ count: '4', seed: '3' }).slice(0, 2));
  const topics = run({ count: '4', seed: '3', by: 'outlet', top: '2' }).map(({ topic }) => topic);
  assert.deepEqual([...new Set(topics)], [1, 2]);
  assert.throws(() => run({ count: '3', articles: true, terms: '4' }), /--terms is for topics/);
});

test('topics --articles: a line an article and topic, shares from 0 to 1', () => {
  const rows = run({ count: '3', articles: true, top: '1' });
  assert.deepEqual(
    rows.map(({ article }) => article),
    articles.map(({ id }) => id),
  );
  assert.ok(rows.every(({ share }) => (share as number) > 1 / 3 && (share as number) <= 1));
});

test('topics --by: a line a topic and group, months without a gap', () => {
  assert.equal(run({ count: '2', by: 'outlet' }).length, 6);
  assert.equal(run({ count: '2', by: 'month' }).length, 24);
});

test('topics: what cannot be is wrong usage', () => {
  assert.throws(() => run({ count: '0' }), UsageError);
  assert.throws(() => run({ method: 'stm' }), UsageError);
  assert.throws(() => run({ articles: true, by: 'outlet' }), UsageError);
  assert.throws(() => run({ 'max-share': '0' }), /no term is left of/);
  assert.throws(() => run({ by: 'desk' }), UsageError);
});
