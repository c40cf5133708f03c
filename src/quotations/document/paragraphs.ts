// Which stretches of an article are its body, and the paragraphs in them.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { trimSpan } from '../white-space';

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
