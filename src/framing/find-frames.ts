// How each quotation is introduced: the class of its cue word, with the word's place in the text.
import { checkKeys, type Span } from '../base';
import type { Article } from '../corpus';
import { readLetters, readSpan } from '../letters';
import type { Quotation } from '../quotations';
import { type CueWordRow, cueWords } from './cue-words';
import { FrameReader } from './frame-reader';

/** The classes for what is not known. */
export const NO_CUE = '(no word)';

export const NOT_IN_TABLE = '(not in the table)';

export const DENIED = '(denied)';

/** How one quotation is introduced. */
export interface Frame {
  /** Id of the quotation. */
  readonly quotation: string;
  /** Id of the article. */
  readonly article: string;
  /** A class of the table; "(no word)", "(not in the table)", "(denied)" where none holds. */
  readonly frame: string;
  /** The dictionary form of the cue ("einräumen"), or the cue as printed in lower case; empty where there is none. */
  readonly word: string;
  /** The cue in the text; null where there is none. */
  readonly cue: Span | null;
  /** Whether a word such as "angeblich" beside the cue makes it doubting. */
  readonly isDistanced: boolean;
}

export interface FrameOptions {
  /** The articles of the quotations, with their texts. */
  readonly articles: readonly Pick<Article, 'id' | 'raw' | 'language'>[];
  /** The table of words. @default that of `cueWords` */
  readonly words?: readonly CueWordRow[];
}

/**
 * How quotations are introduced, one frame a quotation in the order given: the cue word ("sagte", "räumte … ein", "laut",
 * "claimed") is looked up in a table by its dictionary form, particles of separable verbs are found in the sentence.
 * A word of distance in the clause of the cue ("sagte angeblich", "soll gesagt haben", "allegedly said") makes any cue
 * doubting. What is denied ("bestätigte nicht") is a class of its own, as are quotations without a word ("Müller: „…“")
 * and words that the table lacks: nothing is guessed. In a language without a table every word is one that it lacks.
 *
 * No quotations give an empty array. Time is linear in the number of quotations.
 *
 * @throws TypeError for an unknown option; RangeError for a quotation of an article that is not among `articles`, or
 *   whose text is not at hand
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const frames = findFrames(quotations, { articles });
 * ```
 */
export function findFrames(quotations: readonly Quotation[], options: FrameOptions): Frame[] {
  checkKeys('findFrames', options, ['articles', 'words']);
  const { articles, words = cueWords() } = options;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const readers = new Map<string, FrameReader>();
  return quotations.map(({ id, article, cue, spans }) => {
    const found = byId.get(article);
    if (found === undefined) {
      throw new RangeError(
        `findFrames: the quotation "${id}" is of the article "${article}", which is not among articles`,
      );
    }
    const { raw, language } = found;
    // A colon or a mark announces without a word.
    if (cue === null || !/\p{L}/u.test(cue.text)) {
      return { quotation: id, article, frame: NO_CUE, word: '', cue: null, isDistanced: false };
    }
    if (raw.length < cue.end) {
      throw new RangeError(`findFrames: the article "${article}" comes without its text; needed is the whole text`);
    }
    const reader = readers.get(language) ?? new FrameReader(language, words);
    readers.set(language, reader);
    const letters = readLetters(raw);
    const { word, frame, isDistanced, isDenied } = reader.read(
      letters.text,
      readSpan(letters, cue),
      spans.map((piece) => readSpan(letters, piece)),
    );
    const known = isDistanced ? 'doubting' : (frame ?? NOT_IN_TABLE);
    const span = { start: cue.start, end: cue.end };
    return { quotation: id, article, frame: isDenied ? DENIED : known, word, cue: span, isDistanced };
  });
}
