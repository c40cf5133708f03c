// What in a text is left over from where it was taken: markup, invisible characters, words cut by line ends.

/** A kind of fault: how it is found and how it is mended. The corpus tells of it when it is read. */
interface TextFault {
  /** With the flag g; time linear in the text. */
  readonly pattern: RegExp;
  /** What stands in place of a match. */
  readonly mend: (match: string) => string;
}

const ENTITY = /&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#x[\da-fA-F]{2,5});/;
const TAG =
  /<\/?(?:p|br|b|i|em|strong|span|div|a|h[1-6]|ul|ol|li|img|table|tr|td|th|blockquote|figure|script|style)(?:\s[^<>]{0,300})?\/?>/;

const TEXT_FAULTS: readonly TextFault[] = [
  {
    pattern: new RegExp(`${ENTITY.source}|${TAG.source}`, 'gi'),
    mend: (match) =>
      match.startsWith('&') ? decodedEntity(match) : /^<\/?(?:p|br|div|h\d|li|tr)\b/i.test(match) ? '\n' : '',
  },
  {
    pattern: /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g,
    mend: () => '',
  },
  {
    // What follows "und" or "oder" is no other half: "Nord-\nund Südbahn".
    pattern: /(?<=\p{Ll})[-\u00ad\u2010]\r?\n(?=(?!(?:und|oder|bzw|sowie|bis|and|or|to)(?!\p{L}))\p{Ll})/gu,
    mend: () => '',
  },
  {
    pattern: /[\ufb00-\ufb06]/g,
    mend: (match) => match.normalize('NFKC'),
  },
];

const decoded = new Map<string, string>();

function decodedEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  // Loaded when it is needed: few texts need it.
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const text: string =
    parseHTML(`<html><body><p>${entity}</p></body></html>`).document.querySelector('p')?.textContent ?? '';
  decoded.set(entity, text);
  return text;
}

/** The text with all faults mended. What stands in a mended text can be a fault again: "&amp;uuml;" is left so. */
export function mendedText(text: string): string {
  return TEXT_FAULTS.reduce((mended, { pattern, mend }) => mended.replace(pattern, mend), text);
}
