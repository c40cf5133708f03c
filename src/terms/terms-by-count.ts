import type { TermIndex } from './types';

/**
 * The numbers of all terms, the most frequent first; terms of one count stand in the order of their code units. A
 * corpus has a hundred thousand terms that occur once: they are put in order as numbers, not as texts.
 *
 * @param terms as `index.terms()` gives them
 */
export function termsByCount({ counts }: Pick<TermIndex, 'counts'>, terms: readonly string[]): Uint32Array {
  const ordered = new Uint32Array(counts.length);
  let done = 0;
  for (const ids of idsByCount(counts)) {
    ordered.set(sortedByText(ids, terms), done);
    done += ids.length;
  }
  return ordered;
}

/** The numbers of the terms with each count, highest count first. */
function idsByCount(counts: Uint32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (let id = 0; id < counts.length; id++) {
    const count = counts[id] as number;
    const group = groups.get(count);
    if (group === undefined) groups.set(count, [id]);
    else group.push(id);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, ids]) => ids);
}

const KEY_UNITS = 6;
const KEY_BITS = 8 * KEY_UNITS;
/** A double holds whole numbers of so many bits. */
const DOUBLE_BITS = 53;

/**
 * Sorts by numbers that hold the beginning of the text in their high bits and the place among `ids` in their low ones;
 * only terms with one beginning are then compared as texts.
 */
function sortedByText(ids: readonly number[], terms: readonly string[]): Uint32Array {
  const placeBits = Math.ceil(Math.log2(ids.length));
  const places = 2 ** placeBits;
  const cut = 2 ** Math.max(0, KEY_BITS + placeBits - DOUBLE_BITS);
  const keys = new Float64Array(ids.length);
  ids.forEach((id, place) => {
    keys[place] = Math.floor(beginning(terms[id] as string) / cut) * places + place;
  });
  keys.sort();
  const sorted = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place++) sorted[place] = ids[(keys[place] as number) % places] as number;
  for (let from = 0; from < keys.length; ) {
    const limit = (Math.floor((keys[from] as number) / places) + 1) * places;
    let to = from + 1;
    while (to < keys.length && (keys[to] as number) < limit) to++;
    if (to > from + 1) {
      sorted.subarray(from, to).sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1));
    }
    from = to;
  }
  return sorted;
}

/**
 * The first units of a text as a number, a byte each: such numbers stand in the order of the texts or are equal. A
 * unit that needs more than a byte is the last that counts.
 */
function beginning(text: string): number {
  let key = 0;
  let isOpen = true;
  for (let at = 0; at < KEY_UNITS; at++) {
    const unit = isOpen && at < text.length ? Math.min(text.charCodeAt(at), 255) : 0;
    if (unit === 255) isOpen = false;
    key = key * 256 + unit;
  }
  return key;
}
