/** Above this many cells a table would be slow: the texts are first cut at words that are unique in both. */
const MAX_CELLS = 1 << 20;

/** Words of two texts that were paired: numbers of words, rising on both sides. */
export interface WordPairs {
  readonly a: number[];
  readonly b: number[];
}

/** A stretch of words of one text and one of another, by word numbers; `to` is not included. */
export interface Stretches {
  readonly a: Int32Array;
  readonly fromA: number;
  readonly toA: number;
  readonly b: Int32Array;
  readonly fromB: number;
  readonly toB: number;
}

/** Appends to `pairs` a longest common subsequence of two stretches (a near-longest one of long stretches). */
export function pairWords({ a, b, ...span }: Stretches, pairs: WordPairs): void {
  let { fromA, toA, fromB, toB } = span;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    pairs.a.push(fromA++);
    pairs.b.push(fromB++);
  }
  let tail = 0;
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA--;
    toB--;
    tail++;
  }
  const middle = { a, fromA, toA, b, fromB, toB };
  const cells = cellsOf(middle);
  if (cells > 0 && cells <= MAX_CELLS) pairByTable(middle, pairs);
  else if (cells > 0) pairByUniqueWords(middle, pairs);
  for (let at = 0; at < tail; at++) {
    pairs.a.push(toA + at);
    pairs.b.push(toB + at);
  }
}

function cellsOf({ fromA, toA, fromB, toB }: Stretches): number {
  return (toA - fromA) * (toB - fromB);
}

function pairByTable({ a, fromA, toA, b, fromB, toB }: Stretches, pairs: WordPairs): void {
  const height = toA - fromA;
  const width = toB - fromB;
  const columns = width + 1;
  const longest = new Int32Array((height + 1) * columns);
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const at = i * columns + j;
      longest[at] =
        a[fromA + i] === b[fromB + j]
          ? (longest[at + columns + 1] as number) + 1
          : Math.max(longest[at + 1] as number, longest[at + columns] as number);
    }
  }
  for (let i = 0, j = 0; i < height && j < width; ) {
    const at = i * columns + j;
    if (a[fromA + i] === b[fromB + j]) {
      pairs.a.push(fromA + i++);
      pairs.b.push(fromB + j++);
    } else if ((longest[at + 1] as number) >= (longest[at + columns] as number)) j++;
    else i++;
  }
}

/** Cuts both stretches at the words that are unique in each and rise in both, and pairs what lies between. */
function pairByUniqueWords(stretches: Stretches, pairs: WordPairs): void {
  const { a, fromA, toA, b, fromB, toB } = stretches;
  let rest = stretches;
  for (const [cutA, cutB] of risingPairs(uniquePlaces(a, fromA, toA), uniquePlaces(b, fromB, toB))) {
    const before = { ...rest, toA: cutA, toB: cutB };
    // Where no cut lies within reach a stretch too long for the table is left unpaired rather than waited for.
    if (cellsOf(before) <= MAX_CELLS) pairWords(before, pairs);
    pairs.a.push(cutA);
    pairs.b.push(cutB);
    rest = { ...rest, fromA: cutA + 1, fromB: cutB + 1 };
  }
  if (cellsOf(rest) <= MAX_CELLS) pairWords(rest, pairs);
}

function uniquePlaces(terms: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) places.set(terms[at] as number, places.has(terms[at] as number) ? -1 : at);
  return places;
}

/** The longest run of pairs that rises on both sides (patience sorting). */
function risingPairs(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): [number, number][] {
  const piles: { a: number; b: number; before: number }[][] = [];
  for (const [term, place] of a) {
    const other = b.get(term) ?? -1;
    if (place < 0 || other < 0) continue;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((piles[middle]?.at(-1)?.b ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    const before = low === 0 ? -1 : (piles[low - 1] as unknown[]).length - 1;
    const pile = piles[low] ?? [];
    piles[low] = pile;
    pile.push({ a: place, b: other, before });
  }
  const pairs: [number, number][] = [];
  let at = (piles.at(-1)?.length ?? 0) - 1;
  for (let pile = piles.length - 1; pile >= 0; pile--) {
    const card = piles[pile]?.[at] as { a: number; b: number; before: number };
    pairs.push([card.a, card.b]);
    at = card.before;
  }
  return pairs.reverse();
}
