import { checkBoolean, checkChoice, checkInteger, checkKeys, type Span, type Table } from '../base';
import type { Article } from '../corpus';
import { type MatchUnit, parseQuery, type WordTest, wordTests } from './concordance-query';
import { type ConcordanceSort, farthestPlace, sortLines, sortPlaces } from './concordance-sort';
import { type ArticleText, type ArticleWord, readArticleWords } from './index/article-words';

/** One place where a query is found, with its context. */
export type ConcordanceRow = {
  /** Id of the article. */
  readonly article: string;
  /** What stands before and after it, runs of white space as one space. */
  readonly left: string;
  /** What was found, as printed: `raw.slice(start, end)`. */
  readonly keyword: string;
  readonly right: string;
  readonly start: number;
  readonly end: number;
  /**
   * The whole sentence as printed, `raw.slice(sentenceStart, sentenceEnd)`: the evidence. At most 2000 characters on
   * each side: text without an end of sentence must not be repeated as a whole for each of its words.
   */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
};

export interface ConcordanceOptions {
  /** `word` compares words as they are, `stem` and `lemma` find inflected forms too. @default "word" */
  readonly match?: MatchUnit;
  /** Whether "Reden" is another word than "reden": false unless given. */
  readonly caseSensitive?: boolean;
  /** Words of context on each side: 7 unless given. */
  readonly window?: number;
  /** `words`: as many as `window` says; `sentence`: the rest of the sentence. @default "words" */
  readonly context?: 'words' | 'sentence';
  /** `exclude`: nothing is found in captions, comment forms and what else is set aside. @default "exclude" */
  readonly setAside?: 'exclude' | 'include';
  /** Language of all articles; each article's own unless given. */
  readonly language?: string;
  /**
   * The order of the lines: `left` by the words before what was found, the nearest first, `right` by those behind it,
   * `keyword` by what was found, a list of places (`['right1', 'left1']`) by these.
   *
   * @default "text"
   */
  readonly sort?: ConcordanceSort;
  /** So many lines at most, the first ones of this order. All unless given. */
  readonly top?: number;
}

/**
 * Keyword in context: every place where a word or phrase occurs, in order of articles and text. The evidence behind any
 * count of terms: there are as many rows as an index of words or n-grams has occurrences.
 *
 * A query is a word ("Putin") or several ("Kim Jong-un"), each of which may begin or end with * for any letters
 * ("*minister*"); a single * is any word. The words of a phrase stand in one sentence with nothing but punctuation
 * between. Variants of hyphens, apostrophes and of composed letters match each other. Context does not reach
 * into what is set aside. Sorted by context, the same phrases stand below one another. Time is linear in the length of
 * the text.
 *
 * @throws RangeError for a query without a word or with a * elsewhere, and for wrong values; TypeError for an unknown
 *   option
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(concordance(corpus.articles, 'Kreml*', { sort: ['right1', 'right2', 'left1'] }));
 * ```
 */
export function concordance(
  articles: Iterable<Article>,
  query: string,
  options: ConcordanceOptions = {},
): Table<ConcordanceRow> {
  const { sort = 'text', ...rest } = options;
  const places = sortPlaces(sort);
  const { top, ...settings } = checkedSettings(query, rest);
  if (settings.context === 'words' && farthestPlace(places) > settings.window) {
    throw new RangeError(
      `window is ${settings.window}; to sort by ${places.join(', ')} it must be ${farthestPlace(places)} or more`,
    );
  }
  const unsorted = places.length === 0 ? rest : { ...rest, top: undefined };
  const found = Array.from(concordanceLines(articles, query, unsorted));
  const rows = sortLines(found, places).slice(0, top ?? found.length);
  return { rows, settings: { query, ...settings, sort: typeof sort === 'string' ? sort : places.join(', '), top } };
}

/**
 * The rows of `concordance` in the order of the text, one by one, so that a long list needs no memory. Throws at once for
 * wrong options.
 */
