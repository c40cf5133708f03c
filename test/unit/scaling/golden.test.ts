// Correspondence analysis against R's `ca`, Wordfish against Poisson regressions and a minimiser in base R.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { correspondenceAnalysis, wordfish } from '../../../src/scaling';
import { indexTokenLists } from '../../../src/terms';

interface Fit {
  readonly position: readonly number[];
  readonly standardError: readonly number[];
  readonly alpha: readonly number[];
  readonly weight: readonly number[];
  readonly frequency: readonly number[];
  readonly logLikelihood: number;
}
interface Golden {
  readonly groups: readonly string[];
  readonly terms: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly ca: Readonly<Record<string, readonly number[]>>;
  readonly maximumLikelihood: Fit;
  readonly prior3: Fit;
}

const GOLDEN = JSON.parse(readFileSync(join(__dirname, '../../fixtures/scaling/golden.json'), 'utf8')) as Golden;
const INDEX = indexTokenLists(
  GOLDEN.groups.map((id, group) => ({
    id,
    tokens: GOLDEN.terms.flatMap((term, at) => Array.from({ length: GOLDEN.counts[group]?.[at] ?? 0 }, () => term)),
  })),
);
const OPTIONS = { by: 'article', minCount: 1, minGroups: 1 } as const;

/** Within a tolerance of the larger of 1 and the number. */
function near(found: readonly (number | null)[], expected: readonly number[], tolerance: number, what: string): void {
  assert.equal(found.length, expected.length, what);
  for (const [at, number] of expected.entries()) {
    const difference = Math.abs((found[at] ?? Number.NaN) - number);
    assert.ok(difference <= tolerance * Math.max(1, Math.abs(number)), `${what} ${at + 1}: ${found[at]} for ${number}`);
  }
}

test('correspondenceAnalysis: masses, singular values, coordinates and quality are those of the R package ca', () => {
  const { groups, terms, dimensions } = correspondenceAnalysis(INDEX, OPTIONS);
  const { ca } = GOLDEN;
  const of = (name: string) => ca[name] ?? [];
  const named = GOLDEN.terms.map((term) => terms.rows.find((row) => row.term === term));
  near(
    dimensions.rows.map(({ singularValue }) => singularValue),
    of('singularValues'),
    1e-12,
    'singular value',
  );
  const sign = Math.sign(of('groups1')[4] as number);
  const sign2 = Math.sign((of('groups2')[4] as number) - (of('groups2')[0] as number));
  near(
    groups.rows.map(({ mass }) => mass),
    of('groupMass'),
    1e-12,
    'mass',
  );
  near(
    groups.rows.map((row) => row.dimension1),
    of('groups1').map((value) => value * sign),
    1e-12,
    'group on 1',
  );
  near(
    groups.rows.map((row) => row.dimension2),
    of('groups2').map((value) => value * sign2),
    1e-12,
    'group on 2',
  );
  near(
    named.map((row) => row?.dimension1 ?? null),
    of('terms1').map((value) => value * sign),
    1e-12,
    'term on 1',
  );
  near(
    named.map((row) => row?.dimension2 ?? null),
    of('terms2').map((value) => value * sign2),
    1e-12,
    'term on 2',
  );
  const quality = (one: string, two: string, distance: string) =>
    of(distance).map((far, at) => ((of(one)[at] as number) ** 2 + (of(two)[at] as number) ** 2) / far ** 2);
  near(
    groups.rows.map((row) => row.quality),
    quality('groups1', 'groups2', 'groupDistance'),
    1e-12,
    'quality',
  );
  near(
    named.map((row) => row?.quality ?? null),
    quality('terms1', 'terms2', 'termDistance'),
    1e-12,
    'quality',
  );
});

for (const [name, priorSd, tolerance] of [
  ['maximumLikelihood', Number.POSITIVE_INFINITY, 1e-7],
  ['prior3', 3, 1e-6],
] as const) {
  test(`wordfish: positions, weights, levels and standard errors are those found in R (${name})`, () => {
    const { groups, terms } = wordfish(INDEX, { ...OPTIONS, priorSd, resamples: 0 });
    const expected = GOLDEN[name];
    const ofGroups = GOLDEN.groups.map((group) => groups.rows.find((row) => row.group === group));
    const ofTerms = GOLDEN.terms.map((term) => terms.rows.find((row) => row.term === term));
    assert.equal(groups.settings.isConverged, true);
    near(
      ofGroups.map((row) => row?.position ?? null),
      expected.position,
      tolerance,
      'position',
    );
    near(
      ofGroups.map((row) => row?.standardError ?? null),
      expected.standardError,
      tolerance,
      'standard error',
    );
    near(
      ofGroups.map((row) => row?.lengthEffect ?? null),
      expected.alpha,
      tolerance,
      'alpha',
    );
    near(
      ofTerms.map((row) => row?.beta ?? null),
      expected.weight,
      tolerance * 10,
      'weight',
    );
    near(
      ofTerms.map((row) => row?.psi ?? null),
      expected.frequency,
      tolerance * 10,
      'frequency',
    );
    near([Number(groups.settings.logLikelihood)], [expected.logLikelihood], 1e-9, 'log likelihood');
  });
}
