// Positions of groups of articles on one dimension, by Wordfish.
import { checkInteger, checkKeys, checkNumber, type Row, type Table } from '../base';
import type { TermIndex } from '../terms';
import { standardizedResiduals } from './correspondence';
import { type GroupTerms, groupTerms, type ScalingOptions, scalingSettings } from './group-terms';
import { singularValues } from './singular-values';
import { type BootstrapSettings, bootstrapPositions } from './wordfish-bootstrap';
import { type FitSettings, fitWordfish, turned, type WordfishFit, type WordfishParameters } from './wordfish-fit';

/** Where a group stands. */
export type WordfishGroupRow = {
  readonly group: string;
  readonly articleCount: number;
  /** All counted words of the group. */
  readonly termCount: number;
  /** θ: mean 0 and standard deviation 1 over the groups. */
  readonly position: number;
  /** Interval of a bootstrap over articles; null for a group of one article, and where none was asked for. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of the model, which takes words for independent and their weights for known: too small, for comparison with R. */
  readonly standardError: number;
  /** α: the length of its texts, as a logarithm; 0 for the first group. */
  readonly lengthEffect: number;
};

/** What a word tells. */
export type WordfishTermRow = {
  readonly term: string;
  readonly count: number;
  /** β: above 0 a word of the groups on the right, below 0 of those on the left, at 0 of all. */
  readonly beta: number;
  /** ψ: how frequent it is, as a logarithm. */
  readonly psi: number;
};

export interface Wordfish {
  /** From left to right. */
  readonly groups: Table<WordfishGroupRow>;
  /** From left to right. */
  readonly terms: Table<WordfishTermRow>;
}

export interface WordfishOptions extends ScalingOptions {
  /** How often articles are drawn anew for the intervals; 0 for none. @default 200 */
  readonly resamples?: number;
  /** Coverage of the intervals. @default 0.95 */
  readonly level?: number;
  /** Seed of the bootstrap. @default 1 */
  readonly seed?: number;
  /**
   * Standard deviation of the normal prior of β, with one of 1 for θ, as R's austin and quanteda have them: without, a word
   * that only groups on one side use has no finite weight. `Infinity`: none, as Slapin and Proksch have it.
   *
   * @default 3
   */
  readonly priorSd?: number;
  /** @default 5000 */
  readonly maxIterations?: number;
}

const KEYS = [
  ...['by', 'direction', 'minCount', 'minGroups', 'resamples', 'level', 'seed', 'priorSd', 'maxIterations'],
];
/** Positions that move by less are found. */
const TOLERANCE = 1e-9;
/** In a bootstrap they need not be as exact. */
const ROUGH = { maxIterations: 500, tolerance: 1e-4 };

/**
 * Wordfish: how often group i uses word j is Poisson with log λ = α(i) + ψ(j) + β(j)·θ(i); θ is where the group stands on the
 * one dimension on which the groups' words differ most. Which one that is the method does not know: read the words at both
 * ends first. The outlets must write of the same subjects, or the dimension is one of subjects.
 *
 * Maximum likelihood by words given groups and groups given words, in turn, from correspondence analysis on, with the
 * priors of `priorSd`. Identified as by Slapin and Proksch: α of the first group 0, θ with mean 0 and standard deviation 1
 * (n − 1); β has mean 0, as another number added to all changes nothing but α; the first group of `direction` to the
 * left of the second. Intervals: articles are drawn anew within each group,
 * the whole is fitted again, percentiles; the model's own standard errors take words for independent, which those of an
 * article are not.
 *
 * `settings.isConverged` says whether it came to rest.
 *
 * @throws TypeError for an unknown option; RangeError for fewer than three groups (two are always one standard deviation
 *   about their mean), an unknown column or direction, and wrong values
 * @see Slapin, Proksch 2008, "A scaling model for estimating time-series party positions from texts"; Lowe, Benoit 2013 on
 *   the standard errors
 *
 * @example
 * ```ts
 * const index = indexTerms(inventedNews({ articles: 100 }).articles, { stopwords: 'remove' });
 * show(wordfish(index, { by: 'outlet', resamples: 20 }).groups);
 * ```
 */
