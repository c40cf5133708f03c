// The body of an article with its tokens and sentences.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { markSentences, scanTokens, TOKEN_KINDS, TokenColumns, type TokenKind, textProfile } from '../../text';
import { bodySpans, findParagraphs } from './paragraphs';
import type { ContextSentence, ContextToken } from './tokens';

/** The body of an article with its tokens and sentences, numbered anew without what was set aside. */
export interface BodyText {
  readonly body: Span[];
  readonly paragraphs: Span[];
  readonly tokens: ContextToken[];
  readonly sentences: ContextSentence[];
}

const LIST_BULLET = /^[•·▪▸►‣●○■]$/;

/** Reads the body of an article. */
export function findBodyText(article: Article): BodyText {
  // A headline cites like the article does.
  const body = bodySpans(article, ['headline']);
  const paragraphs = findParagraphs(article.raw, body);
  const tokens = bodyTokens(article, body);
  return { body, paragraphs, tokens, sentences: findContextSentences(tokens, paragraphs) };
}

/** From the columns of the tokenizer: its own records beside these would double the memory that a text takes. */
function bodyTokens({ raw, language }: Article, body: readonly Span[]): ContextToken[] {
  const columns = tokenColumns(raw, language);
  const oneCharacter = sharedCharacters();
  const tokens: ContextToken[] = [];
  let stretch = 0;
  let sentence = -1;
  let printed = -1;
  let printedStretch = -1;
  for (let place = 0; place < columns.count; place++) {
    const start = columns.start[place] as number;
    const end = columns.end[place] as number;
    while (stretch < body.length && (body[stretch] as Span).end <= start) stretch++;
    const within = body[stretch];
    if (within === undefined || within.start > start || end > within.end) continue;
    // No sentence goes on across what is set aside.
    if (columns.sentence[place] !== printed || stretch !== printedStretch) {
      printed = columns.sentence[place] as number;
      printedStretch = stretch;
      sentence++;
    }
    const text = end - start === 1 ? oneCharacter(raw.charCodeAt(start)) : raw.slice(start, end);
    // The bullet of a list is no word of its first sentence.
    if (LIST_BULLET.test(text) && tokens.at(-1)?.sentence !== sentence) continue;
    const kind = TOKEN_KINDS[columns.kind[place] as number] as TokenKind;
    // A stop or mark in lower case is the same string once more, which toLowerCase would copy.
    const lower = kind === 'punctuation' ? text : text.toLowerCase();
    tokens.push({ start, end, text, kind, sentence, index: tokens.length, lower, capital: isCapital(text) });
  }
  return tokens;
}

/** Strings of one character, the same one each time: most tokens of a text of marks alone. */
function sharedCharacters(): (code: number) => string {
  const known: string[] = [];
  return (code) => {
    known[code] ??= String.fromCharCode(code);
    return known[code] as string;
  };
}

function tokenColumns(raw: string, language: string): TokenColumns {
  const profile = textProfile(language);
  const columns = new TokenColumns();
  scanTokens(raw, columns, { profile, hyphens: 'keep' });
  markSentences(raw, columns, profile);
  return columns;
}

function findContextSentences(tokens: readonly ContextToken[], paragraphs: readonly Span[]): ContextSentence[] {
  const sentences: ContextSentence[] = [];
  let paragraph = 0;
  for (let firstToken = 0; firstToken < tokens.length; ) {
    const { start, sentence } = tokens[firstToken] as ContextToken;
    let endToken = firstToken + 1;
    while (tokens[endToken]?.sentence === sentence) endToken++;
    while (paragraph < paragraphs.length && (paragraphs[paragraph] as Span).end <= start) paragraph++;
    const { end } = tokens[endToken - 1] as ContextToken;
    const startsParagraph = paragraphs[paragraph]?.start === start;
    sentences.push({ index: sentence, start, end, firstToken, endToken, startsParagraph });
    firstToken = endToken;
  }
  return sentences;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  // Ä, Ö, Ü and their neighbours; the sign × stands among them.
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return /^\p{Lu}/u.test(text);
}
