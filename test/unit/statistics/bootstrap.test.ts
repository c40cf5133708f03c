import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bootstrapInterval, bootstrapIntervals, bootstrapShares } from '../../../src/statistics';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('bootstrapInterval: five units give the quantiles of all 3125 possible draws', () => {
  const units = [0, 1, 4, 9, 25];
  const all: number[] = [];
  for (let code = 0; code < 3125; code++) {
    let rest = code;
    let sum = 0;
    for (let place = 0; place < 5; place++, rest = Math.floor(rest / 5)) sum += units[rest % 5] as number;
    all.push(sum / 5);
  }
  all.sort((a, b) => a - b);
  const interval = bootstrapInterval(units, mean, { resamples: 100_000, level: 0.9 });
  assert.ok(interval !== null);
  assert.ok(Math.abs(interval.low - (all[156] as number)) <= 0.2, `${interval.low} is not ${all[156]}`);
  assert.ok(Math.abs(interval.high - (all[2968] as number)) <= 0.2, `${interval.high} is not ${all[2968]}`);
});

test('bootstrapInterval: percentile and BCa equal scipy.stats.bootstrap of SciPy 1.10.1 with 400,000 resamples', () => {
  const units = [3.1, 0.2, 0.9, 5.6, 1.1, 0.4, 2.2, 9.8, 0.7, 1.5];
  const percentile = bootstrapInterval(units, mean, { resamples: 100_000 });
  const bca = bootstrapInterval(units, mean, { resamples: 100_000, method: 'bca' });
  const expected = { percentile: [1.04, 4.52], bca: [1.26, 5.21] } as const;
  for (const [own, [low, high]] of [
    [percentile, expected.percentile],
    [bca, expected.bca],
  ] as const) {
    assert.ok(own !== null);
    assert.ok(Math.abs(own.low - low) < 0.03 && Math.abs(own.high - high) < 0.05, `${own.low} to ${own.high}`);
  }
});

test('bootstrapInterval: the same seed gives the same interval, another seed another', () => {
  const units = [1, 2, 3, 10, 20];
  assert.deepEqual(bootstrapInterval(units, mean, { seed: 5 }), bootstrapInterval(units, mean, { seed: 5 }));
  assert.notDeepEqual(
    bootstrapInterval(units, mean, { seed: 5, resamples: 200 }),
    bootstrapInterval(units, mean, { seed: 6, resamples: 200 }),
  );
});

test('bootstrapInterval: one unit has no width, none has no interval, undefined draws are left out', () => {
  assert.deepEqual(bootstrapInterval([7], mean), { low: 7, high: 7 });
  assert.deepEqual(bootstrapInterval([7], mean, { method: 'bca' }), { low: 7, high: 7 });
  assert.equal(bootstrapInterval([], mean), null);
  assert.equal(
    bootstrapInterval([1, 2], () => Number.NaN),
    null,
  );
  const definedSometimes = (sample: readonly number[]) => (sample.includes(1) ? 4 : Number.NaN);
  assert.deepEqual(bootstrapInterval([1, 2, 3], definedSometimes), { low: 4, high: 4 });
});

test('bootstrapIntervals: every draw takes as many units as there are, in one pass for all quantities', () => {
  let calls = 0;
  const intervals = bootstrapIntervals(
    4,
    (weights) => {
      calls++;
      return [weights.reduce((sum, weight) => sum + weight, 0), weights[0] as number];
    },
    { resamples: 500 },
  );
  assert.equal(calls, 501);
  assert.deepEqual(intervals[0], { low: 4, high: 4 });
  assert.deepEqual(intervals[1], { low: 0, high: 3 });
});

test('bootstrapShares: shares of the total with intervals over the articles, largest first', () => {
  const units = [
    new Map([
      ['Peskow', 3],
      ['Kim', 1],
    ]),
    new Map([['Kim', 1]]),
    new Map<string, number>(),
    new Map([['Abel', 2]]),
  ];
  const rows = bootstrapShares(units);
  assert.deepEqual(
    rows.map(({ name, count, share }) => ({ name, count, share })),
    [
      { name: 'Peskow', count: 3, share: 3 / 7 },
      { name: 'Abel', count: 2, share: 2 / 7 },
      { name: 'Kim', count: 2, share: 2 / 7 },
    ],
  );
  for (const { low, high, share } of rows) {
    assert.ok(low !== null && high !== null && share !== null && low <= share && share <= high);
  }
});

test('bootstrapShares: equals the interval of the same share drawn one by one', () => {
  const units = [
    [2, 5],
    [0, 3],
    [4, 0],
    [1, 1],
    [0, 0],
  ];
  const maps = units.map(([a, b]) => new Map([['a', a as number]]).set('b', b as number));
  const shareOfA = (sample: readonly number[][]) => {
    const sum = (column: number) => sample.reduce((total, unit) => total + (unit[column] as number), 0);
    return sum(0) / (sum(0) + sum(1));
  };
  for (const method of ['percentile', 'bca'] as const) {
    const own = bootstrapShares(maps, { seed: 3, method }).find(({ name }) => name === 'a');
    const interval = bootstrapInterval(units, shareOfA, { seed: 3, method });
    assert.ok(Math.abs((own?.low ?? -1) - (interval?.low ?? 1)) < 1e-12);
    assert.ok(Math.abs((own?.high ?? -1) - (interval?.high ?? 1)) < 1e-12);
  }
});

test('bootstrapShares: nothing counted gives no rows, or rows without a share; wrong input is an error', () => {
  assert.deepEqual(bootstrapShares([]), []);
  assert.deepEqual(bootstrapShares([new Map()]), []);
  assert.deepEqual(bootstrapShares([new Map([['a', 0]])]), [
    { name: 'a', count: 0, share: null, low: null, high: null },
  ]);
  assert.throws(() => bootstrapShares([new Map([['a', -1]])]), /count of "a" is -1/);
  assert.throws(
    () => bootstrapShares([], { resample: 5 } as never),
    /unknown option "resample"; allowed are resamples/,
  );
  assert.throws(
    () => bootstrapShares([], { method: 'basic' as never }),
    /method is "basic"; allowed are percentile, bca/,
  );
});