export function wordfish(index: TermIndex, options: WordfishOptions): Wordfish {
  checkKeys('wordfish', options, KEYS);
  const { settings, bootstrap } = checkedSettings(options);
  const table = groupTerms(index, options, 3);
  const fit = turned(fitWordfish(table.counts, table.groups.length, startOf(table), settings), table.direction);
  const intervals = bootstrapPositions(index, table, fit, bootstrap, { ...settings, ...ROUGH });
  const result: Row = {
    ...index.settings,
    method: 'wordfish',
    ...scalingSettings(table),
    priorSd: settings.priorSd,
    ...bootstrap,
    iterations: fit.iterations,
    isConverged: fit.isConverged,
    logLikelihood: fit.logLikelihood,
  };
  return {
    groups: { rows: groupRows(table, fit, intervals), settings: result },
    terms: { rows: termRows(index, table, fit), settings: result },
  };
}

function checkedSettings(options: WordfishOptions): { settings: FitSettings; bootstrap: BootstrapSettings } {
  const priorSd = options.priorSd ?? 3;
  if (!(priorSd > 0)) throw new RangeError(`priorSd is ${priorSd}; allowed are numbers above 0, and Infinity for none`);
  return {
    settings: {
      priorSd,
      maxIterations: checkInteger('maxIterations', options.maxIterations ?? 5000, 1),
      tolerance: TOLERANCE,
    },
    bootstrap: {
      resamples: checkInteger('resamples', options.resamples ?? 200, 0, 1_000_000),
      level: checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12),
      seed: checkInteger('seed', options.seed ?? 1, 0),
    },
  };
}

/** Groups by the first dimension of correspondence analysis, words by their frequency. */
function startOf(table: GroupTerms): WordfishParameters {
  const { masses, residuals } = standardizedResiduals(table);
  const [first] = singularValues(residuals).left;
  const coordinate = (group: number) => ((first?.[group] ?? 0) as number) / Math.sqrt(masses.groups[group] as number);
  const length = (group: number) => (masses.groups[group] as number) / (masses.groups[0] as number);
  const theta = Float64Array.from(table.groups, (_, group) => coordinate(group));
  // Where all groups use their words alike there is no dimension: any start is as good.
  if (theta.every((value) => value === 0)) for (const at of theta.keys()) theta[at] = at - (theta.length - 1) / 2;
  return {
    alpha: Float64Array.from(table.groups, (_, group) => Math.log(length(group))),
    theta,
    psi: masses.terms.map((mass) => Math.log(mass * masses.total * (masses.groups[0] as number))),
    beta: new Float64Array(table.terms.length),
  };
}

function groupRows(
  { groups, counts, terms, articles }: GroupTerms,
  fit: WordfishFit,
  intervals: readonly ({ readonly low: number; readonly high: number } | null)[],
): WordfishGroupRow[] {
  const rows = groups.map(
    (group, at): WordfishGroupRow => ({
      group,
      articleCount: articles[at]?.length ?? 0,
      termCount: counts.subarray(at * terms.length, (at + 1) * terms.length).reduce((sum, count) => sum + count, 0),
      position: fit.theta[at] as number,
      low: intervals[at]?.low ?? null,
      high: intervals[at]?.high ?? null,
      standardError: standardError(fit, at),
      lengthEffect: fit.alpha[at] as number,
    }),
  );
  return rows.sort((a, b) => a.position - b.position || (a.group < b.group ? -1 : 1));
}

/** Of θ(i) beside α(i), with all words as given: from the information of a Poisson regression on β. */
function standardError({ alpha, theta, psi, beta }: WordfishParameters, group: number): number {
  let [h00, h01, h11] = [0, 0, 0];
  for (let word = 0; word < psi.length; word++) {
    const weight = beta[word] as number;
    const rate = Math.exp((alpha[group] as number) + (psi[word] as number) + weight * (theta[group] as number));
    h00 += rate;
    h01 += rate * weight;
    h11 += rate * weight * weight;
  }
  return Math.sqrt(h00 / (h00 * h11 - h01 * h01));
}

function termRows(
  index: TermIndex,
  { terms, groups, counts }: GroupTerms,
  { beta, psi }: WordfishFit,
): WordfishTermRow[] {
  const rows = terms.map((id, at): WordfishTermRow => {
    const count = groups.reduce((sum, _, group) => sum + (counts[group * terms.length + at] as number), 0);
    return { term: index.term(id), count, beta: beta[at] as number, psi: psi[at] as number };
  });
  return rows.sort((a, b) => a.beta - b.beta || (a.term < b.term ? -1 : 1));
}
