// Intervals of Wordfish's positions: articles drawn anew within each group, and the whole fitted again.
import { seededRandom } from '../base';
import { quantile } from '../statistics';
import type { TermIndex } from '../terms';
import type { GroupTerms } from './group-terms';
import { type FitSettings, fitWordfish, turned, type WordfishParameters } from './wordfish-fit';

export interface BootstrapSettings {
  readonly resamples: number;
  readonly level: number;
  readonly seed: number;
}

/**
 * An interval a group, by percentiles; null for a group of one article, of which nothing can be drawn anew, and without
 * resamples. Draws in which a group has no word are left out.
 */
export function bootstrapPositions(
  index: TermIndex,
  table: GroupTerms,
  start: WordfishParameters,
  { resamples, level, seed }: BootstrapSettings,
  settings: FitSettings,
): ({ readonly low: number; readonly high: number } | null)[] {
  const random = seededRandom(seed);
  const placeOf = new Int32Array(index.termCount).fill(-1);
  for (const [place, term] of table.terms.entries()) placeOf[term] = place;
  const samples = table.groups.map((): number[] => []);
  for (let draw = 0; draw < resamples; draw++) {
    const counts = drawnCounts(index, table, placeOf, random);
    if (counts === null) continue;
    const { theta } = turned(fitWordfish(counts, table.groups.length, start, settings), table.direction);
    for (const [group, sample] of samples.entries()) sample.push(theta[group] as number);
  }
  const tail = (1 - level) / 2;
  return samples.map((sample, group) => {
    if (sample.length === 0 || (table.articles[group]?.length ?? 0) < 2) return null;
    const sorted = Float64Array.from(sample).sort();
    return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
  });
}

function drawnCounts(
  { rowOffsets, entryTerm, entryCount }: TermIndex,
  { articles, terms }: GroupTerms,
  placeOf: Int32Array,
  random: () => number,
): Float64Array | null {
  const counts = new Float64Array(articles.length * terms.length);
  for (const [group, own] of articles.entries()) {
    let total = 0;
    for (let turn = 0; turn < own.length; turn++) {
      const article = own[Math.floor(random() * own.length)] as number;
      for (let at = rowOffsets[article] as number; at < (rowOffsets[article + 1] as number); at++) {
        const place = placeOf[entryTerm[at] as number] as number;
        if (place < 0) continue;
        const cell = group * terms.length + place;
        counts[cell] = (counts[cell] as number) + (entryCount[at] as number);
        total++;
      }
    }
    if (total === 0) return null;
  }
  return counts;
}
