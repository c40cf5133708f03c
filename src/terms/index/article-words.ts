// The words of one article with what a concordance and readability need of them.
import type { Article } from '../../corpus';
import { scanRawText, TOKEN_KINDS, TokenColumns, textProfile } from '../../text';

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation');
const WORD = TOKEN_KINDS.indexOf('word');

/** The words of a text (and its numbers and signs, all but punctuation) in order, and its sentences. */
export interface ArticleText {
  readonly raw: string;
  readonly words: readonly ArticleWord[];
  /** Ends of the sentences, by their number. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

export interface ArticleWord {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Words of one stretch have nothing set aside between them. */
  readonly stretch: number;
  /** False for numbers, signs and addresses. */
  readonly isWord: boolean;
  /** Whether it is the first word of its sentence, where a capital tells nothing. */
  readonly isInitial: boolean;
}

/** Reads the words of an article. What is set aside is left out, or not, and parts the words around it. */
export function readArticleWords(
  { raw, setAside, language: own }: Article,
  options: { readonly language: string | null; readonly includeSetAside: boolean },
): ArticleText {
  const profile = textProfile(options.language ?? own);
  const columns = new TokenColumns();
  scanRawText(raw, columns, { profile, hyphens: 'keep' });
  const words: ArticleWord[] = [];
  const sentences: { start: number; end: number }[] = [];
  const aside = options.includeSetAside ? [] : setAside;
  let nextAside = 0;
  let stretch = 0;
  let initialIn = -1;
  for (let token = 0; token < columns.count; token++) {
    const start = columns.start[token] as number;
    const end = columns.end[token] as number;
    const kind = columns.kind[token] as number;
    const sentence = columns.sentence[token] as number;
    const open = sentences[sentence];
    if (open === undefined) sentences[sentence] = { start, end };
    else open.end = end;
    while (nextAside < aside.length && (aside[nextAside]?.end ?? 0) <= start) nextAside++;
    if ((aside[nextAside]?.start ?? Number.POSITIVE_INFINITY) < end) {
      stretch++;
    } else if (kind !== PUNCTUATION) {
      const isWord = kind === WORD;
      words.push({ start, end, sentence, stretch, isWord, isInitial: isWord && sentence !== initialIn });
      if (isWord) initialIn = sentence;
    }
  }
  return { raw, words, sentences };
}
