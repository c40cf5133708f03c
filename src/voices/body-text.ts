// The body of an article (what is not set aside), its paragraphs, tokens and sentences.
import type { Span } from '../base';
import type { Article } from '../corpus';
import { tokenize } from '../text';
import type { ContextSentence, ContextToken } from './context';

/** What of an article is not set aside, in order; empty stretches left out. */
export function bodySpans(article: Article): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const aside of article.setAside) {
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
export function findBodyText(article: Article): {
  body: Span[];
  paragraphs: Span[];
  tokens: ContextToken[];
  sentences: ContextSentence[];
} {
  const body = bodySpans(article);
  const paragraphs = findParagraphs(article.raw, body);
  const tokens: ContextToken[] = [];
  const sentences: ContextSentence[] = [];
  let stretch = 0;
  let paragraph = 0;
  let lastSentence = -1;
  let firstToken = 0;
  const closeSentence = () => {
    const first = tokens[firstToken];
    const last = tokens[tokens.length - 1];
    if (first === undefined || last === undefined || firstToken === tokens.length) return;
    while (paragraph < paragraphs.length && (paragraphs[paragraph] as Span).end <= first.start) paragraph++;
    sentences.push({
      index: sentences.length,
      start: first.start,
      end: last.end,
      firstToken,
      endToken: tokens.length,
      startsParagraph: paragraphs[paragraph]?.start === first.start,
    });
    firstToken = tokens.length;
  };
  for (const token of tokenize(article.raw, { language: article.language })) {
    while (stretch < body.length && (body[stretch] as Span).end <= token.start) stretch++;
    const inBody = stretch < body.length && (body[stretch] as Span).start <= token.start;
    if (!inBody) continue;
    if (token.sentence !== lastSentence) closeSentence();
    lastSentence = token.sentence;
    const code = token.text.codePointAt(0) as number;
    tokens.push({
      ...token,
      index: tokens.length,
      sentence: sentences.length,
      lower: token.text.toLowerCase(),
      capital: isCapital(code, token.text),
    });
  }
  closeSentence();
  return { body, paragraphs, tokens, sentences };
}

function isCapital(code: number, text: string): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}
