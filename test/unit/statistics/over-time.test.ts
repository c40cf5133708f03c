import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seededRandom } from '../../../src/base';
import {
  changePoints,
  changesOverTime,
  clusteredShares,
  scoreInterval,
  unitTotals,
  wilsonInterval,
} from '../../../src/statistics';

const golden = JSON.parse(readFileSync(join(__dirname, '../../fixtures/over-time/golden.json'), 'utf8')) as {
  shares: { groupOf: number[]; totals: number[]; counts: number[]; designEffect: number; rows: number[][] };
  changes: {
    counts: number[];
    totals: number[];
    binseg: number[];
    first: number;
    G: number;
    calm: { until: number; G: number; p: number };
  };
};
const near = (a: number | null | undefined, b: number, tolerance = 1e-9) =>
  assert.ok(typeof a === 'number' && Math.abs(a - b) <= tolerance, `${a} is not ${b}`);

test('clusteredShares: design effect and intervals equal those of numpy and statsmodels 0.15, a count of 0 included', () => {
  const { groupOf, totals, counts, designEffect, rows } = golden.shares;
  const cells = counts.flatMap((count, unit) => (count > 0 ? [[unit, count] as const] : []));
  const shares = clusteredShares(cells, unitTotals(groupOf, totals, 4));
  for (const [group, [count, total, low = 0, high = 0]] of rows.entries()) {
    const found = shares[group];
    assert.deepEqual([found?.count, found?.total], [count, total]);
    near(found?.designEffect, designEffect);
    near(found?.interval?.low, low);
    near(found?.interval?.high, high);
  }
});

test('clusteredShares: articles as evenly spread as independent cases have Wilson’s interval; a group without any, none', () => {
  const totals = unitTotals([0, 0, 0, 0, 1, 1, 2], [5, 5, 5, 5, 5, 5, 0], 3);
  const cells = [0, 1, 2, 3, 4, 5].map((unit) => [unit, 1] as const);
  const [first, second, gap] = clusteredShares(cells, totals);
  assert.deepEqual([first?.designEffect, first?.interval], [1, wilsonInterval(4, 20)]);
  assert.deepEqual([second?.count, second?.total, second?.share], [2, 10, 0.2]);
  assert.deepEqual([gap?.share, gap?.interval], [null, null]);
});

test('clusteredShares: four units that hold all or nothing of it count as three cases', () => {
  const cells = [0, 1].map((unit) => [unit, 10] as const);
  const [share] = clusteredShares(cells, unitTotals([0, 0, 0, 0], [10, 10, 10, 10], 1));
  near(share?.designEffect, (4 / 3) * 10);
  near(share?.interval?.low, scoreInterval(0.5, 3, 0.95).low);
});

test('clusteredShares: nothing counted anywhere takes every unit for one case: the rule of three, not certainty', () => {
  const totals = unitTotals(new Array(30).fill(0), new Array(30).fill(200), 1);
  const [share] = clusteredShares([], totals);
  assert.deepEqual([share?.share, share?.interval?.low, share?.designEffect], [0, 0, 200]);
  near(share?.interval?.high, wilsonInterval(0, 30)?.high ?? 0);
});

test('clusteredShares: one unit a group: the effect comes from all groups as one; one unit at all: from its size', () => {
  const each = clusteredShares([[0, 8]], unitTotals([0, 1, 2], [10, 10, 10], 3));
  assert.ok((each[0]?.designEffect ?? 0) > 2);
  assert.equal(clusteredShares([[0, 8]], unitTotals([0], [10], 1))[0]?.designEffect, 10);
});

test('clusteredShares: the interval holds the true share about as often as it says, in clustered units too', () => {
  const random = seededRandom(11);
  let [inside, of] = [0, 0];
  for (let round = 0; round < 150; round++) {
    // Eight groups of twelve units of 100 cases; a unit is full of it (30 %), or has none.
    const groupOf = Array.from({ length: 96 }, (_, unit) => unit % 8);
    const cells: [number, number][] = [];
    for (let unit = 0; unit < 96; unit++) {
      const rate = random() < 0.3 ? 0.3 : 0;
      let count = 0;
      for (let one = 0; one < 100; one++) if (random() < rate) count++;
      if (count > 0) cells.push([unit, count]);
    }
    for (const { interval } of clusteredShares(cells, unitTotals(groupOf, new Array(96).fill(100), 8))) {
      of++;
      if (interval !== null && interval.low <= 0.09 && 0.09 <= interval.high) inside++;
    }
  }
  assert.ok(inside / of > 0.93 && inside / of < 0.985, `${inside} of ${of}`);
});

