// The body of an article (what is not set aside), its paragraphs, tokens and sentences.
import type { Span } from '../base';
import type { Article } from '../corpus';
import { type Token, tokenize } from '../text';
import type { ContextSentence, ContextToken } from './context';

/**
 * What of an article is not set aside, in order; empty stretches left out.
 *
 * @param kept kinds of what is set aside that are wanted all the same ("headline")
 */
export function bodySpans(article: Article, kept: readonly string[] = []): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const aside of article.setAside) {
    if (kept.includes(aside.kind)) continue;
    if (aside.start > start) spans.push({ start, end: aside.start });
    start = Math.max(start, aside.end);
  }
  if (article.raw.length > start) spans.push({ start, end: article.raw.length });
  return spans;
}

// A line that ends in one of these has come to its end; one that ends in a letter or a comma may be a line of text
// that was broken at a fixed width, so that only a blank line ends its paragraph.
const LINE_END_MARK = /[.!?…:;“”"»«’)\]]/;

/** The paragraphs of the body: from the first to the last visible character, in order. */
export function findParagraphs(raw: string, body: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const { start, end } of body) {
    let from = start;
    for (let lineEnd = start; lineEnd <= end; lineEnd++) {
      if (lineEnd < end && raw.charCodeAt(lineEnd) !== 10) continue;
      if (lineEnd < end && !endsParagraph(raw, lineEnd)) continue;
      const paragraph = trimSpan(raw, { start: from, end: lineEnd });
      if (paragraph.start < paragraph.end) paragraphs.push(paragraph);
      from = lineEnd + 1;
    }
  }
  return paragraphs;
}

function endsParagraph(raw: string, lineEnd: number): boolean {
  let last = lineEnd - 1;
  while (last >= 0 && isBlank(raw.charCodeAt(last))) last--;
  if (last < 0 || raw.charCodeAt(last) === 10 || LINE_END_MARK.test(raw[last] as string)) return true;
  let next = lineEnd + 1;
  while (next < raw.length && isBlank(raw.charCodeAt(next))) next++;
  return next >= raw.length || raw.charCodeAt(next) === 10;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160;
}

/** The span without white space at its ends; empty at its start where there is nothing else. */
export function trimSpan(raw: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(raw.charCodeAt(start))) start++;
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space, line ends and the zero-width marks that scraped pages carry. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}
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
  const { raw, language } = article;
  // A headline cites like the article does.
  const body = bodySpans(article, ['headline']);
  const paragraphs = findParagraphs(raw, body);
  const tokens: ContextToken[] = [];
  let stretch = 0;
  let sentence = -1;
  let printed = -1;
  let printedStretch = -1;
  for (const token of tokenize(raw, { language })) {
    while (stretch < body.length && (body[stretch] as Span).end <= token.start) stretch++;
    const within = body[stretch];
    if (within === undefined || within.start > token.start || token.end > within.end) continue;
    // No sentence goes on across what is set aside.
    if (token.sentence !== printed || stretch !== printedStretch) {
      printed = token.sentence;
      printedStretch = stretch;
      sentence++;
    }
    // The bullet of a list is no word of its first sentence.
    if (LIST_BULLET.test(token.text) && tokens.at(-1)?.sentence !== sentence) continue;
    tokens.push(contextToken(token, tokens.length, sentence));
  }
  return { body, paragraphs, tokens, sentences: findContextSentences(tokens, paragraphs) };
}

/** Written out field by field: spreading the token costs half the time of the whole search. */
function contextToken({ start, end, text, kind }: Token, index: number, sentence: number): ContextToken {
  const capital = isCapital(text);
  return { start, end, text, kind, sentence, index, lower: text.toLowerCase(), capital };
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
