import { checkInteger, checkKeys, type Table } from '../base';
import { type BootstrapOptions, bootstrapIntervals, checkedBootstrapOptions } from '../statistics';
import { rankTerms } from './index/term-order';
import type { TermIndex } from './index/types';

/** How firmly a term holds its place in the list of the most frequent ones. */
export type RankStabilityRow = {
  readonly term: string;
  readonly count: number;
  /** From 1; equal counts share the better rank. */
  readonly rank: number;
  /** Ends of the interval of the rank, as whole ranks, outwards; `null` where there are no articles. */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
};

export interface RankStabilityOptions extends BootstrapOptions {
  /** How many of the most frequent terms; 20 unless given. */
  readonly top?: number;
  /** A rank is counted among so many of the most frequent terms, and can't fall below; 500 unless given. */
  readonly candidates?: number;
}

/**
 * The most frequent terms with an interval for the rank of each: would the list look the same with other articles of
 * the kind? Articles, not words, are drawn anew (seeded bootstrap), because the words of one article hang together.
 * Wide intervals say that the order of the list is chance. With fewer than about 20 articles they are still too narrow.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value or fewer candidates than `top`
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * show(rankStability(index, { top: 20, seed: 1 }));
 * ```
 */
export function rankStability(index: TermIndex, options: RankStabilityOptions = {}): Table<RankStabilityRow> {
  const { top: givenTop, candidates: givenCandidates, ...bootstrap } = options;
  checkKeys('rankStability', options, ['top', 'candidates', 'resamples', 'level', 'seed', 'method']);
  const top = checkInteger('top', givenTop ?? 20, 1);
  const candidates = checkInteger('candidates', givenCandidates ?? Math.max(500, top), top);
  const ids = Array.from(index.counts.keys()).filter((id) => (index.counts[id] as number) > 0);
  const ranked = rankTerms(index, ids, (id) => index.counts[id] as number, candidates);
  const statistic = ranksUnderWeights(
    index,
    ranked.map(({ id }) => id),
    Math.min(top, ranked.length),
  );
  const ranks = Array.from(statistic(new Float64Array(index.articles.length).fill(1)));
  const intervals = bootstrapIntervals(index.articles.length, statistic, bootstrap);
  const rows = ranked.slice(0, top).map(({ term, value: count }, place) => ({
    term,
    count,
    rank: ranks[place] as number,
    rankLow: floorOf(intervals[place]?.low),
    rankHigh: ceilOf(intervals[place]?.high),
  }));
  return { rows, settings: { ...index.settings, top, candidates, ...checkedBootstrapOptions(bootstrap) } };
}

const floorOf = (rank: number | undefined): number | null => (rank === undefined ? null : Math.floor(rank));
const ceilOf = (rank: number | undefined): number | null => (rank === undefined ? null : Math.ceil(rank));

/** The ranks of the first `top` candidates when article `a` counts `weights[a]` times. */
function ranksUnderWeights(index: TermIndex, candidates: readonly number[], top: number) {
  const placeOf = new Map(candidates.map((id, place) => [id, place]));
  const entries = index.articles.map((_, article) => {
    const places: number[] = [];
    const counts: number[] = [];
    for (let entry = index.rowOffsets[article] as number; entry < (index.rowOffsets[article + 1] as number); entry++) {
      const place = placeOf.get(index.entryTerm[entry] as number);
      if (place === undefined) continue;
      places.push(place);
      counts.push(index.entryCount[entry] as number);
    }
    return { places: Uint32Array.from(places), counts: Uint32Array.from(counts) };
  });
  const totals = new Float64Array(candidates.length);
  return (weights: Readonly<Float64Array>): Float64Array => {
    totals.fill(0);
    for (const [article, { places, counts }] of entries.entries()) {
      const weight = weights[article] as number;
      if (weight === 0) continue;
      for (let i = 0; i < places.length; i++) {
        const place = places[i] as number;
        totals[place] = (totals[place] as number) + weight * (counts[i] as number);
      }
    }
    const falling = totals.toSorted().reverse();
    return totals.slice(0, top).map((total) => falling.indexOf(total) + 1);
  };
}
