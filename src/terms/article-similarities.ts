import { checkInteger, checkKeys, type Table } from '../base';
import { cosine, dice, diceExtended, jaccard, jaccardExtended } from '../statistics';
import type { TermIndex } from './index/types';

/**
 * How alike two articles are in the terms they use, each measure from 0 to 1; `null` where it is not defined: the cosine
 * with an article that has no term, the others between two such.
 */
export type ArticleSimilarityRow = {
  readonly a: string;
  readonly b: string;
  /** Of the counts: blind to the length of the articles. */
  readonly cosine: number | null;
  /** Of the sets of terms, however often each occurs. */
  readonly jaccard: number | null;
  readonly dice: number | null;
  /** The same two measures of the counts. */
  readonly jaccardExtended: number | null;
  readonly diceExtended: number | null;
};

export interface ArticleSimilarityOptions {
  /** Only the pairs with the highest cosine. All if not given. */
  readonly top?: number;
}

/** Every two articles are a row; nobody reads the half million of a thousand articles. */
const MAX_ARTICLES = 1000;

/**
 * Every two articles with the similarity of their vocabulary (`textstat_simil` of quanteda), highest cosine first, equal
 * ones in the order of the index. What articles speak of, not what they copied: function words alone make any two
 * articles alike, so take an index without stop words. `compareArticles` finds copies, in corpora of any size. Fewer
 * than two articles give no rows. Time with the square of the articles.
 *
 * @throws RangeError for more than 1000 articles or a wrong value, TypeError for an unknown option
 */
export function articleSimilarities(
  index: TermIndex,
  options: ArticleSimilarityOptions = {},
): Table<ArticleSimilarityRow> {
  checkKeys('articleSimilarities', options, ['top']);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const { articles } = index;
  if (articles.length > MAX_ARTICLES) {
    throw new RangeError(`articles are ${articles.length}; allowed are up to ${MAX_ARTICLES}`);
  }
  const counts = articles.map((_, article) => countsOf(index, article));
  const sets = counts.map((own) => new Set(own.keys()));
  const rows = articles.flatMap(({ id: a }, one) =>
    articles.slice(one + 1).map(({ id: b }, step): ArticleSimilarityRow => {
      const other = one + 1 + step;
      const [x, y] = [counts[one], counts[other]] as [Map<number, number>, Map<number, number>];
      const [setX, setY] = [sets[one], sets[other]] as [Set<number>, Set<number>];
      return {
        a,
        b,
        cosine: cosine(x, y),
        jaccard: jaccard(setX, setY),
        dice: dice(setX, setY),
        jaccardExtended: jaccardExtended(x, y),
        diceExtended: diceExtended(x, y),
      };
    }),
  );
  rows.sort((x, y) => (y.cosine ?? -1) - (x.cosine ?? -1));
  return { rows: rows.slice(0, top), settings: { ...index.settings, top: top ?? null, articles: articles.length } };
}

function countsOf({ rowOffsets, entryTerm, entryCount }: TermIndex, article: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let entry = rowOffsets[article] as number; entry < (rowOffsets[article + 1] as number); entry++) {
    counts.set(entryTerm[entry] as number, entryCount[entry] as number);
  }
  return counts;
}
