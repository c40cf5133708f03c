import { metered } from '../../base';
import type { CorpusWords } from '../words/corpus-words';
import { type GramIndex, indexGrams } from '../words/gram-index';
import { type Alignment, alignChain } from './alignment';
import { type Anchor, AnchorFinder, chainAnchors } from './anchors';

/** What counts as a shared passage. */
export interface PassagePairOptions {
  /** Words of a seed: runs of this length must be the same somewhere in the passage. @default 4 */
  readonly seedWords?: number;
  /** Runs that stand in more articles than this are stock phrases or boilerplate and start no passage. @default 20 */
  readonly maxSeedDocuments?: number;
  /** Most words between two shared runs of one passage, on either side. @default 12 */
  readonly maxGapWords?: number;
  /** Fewest words that must be the same. @default 12 */
  readonly minWords?: number;
  /**
   * The more articles a run of words stands in, the likelier it is a stock phrase: for each doubling of their number
   * above two, a passage must be this many words longer. The median of its seeds counts.
   *
   * @default 4
   */
  readonly wordsPerDoubling?: number;
  /** Fewest of these that are no function words. @default 5 */
  readonly minContentWords?: number;
  /** Fewest shared words as a share of both sides (Dice), 0 to 1. @default 0.5 */
  readonly minSimilarity?: number;
  /**
   * Sentences in other words are found from this probability on that they tell the same, 0 to 1 (0.5: likelier than
   * not).
   *
   * @default 0.5
   */
  readonly minProbability?: number;
  /**
   * What stands word for word in more articles than this is one finding with `articleCount`, not a pair of each two.
   * @default 5
   */
  readonly maxPrintings?: number;
  /** `any`: sentences that tell the same in other words too; `same`: only reused wording. @default "any" */
  readonly wording?: 'any' | 'same';
  /** Ends the comparison with its reason where it is aborted: looked at before each article. */
  readonly signal?: AbortSignal;
}

export type PassageSettings = Required<Omit<PassagePairOptions, 'signal'>>;

export const PASSAGE_DEFAULTS: PassageSettings = {
  seedWords: 4,
  maxSeedDocuments: 20,
  maxGapWords: 12,
  minWords: 12,
  wordsPerDoubling: 4,
  minContentWords: 5,
  minSimilarity: 0.5,
  minProbability: 0.5,
  maxPrintings: 5,
  wording: 'any',
};

/** Runs that are repeated more often than this, article by article, start no passage: their pairs would be countless. */
const MAX_PLACES_PER_DOCUMENT = 4;

/** An aligned passage of two articles, `a` before `b` in the corpus. */
export interface FoundPassage {
  readonly articleA: number;
  readonly articleB: number;
  readonly alignment: Alignment;
}

/**
 * All passages that two articles share, article by article. Seeds are runs of words that stand in 2 to
 * `maxSeedDocuments` articles; chains of them are aligned. Only articles that share a seed are looked at, and only
 * those whose shared runs can hold `minWords` words are aligned, so the work goes with what is shared.
 */
export function* searchPassages(
  words: CorpusWords,
  options: PassageSettings,
  signal?: AbortSignal,
): Generator<FoundPassage> {
  const maxPlaces = options.maxSeedDocuments * MAX_PLACES_PER_DOCUMENT;
  const index = indexGrams(words, options.seedWords, options.maxSeedDocuments, maxPlaces);
  const finder = new AnchorFinder(index, words.articleStart);
  const termsOf = (article: number) =>
    words.term.subarray(words.articleStart[article], words.articleStart[article + 1]);
  const total = words.articleStart.length - 1;
  const meter = { task: 'Comparing', total, unit: 'articles', signal };
  for (const article of metered(Array(total).keys(), meter)) {
    const found: FoundPassage[] = [];
    const grams = index.gramAt.subarray(words.articleStart[article], words.articleStart[article + 1]);
    const isFrequentAt = frequentTest(index, grams, options.maxSeedDocuments);
    finder.forEachPartner(article, 2, (other, anchors) => {
      const termsA = termsOf(article);
      const termsB = termsOf(other);
      for (const chain of chainAnchors(anchors, options.maxGapWords)) {
        const minWords = wordsNeeded(index, grams, chain, options);
        const whole = alignChain(termsA, termsB, chain);
        const alignment = trimStockPhrases(whole, chain, isFrequentAt);
        if (isPassage(alignment, termsA, words.functionWordCount, { ...options, minWords })) {
          found.push({ articleA: article, articleB: other, alignment });
        }
      }
    });
    yield* withoutRepeats(found);
  }
}

