// Words that a line end breaks, as in what is copied from a PDF: "Bundes-" and "regierung" are one word.
import { type Replacement, replacementsOf } from './mapped-text';

const BREAK = '[ \\t\\u00a0]{0,8}(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])';

/**
 * A soft hyphen anywhere, with the line end behind it; a hyphen (or the sign that stands for one in exports) behind a
 * letter or digit at a line end before a letter, a blank line between the two at most.
 */
const BROKEN = new RegExp(
  `[\\u00ad\\u0002\\ufffe](?:(?:${BREAK}){1,2}[ \\t\\u00a0]{0,40}(?=\\p{L}))?` +
    `|(?<=([\\p{L}\\p{M}\\p{Nd}]))[-\\u2010\\u00ac\\u2e17](?:${BREAK}){1,2}[ \\t\\u00a0]{0,40}(?=\\p{L})`,
  'gu',
);

/** Signs that are no hyphen of a word's own. */
const LINE_ONLY: ReadonlySet<string> = new Set(['\u00ad', '\u0002', '\ufffe', '\u00ac', '\u2e17']);

/** Behind these the hyphen stands for the rest of a word: "Nord- und Südkorea". */
const SUSPENDED = /(?:und|oder|sowie|bis|bzw|beziehungsweise|and|or)(?![\p{L}\p{M}])/uy;

/** The longest part of a word that is looked at before the hyphen. */
const PART = 40;

/** Words broken at line ends, and soft hyphens. */
export function brokenWordReplacements(text: string): Replacement[] {
  const compounds = compoundsOf(text);
  return replacementsOf(text, BROKEN, (match) => {
    const [printed] = match;
    // A soft hyphen, or a sign that nothing but a line can have asked for.
    if (LINE_ONLY.has(printed[0] as string)) return '';
    const next = match.index + printed.length;
    SUSPENDED.lastIndex = next;
    if (SUSPENDED.test(text)) return null;
    return keepsHyphen(text, match.index, next, compounds) ? '-' : '';
  });
}

/**
 * Whether the hyphen is the word's own: before a capital ("CDU-Politiker"), behind a figure, a single letter or
 * capitals ("30-jährig", "E-mail", "US-amerikanisch"), and where the text has the word with its hyphen in a line.
 */
function keepsHyphen(text: string, hyphen: number, next: number, compounds: () => ReadonlySet<string>): boolean {
  const first = text.slice(next, next + 2);
  if (/^\p{Lu}/u.test(first)) return true;
  const before = /[\p{L}\p{M}\p{Nd}]+$/u.exec(text.slice(Math.max(0, hyphen - PART), hyphen))?.[0] ?? '';
  if (/^.$|\p{Nd}$|^\p{Lu}{2,}$/u.test(before)) return true;
  const after = /^[\p{L}\p{M}]+/u.exec(text.slice(next, next + PART))?.[0] ?? '';
  return compounds().has(`${before}-${after}`.toLowerCase());
}

/** The words of a text with a hyphen inside a line, read when they are first asked for. */
function compoundsOf(text: string): () => ReadonlySet<string> {
  let known: Set<string> | undefined;
  return () => {
    known ??= new Set(text.match(/[\p{L}\p{M}\p{Nd}]+[-\u2010][\p{L}\p{M}]+/gu)?.map((word) => word.toLowerCase()));
    return known;
  };
}
