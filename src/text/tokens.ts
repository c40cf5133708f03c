// Tokens and sentences of a text as records.
import { checkChoice, checkKeys } from '../base';
import { textProfile } from '../languages';
import { scanRawText } from './raw-tokens';
import type { HyphenPolicy } from './scanner';
import { TOKEN_KINDS, TokenColumns } from './token-columns';
import type { Sentence, Token, TokenKind } from './types';

export interface TokenizeOptions {
  /** BCP 47 tag of the text's language; "de" if not given. Of a language without a profile no abbreviation is known. */
  readonly language?: string;
  /** "keep" (the default): "UN-Sicherheitsrates" is one token. "split": the parts and the hyphens are tokens. */
  readonly hyphens?: HyphenPolicy;
}

/**
 * The tokens of a text in order. Every visible character is in exactly one token, `text.slice(start, end)` is the
 * token's text, and no token holds white space except digits grouped by no-break spaces and a word that a line end
 * breaks ("Bundes-", "regierung"). Words are found as they are read: characters that do not show, character references
 * and tags inside a word do not end it. Time is linear in the length.
 *
 * Words keep inner hyphens and apostrophes, abbreviations and ordinals their dot ("Dr.", "14." in "14. September"),
 * numbers their separators ("2.500", "3,5", "27.10.2023", "10:56"). Each quotation mark, bracket and stop is a token.
 * An empty text gives no tokens.
 *
 * @throws RangeError for a language that is no BCP 47 tag; TypeError for an unknown option
 *
 * @example
 * ```ts
 * const words = tokenize('Er kam am 14. September.').filter(({ kind }) => kind === 'word');
 * ```
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  const columns = scannedColumns('tokenize', text, options);
  const tokens: Token[] = [];
  for (let index = 0; index < columns.count; index++) {
    const start = columns.start[index] as number;
    const end = columns.end[index] as number;
    const kind = TOKEN_KINDS[columns.kind[index] as number] as TokenKind;
    tokens.push({ start, end, text: text.slice(start, end), kind, sentence: columns.sentence[index] as number });
  }
  return tokens;
}

/**
 * The sentences of a text in order, from the first to the last visible character of each. They cover every token once.
 * A line break ends a sentence (headlines, paragraphs); an ordinal ("14. September"), an abbreviation ("z. B.", "Dr."),
 * an initial and a closing quotation mark don't. An empty text gives no sentences. Time is linear in the length.
 *
 * @throws as `tokenize`
 *
 * @example
 * ```ts
 * const sentences = findSentences('Am 14. September kam er. Danach ging er.');
 * ```
 */
export function findSentences(text: string, options: Pick<TokenizeOptions, 'language'> = {}): Sentence[] {
  const columns = scannedColumns('findSentences', text, options);
  const sentences: { index: number; start: number; end: number }[] = [];
  for (let token = 0; token < columns.count; token++) {
    const index = columns.sentence[token] as number;
    const end = columns.end[token] as number;
    const open = sentences[index];
    if (open === undefined) sentences.push({ index, start: columns.start[token] as number, end });
    else open.end = end;
  }
  return sentences;
}

function scannedColumns(where: string, text: string, options: TokenizeOptions): TokenColumns {
  checkKeys(where, options, ['language', 'hyphens']);
  const profile = textProfile(options.language ?? 'de');
  const hyphens = checkChoice('hyphens', options.hyphens ?? 'keep', ['keep', 'split']);
  const columns = new TokenColumns();
  scanRawText(text, columns, { profile, hyphens });
  return columns;
}
