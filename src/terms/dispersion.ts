import { checkInteger, checkKeys, type Table } from '../base';
import { articleLength } from './index/group-counts';
import { rankTerms } from './index/term-order';
import type { TermIndex } from './index/types';
import { type DispersionMeasures, dispersionOf } from './measures/dispersion-measures';

/** How evenly a term is spread over the articles. */
export type DispersionRow = { readonly term: string; readonly count: number } & DispersionMeasures;

export interface DispersionOptions {
  /** The terms that are wanted, in the order of the rows; otherwise the most frequent ones. */
  readonly terms?: readonly string[];
  /** How many of the most frequent terms: all if not given. */
  readonly top?: number;
  /** Leave out terms that occur less often: 2 unless given. A term that occurs once can't be spread. */
  readonly minCount?: number;
}

/**
 * Dispersion of terms over the articles, most frequent first, equal counts by the term. The parts are the articles
 * that hold any token, so these need not be equally long; with few articles the measures are coarse. Time and memory
 * in proportion to the rows times the articles: choose `top` or `terms` for a large corpus.
 *
 * @throws RangeError for a wrong value or a term that does not occur, TypeError for an unknown option
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * show(dispersion(index));
 * ```
 */
export function dispersion(index: TermIndex, options: DispersionOptions = {}): Table<DispersionRow> {
  checkKeys('dispersion', options, ['terms', 'top', 'minCount']);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const minCount = checkInteger('minCount', options.minCount ?? 2, 1);
  const ids = options.terms === undefined ? frequentTerms(index, minCount, top) : givenTerms(index, options.terms);
  const parts = Array.from(index.articles.keys()).filter((article) => articleLength(index, article) > 0);
  const sizes = parts.map((article) => articleLength(index, article));
  const columns = countsByPart(index, ids, parts);
  const rows = ids.map((id, place) => ({
    term: index.term(id),
    count: index.counts[id] as number,
    ...dispersionOf(columns[place] as Float64Array, sizes),
  }));
  const chosen = options.terms === undefined ? null : options.terms.join(', ');
  return { rows, settings: { ...index.settings, terms: chosen, top: top ?? null, minCount, parts: parts.length } };
}

/**
 * DPnorm of every term over the target's articles (side 0) in one pass over the document-term matrix: the articles
 * that lack a term add their share each, so only those that hold it need to be visited.
 */
export function targetDispersions(index: TermIndex, sideOf: Uint32Array): (id: number) => number | null {
  const articles = Array.from(index.articles.keys()).filter(
    (article) => sideOf[article] === 0 && articleLength(index, article) > 0,
  );
  const total = articles.reduce((sum, article) => sum + articleLength(index, article), 0);
  const counts = new Float64Array(index.termCount);
  forEachEntry(index, articles, (id, count) => {
    counts[id] = (counts[id] as number) + count;
  });
  const differences = new Float64Array(index.termCount).fill(1);
  let least = 1;
  for (const article of articles) {
    const size = articleLength(index, article) / total;
    least = Math.min(least, size);
    forEachEntry(index, [article], (id, count) => {
      differences[id] = (differences[id] as number) + Math.abs(count / (counts[id] as number) - size) - size;
    });
  }
  return (id) => (counts[id] === 0 || articles.length < 2 ? null : (differences[id] as number) / 2 / (1 - least));
}

function forEachEntry(index: TermIndex, articles: readonly number[], visit: (id: number, count: number) => void): void {
  for (const article of articles) {
    for (let entry = index.rowOffsets[article] as number; entry < (index.rowOffsets[article + 1] as number); entry++) {
      visit(index.entryTerm[entry] as number, index.entryCount[entry] as number);
    }
  }
}

function frequentTerms(index: TermIndex, minCount: number, top: number | undefined): number[] {
  const ids = Array.from(index.counts.keys()).filter((id) => (index.counts[id] as number) >= minCount);
  return rankTerms(index, ids, (id) => index.counts[id] as number, top).map(({ id }) => id);
}

function givenTerms(index: TermIndex, terms: readonly string[]): number[] {
  return terms.map((term) => {
    const id = index.termId(term);
    if (id < 0) throw new RangeError(`terms has "${term}", which does not occur in the index`);
    return id;
  });
}

function countsByPart(index: TermIndex, ids: readonly number[], parts: readonly number[]): Float64Array[] {
  const columns = ids.map(() => new Float64Array(parts.length));
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  for (const [part, article] of parts.entries()) {
    forEachEntry(index, [article], (id, count) => {
      const place = placeOf.get(id);
      if (place !== undefined) (columns[place] as Float64Array)[part] = count;
    });
  }
  return columns;
}
