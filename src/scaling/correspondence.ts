// Correspondence analysis of groups of articles and their words.
import { checkKeys, type Row, type Table } from '../base';
import type { TermIndex } from '../terms';
import { type GroupTerms, groupTerms, type ScalingOptions, scalingSettings } from './group-terms';
import { type SingularValues, singularValues } from './singular-values';

/** A group of articles on the first two dimensions. */
export type CorrespondenceGroupRow = { readonly group: string; readonly articleCount: number } & CorrespondenceColumns;

/** A word on the first two dimensions. */
export type CorrespondenceTermRow = { readonly term: string; readonly count: number } & CorrespondenceColumns;

type CorrespondenceColumns = {
  /** Share of all counted words, 0 to 1. */
  readonly mass: number;
  /** Principal coordinates; null where there is no such dimension. Far apart: other words in other shares. */
  readonly dimension1: number | null;
  readonly dimension2: number | null;
  /** Share of the inertia of a dimension that comes from this row, 0 to 1. */
  readonly contribution1: number | null;
  readonly contribution2: number | null;
  /** Share of its distance from the mean that the two dimensions show, 0 to 1: a small one lies elsewhere than it seems. */
  readonly quality: number | null;
};

/** How much each dimension shows. */
export type DimensionRow = {
  readonly dimension: number;
  readonly singularValue: number;
  /** The square of it. */
  readonly inertia: number;
  /** inertia / total inertia, 0 to 1. */
  readonly inertiaShare: number;
  readonly cumulativeShare: number;
};

export interface CorrespondenceAnalysis {
  readonly groups: Table<CorrespondenceGroupRow>;
  readonly terms: Table<CorrespondenceTermRow>;
  readonly dimensions: Table<DimensionRow>;
}

/** A singular value below this times the largest one is 0 in floating point. */
const NOTHING = 1e-12;

/**
 * Correspondence analysis: groups of articles and their words in one space, in which groups that use the same words in the
 * same shares lie together. With P the counts divided by their sum, r and c its row and column sums, the singular values
 * of S = (P − r·cᵀ) / √(r·cᵀ) are those of the dimensions; principal coordinates are F = U·Σ / √r and G = V·Σ / √c,
 * total inertia is χ² / n. Dimensions have no direction of their own: on each the first group of `direction` lies to the
 * left of the second. Groups of few words lie far out by chance; there are no intervals here, `wordfish` has them.
 *
 * @returns groups in order of name, words in order of what they contribute to the first dimension; two groups give one
 *   dimension, and null for the second; an inertia of 0 (all groups alike) gives no dimensions
 * @throws TypeError for an unknown option; RangeError for fewer than two groups, an unknown column or direction
 * @see Greenacre 2017, "Correspondence analysis in practice"; golden values: R's `ca`
 *
 * @example
 * ```ts
 * const index = indexTerms(inventedNews({ articles: 100 }).articles, { stopwords: 'remove' });
 * show(correspondenceAnalysis(index, { by: 'outlet' }).groups);
 * ```
 */
export function correspondenceAnalysis(index: TermIndex, options: ScalingOptions): CorrespondenceAnalysis {
  checkKeys('correspondenceAnalysis', options, ['by', 'direction', 'minCount', 'minGroups']);
  const table = groupTerms(index, options, 2);
  const settings: Row = { ...index.settings, method: 'ca', ...scalingSettings(table) };
  const { masses, residuals } = standardizedResiduals(table);
  const svd = signed(singularValues(residuals), masses.groups, table.direction);
  const inertias = svd.values.filter((value) => value > NOTHING).map((value) => value ** 2);
  const total = inertias.reduce((sum, value) => sum + value, 0);
  const columns = (side: 'left' | 'right', at: number, mass: number, distance: number): CorrespondenceColumns => {
    const [one, two] = [0, 1].map((dimension) => {
      const inertia = inertias[dimension];
      if (inertia === undefined) return null;
      const vector = (svd[side][dimension] as Float64Array)[at] as number;
      return { coordinate: (vector * Math.sqrt(inertia)) / Math.sqrt(mass), contribution: vector ** 2 };
    });
    const shown = (one?.coordinate ?? 0) ** 2 + (two?.coordinate ?? 0) ** 2;
    return {
      mass,
      dimension1: one?.coordinate ?? null,
      dimension2: two?.coordinate ?? null,
      contribution1: one?.contribution ?? null,
      contribution2: two?.contribution ?? null,
      quality: distance > NOTHING ? Math.min(1, shown / distance) : null,
    };
  };
  const width = table.terms.length;
  const squared = (row: number, column: number) => (residuals[row]?.[column] ?? 0) ** 2;
  const groups = table.groups.map((group, at): CorrespondenceGroupRow => {
    const mass = masses.groups[at] as number;
    let sum = 0;
    for (let column = 0; column < width; column++) sum += squared(at, column);
    return { group, articleCount: table.articles[at]?.length ?? 0, ...columns('left', at, mass, sum / mass) };
  });
  const terms = table.terms.map((id, at): CorrespondenceTermRow => {
    const mass = masses.terms[at] as number;
    const sum = residuals.reduce((before, _, row) => before + squared(row, at), 0);
    return { term: index.term(id), count: Math.round(mass * masses.total), ...columns('right', at, mass, sum / mass) };
  });
  let before = 0;
  const dimensions = inertias.map((inertia, at): DimensionRow => {
    before += inertia;
    const shares = { inertiaShare: inertia / total, cumulativeShare: before / total };
    return { dimension: at + 1, singularValue: Math.sqrt(inertia), inertia, ...shares };
  });
  terms.sort((a, b) => (b.contribution1 ?? 0) - (a.contribution1 ?? 0) || (a.term < b.term ? -1 : 1));
  return {
    groups: { rows: groups, settings },
    terms: { rows: terms, settings },
    dimensions: { rows: dimensions, settings },
  };
}

/** The shares of groups and words, and S = (P − r·cᵀ) / √(r·cᵀ), a row a group. */
export function standardizedResiduals({ counts, groups, terms }: GroupTerms) {
  const [height, width] = [groups.length, terms.length];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const masses = { groups: new Float64Array(height), terms: new Float64Array(width), total };
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const share = (counts[row * width + column] as number) / total;
      masses.groups[row] = (masses.groups[row] as number) + share;
      masses.terms[column] = (masses.terms[column] as number) + share;
    }
  }
  const residuals = groups.map((_, row) =>
    Float64Array.from(terms, (_, column) => {
      const expected = (masses.groups[row] as number) * (masses.terms[column] as number);
      return ((counts[row * width + column] as number) / total - expected) / Math.sqrt(expected);
    }),
  );
  return { masses, residuals };
}

/** Vectors turned so that one group lies to the left of the other; where both lie alike, so that the first is not right. */
function signed(
  { values, left, right }: SingularValues,
  masses: Float64Array,
  [first, second]: readonly [number, number],
): SingularValues {
  const signs = left.map((vector) => {
    const at = (group: number) => (vector[group] as number) / Math.sqrt(masses[group] as number);
    const difference = at(second) - at(first);
    return (difference === 0 ? -at(first) : difference) < 0 ? -1 : 1;
  });
  const turn = (vectors: readonly Float64Array[]) =>
    vectors.map((vector, at) => vector.map((value) => value * (signs[at] as number)));
  return { values, left: turn(left), right: turn(right) };
}
