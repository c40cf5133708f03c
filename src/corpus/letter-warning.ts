// What a text holds that is read as something else than it shows.
import { counted, type Span } from '../base';
import type { LetterChange, LetterChangeKind } from '../letters';
import type { CorpusProblem } from './types';

const NAMES: Readonly<Record<LetterChangeKind, readonly [one: string, several: string]>> = {
  reference: ['character reference of a web page', 'character references of a web page'],
  tag: ['tag', 'tags'],
  invisible: ['character that does not show', 'characters that do not show'],
  decomposed: ['decomposed letter', 'decomposed letters'],
  form: ['ligature or letter in another form', 'ligatures or letters in another form'],
  'wrapped-line': ['line broken at a fixed width', 'lines broken at a fixed width'],
  'broken-word': ['word broken at a line end or by a soft hyphen', 'words broken at line ends or by soft hyphens'],
};

/** Longest value that is shown. */
const SHOWN = 40;

/**
 * One warning for all of a text that is read as something else, with the first such place; null where nothing is. It
 * tells where the words that are counted are not those that are printed; offsets are those of the raw text in any case.
 */
export function letterWarning(
  raw: string,
  changes: readonly LetterChange[],
): (Pick<CorpusProblem, 'value' | 'rule' | 'message'> & Pick<Span, 'start'>) | null {
  const first = changes.reduce<Span | null>(
    (earliest, { first: span }) => (earliest === null || span.start < earliest.start ? span : earliest),
    null,
  );
  if (first === null) return null;
  const kinds = changes.map(({ kind, count }) => counted(count, ...NAMES[kind]));
  return {
    start: first.start,
    value: shown(raw.slice(first.start, first.end)),
    rule: 'read-otherwise',
    message: `${kinds.join(', ')}: words are compared as if the text had plain letters there`,
  };
}

/** What is printed there; the code points of what does not show. */
function shown(text: string): string {
  const codes = Array.from(text, (character) =>
    /[\p{Cf}\p{Cc}\p{Z}\p{M}]/u.test(character) ? `U+${hexadecimal(character)}` : character,
  );
  return codes.join('').slice(0, SHOWN);
}

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
