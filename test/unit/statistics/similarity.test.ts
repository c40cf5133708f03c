import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containment, cosine, dice, diceExtended, jaccard, jaccardExtended } from '../../../src/statistics';
import { assertClose, goldenArticles, goldenRows } from '../terms/golden-fixtures';

function counted(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

test('similarity: equals quanteda.textstats on every pair of articles', () => {
  const articles = new Map(goldenArticles().map(({ id, tokens }) => [id, counted(tokens)]));
  for (const row of goldenRows('similarity-terms')) {
    const x = articles.get(row.a as string) ?? new Map<string, number>();
    const y = articles.get(row.b as string) ?? new Map<string, number>();
    const [a, b] = [new Set(x.keys()), new Set(y.keys())];
    const own = {
      jaccard: jaccard(a, b),
      dice: dice(a, b),
      cosine: cosine(x, y),
      jaccardExtended: jaccardExtended(x, y),
      diceExtended: diceExtended(x, y),
    };
    for (const [name, value] of Object.entries(own))
      assertClose(value, row[name], 1e-12, `${name} of ${row.a}, ${row.b}`);
  }
});

test('containment: is the share of the first set that is in the second', () => {
  assert.equal(containment(new Set([1, 2, 3, 4]), new Set([2, 9])), 0.25);
  assert.equal(containment(new Set([2, 9]), new Set([1, 2, 3, 4])), 0.5);
});

test('similarity: null where it is not defined, 0 where nothing is shared', () => {
  const none = new Set<string>();
  const empty = new Map<string, number>();
  assert.equal(jaccard(none, none), null);
  assert.equal(dice(none, none), null);
  assert.equal(containment(none, new Set(['a'])), null);
  assert.equal(jaccard(none, new Set(['a'])), 0);
  assert.equal(cosine(new Map([['a', 3]]), new Map([['a', 3]])), 1);
  assert.equal(cosine(empty, new Map([['a', 1]])), null);
  assert.equal(jaccardExtended(empty, empty), null);
  assert.equal(diceExtended(new Map([['a', 1]]), new Map([['b', 1]])), 0);
});
