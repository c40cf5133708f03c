import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  entropy,
  evenness,
  gini,
  giniCorrected,
  herfindahl,
  herfindahlNorm,
  wilsonInterval,
} from '../../../src/statistics';
import { assertClose, type GoldenRow, golden } from '../terms/golden-fixtures';

interface SharesRow extends Record<string, unknown> {
  readonly counts: readonly number[];
  readonly total: number;
  readonly shares: readonly GoldenRow[];
}

const MEASURES: readonly [string, (counts: readonly number[]) => number | null][] = [
  ['gini', gini],
  ['giniCorrected', giniCorrected],
  ['herfindahl', herfindahl],
  ['herfindahlNorm', herfindahlNorm],
  ['entropyNats', (counts) => entropy(counts)],
  ['entropyBits', (counts) => entropy(counts, 2)],
  ['evenness', evenness],
];

for (const file of ['shares', 'shares-edge-cases']) {
  test(`concentration: equals ineq and vegan on ${file}`, () => {
    for (const row of golden<{ rows: readonly SharesRow[] }>(file).rows) {
      for (const [name, measure] of MEASURES) {
        assertClose(measure(row.counts), row[name] as number | null, 1e-12, `${name} of ${row.counts}`);
      }
    }
  });

  test(`wilsonInterval: equals R's prop.test on ${file}`, () => {
    for (const row of golden<{ rows: readonly SharesRow[] }>(file).rows) {
      for (const { count, low, high } of row.shares) {
        const interval = wilsonInterval(count as number, row.total);
        assertClose(interval?.low, low, 1e-12, `low of ${count}/${row.total}`);
        assertClose(interval?.high, high, 1e-12, `high of ${count}/${row.total}`);
      }
    }
  });
}

test('concentration: counts of zero are members, negative ones are errors, the input is not sorted', () => {
  const counts = [0, 4, 0, 0];
  assert.equal(gini(counts), 0.75);
  assert.equal(giniCorrected(counts), 1);
  assert.equal(herfindahlNorm(counts), 1);
  assert.equal(evenness(counts), 0);
  assert.deepEqual(counts, [0, 4, 0, 0]);
  assert.throws(() => gini([1, -1]), { message: 'gini: a count is -1; allowed are numbers from 0' });
  assert.throws(() => entropy([1, Number.NaN]), RangeError);
  assert.throws(() => entropy([1], 1), { message: 'base is 1; allowed are numbers above 1' });
});

test('gini: equals the mean difference of all pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      if (total === 0) return gini(counts) === null;
      let differences = 0;
      for (const x of counts) for (const y of counts) differences += Math.abs(x - y);
      return Math.abs((gini(counts) as number) - differences / (2 * counts.length * total)) < 1e-12;
    }),
    { seed: 42 },
  );
});

test('wilsonInterval: nothing counted gives null, wrong counts are errors, a higher level is wider', () => {
  assert.equal(wilsonInterval(0, 0), null);
  assert.throws(() => wilsonInterval(3, 2), { message: 'count is 3; allowed are whole numbers from 0 to 2' });
  const narrow = wilsonInterval(3, 10, 0.8);
  const wide = wilsonInterval(3, 10, 0.99);
  assert.ok(narrow && wide && wide.low < narrow.low && narrow.high < wide.high);
});

test('wilsonInterval: more than all cannot be counted', () => {
  assert.throws(() => wilsonInterval(3, 2), /count is 3/);
});

test('giniCorrected, evenness: two are enough', () => {
  assert.equal(giniCorrected([3, 1]), 0.5);
  assert.equal(evenness([2, 2]), 1);
  assert.equal(giniCorrected([3]), null);
  assert.equal(evenness([3]), null);
});
