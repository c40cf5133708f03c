// Where the entries of a dictionary occur: words, patterns of words, and phrases of several words.
import type { CategoryDictionary } from './categories';
import { termTest } from './index/term-patterns';
import type { TermIndex } from './index/types';

/** The hits of one category. */
export interface CategoryHits {
  readonly category: string;
  /** How often each form occurs in an article: a term by its number, a phrase by a number from the count of terms on. */
  readonly hitsIn: (article: number) => ReadonlyMap<number, number>;
}

interface Phrase {
  /** The terms that each of its words matches. */
  readonly words: readonly ReadonlySet<number>[];
}

/**
 * The categories in their order with their hits. In an index of single terms an entry of several words is a phrase: its
 * words stand side by side among the counted ones of an article. Of entries of one category that share a word the longest
 * counts, from left to right, and the shared word counts once.
 *
 * @throws RangeError for an empty dictionary or entry, and for entries of another length than an index of n-grams counts
 */
export function categoryHits(index: TermIndex, dictionary: CategoryDictionary): CategoryHits[] {
  const entries = Object.entries(dictionary);
  if (entries.length === 0) throw new RangeError('dictionary has no category; allowed are one or more');
  const terms = index.terms();
  const phraseIds = new Map<string, number>();
  const wordIds = new Map<string, ReadonlySet<number>>();
  return entries.map(([category, words]) => {
    checkLengths(index, category, words);
    const name = `category "${category}"`;
    const lengthOf = (word: string) => word.trim().split(/\s+/).length;
    const isPhrase = (word: string) => (index.settings.ngram ?? 1) === 1 && lengthOf(word) > 1;
    const isWanted = termTest(
      name,
      words.filter((word) => !isPhrase(word)),
    );
    const isMember = Uint8Array.from(terms, (term) => (isWanted(term) ? 1 : 0));
    const idsOf = (word: string): ReadonlySet<number> => {
      const known = wordIds.get(word);
      if (known !== undefined) return known;
      const test = termTest(name, [word]);
      const ids = new Set(terms.flatMap((term, id) => (test(term) ? [id] : [])));
      wordIds.set(word, ids);
      return ids;
    };
    const phrases = words
      .filter(isPhrase)
      .map((words): Phrase => ({ words: words.trim().split(/\s+/).map(idsOf) }))
      .sort((a, b) => b.words.length - a.words.length);
    const hitsIn =
      phrases.length === 0
        ? (article: number) => wordHits(index, isMember, article)
        : (article: number) => phraseHits(index, isMember, phrases, phraseIds, article);
    return { category, hitsIn };
  });
}

/** In an index of n-grams a shorter entry never matches: that must not pass for a category that does not occur. */
function checkLengths({ settings }: TermIndex, category: string, words: readonly string[]): void {
  const { ngram } = settings;
  if (typeof ngram !== 'number' || ngram === 1) return;
  const wrong = words.find((word) => word.trim().split(/\s+/).length !== ngram);
  if (wrong === undefined) return;
  throw new RangeError(
    `category "${category}" has "${wrong}"; allowed are entries of ${ngram} words, as the index counts`,
  );
}

function wordHits({ rowOffsets, entryTerm, entryCount }: TermIndex, isMember: Uint8Array, article: number) {
  const hits = new Map<number, number>();
  for (let at = rowOffsets[article] as number; at < (rowOffsets[article + 1] as number); at++) {
    const term = entryTerm[at] as number;
    if (isMember[term] === 1) hits.set(term, entryCount[at] as number);
  }
  return hits;
}

function phraseHits(
  { articleOffsets, occurrenceTerm, termCount }: TermIndex,
  isMember: Uint8Array,
  phrases: readonly Phrase[],
  phraseIds: Map<string, number>,
  article: number,
) {
  const hits = new Map<number, number>();
  const add = (id: number) => hits.set(id, (hits.get(id) ?? 0) + 1);
  const end = articleOffsets[article + 1] as number;
  for (let at = articleOffsets[article] as number; at < end; at++) {
    const found = phrases.find(
      ({ words }) =>
        at + words.length <= end && words.every((ids, place) => ids.has(occurrenceTerm[at + place] as number)),
    );
    if (found === undefined) {
      const term = occurrenceTerm[at] as number;
      if (isMember[term] === 1) add(term);
      continue;
    }
    const key = occurrenceTerm.subarray(at, at + found.words.length).join(' ');
    const id = phraseIds.get(key) ?? termCount + phraseIds.size;
    phraseIds.set(key, id);
    add(id);
    at += found.words.length - 1;
  }
  return hits;
}
