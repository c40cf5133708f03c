// What is left of a web page in a text: character references ("&uuml;", "&#228;") and tags ("<br>", "</p>").
import type { Replacement } from './mapped-text';

/** Double-escaped ones ("&amp;uuml;") too; those that are no known name stay. */
const REFERENCE = /&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Character references and the characters that they stand for. */
export function referenceReplacements(text: string): Replacement[] {
  if (!text.includes('&')) return [];
  // Loaded when one is met: few texts hold any.
  const { decode } = require('html-entities') as typeof import('html-entities');
  const found: Replacement[] = [];
  for (const { 0: printed, index } of text.matchAll(REFERENCE)) {
    const reference = printed.replace(/^&(?:amp;)+(?=.)/i, '&');
    const decoded = decode(reference, { level: 'html5', scope: 'strict' });
    if (decoded !== reference) found.push({ start: index, end: index + printed.length, text: decoded });
  }
  return found;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements inside a line: their tags may stand inside a word. */
const INLINE = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike
  strong sub sup time tt u var wbr`,
);

/** Elements that stand apart: their tags end a line. */
const BLOCK = words(
  `address article aside audio blockquote body br button canvas caption center col colgroup dd details dialog dir div dl
  dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img
  input legend li link main map menu meta nav noscript object ol optgroup option output p picture pre progress section
  select source summary svg table tbody td template textarea tfoot th thead title tr track ul video`,
);

/** Elements whose content is no text. */
const HIDDEN = words('script style');

/** A tag: its slash, its name and its attributes, of which at least one has a value. Bounded in what it looks at. */
const TAG =
  /<(\/?)([a-z][a-z\d]{0,15})((?:\s{1,9}[a-z_:@][\w:.@-]{0,60}(?:\s{0,3}=\s{0,3}(?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^\s"'<>=`]{1,2000}))?){0,40})\s{0,9}\/?>/iy;

/** Tags and comments, and the line break or nothing that they are read as. One pass. */
export function tagReplacements(text: string): Replacement[] {
  const found: Replacement[] = [];
  const closing = lastSought(text);
  for (let from = text.indexOf('<'); from >= 0; from = text.indexOf('<', from)) {
    const comment = text.startsWith('<!--', from) ? closing('-->', from) : -1;
    const tag = comment >= 0 ? { end: comment + 3, text: '' } : tagAt(text, from, closing);
    if (tag === null) {
      from++;
    } else {
      found.push({ start: from, ...tag });
      from = tag.end;
    }
  }
  return found;
}

type Seek = (what: string, from: number) => number;

function tagAt(text: string, from: number, closing: Seek): Omit<Replacement, 'start'> | null {
  TAG.lastIndex = from;
  const match = TAG.exec(text);
  if (match === null) return null;
  const [printed, slash, printedName = '', attributes = ''] = match;
  const name = printedName.toLowerCase();
  // "a<b und c>d" is no tag.
  if (attributes !== '' && !attributes.includes('=') && !HIDDEN.has(name)) return null;
  const end = from + printed.length;
  if (HIDDEN.has(name)) {
    const hidden = slash === '' ? closing(`</${name}`, end) : -1;
    const close = hidden < 0 ? -1 : closing('>', hidden);
    return { end: close < 0 ? end : close + 1, text: '\n' };
  }
  if (BLOCK.has(name)) return { end, text: '\n' };
  if (!INLINE.has(name)) return null;
  // Links side by side are several words.
  return { end, text: name === 'a' && slash !== '' && text.startsWith('<a', end) ? ' ' : '' };
}

/** `indexOf` for places that are asked in order: what was found, or is not there, is not looked for again. */
function lastSought(text: string): Seek {
  const known = new Map<string, number>();
  return (what, from) => {
    const last = known.get(what);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const found = text.indexOf(what, from);
    known.set(what, found);
    return found;
  };
}
