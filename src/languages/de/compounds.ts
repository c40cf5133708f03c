import type { Span } from '../../base';

/** Shortest part: two or three letters are found inside nearly any word. */
const MIN_PART = 4;
/** Compounds of more letters are not looked at: the search is cubic in them, and a hostile text may hold any length. */
const MAX_LETTERS = 64;
/** Letters that link the parts, longest first; none is the commonest. */
const LINKS: readonly string[] = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** Whether this (lower case, without linking letters) is a word that can be the part of a compound. */
export type IsPart = (part: string) => boolean;

/**
 * The parts of a compound, as stretches of `word`: every part a known word with its linking letters, as few parts as
 * can be, and of as many the one whose last part is longest. A word with hyphens is cut there first. One part if none
 * is found.
 */
export function compoundParts(word: string, isPart: IsPart): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const piece of word.split('-')) {
    if (piece !== '') parts.push(...pieceParts(piece.toLowerCase(), start, isPart));
    start += piece.length + 1;
  }
  return parts.length === 0 ? [{ start: 0, end: word.length }] : parts;
}

function pieceParts(piece: string, offset: number, isPart: IsPart): Span[] {
  const whole = [{ start: offset, end: offset + piece.length }];
  const { length } = piece;
  if (length < 2 * MIN_PART || length > MAX_LETTERS) return whole;
  // fewest[i]: the fewest parts that make piece.slice(i); cut[i]: where the first of them ends.
  const fewest = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  const cut = new Array<number>(length + 1).fill(length);
  fewest[length] = 0;
  for (let from = length - MIN_PART; from >= 0; from--) {
    for (let to = from + MIN_PART; to <= length; to++) {
      if (from === 0 && to === length) continue;
      const count = 1 + (fewest[to] as number);
      if (count < (fewest[from] as number) && isLinkedPart(piece.slice(from, to), to === length, isPart)) {
        fewest[from] = count;
        cut[from] = to;
      }
    }
  }
  if (!Number.isFinite(fewest[0] as number)) return whole;
  const parts: Span[] = [];
  for (let from = 0; from < length; from = cut[from] as number) {
    parts.push({ start: offset + from, end: offset + (cut[from] as number) });
  }
  return parts;
}

function isLinkedPart(part: string, isLast: boolean, isPart: IsPart): boolean {
  if (isLast) return isPart(part);
  return LINKS.some(
    (link) =>
      part.endsWith(link) &&
      part.length - link.length >= MIN_PART - 1 &&
      isPart(part.slice(0, part.length - link.length)),
  );
}
