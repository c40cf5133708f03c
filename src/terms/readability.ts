import { checkChoice, checkKeys, type Table } from '../base';
import type { Article } from '../corpus';
import { termKey } from '../letters';
import { textProfile } from '../text';
import { readArticleWords } from './index/article-words';
import { type ReadabilityCounts, type ReadabilityMeasures, readabilityOf } from './measures/readability-measures';

/** Readability of one article, and the counts it was computed from. */
export type ReadabilityRow = { readonly article: string } & ReadabilityCounts & ReadabilityMeasures;

/**
 * Readability of each article in their order, from its words (no numbers), its sentences that hold a word, and
 * syllables counted by `countSyllables`. Letters are counted with hyphens. An article that is not German has `null`
 * where a formula is made for German (all but LIX and RIX) and for its syllables. One without words has no measures.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(readability(corpus.articles));
 * ```
 */
export function readability(
  articles: Iterable<Article>,
  options: { readonly setAside?: 'exclude' | 'include' } = {},
): Table<ReadabilityRow> {
  checkKeys('readability', options, ['setAside']);
  const setAside = checkChoice('setAside', options.setAside ?? 'exclude', ['exclude', 'include'] as const);
  const rows = Array.from(articles, (article) => {
    const counts = readabilityCounts(article, setAside === 'include');
    const measures = readabilityOf(counts);
    const { readabilityFormulas } = textProfile(article.language);
    const left = FORMULAS_OF_ONE_LANGUAGE.filter((name) => !readabilityFormulas.includes(name));
    const empty = Object.fromEntries(left.map((name) => [name, null]));
    return { article: article.id, ...counts, ...measures, ...empty };
  });
  return { rows, settings: { setAside } };
}

/** What other languages have no such formula for; LIX and RIX hold in any. */
const FORMULAS_OF_ONE_LANGUAGE = ['fleschAmstad', 'wiener1', 'wiener2', 'wiener3', 'wiener4'] as const;

function readabilityCounts(article: Article, includeSetAside: boolean): ReadabilityCounts {
  const { raw, words } = readArticleWords(article, { language: null, includeSetAside });
  const { countSyllables } = textProfile(article.language);
  const sentences = new Set<number>();
  const counts = { words: 0, sentences: 0, syllables: 0, wordsOneSyllable: 0, wordsThreeSyllablesUp: 0 };
  let wordsOverSixLetters = 0;
  for (const { start, end, sentence, isWord } of words) {
    if (!isWord) continue;
    const word = termKey(raw.slice(start, end), { lowercase: false });
    sentences.add(sentence);
    counts.words++;
    if (word.length > 6) wordsOverSixLetters++;
    const syllables = countSyllables?.(word) ?? 0;
    counts.syllables += syllables;
    if (syllables === 1) counts.wordsOneSyllable++;
    if (syllables >= 3) counts.wordsThreeSyllablesUp++;
  }
  const known = countSyllables === null ? { syllables: null, wordsOneSyllable: null, wordsThreeSyllablesUp: null } : {};
  return { ...counts, ...known, sentences: sentences.size, wordsOverSixLetters };
}
