import type { Article } from '../corpus';
import type { OverlapPair } from './types';

/** Sorts pairs by where `a` stands in the corpus, then `b`: the same order on every machine. */
export function inCorpusOrder(articles: readonly Article[]): (x: OverlapPair, y: OverlapPair) => number {
  const place = new Map(articles.map((article, number) => [article.id, number]));
  const of = (article: string) => place.get(article) ?? -1;
  return (x, y) =>
    of(x.a.article) - of(y.a.article) ||
    x.a.start - y.a.start ||
    of(x.b.article) - of(y.b.article) ||
    x.b.start - y.b.start;
}
