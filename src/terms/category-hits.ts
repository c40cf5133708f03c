// Where the entries of a dictionary occur: words, patterns of words, and phrases of several words.
import { checkChoice, type Row } from '../base';
import type { CategoryDictionary } from './categories';
import { termTest } from './index/term-patterns';
import type { TermIndex } from './index/types';
import type { Negation, Negations } from './negations';

/** The hits of one category. */
export interface CategoryHits {
  readonly category: string;
  /** How often each form occurs in an article: a term by its number, a phrase by a number from the count of terms on. */
  readonly hitsIn: (article: number) => ReadonlyMap<number, number>;
}

/** What is done with hits that are denied: counted beside the others as "neg_…", or left out. */
export type Negated = 'apart' | 'leave-out';

export interface NegatedHits {
  /** Where something is denied (`findNegations`); what is denied counts like anything else unless given. */
  readonly negations?: Negations;
  /**
   * With `negations`: "apart" counts what is denied as a category of its own, "neg_" before the name, as quanteda's LSD2015
   * calls it; "leave-out" does not count it.
   *
   * @default "apart"
   */
  readonly negated?: Negated;
}

/** Where an entry occurs: its form, and its first and last occurrence in the index. */
export type HitSink = (form: number, first: number, last: number) => void;

interface Phrase {
  /** The terms that each of its words matches. */
  readonly words: readonly ReadonlySet<number>[];
}

/**
 * The categories in their order with their hits. In an index of single terms an entry of several words is a phrase: its
 * words stand side by side among the counted ones of an article. Of entries of one category that share a word the longest
 * counts, from left to right, and the shared word counts once. With negations, each category is followed by what is denied
 * of it, or is without that.
 *
 * @throws RangeError for an empty dictionary or entry, for entries of another length than an index of n-grams counts, and
 *   for a category that has the name of what is denied of another
 */
export function categoryHits(
  index: TermIndex,
  dictionary: CategoryDictionary,
  { negations, negated = 'apart' }: NegatedHits = {},
): CategoryHits[] {
  const finders = categoryFinders(index, dictionary);
  if (negations === undefined) {
    return finders.map(({ category, find, hitsIn }) => ({ category, hitsIn: hitsIn ?? counted(find, () => true) }));
  }
  checkNames(dictionary, negated);
  return finders.flatMap(({ category, find }) => {
    const isDenied = (article: number, first: number, last: number) =>
      negationOfHit(index, negations, article, first, last) !== null;
    const own = { category, hitsIn: counted(find, (...place) => !isDenied(...place)) };
    return negated === 'apart' ? [own, { category: negatedName(category), hitsIn: counted(find, isDenied) }] : [own];
  });
}

/** What a table says of it. */
export function negationSettings({ negations, negated = 'apart' }: NegatedHits): Row {
  return negations === undefined ? {} : { negated, ...negations.settings };
}

/** What is denied of a category. */
export const negatedName = (category: string): string => `neg_${category}`;

/** The negation that a hit stands under. */
export function negationOfHit(
  { articles, occurrenceStart, occurrenceEnd }: TermIndex,
  negations: Negations,
  article: number,
  first: number,
  last: number,
): Negation | null {
  const stretch = { start: occurrenceStart[first] as number, end: occurrenceEnd[last] as number };
  return negations.of(articles[article]?.id ?? '', stretch);
}

function checkNames(dictionary: CategoryDictionary, negated: Negated): void {
  checkChoice('negated', negated, ['apart', 'leave-out']);
  const taken = Object.keys(dictionary).find((name) => Object.hasOwn(dictionary, negatedName(name)));
  if (taken !== undefined && negated === 'apart') {
    throw new RangeError(
      `the dictionary has the categories "${taken}" and "${negatedName(taken)}": it has its own rule for what is denied; allowed is to count it without negations`,
    );
  }
}

function counted(find: Finder['find'], isCounted: (article: number, first: number, last: number) => boolean) {
  return (article: number) => {
    const hits = new Map<number, number>();
    find(article, (form, first, last) => {
      if (isCounted(article, first, last)) hits.set(form, (hits.get(form) ?? 0) + 1);
    });
    return hits;
  };
}

/** Finds the entries of one category. */
export interface Finder {
  readonly category: string;
  readonly find: (article: number, sink: HitSink) => void;
  /** The same as counts, where the matrix has them; null for phrases. */
  readonly hitsIn: CategoryHits['hitsIn'] | null;
}

/** The categories in their order, each with what finds its entries in an article. */
export function categoryFinders(index: TermIndex, dictionary: CategoryDictionary): Finder[] {
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
    return {
      category,
      find: (article, sink) => findHits(index, isMember, phrases, phraseIds, article, sink),
      hitsIn: phrases.length === 0 ? (article: number) => wordHits(index, isMember, article) : null,
    };
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

function findHits(
  { articleOffsets, occurrenceTerm, termCount }: TermIndex,
  isMember: Uint8Array,
  phrases: readonly Phrase[],
  phraseIds: Map<string, number>,
  article: number,
  sink: HitSink,
): void {
  const end = articleOffsets[article + 1] as number;
  for (let at = articleOffsets[article] as number; at < end; at++) {
    const found = phrases.find(
      ({ words }) =>
        at + words.length <= end && words.every((ids, place) => ids.has(occurrenceTerm[at + place] as number)),
    );
    if (found === undefined) {
      const term = occurrenceTerm[at] as number;
      if (isMember[term] === 1) sink(term, at, at);
      continue;
    }
    const last = at + found.words.length - 1;
    const key = occurrenceTerm.subarray(at, last + 1).join(' ');
    const id = phraseIds.get(key) ?? termCount + phraseIds.size;
    phraseIds.set(key, id);
    sink(id, at, last);
    at = last;
  }
}
