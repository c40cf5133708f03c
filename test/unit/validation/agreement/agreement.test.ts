import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Code, LEVELS, type Level, loadCodes } from '../../../../src/validation/agreement/codes';
import { cohenKappa } from '../../../../src/validation/agreement/cohen-kappa';
import { krippendorffAlpha } from '../../../../src/validation/agreement/krippendorff-alpha';
import { unitizingAlpha } from '../../../../src/validation/agreement/unitizing-alpha';
import { withFolder } from '../../corpus/folder';

interface Golden {
  readonly name: string;
  readonly values: readonly (readonly (number | null)[])[];
  readonly alpha: Readonly<Record<Level, number>>;
  readonly kappa?: number;
}

const GOLDEN = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/agreement/alpha.json'), 'utf8'),
) as readonly Golden[];

const codesOf = (values: Golden['values']): Code[] =>
  values.flatMap((given, coder) =>
    given.flatMap((value, unit) => (value === null ? [] : [{ unit: `${unit}`, coder: `${coder}`, value }])),
  );
const isNear = (actual: number | null, expected: number, within = 1e-9) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < within, `${actual} is not ${expected}`);

for (const level of LEVELS) {
  test(`krippendorffAlpha: at the level "${level}" as the krippendorff package gives it, values missing`, () => {
    for (const { values, alpha } of GOLDEN) {
      isNear(krippendorffAlpha(codesOf(values), { level, resamples: 0 }).alpha, alpha[level]);
    }
  });
}

test('krippendorffAlpha: the worked example of two coders and ten units: 1 − 19 · 4 / (14 · 6)', () => {
  // Krippendorff 2011, section A: 0.095.
  const values = ['0100000000', '1110010010'].map((line) => [...line].map(Number));
  isNear(krippendorffAlpha(codesOf(values), { resamples: 0 }).alpha, 0.0952381, 1e-6);
});

test('krippendorffAlpha: undefined where all values are one, where no unit has two, and for nothing', () => {
  assert.equal(
    krippendorffAlpha(
      codesOf([
        [1, 1],
        [1, 1],
      ]),
    ).alpha,
    null,
  );
  assert.equal(
    krippendorffAlpha(
      codesOf([
        [1, null],
        [null, 2],
      ]),
    ).alpha,
    null,
  );
  assert.equal(krippendorffAlpha([]).alpha, null);
});

test('krippendorffAlpha: the interval holds the estimate and narrows with more units', () => {
  const [example] = GOLDEN;
  const once = krippendorffAlpha(codesOf(example?.values ?? []));
  const thrice = krippendorffAlpha(codesOf((example?.values ?? []).map((each) => [...each, ...each, ...each])));
  for (const { alpha, low, high } of [once, thrice]) {
    assert.ok(low !== null && high !== null && alpha !== null && low < alpha && alpha < high);
  }
  assert.ok((thrice.high ?? 0) - (thrice.low ?? 0) < (once.high ?? 0) - (once.low ?? 0));
});

test('krippendorffAlpha: the same coding by all gives 1, whatever the level (property)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 20 }), (values) => {
      if (new Set(values).size < 2) return;
      for (const level of LEVELS) {
        isNear(krippendorffAlpha(codesOf([values, values, values]), { level, resamples: 0 }).alpha, 1);
      }
    }),
    { seed: 17, numRuns: 50 },
  );
});

test('cohenKappa: as scikit-learn gives it, and undefined for one value or no common unit', () => {
  let checked = 0;
  for (const { values, kappa } of GOLDEN) {
    if (kappa === undefined) continue;
    isNear(cohenKappa(codesOf(values)).kappa, kappa);
    checked++;
  }
  assert.ok(checked > 0);
  assert.equal(
    cohenKappa(
      codesOf([
        [1, 1],
        [1, 1],
      ]),
    ).kappa,
    null,
  );
  assert.equal(
    cohenKappa(
      codesOf([
        [1, null],
        [null, 1],
      ]),
    ).agreementShare,
    null,
  );
  assert.throws(() => cohenKappa(codesOf([[1]])), /kappa is of two coders; there are 1/);
});

const spans = (...pairs: [number, number][]) =>
  pairs.map(([start, length]) => ({ start: start - 150, end: start - 150 + length }));
const example = (a: ReturnType<typeof spans>, b: ReturnType<typeof spans>) => [{ length: 300, marks: [a, b] }];

test('unitizingAlpha: the worked example of Krippendorff 2004: 0.0144 observed, 0.0532 expected, 0.7286', () => {
  const row = unitizingAlpha(example(spans([225, 70], [370, 30]), spans([220, 80], [355, 20], [400, 20])));
  isNear(row.observedDisagreement, 0.0144, 5e-5);
  isNear(row.expectedDisagreement, 0.0532, 5e-5);
  isNear(row.alpha, 0.7286, 2e-4);
});

test('unitizingAlpha: the second category of that example, marked alike by both: 0.0490 expected, 1', () => {
  const both = spans([180, 60], [300, 50]);
  const row = unitizingAlpha(example(both, both));
  isNear(row.expectedDisagreement, 0.049, 5e-5);
  assert.equal(row.alpha, 1);
});

test('unitizingAlpha: nothing marked is undefined, one who marks alone is no agreement, overlaps are taken apart', () => {
  assert.equal(unitizingAlpha(example([], [])).alpha, null);
  assert.ok((unitizingAlpha(example(spans([225, 70]), [])).alpha ?? 1) <= 0.01);
  const nested = spans([225, 70], [230, 10], [290, 10]);
  assert.equal(unitizingAlpha(example(nested, spans([225, 70], [295, 5]))).alpha, 1);
});

const load = (text: string, level: Level = 'nominal') =>
  withFolder({ 'codes.csv': text }, (folder) => loadCodes(join(folder, 'codes.csv'), level));

test('loadCodes: an empty value is missing, a word for it is told as doubtful', () => {
  const table = load('unit,coder,value\n1,a,x\n1,b,\n2,a,NA\n2,b,y\n');
  assert.equal(table.codes.length, 3);
  assert.equal(table.missingCount, 1);
  assert.deepEqual(table.doubtfulValues, ['NA']);
});

test('loadCodes: errors name file, line, value and what is allowed', () => {
  assert.throws(() => load('unit,coder\n1,a\n'), /codes\.csv:1: no column "value"/);
  assert.throws(() => load('unit,coder,value\n1,a,1\n1,b,x\n', 'interval'), /codes\.csv:3: value is "x"; .*numbers/);
  assert.throws(() => load('unit,coder,value\n1,a,-1\n1,b,1\n', 'ratio'), /codes\.csv:2: value is "-1"; .*from 0 up/);
  assert.throws(
    () => load('unit,coder,value\n1,a,x\n1,a,y\n'),
    /codes\.csv:3: coder "a" codes unit "1" again \(first on line 2\)/,
  );
  assert.throws(() => load('unit,coder,value\n,a,x\n'), /codes\.csv:2: unit is ""/);
  assert.throws(() => load('unit,coder,value\n1,a,x\n2,a,y\n'), /1 coder gave values; agreement needs two/);
});
