import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../../../src/quotations';
import { silentSentences, stratifiedSample } from '../../../../src/validation';
import { articleOf } from '../../../article';

const parity = (n: number) => (n % 2 === 0 ? 'even' : n % 3 === 0 ? 'three' : 'other');

test('stratifiedSample: weights project back to all units, each stratum has its part (property)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 3, max: 60 }),
      fc.integer({ min: 0, max: 9 }),
      (count, size, seed) => {
        const units = Array.from({ length: count }, (_, n) => n);
        for (const allocation of ['proportional', 'equal'] as const) {
          const sampled = stratifiedSample(units, parity, { size, seed, allocation });
          assert.equal(sampled.length, Math.min(size, count));
          assert.equal(new Set(sampled.map(({ unit }) => unit)).size, sampled.length);
          assert.ok(Math.abs(sampled.reduce((sum, { weight }) => sum + weight, 0) - count) < 1e-9);
          assert.equal(new Set(sampled.map(({ stratum }) => stratum)).size, new Set(units.map(parity)).size);
          for (const { stratum, sampledCount, unit } of sampled) {
            assert.equal(sampled.filter((each) => each.stratum === stratum).length, sampledCount);
            assert.equal(parity(unit), stratum);
          }
        }
      },
    ),
    { seed: 17, numRuns: 60 },
  );
});

test('stratifiedSample: 10 of 80 and 20 are 8 and 2, or 5 and 5', () => {
  const units = Array.from({ length: 100 }, (_, n) => n);
  const countsOf = (allocation: 'proportional' | 'equal') => {
    const sampled = stratifiedSample(units, (n) => (n < 80 ? 'a' : 'b'), { size: 10, allocation });
    return ['a', 'b'].map((name) => sampled.filter(({ stratum }) => stratum === name).length);
  };
  assert.deepEqual(countsOf('proportional'), [8, 2]);
  assert.deepEqual(countsOf('equal'), [5, 5]);
});

test('stratifiedSample: the same seed draws the same, another draws others; each unit is about as likely', () => {
  const units = Array.from({ length: 50 }, (_, n) => n);
  const drawn = (seed: number) => stratifiedSample(units, () => '', { size: 10, seed }).map(({ unit }) => unit);
  assert.deepEqual(drawn(1), drawn(1));
  assert.notDeepEqual(drawn(1), drawn(2));
  const counts = new Array<number>(50).fill(0);
  for (let seed = 0; seed < 1000; seed++) for (const unit of drawn(seed)) counts[unit] = (counts[unit] ?? 0) + 1;
  // 200 expected, standard deviation 12.6.
  assert.ok(
    counts.every((count) => Math.abs(count - 200) < 5 * 12.6),
    counts.join(' '),
  );
});

test('stratifiedSample: fewer units than strata are refused, none give none', () => {
  assert.throws(() => stratifiedSample([1, 2, 3], parity, { size: 2 }), /size is 2; each of the 3 strata needs a unit/);
  assert.deepEqual(stratifiedSample([], parity, { size: 5 }), []);
});

test('silentSentences: those without a quotation and without what is set aside', () => {
  const raw = 'Anna Muster sagte: „Es regnet.“ Danach wurde es still. Foto: dpa';
  const article = articleOf(raw, {
    setAside: [{ start: 54, end: 64, text: raw.slice(54, 64), rule: 'x', kind: 'caption' }],
  });
  assert.deepEqual(
    silentSentences(article, findQuotations(article)).map(({ text }) => text),
    ['Danach wurde es still.'],
  );
});
