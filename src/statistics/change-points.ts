import { checkInteger, checkKeys, checkNumber, seededRandom } from '../base';

/** A place in a series of shares where it may change, and the test of it. */
export interface ChangePoint {
  /** Place in the series of the first value after the change. */
  readonly place: number;
  /** The stretch that was searched: places `from` to `until` − 1. */
  readonly from: number;
  readonly until: number;
  /** Shares of the stretch before and after the place, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** The likelihood ratio statistic G² of two shares against one, the largest of all places of the stretch. */
  readonly statistic: number;
  /** How often a shuffled stretch has one as large: 1 / (resamples + 1) to 1. */
  readonly p: number;
  /** Whether p is at most `alpha`. */
  readonly isChange: boolean;
}

export interface ChangePointOptions {
  /** Least number of values on each side of a change. @default 2 */
  readonly minPeriods?: number;
  /** The chance that is accepted of finding a change in a series without any. @default 0.05 */
  readonly alpha?: number;
  /** How often each stretch is shuffled. @default 999 */
  readonly resamples?: number;
  /** @default 1 */
  readonly seed?: number;
}

interface Counts {
  readonly counts: Float64Array;
  readonly totals: Float64Array;
}

/**
 * Places where a series of shares changes its level, by binary segmentation: the place is taken at which two shares fit
 * best (largest likelihood ratio G² of the binomial), tested, and where it passes both sides are searched in turn. Every
 * test is returned, also that of a place which did not pass.
 *
 * The test is a permutation test: the values of the stretch are shuffled, and the largest G² of all places is taken
 * anew. So p counts in that the place was chosen among many, and values that scatter more than the binomial does (an
 * event fills one week) are no change. It asks whether the order of the values matters at all: a slow trend and waves
 * that are longer than a period pass as changes too. The chance of any find in a series without change is `alpha`;
 * stretches after the first find are tested at `alpha` each.
 *
 * @param series values without a total (gaps) are left out and change no place
 * @returns in the order of the places; none for fewer than 2 · minPeriods values
 * @see Worsley 1983 (largest likelihood ratio); Vostrikova 1981 (binary segmentation); Matteson, James 2014
 *   (permutation test after each split)
 */
export function changePoints(
  series: readonly { readonly count: number; readonly total: number }[],
  options: ChangePointOptions = {},
): ChangePoint[] {
  checkKeys('changePoints', options, ['minPeriods', 'alpha', 'resamples', 'seed']);
  const minPeriods = checkInteger('minPeriods', options.minPeriods ?? 2, 1);
  const alpha = checkNumber('alpha', options.alpha ?? 0.05, 0, 1);
  const resamples = checkInteger('resamples', options.resamples ?? 999, 1, 1_000_000);
  const random = seededRandom(checkInteger('seed', options.seed ?? 1, 0));
  const places = Array.from(series.keys()).filter((place) => ((series[place] as { total: number }).total ?? 0) > 0);
  const all: Counts = {
    counts: Float64Array.from(places, (place) => series[place]?.count ?? 0),
    totals: Float64Array.from(places, (place) => series[place]?.total ?? 0),
  };
  const found: ChangePoint[] = [];
  const search = (from: number, until: number): void => {
    if (until - from < 2 * minPeriods) return;
    const stretch = { counts: all.counts.slice(from, until), totals: all.totals.slice(from, until) };
    const { cut, statistic } = bestCut(stretch, minPeriods);
    const p = permutationP(stretch, statistic, { minPeriods, resamples, random });
    const isChange = p <= alpha;
    found.push({
      place: places[from + cut] as number,
      from: places[from] as number,
      until: (places[until - 1] as number) + 1,
      before: shareOf(stretch, 0, cut),
      after: shareOf(stretch, cut, until - from),
      statistic,
      p,
      isChange,
    });
    if (!isChange) return;
    search(from, from + cut);
    search(from + cut, until);
  };
  search(0, places.length);
  return found.sort((a, b) => a.place - b.place);
}

function shareOf({ counts, totals }: Counts, from: number, until: number): number {
  let [count, total] = [0, 0];
  for (let place = from; place < until; place++) {
    count += counts[place] as number;
    total += totals[place] as number;
  }
  return count / total;
}

/** Logarithm of the likelihood of `count` of `total` at their own share, without what does not depend on the share. */
function logLikelihood(count: number, total: number): number {
  const rest = total - count;
  return (count > 0 ? count * Math.log(count / total) : 0) + (rest > 0 ? rest * Math.log(rest / total) : 0);
}

/** The first of the cuts with the largest G². */
function bestCut({ counts, totals }: Counts, minPeriods: number): { cut: number; statistic: number } {
  let [count, total] = [0, 0];
  for (let place = 0; place < counts.length; place++) {
    count += counts[place] as number;
    total += totals[place] as number;
  }
  const one = logLikelihood(count, total);
  let best = { cut: minPeriods, statistic: 0 };
  let [leftCount, leftTotal] = [0, 0];
  for (let cut = 1; cut <= counts.length - minPeriods; cut++) {
    leftCount += counts[cut - 1] as number;
    leftTotal += totals[cut - 1] as number;
    if (cut < minPeriods) continue;
    const two = logLikelihood(leftCount, leftTotal) + logLikelihood(count - leftCount, total - leftTotal);
    const statistic = 2 * (two - one);
    if (statistic > best.statistic) best = { cut, statistic };
  }
  return best;
}

interface Shuffling {
  readonly minPeriods: number;
  readonly resamples: number;
  readonly random: () => number;
}

function permutationP(stretch: Counts, statistic: number, { minPeriods, resamples, random }: Shuffling): number {
  const shuffled = { counts: stretch.counts.slice(), totals: stretch.totals.slice() };
  const swap = (column: Float64Array, i: number, j: number) => {
    const value = column[i] as number;
    column[i] = column[j] as number;
    column[j] = value;
  };
  let asLarge = 0;
  for (let sample = 0; sample < resamples; sample++) {
    for (let last = shuffled.counts.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      swap(shuffled.counts, last, other);
      swap(shuffled.totals, last, other);
    }
    // Sums in another order end in other last digits: equal is equal up to these.
    if (bestCut(shuffled, minPeriods).statistic >= statistic * (1 - 1e-9) - 1e-9) asLarge++;
  }
  return (1 + asLarge) / (1 + resamples);
}
