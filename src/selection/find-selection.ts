// What of one text stands in which articles, and what was looked for.
import { checkChoice, checkInteger, checkKeys, checkNumber, type Row } from '../base';
import type { Article } from '../corpus';
import { type SourceSentence, sourcePlaces, type TakenPlace } from '../overlap';

export interface SelectionFindOptions {
  /** Sentences of fewer words are looked for nowhere; they are listed all the same. @default 4 */
  readonly minWords?: number;
  /** So many words in a row make a part of a sentence a find; three of them are no function words. @default 6 */
  readonly minPartWords?: number;
  /** A sentence in other words is a find from this probability on, 0 to 1. @default 0.5 */
  readonly minProbability?: number;
  /** `same`: only what is printed in the source's own words. @default "any" */
  readonly wording?: 'any' | 'same';
  /** Ends the search with its reason where it is aborted. */
  readonly signal?: AbortSignal;
}

/** What articles have of a source. */
export interface Selection {
  /** Id of the source. */
  readonly source: string;
  readonly sentences: readonly SourceSentence[];
  /** One a sentence and article, the nearest; in the order of the articles, then of the sentences. */
  readonly places: readonly TakenPlace[];
  /** Those that were searched and can have taken from it; their texts are not needed any more. */
  readonly articles: readonly Article[];
  /** Every option, defaults included, and what the counts rest on. */
  readonly settings: Row;
}

const DEFAULTS = { minWords: 4, minPartWords: 6, minProbability: 0.5, wording: 'any' } as const;

/**
 * Looks for each sentence of a source (a press release, a transcript) in each article. An article has it
 *
 * - `verbatim`: all of its words in their order (capitals, hyphens and punctuation aside), in one piece or in pieces
 *   between which nothing stands but words set off by marks („…“, sagte X, „…“);
 * - `edited`: seven in ten of its words or more, in their order, within neighbouring sentences;
 * - `reworded`: a sentence that says the same with a probability of `minProbability` or more (as `comparePassages` has it,
 *   with what speaks for and against it as evidence);
 * - `part`: nothing of these, but a run of `minPartWords` of its words.
 *
 * The first of these that holds counts. A sentence with fewer than `minWords` words, or with one content word alone, is not
 * compared, since it stands in many texts by chance.
 *
 * Where the source has a date, articles of earlier days cannot have taken anything from it. They are searched too, apart:
 * `settings.earlierArticleCount` and `earlierPlaceCount` say how many and what was found in them by chance, which is what to
 * expect of false finds in the others. An article with the very text of the source is left out (`settings.sameTextCount`).
 *
 * Time goes with the length of the articles. No articles give no places.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value and a source without a sentence to look for
 *
 * @example
 * ```ts
 * const selection = findSelection(loadSource('release.txt'), loadCorpus('corpus').articles);
 * show(selectionShares(selection, { by: 'outlet' }));
 * ```
 */
export function findSelection(
  source: Article,
  articles: readonly Article[],
  options: SelectionFindOptions = {},
): Selection {
  checkKeys('findSelection', options, [...Object.keys(DEFAULTS), 'signal']);
  const { signal, ...given } = options;
  const settings = { ...DEFAULTS, ...given };
  checkInteger('minWords', settings.minWords, 3);
  checkInteger('minPartWords', settings.minPartWords, 4);
  checkNumber('minProbability', settings.minProbability, 0, 1);
  const anyWording = checkChoice('wording', settings.wording, ['any', 'same']) === 'any';
  const others = articles.filter(({ raw }) => raw !== source.raw);
  const isEarlier = ({ date }: Article) => source.date !== '' && date !== '' && date < source.date;
  const { sentences, places, comparedPairCount } = sourcePlaces(source, others, { ...settings, anyWording, signal });
  const comparedCount = sentences.filter(({ isCompared }) => isCompared).length;
  if (comparedCount === 0) {
    const why = `none of its ${sentences.length} sentences has ${settings.minWords} words, two of them no function words`;
    throw new RangeError(`source "${source.id}" has nothing to look for: ${why}`);
  }
  const earlier = new Set(others.filter(isEarlier).map(({ id }) => id));
  const inEarlier = places.filter(({ article }) => earlier.has(article));
  return {
    source: source.id,
    sentences,
    places: places.filter(({ article }) => !earlier.has(article)),
    articles: others.filter((article) => !earlier.has(article.id)),
    settings: {
      source: source.id,
      sourceDate: source.date === '' ? null : source.date,
      ...settings,
      sentenceCount: sentences.length,
      comparedSentenceCount: comparedCount,
      comparedPairCount,
      articleCount: others.length - earlier.size,
      sameTextCount: articles.length - others.length,
      earlierArticleCount: earlier.size,
      earlierPlaceCount: inEarlier.length,
      earlierTakingCount: new Set(inEarlier.map(({ article }) => article)).size,
    },
  };
}
