import { checkChoice, checkInteger, checkKeys, type Table } from '../base';
import { rankTerms } from './index/term-order';
import type { TermIndex } from './index/types';

/** How much a term tells of one article. */
export type TfidfRow = {
  /** Id of the article. */
  readonly article: string;
  readonly term: string;
  /** In this article. */
  readonly count: number;
  /** In how many articles of all. */
  readonly documentCount: number;
  readonly tfidf: number;
};

/** The formulas, N articles of which df hold the term: what `settings.formulaText` repeats. */
const FORMULAS = {
  plain: 'count * log10(N / df)',
  sublinear: '(1 + log10(count)) * log10(N / df)',
  smooth: 'count * (ln((1 + N) / (1 + df)) + 1), each article divided by its Euclidean length',
} as const;

export interface TfidfOptions {
  /**
   * `plain`: count · log10(N / df), as quanteda's dfm_tfidf; 0 for what every article holds.
   * `sublinear`: (1 + log10 count) · log10(N / df), as dfm_tfidf with scheme_tf = "logcount": the tenth mention counts less.
   * `smooth`: count · (ln((1 + N) / (1 + df)) + 1) and each article brought to length 1, as scikit-learn's
   * TfidfTransformer: nothing is 0, values are from 0 to 1.
   *
   * @default "plain"
   */
  readonly formula?: keyof typeof FORMULAS;
  /** The highest of each article only; all if not given. */
  readonly top?: number;
  /** Leave out terms that occur less often in the article. 1 if not given. They still count in an article's length. */
  readonly minCount?: number;
}

/**
 * tf-idf: what is frequent in one article and rare in the others. Article after article in the order of the index,
 * highest value first, equal ones by the term. Values are 0 or above; they compare terms of one article with one
 * formula, not corpora. Articles without terms give no rows. Time in proportion to the document-term matrix.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 * @see Spärck Jones 1972; Manning, Raghavan, Schütze 2008, chapter 6
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * show(tfidf(index, { top: 5 }));
 * ```
 */
export function tfidf(index: TermIndex, options: TfidfOptions = {}): Table<TfidfRow> {
  checkKeys('tfidf', options, ['formula', 'top', 'minCount']);
  const formula = checkChoice('formula', options.formula ?? 'plain', ['plain', 'sublinear', 'smooth'] as const);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const minCount = checkInteger('minCount', options.minCount ?? 1, 1);
  const weight = weighting(formula, index.articles.length);
  const values = new Float64Array(index.termCount);
  const rows: TfidfRow[] = [];
  for (const [place, article] of index.articles.entries()) {
    const from = index.rowOffsets[place] as number;
    const to = index.rowOffsets[place + 1] as number;
    const counts = new Map<number, number>();
    let squares = 0;
    for (let entry = from; entry < to; entry++) {
      const id = index.entryTerm[entry] as number;
      const count = index.entryCount[entry] as number;
      const value = weight(count, index.documentCounts[id] as number);
      values[id] = value;
      squares += value * value;
      if (count >= minCount) counts.set(id, count);
    }
    const length = formula === 'smooth' ? Math.sqrt(squares) : 1;
    for (const { id, term, value } of rankTerms(index, [...counts.keys()], (id) => values[id] as number, top)) {
      const count = counts.get(id) as number;
      const documentCount = index.documentCounts[id] as number;
      rows.push({ article: article.id, term, count, documentCount, tfidf: value / length });
    }
  }
  const formulaText = FORMULAS[formula];
  const articles = index.articles.length;
  return { rows, settings: { ...index.settings, formula, formulaText, top: top ?? null, minCount, articles } };
}

function weighting(formula: keyof typeof FORMULAS, articles: number): (count: number, documentCount: number) => number {
  if (formula === 'smooth') return (count, df) => count * (Math.log((1 + articles) / (1 + df)) + 1);
  if (formula === 'plain') return (count, df) => count * Math.log10(articles / df);
  return (count, df) => (1 + Math.log10(count)) * Math.log10(articles / df);
}
