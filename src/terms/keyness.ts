import { checkBoolean, checkChoice, checkInteger, checkKeys, checkNumber, type Table } from '../base';
import { adjustedP, type Correction, type FourCells, fourCells } from '../statistics';
import { targetDispersions } from './dispersion';
import type { TermIndex } from './index/types';
import { effectColumns, exactColumns, type KeynessExactColumns, logOddsColumns, testColumns } from './keyness-columns';
import { chooseTargetAndReference, countSides, type GroupSideCounts } from './target-and-reference';

/** How a term is used in the target articles, set against the reference articles. */
export type KeynessRow = {
  readonly term: string;
  /** In the target and in the reference. */
  readonly targetCount: number;
  readonly referenceCount: number;
  readonly targetPerMillion: number;
  readonly referencePerMillion: number;
  /** Articles that hold it. */
  readonly targetDocumentCount: number;
  readonly referenceDocumentCount: number;
  /** Log-likelihood ratio of four cells: positive where the target uses it more, negative where it uses it less. */
  readonly g2: number;
  /** p of G2, chi-squared distributed with one degree of freedom. */
  readonly p: number;
  /** The same, adjusted for the number of terms tested (Benjamini and Hochberg). */
  readonly pAdjusted: number;
  /** Pearson's chi-squared, with the sign of g2. */
  readonly chiSquared: number;
  /** log2(observed / expected in the target); `null` where the target has none. */
  readonly pmi: number | null;
  /** Effect size: log2 of the ratio of the relative frequencies; 1 is twice as often. 0.5 stands in for a count of 0. */
  readonly logRatio: number;
  /** Its interval; wide where there is little to go by. */
  readonly logRatioLow: number;
  readonly logRatioHigh: number;
  /** %DIFF: difference of the relative frequencies in percent of the reference's; `null` where that is 0. */
  readonly percentDifference: number | null;
  /** Log odds ratio (ln) with an informative Dirichlet prior: shrunk towards 0 for rare terms. */
  readonly logOdds: number;
  /** logOdds over its standard error: beyond ±1.96 is unlikely by chance. */
  readonly logOddsZ: number;
  /**
   * DPnorm over the target's articles: 0 spread evenly, 1 all in one article. `null` where the target has none or is one
   * article. A key term of one article tells of that article, not of the group.
   */
  readonly targetDispersion: number | null;
};

export interface KeynessOptions {
  /** What sets the groups apart: `article`, `outlet`, `month`, a column of metadata.csv, … */
  readonly by: string;
  /** The group or groups that are looked at. */
  readonly target: string | readonly string[];
  /** What they are set against: all other groups unless given. */
  readonly reference?: string | readonly string[];
  /** Column that the rows are in order of: `g2` unless given. */
  readonly sort?: 'g2' | 'logOddsZ' | 'logRatio';
  /** `over`: what the target uses most in excess first; `under`: what it avoids first. @default "over" */
  readonly order?: 'over' | 'under';
  readonly top?: number;
  /** Leave out terms that occur less often in both together: 2 unless given. They still count in the totals. */
  readonly minCount?: number;
  /** Of g2 and (but for Williams') of chiSquared: `none` unless given. quanteda's default is `yatesIfSmall`. */
  readonly correction?: Correction;
  /**
   * Size of the prior of the log odds, in tokens: each term gets its share of both groups together as a prior count.
   * The size of both groups unless given (Monroe, Colaresi and Quinn's informative prior).
   */
  readonly priorTokens?: number;
  /** Instead: the same prior count for every term, 0.01 say (their uninformative prior). */
  readonly priorPerTerm?: number;
  /** Coverage of the intervals: 0.95 unless given. */
  readonly level?: number;
  /** Adds Fisher's exact test: pExact, oddsRatio with its exact interval. */
  readonly exact?: boolean;
}

const KEYS = ['by', 'target', 'reference', 'sort', 'order', 'top', 'minCount', 'correction', 'level', 'exact'];
const CORRECTIONS = ['none', 'yates', 'yatesIfSmall', 'williams'] as const;

/**
 * Key terms: what the target articles say more, or less, than the reference articles, with test, effect size, interval
 * and dispersion in one table. Test statistics (g2, chiSquared, p) tell how sure a difference is and grow with the
 * corpus; logRatio and percentDifference tell how large it is; logOddsZ weighs both and is least led astray by rare
 * terms; targetDispersion and the document counts tell whether more than one article is behind it. All tests take
 * tokens for independent, which words of one article are not: read p as an order, not as a proof.
 *
 * Equal values are in code unit order of the term. No rows where a group has no tokens or nothing is frequent enough.
 *
 * @throws RangeError for a group that does not exist or stands on both sides, or a wrong value; TypeError for an
 *   unknown option
 * @see Dunning 1993 (G2); Monroe, Colaresi, Quinn 2008 (log odds, without the terms of the denominators in the
 *   variance, as they have it); Hardie 2014 (log ratio); Gabrielatos, Marchi 2012 (%DIFF); Katz et al. 1978 (interval
 *   of the ratio); Gries 2008 and Lijffijt, Gries 2012 (DPnorm)
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * show(keyness(index, { by: 'outlet', target: 'Der Bote' }));
 * ```
 */
