// White space, and spans without it at their ends.
import type { Span } from '../base';

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
