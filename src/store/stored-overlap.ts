// What the articles of a store share in the same words, without all of their texts in memory.
import { type Article, isChosen } from '../corpus';
import {
  type ArticlePairOptions,
  CorpusWordReader,
  type OverlapResult,
  type PassagePairOptions,
  type QuotationPairOptions,
  searchArticlePairs,
  searchPrintedQuotations,
  searchSamePassages,
} from '../overlap';
import type { Store } from './store';
import { type StoredArticleOptions, storedArticles } from './stored-articles';

/** What is compared, with the options of the function that compares it in memory. */
export type StoredOverlapKind =
  | ({ readonly kind: 'article' } & ArticlePairOptions)
  | ({ readonly kind: 'passage' } & Omit<PassagePairOptions, 'wording'>)
  | ({ readonly kind: 'quotation' } & QuotationPairOptions);

/** Pairs, and all articles; only those that are in a pair have their texts. */
export interface StoredOverlap extends OverlapResult {
  readonly articles: readonly Article[];
}

/**
 * What the articles of a store share: as `compareArticles`, `comparePassages` with `wording: 'same'`, or
 * `compareQuotations` without quotations give it. The texts are read twice: for their words, which are numbers, and for
 * those articles that are in a pair.
 *
 * @throws as these functions
 *
 * @example
 * ```ts
 * const store = await openStore('press.store');
 * const { pairs } = await storedOverlap(store, { kind: 'article' });
 * ```
 */
export async function storedOverlap(
  store: Store,
  wanted: StoredOverlapKind,
  { choose, onLeftOut }: Pick<StoredArticleOptions, 'choose' | 'onLeftOut'> = {},
): Promise<StoredOverlap> {
  const reader = new CorpusWordReader();
  const articles: Article[] = [];
  for await (const some of storedArticles(store, { choose, onLeftOut })) {
    for (const article of some) {
      reader.add(article);
      articles.push({ ...article, raw: '', setAside: [] });
    }
  }
  const search = searchOf(reader, wanted);
  let place = 0;
  for await (const some of storedArticles(store)) {
    for (const article of some) {
      if (choose !== undefined && !isChosen(article, choose)) continue;
      if (search.wanted.has(place)) articles[place] = article;
      place++;
    }
  }
  return { ...search.result(articles), articles };
}

function searchOf(reader: CorpusWordReader, wanted: StoredOverlapKind) {
  const words = reader.finish();
  if (wanted.kind === 'article') {
    const { kind: _, ...options } = wanted;
    return searchArticlePairs(words, options);
  }
  if (wanted.kind === 'passage') {
    const { kind: _, ...options } = wanted;
    return searchSamePassages(words, options);
  }
  const { kind: _, ...options } = wanted;
  return searchPrintedQuotations(words, options);
}
