// Entries of a dictionary that no article can hold as its terms are counted: a count of 0 that tells nothing.
import type { Article } from '../corpus';
import { termKey } from '../text';
import { indexTerms } from './index/term-index';
import type { TermOptions } from './index/term-settings';
import type { TermIndex } from './index/types';

/** An entry that can never be counted, and what the same letters are counted as instead. */
export interface UnreachableEntry {
  readonly entry: string;
  /** Empty for an entry with a *, and where nothing of it is counted: punctuation, a number, a stop word that is removed. */
  readonly countedAs: readonly string[];
}

/**
 * The entries that can never be counted in an index, whatever stands in the articles: punctuation typed beside a word
 * ("krieg."), words that the tokens are cut at ("krieg/frieden"), numbers and addresses where words are counted, an
 * inflected form in an index of lemmas or stems, a stop word in an index without them. Each word of an entry is read as
 * the articles are, in each language that they have. Of an entry with a * the letters alone are looked at. Terms that
 * occur are no question; a stem that would be cut further by itself ("regier") is told where it does not occur. An
 * index of ready-made lists of terms, and one without articles, tells nothing: none.
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles, { unit: 'lemma' });
 * unreachableEntries(index, ['kriege']); // [{ entry: 'kriege', countedAs: ['krieg'] }]
 * ```
 */
export function unreachableEntries(index: TermIndex, entries: readonly string[]): UnreachableEntry[] {
  const { settings } = index;
  if (settings.unit === 'as given' || index.articles.length === 0) return [];
  const languages =
    typeof settings.language === 'string'
      ? [settings.language]
      : [...new Set(index.articles.map(({ language }) => language))];
  const size = typeof settings.ngram === 'number' ? settings.ngram : 1;
  return entries.flatMap((entry) => {
    const words = entry.trim().split(/\s+/);
    const parts = size === 1 ? words : [words.join(' ')];
    const readings = parts.map((part) => ({ part, terms: readAs(index, part, languages) }));
    const isReached = readings.every(
      ({ part, terms }) => index.termId(termKey(part)) >= 0 || terms.has(lettersOf(part)),
    );
    if (isReached) return [];
    return [{ entry, countedAs: entry.includes('*') ? [] : [...new Set(readings.flatMap(({ terms }) => [...terms]))] }];
  });
}

/** The letters of an entry as a key; for a * stands a letter, which any is as good as. */
function lettersOf(part: string): string {
  return termKey(part).replaceAll('*', 'a');
}

/** What the letters of an entry are counted as, at the beginning of a sentence and within one, in small and capitals. */
function readAs(index: TermIndex, part: string, languages: readonly string[]): Set<string> {
  const { unit, ngram, stopwords, hyphens, kinds } = index.settings;
  const options = {
    ...{ ngram, stopwords, hyphens },
    // What a * stands for may make any form of a word.
    unit: part.includes('*') ? 'word' : unit,
    kinds: String(kinds).split(', '),
  } as TermOptions;
  const letters = lettersOf(part);
  const capitals = letters.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const texts = [letters, capitals].flatMap((form) => [form, `„${form}`]);
  const articles = languages.flatMap((language) => texts.map((raw) => articleOf(raw, language)));
  return new Set(indexTerms(articles, options).terms());
}

function articleOf(raw: string, language: string): Article {
  const empty = {
    id: '',
    file: '',
    title: '',
    outlet: '',
    date: '',
    encoding: 'utf-8',
    languageSource: 'option',
  } as const;
  return { ...empty, raw, language, metadata: {}, setAside: [] };
}
