// Where something is denied in articles: the words around "nicht", "kein", "not", "n't" as spans of their texts.
import { checkInteger, checkKeys, type Row, type Span } from '../base';
import type { Article } from '../corpus';
import { type LanguageProfile, textProfile } from '../languages';
import { termKey } from '../text';
import { type ArticleText, type ArticleWord, readArticleWords } from './index/article-words';

export interface NegationOptions {
  /**
   * How many words in front of something are looked at for one that denies: 1 is "not good" alone, as the entries of
   * quanteda's LSD2015 have it, 3 finds "kein besonders guter".
   *
   * @default 3
   */
  readonly before?: number;
  /**
   * How many words behind it: German denies verbs so ("unterstützt den Plan nicht"). 0 unless given, since what stands
   * in front of "nicht" is often not what it denies ("der gute Plan wird nicht …").
   */
  readonly after?: number;
  /** Language of all articles; each article's own unless given. */
  readonly language?: string;
  /** "include": what is set aside in an article is read as well. @default "exclude" */
  readonly setAside?: 'exclude' | 'include';
}

/** A word that denies, and what its windows hold. */
export interface Negation {
  /** The word: `raw.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The words behind it that it denies; empty (start = end) where none stand there. */
  readonly behind: Span;
  /** The words in front of it. */
  readonly inFront: Span;
}

/** The words that deny in some articles. */
export interface Negations {
  /** The negation that a stretch of an article's text stands under, the nearest one in front first; null where none. */
  readonly of: (article: string, stretch: Span) => Negation | null;
  /** The windows; every count that uses them carries these. */
  readonly settings: Row;
}

/** Marks that a window does not reach across. A hyphen is one where spaces stand around it. */
const BORDER = /[.,;:!?()[\]…–—]|\s-+\s/;

/**
 * The words that deny in articles, with their windows: something is denied if one of the `before` words in front of it,
 * or of the `after` words behind it, is a word that denies. Windows count every word and number, stop words too, and end
 * with the sentence and at a mark of punctuation: of "nicht gut, schön" only "gut" is denied. "nicht nur", "not least",
 * "no doubt" deny nothing. Two words that deny count as one: "nicht ohne Erfolg" is denied.
 *
 * The words are those of the article's language (German, English, French); in another language nothing is denied.
 * Texts are read once, in time linear in their length.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 * @see Young, Soroka 2012 (negated entries of the Lexicoder Sentiment Dictionary, which are windows of one word);
 *   Taboada et al. 2011 (windows of several words)
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const negations = findNegations(articles);
 * show(countCategories(indexTerms(articles), { help: ['hilfe', 'helfen'] }, { negations }));
 * ```
 */
export function findNegations(articles: Iterable<Article>, options: NegationOptions = {}): Negations {
  const reader = new NegationReader(options);
  for (const article of articles) reader.add(article);
  return reader.negations();
}

/** Finds them in articles that come some at a time. */
export class NegationReader {
  private readonly before: number;
  private readonly after: number;
  private readonly language: string | null;
  private readonly includeSetAside: boolean;
  private readonly found = new Map<string, readonly Negation[]>();

  /** @throws as `findNegations` */
  constructor(options: NegationOptions) {
    checkKeys('findNegations', options, ['before', 'after', 'language', 'setAside']);
    this.before = checkInteger('before', options.before ?? 3, 0, 1000);
    this.after = checkInteger('after', options.after ?? 0, 0, 1000);
    if (this.before + this.after === 0) throw new RangeError('before and after are 0; allowed is one of them from 1');
    if (options.language !== undefined) textProfile(options.language);
    this.language = options.language ?? null;
    this.includeSetAside = options.setAside === 'include';
  }

  add(article: Article): void {
    const profile = textProfile(this.language ?? article.language);
    if (profile.negations.size === 0) return;
    const { language, includeSetAside } = this;
    const text = readArticleWords(article, { language, includeSetAside });
    const negations = text.words.flatMap((word, at): Negation[] => {
      if (!word.isWord || !denies(text, at, profile)) return [];
      const behind = { start: word.end, end: reach(text, at, 1, this.before) };
      const inFront = { start: reach(text, at, -1, this.after), end: word.start };
      return [{ start: word.start, end: word.end, behind, inFront }];
    });
    if (negations.length > 0) this.found.set(article.id, negations);
  }

  negations(): Negations {
    return {
      of: (article, stretch) => negationOf(this.found.get(article) ?? [], stretch),
      settings: { negationBefore: this.before, negationAfter: this.after },
    };
  }
}

function denies({ raw, words }: ArticleText, at: number, profile: LanguageProfile): boolean {
  const keyOf = (word: ArticleWord | undefined) => (word === undefined ? '' : termKey(raw.slice(word.start, word.end)));
  const key = keyOf(words[at]);
  const isContracted = profile.negatingEnding !== '' && key.endsWith(profile.negatingEnding);
  if (!isContracted && !profile.negations.has(key)) return false;
  return !profile.emptyNegations.has(`${key} ${keyOf(words[at + 1])}`);
}

/** How far a window reaches from a word: the end of the last word behind it, or the start of the first before it. */
function reach({ raw, words }: ArticleText, from: number, step: 1 | -1, most: number): number {
  const own = words[from] as ArticleWord;
  let edge = step === 1 ? own.end : own.start;
  for (let count = 1; count <= most; count++) {
    const next = words[from + count * step];
    if (next === undefined || next.sentence !== own.sentence || next.stretch !== own.stretch) break;
    if (BORDER.test(step === 1 ? raw.slice(edge, next.start) : raw.slice(next.end, edge))) break;
    edge = step === 1 ? next.end : next.start;
  }
  return edge;
}

/** They stand in order of the text, so that the last one in front is the nearest. */
function negationOf(negations: readonly Negation[], stretch: Span): Negation | null {
  let low = 0;
  let high = negations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((negations[middle] as Negation).start < stretch.start) low = middle + 1;
    else high = middle;
  }
  const inFront = negations[low - 1];
  if (inFront !== undefined && stretch.start >= inFront.end && stretch.start < inFront.behind.end) return inFront;
  // A phrase may hold one itself, which does not deny it.
  while ((negations[low]?.start ?? Number.POSITIVE_INFINITY) < stretch.end) low++;
  const next = negations[low];
  return next !== undefined && stretch.end > next.inFront.start ? next : null;
}