const series = (counts: readonly number[], totals: readonly number[]) =>
  counts.map((count, place) => ({ count, total: totals[place] ?? 0 }));

test('changePoints: places and statistic equal ruptures 1.1 (Binseg with the binomial likelihood as cost)', () => {
  const { counts, totals, binseg, first, G } = golden.changes;
  const found = changePoints(series(counts, totals));
  assert.deepEqual(
    found.flatMap(({ isChange, place }) => (isChange ? [place] : [])),
    binseg.slice(0, -1),
  );
  near(found.find(({ place }) => place === first)?.statistic, G, 1e-8);
});

test('changePoints: p equals that of 20,000 shuffles in numpy where nothing changes', () => {
  const { counts, totals, calm } = golden.changes;
  const [only, ...others] = changePoints(series(counts.slice(0, calm.until), totals), { resamples: 9999 });
  assert.deepEqual([others.length, only?.isChange], [0, false]);
  near(only?.statistic, calm.G, 1e-8);
  near(only?.p, calm.p, 0.015);
});

test('changePoints: series without a change are taken for changed in one case of twenty, however much they scatter', () => {
  const random = seededRandom(5);
  let found = 0;
  for (let round = 0; round < 300; round++) {
    const scattered = Array.from({ length: 20 }, () => ({ count: Math.floor(random() ** 3 * 60), total: 1000 }));
    if (changePoints(scattered, { resamples: 199, seed: round }).some(({ isChange }) => isChange)) found++;
  }
  assert.ok(found / 300 < 0.09 && found / 300 > 0.01, `${found} of 300`);
});

test('changePoints: gaps are left out and places stay those of the series; few values are not tested', () => {
  const counts = [1, 0, 2, 1, 2, 1, 0, 20, 22, 19, 21, 20];
  const totals = counts.map((_, place) => (place === 1 || place === 6 ? 0 : 100));
  const [change] = changePoints(series(counts, totals), { resamples: 199 }).filter(({ isChange }) => isChange);
  assert.deepEqual([change?.place, change?.from, change?.until], [7, 0, 12]);
  near(change?.before, 7 / 500);
  near(change?.after, 102 / 500);
  assert.deepEqual(changePoints(series([1, 2, 3], [9, 9, 9])), []);
  assert.deepEqual(changePoints([]), []);
  assert.throws(() => changePoints([], { alpha: 2 }), /alpha is 2/);
});

test('changesOverTime: rows name series, period and stretch; more series ask for a smaller p', () => {
  const rows = ['ruhe', 'wandel'].flatMap((term) =>
    Array.from({ length: 12 }, (_, month) => ({
      term,
      group: `2024-${String(month + 1).padStart(2, '0')}`,
      start: `2024-${String(month + 1).padStart(2, '0')}-01` as string | null,
      end: `2024-${String(month + 1).padStart(2, '0')}-28` as string | null,
      count: term === 'wandel' && month >= 6 ? 50 : 20 + (month % 3),
      totalCount: 1000,
    })),
  );
  const undated = { term: 'ruhe', group: '(unknown)', start: null, end: null, count: 900, totalCount: 1000 };
  const table = changesOverTime({ rows: [...rows, undated], settings: {} }, 'term');
  const [change, ...others] = table.rows.filter(({ isChange }) => isChange);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [change?.name, change?.group, change?.from, change?.until],
    ['wandel', '2024-07', '2024-01-01', '2024-12-28'],
  );
  near(change?.ratio, 300 / 126, 1e-6);
  assert.ok(table.rows.some(({ name, isChange }) => name === 'ruhe' && !isChange));
  const [tight] = changesOverTime({ rows, settings: {} }, 'term', { alpha: 0.01 }).rows.filter(
    ({ isChange }) => isChange,
  );
  assert.ok((tight?.p ?? 1) <= 0.005);
  assert.throws(
    () => changesOverTime({ rows, settings: {} }, 'term', { resamples: 20 }),
    /resamples is 20; allowed are 39/,
  );
  assert.throws(() => changesOverTime({ rows, settings: {} }, 'count' as never), /name is "count"/);
});