export function keyness(
  index: TermIndex,
  options: KeynessOptions & { readonly exact: true },
): Table<KeynessRow & KeynessExactColumns>;
export function keyness(index: TermIndex, options: KeynessOptions): Table<KeynessRow>;
export function keyness(index: TermIndex, options: KeynessOptions): Table<KeynessRow> {
  const settings = checkedSettings(options);
  const sides = chooseTargetAndReference(index, options);
  const [target, reference] = countSides(index, sides.sideOf);
  const rows = compare(index, sides.sideOf, target, reference, settings);
  const direction = settings.order === 'over' ? 1 : -1;
  rows.sort((a, b) => direction * (b[settings.sort] - a[settings.sort]) || (a.term < b.term ? -1 : 1));
  const shown = rows.slice(0, settings.top ?? rows.length);
  return {
    rows: settings.exact
      ? shown.map((row) => ({ ...row, ...exactColumns(row, target, reference, settings.level) }))
      : shown,
    settings: {
      ...index.settings,
      by: options.by,
      target: sides.target.join(', '),
      reference: options.reference === undefined ? 'all others' : sides.reference.join(', '),
      ...settings,
      targetTokens: target.totalCount,
      referenceTokens: reference.totalCount,
      termsTested: rows.length,
    },
  };
}

interface Settings {
  readonly sort: 'g2' | 'logOddsZ' | 'logRatio';
  readonly order: 'over' | 'under';
  readonly top: number | null;
  readonly minCount: number;
  readonly correction: Correction;
  readonly priorTokens: number | null;
  readonly priorPerTerm: number | null;
  readonly level: number;
  readonly exact: boolean;
}

function checkedSettings(options: KeynessOptions): Settings {
  checkKeys('keyness', options, [...KEYS, 'priorTokens', 'priorPerTerm']);
  const { top, priorTokens, priorPerTerm } = options;
  if (priorTokens !== undefined && priorPerTerm !== undefined) {
    throw new RangeError('priorTokens and priorPerTerm are both given; allowed is one of them');
  }
  return {
    sort: checkChoice('sort', options.sort ?? 'g2', ['g2', 'logOddsZ', 'logRatio'] as const),
    order: checkChoice('order', options.order ?? 'over', ['over', 'under'] as const),
    top: top === undefined ? null : checkInteger('top', top, 1),
    minCount: checkInteger('minCount', options.minCount ?? 2, 1),
    correction: checkChoice('correction', options.correction ?? 'none', CORRECTIONS),
    priorTokens: priorTokens === undefined ? null : checkNumber('priorTokens', priorTokens, 1e-9, 1e15),
    priorPerTerm: priorPerTerm === undefined ? null : checkNumber('priorPerTerm', priorPerTerm, 1e-9, 1e15),
    level: checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12),
    exact: checkBoolean('exact', options.exact ?? false),
  };
}

function compare(
  index: TermIndex,
  sideOf: Uint32Array,
  target: GroupSideCounts,
  reference: GroupSideCounts,
  settings: Settings,
): KeynessRow[] {
  if (target.totalCount === 0 || reference.totalCount === 0) return [];
  const dispersion = targetDispersions(index, sideOf);
  const prior = { ...settings, types: countTypes(target, reference) };
  const tested: { id: number; cells: FourCells }[] = [];
  for (let id = 0; id < index.termCount; id++) {
    const a = target.counts[id] as number;
    const b = reference.counts[id] as number;
    if (a + b < settings.minCount) continue;
    tested.push({ id, cells: fourCells(a, b, target.totalCount, reference.totalCount) });
  }
  const tests = tested.map(({ cells }) => testColumns(cells, settings.correction));
  const adjusted = adjustedP(tests.map(({ p }) => p));
  return tested.map(({ id, cells }, place) => {
    const { g2, p, ...otherTests } = tests[place] as ReturnType<typeof testColumns>;
    return {
      term: index.term(id),
      targetCount: cells.a,
      referenceCount: cells.b,
      targetPerMillion: (cells.a / target.totalCount) * 1e6,
      referencePerMillion: (cells.b / reference.totalCount) * 1e6,
      targetDocumentCount: target.documentCounts[id] as number,
      referenceDocumentCount: reference.documentCounts[id] as number,
      g2,
      p,
      pAdjusted: adjusted[place] as number,
      ...otherTests,
      ...effectColumns(cells, settings.level),
      ...logOddsColumns(cells, prior),
      targetDispersion: dispersion(id),
    };
  });
}

function countTypes(target: GroupSideCounts, reference: GroupSideCounts): number {
  return target.counts.reduce((types, count, id) => types + (count + (reference.counts[id] as number) > 0 ? 1 : 0), 0);
}