export function concordanceLines(
  articles: Iterable<Article>,
  query: string,
  options: Omit<ConcordanceOptions, 'sort'> = {},
): Generator<ConcordanceRow, void, undefined> {
  return lines(articles, query, checkedSettings(query, options));
}

interface Settings {
  readonly match: MatchUnit;
  readonly caseSensitive: boolean;
  readonly window: number;
  readonly context: 'words' | 'sentence';
  readonly setAside: 'exclude' | 'include';
  readonly language: string | null;
  readonly top: number | null;
}

/** Most characters of the sentence on each side of what was found. */
const MAX_BESIDE = 2000;
const KEYS = ['match', 'caseSensitive', 'window', 'context', 'setAside', 'language', 'top'];

function checkedSettings(query: string, options: ConcordanceOptions): Settings {
  checkKeys('concordance', options, KEYS);
  const match = checkChoice('match', options.match ?? 'word', ['word', 'stem', 'lemma'] as const);
  parseQuery(query, match);
  return {
    match,
    caseSensitive: checkBoolean('caseSensitive', options.caseSensitive ?? false),
    window: checkInteger('window', options.window ?? 7, 0, 1000),
    context: checkChoice('context', options.context ?? 'words', ['words', 'sentence'] as const),
    setAside: checkChoice('setAside', options.setAside ?? 'exclude', ['exclude', 'include'] as const),
    language: options.language ?? null,
    top: options.top === undefined ? null : checkInteger('top', options.top, 1),
  };
}

function* lines(articles: Iterable<Article>, query: string, settings: Settings): Generator<ConcordanceRow> {
  const readings = parseQuery(query, settings.match);
  const testsOf = new Map<string, readonly (readonly WordTest[])[]>();
  let left = settings.top ?? Number.POSITIVE_INFINITY;
  for (const article of articles) {
    const language = settings.language ?? article.language;
    const tests =
      testsOf.get(language) ??
      readings.map((words) => wordTests(words, settings.match, settings.caseSensitive, language));
    testsOf.set(language, tests);
    const text = readArticleWords(article, {
      language: settings.language,
      includeSetAside: settings.setAside === 'include',
    });
    for (let first = 0; first < text.words.length; first++) {
      const reading = tests.find((candidate) => matches(text, first, candidate));
      if (reading === undefined) continue;
      yield row(article.id, text, first, first + reading.length - 1, settings);
      if (--left === 0) return;
    }
  }
}

function matches({ raw, words }: ArticleText, first: number, tests: readonly WordTest[]): boolean {
  const opening = words[first] as ArticleWord;
  return tests.every((test, place) => {
    const word = words[first + place];
    const together = word?.sentence === opening.sentence && word.stretch === opening.stretch;
    return together && test(raw.slice(word.start, word.end), word.isInitial);
  });
}

function row(
  article: string,
  { raw, words, sentences }: ArticleText,
  first: number,
  last: number,
  { window, context }: Settings,
): ConcordanceRow {
  const { start, sentence, stretch } = words[first] as ArticleWord;
  const { end } = words[last] as ArticleWord;
  const whole = sentences[sentence] as Span;
  const sentenceStart = Math.max(whole.start, start - MAX_BESIDE);
  const sentenceEnd = Math.min(whole.end, end + MAX_BESIDE);
  let from = sentenceStart;
  let to = sentenceEnd;
  if (context === 'words') {
    let left = first;
    let right = last;
    while (left > 0 && first - left < window && words[left - 1]?.stretch === stretch) left--;
    while (right + 1 < words.length && right - last < window && words[right + 1]?.stretch === stretch) right++;
    from = words[left]?.start ?? start;
    to = words[right]?.end ?? end;
  }
  return {
    article,
    left: oneLine(raw.slice(from, start)),
    keyword: raw.slice(start, end),
    right: oneLine(raw.slice(end, to)),
    start,
    end,
    sentence: raw.slice(sentenceStart, sentenceEnd),
    sentenceStart,
    sentenceEnd,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
