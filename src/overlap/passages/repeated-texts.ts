import type { OverlapPair } from '../types';

/** Pairs, with each text that many articles have told once. */
export interface FoldedPairs {
  readonly pairs: readonly OverlapPair[];
  /** Texts that were told once, and the pairs that they would have made. */
  readonly repeatedTextCount: number;
  readonly repeatedPairCount: number;
}

/**
 * What stands word for word in more than `maxArticles` articles (captions, legal lines, an agency's boilerplate, but
 * also its report) is one finding, "printed in 20 articles", and not 190 pairs: of its pairs the first one stays, with
 * `articleCount`. Capitals and punctuation make no difference.
 */
export function foldRepeated(pairs: readonly OverlapPair[], maxArticles: number): FoldedPairs {
  const texts = new Map<string, { readonly first: OverlapPair; readonly articles: Set<string>; pairCount: number }>();
  const keyOf = ({ a, relation, articleCount }: OverlapPair): string | null =>
    relation === 'identical' && articleCount === undefined
      ? a.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      : null;
  const keys = pairs.map(keyOf);
  pairs.forEach((pair, at) => {
    const key = keys[at];
    if (key === null || key === undefined) return;
    const known = texts.get(key) ?? { first: pair, articles: new Set<string>(), pairCount: 0 };
    known.articles.add(pair.a.article).add(pair.b.article);
    known.pairCount++;
    texts.set(key, known);
  });
  let [repeatedTextCount, repeatedPairCount] = [0, 0];
  for (const { articles, pairCount } of texts.values()) {
    if (articles.size <= maxArticles) continue;
    repeatedTextCount++;
    repeatedPairCount += pairCount;
  }
  const kept = pairs.flatMap((pair, at) => {
    const text = texts.get(keys[at] ?? '');
    if (text === undefined || text.articles.size <= maxArticles) return [pair];
    return text.first === pair ? [{ ...pair, articleCount: text.articles.size }] : [];
  });
  return { pairs: kept, repeatedTextCount, repeatedPairCount };
}
