// The order of the lines of a concordance: by the words that stand nearest to what was found.
import type { ConcordanceRow } from './concordance';

/** A place beside what was found: `left1` is the word before it, `right2` the second word behind it. */
export type ConcordancePlace = `${'left' | 'right'}${1 | 2 | 3 | 4 | 5}` | 'keyword';

/** By which places lines are sorted: `left` is left1, left2, left3, `right` right1, right2, right3. */
export type ConcordanceSort = 'text' | 'left' | 'right' | 'keyword' | readonly ConcordancePlace[];

const PLACE = /^(?:keyword|(?:left|right)[1-5])$/;
const NAMED: Readonly<Record<string, readonly ConcordancePlace[]>> = {
  text: [],
  left: ['left1', 'left2', 'left3'],
  right: ['right1', 'right2', 'right3'],
  keyword: ['keyword', 'right1', 'right2'],
};
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The places that a sort asks for; none for the order of the text. Throws a RangeError for what is none. */
export function sortPlaces(sort: ConcordanceSort): readonly ConcordancePlace[] {
  const places = typeof sort === 'string' ? (Object.hasOwn(NAMED, sort) ? NAMED[sort] : undefined) : sort;
  const wrong = places === undefined ? sort : places.find((place) => !PLACE.test(place));
  if (wrong !== undefined) {
    const allowed = 'text, left, right, keyword or a list of left1 to left5, right1 to right5 and keyword';
    throw new RangeError(`sort is "${String(wrong)}"; allowed are ${allowed}`);
  }
  return places ?? [];
}

/** How far from what was found a sort looks, in words. */
export function farthestPlace(places: readonly ConcordancePlace[]): number {
  return Math.max(0, ...places.map((place) => Number(place.at(-1)) || 0));
}

/**
 * The lines by the words at these places, the first place first: capitals and accents aside, a line without a word there
 * before those with one. Lines that are equal in all of them stay in the order of the text.
 */
export function sortLines(
  rows: readonly ConcordanceRow[],
  places: readonly ConcordancePlace[],
): readonly ConcordanceRow[] {
  if (places.length === 0) return rows;
  const keyed = rows.map((row) => {
    const words = { left: wordsOf(row.left).reverse(), right: wordsOf(row.right) };
    const keyAt = (place: ConcordancePlace): string => {
      if (place === 'keyword') return folded(row.keyword);
      const side = place.startsWith('left') ? words.left : words.right;
      return side[Number(place.at(-1)) - 1] ?? '';
    };
    return { row, keys: places.map(keyAt) };
  });
  keyed.sort((x, y) => {
    for (const [at, key] of x.keys.entries()) {
      const other = y.keys[at] as string;
      if (key !== other) return key < other ? -1 : 1;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => folded(text).match(WORD) ?? [];
