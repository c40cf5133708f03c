import { checkKeys, type Table } from '../base';
import { articleLength } from './index/group-counts';
import type { TermIndex } from './index/types';

/** One occurrence of a term, for a dispersion ("x-ray") plot. */
export type DispersionPositionRow = {
  readonly term: string;
  /** Id of the article. */
  readonly article: string;
  /** Number of the token among those the index counts in the article, from 0. */
  readonly position: number;
  /** The article's number of those tokens. */
  readonly articleTokens: number;
  /** Where in the article, 0 (its beginning) to 1: (position + 0.5) / articleTokens. */
  readonly relative: number;
  /** Offsets into the article's `raw`. */
  readonly start: number;
  readonly end: number;
};

/**
 * Where terms stand in each article: what quanteda calls a lexical dispersion plot (textplot_xray). Article after
 * article, in order of the text. A term that does not occur gives no rows; `settings.notFound` names it.
 *
 * @throws TypeError for an unknown option
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * const places = dispersionPositions(index, { terms: ['putin'] });
 * ```
 */
export function dispersionPositions(
  index: TermIndex,
  options: { readonly terms: readonly string[] },
): Table<DispersionPositionRow> {
  checkKeys('dispersionPositions', options, ['terms']);
  const wanted = new Map(options.terms.map((term) => [index.termId(term), term]));
  wanted.delete(-1);
  const rows: DispersionPositionRow[] = [];
  for (const [place, { id }] of index.articles.entries()) {
    const from = index.articleOffsets[place] as number;
    const articleTokens = articleLength(index, place);
    for (let position = 0; position < articleTokens; position++) {
      const term = wanted.get(index.occurrenceTerm[from + position] as number);
      if (term === undefined) continue;
      const start = index.occurrenceStart[from + position] as number;
      const end = index.occurrenceEnd[from + position] as number;
      const relative = (position + 0.5) / articleTokens;
      rows.push({ term, article: id, position, articleTokens, relative, start, end });
    }
  }
  const notFound = options.terms.filter((term) => index.termId(term) < 0).join(', ');
  return { rows, settings: { ...index.settings, terms: options.terms.join(', '), notFound } };
}