/** `minWords`, and `wordsPerDoubling` for each doubling of the number of articles that the (median) seed stands in. */
function wordsNeeded(index: GramIndex, grams: Int32Array, chain: readonly Anchor[], options: PassageSettings): number {
  const documentCounts: number[] = [];
  for (const anchor of chain) {
    for (let word = anchor.a; word <= anchor.a + anchor.length - index.length; word++) {
      const gram = grams[word] as number;
      if (gram >= 0) documentCounts.push(index.documentCount[gram] as number);
    }
  }
  documentCounts.sort((x, y) => x - y);
  const median = documentCounts[documentCounts.length >>> 1] ?? 2;
  return options.minWords + options.wordsPerDoubling * Math.max(0, Math.log2(median / 2));
}

/** Whether the words from `first` to `last` lie together in a run that too many articles have. */
type FrequentTest = (first: number, last: number) => boolean;

function frequentTest(index: GramIndex, grams: Int32Array, maxSeedDocuments: number): FrequentTest {
  return (first, last) => {
    for (let start = Math.max(0, last - index.length + 1); start <= first; start++) {
      const gram = grams[start] ?? -1;
      if (gram >= 0 && (index.documentCount[gram] as number) > maxSeedDocuments) return true;
    }
    return false;
  };
}

/**
 * An alignment grows beyond its seeds, and so into the outlet's own lines and phrases that everybody uses. Cut off at
 * both ends are the words outside the seeds that lie in runs which too many articles have, and the words of such a run
 * that goes on beyond the end of the alignment. Within the passage they belong to it.
 */
function trimStockPhrases({ a, b }: Alignment, chain: readonly Anchor[], isFrequentAt: FrequentTest): Alignment {
  const firstSeed = (chain[0] as Anchor).a;
  const { a: lastStart, length } = chain.at(-1) as Anchor;
  let from = 0;
  let to = a.length;
  for (let at = 0; at < a.length && (a[at] as number) < firstSeed; at++) {
    if (isFrequentAt(a[at] as number, a[at] as number)) from = at + 1;
  }
  for (let at = a.length - 1; at >= 0 && (a[at] as number) >= lastStart + length; at--) {
    if (isFrequentAt(a[at] as number, a[at] as number)) to = at;
  }
  while (from < to && (a[from] as number) > 0 && isFrequentAt((a[from] as number) - 1, a[from] as number)) from++;
  while (from < to && isFrequentAt(a[to - 1] as number, (a[to - 1] as number) + 1)) to--;
  return { a: a.subarray(from, to), b: b.subarray(from, to) };
}

function isPassage(
  { a, b }: Alignment,
  termsA: Int32Array,
  functionWordCount: number,
  options: PassageSettings,
): boolean {
  if (a.length < options.minWords) return false;
  let contentWords = 0;
  for (const word of a) if ((termsA[word] as number) >= functionWordCount) contentWords++;
  return contentWords >= options.minContentWords && passageSimilarity({ a, b }) >= options.minSimilarity;
}

/** Shared words as a share of the words of both sides (Dice): 2 · shared / (words of a + words of b). */
export function passageSimilarity({ a, b }: Alignment): number {
  return (2 * a.length) / (extent(a) + extent(b));
}

/** How many words a side of an alignment spans. */
export function extent(side: Int32Array): number {
  return side.length === 0 ? 0 : (side[side.length - 1] as number) - (side[0] as number) + 1;
}

/** Two chains may grow into the same passage: of those that lie on one another in both articles, the longest stays. */
function withoutRepeats(found: readonly FoundPassage[]): FoundPassage[] {
  const kept: FoundPassage[] = [];
  const longestFirst = [...found].sort((x, y) => y.alignment.a.length - x.alignment.a.length);
  for (const passage of longestFirst) {
    const isRepeat = kept.some(
      (other) =>
        other.articleB === passage.articleB &&
        isInside(passage.alignment.a, other.alignment.a) &&
        isInside(passage.alignment.b, other.alignment.b),
    );
    if (!isRepeat) kept.push(passage);
  }
  return kept.sort((x, y) => x.articleB - y.articleB || firstOf(x) - firstOf(y));
}

const firstOf = (passage: FoundPassage): number => passage.alignment.a[0] as number;

/** Whether most of `inner` lies within `outer`. */
function isInside(inner: Int32Array, outer: Int32Array): boolean {
  const from = Math.max(inner[0] as number, outer[0] as number);
  const to = Math.min(inner[inner.length - 1] as number, outer[outer.length - 1] as number);
  return to - from + 1 > extent(inner) / 2;
}
