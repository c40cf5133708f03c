import type { TextColumns } from './text-columns';
import type { TermIndex } from './types';

/**
 * The numbers of all terms, the most frequent first; terms of one count stand in the order of their code units (so "Z"
 * before "a" before "ä"). An index without terms gives none.
 */
export function termsByCount({ counts, termColumns }: Pick<TermIndex, 'counts' | 'termColumns'>): Uint32Array {
  const sorter = new TextSorter(termColumns());
  const ordered = new Uint32Array(counts.length);
  let done = 0;
  for (const ids of idsByCount(counts)) {
    const group = ordered.subarray(done, done + ids.length);
    group.set(ids);
    sorter.sort(group);
    done += ids.length;
  }
  return ordered;
}

/** Of each term its place among all in the order of their code units: numbers that are compared as the terms are. */
export function textRanks({ termCount, termColumns }: Pick<TermIndex, 'termCount' | 'termColumns'>): Uint32Array {
  const ordered = new Uint32Array(termCount).map((_, id) => id);
  new TextSorter(termColumns()).sort(ordered);
  const ranks = new Uint32Array(termCount);
  for (let place = 0; place < termCount; place++) ranks[ordered[place] as number] = place;
  return ranks;
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

/** A double holds whole numbers of so many bits. */
const DOUBLE_BITS = 53;
/** So few texts are put in order by comparing them. */
const FEW = 12;

/** Some texts that begin with the same units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** So many units are the same. */
  readonly depth: number;
}

/**
 * Puts many texts in the order of their code units, a few units of all texts at a time: they and the place of the text
 * make a number, and numbers are sorted many times as fast as texts. Texts that are equal in these units go on to the
 * next ones.
 */
class TextSorter {
  /** For each code unit its rank among those that occur, from 1; zero stands for the end of a text. */
  private readonly ranks: Uint32Array;
  private readonly radix: number;

  constructor(private readonly texts: TextColumns) {
    const { ranks, count } = unitRanks(texts);
    this.ranks = ranks;
    this.radix = Math.max(2, count + 1);
  }

  /** Sorts numbers of texts in place. */
  sort(ids: Uint32Array): void {
    // A list of what is to be done and no recursion: texts may be equal in a million units.
    const waiting: Stretch[] = [{ from: 0, to: ids.length, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.to - next.from <= FEW) this.sortFew(ids, next);
      else this.sortByUnits(ids, next, waiting);
    }
  }

  /** Sorts by the units that a number has room for; adds to `waiting` what is equal in them. */
  private sortByUnits(ids: Uint32Array, { from, to, depth }: Stretch, waiting: Stretch[]): void {
    const length = to - from;
    const placeBits = Math.ceil(Math.log2(length));
    const places = 2 ** placeBits;
    const unitCount = Math.max(1, Math.floor((DOUBLE_BITS - placeBits) / Math.log2(this.radix)));
    const keys = new Float64Array(length);
    for (let place = 0; place < length; place++) {
      keys[place] = this.keyOf(ids[from + place] as number, depth, unitCount) * places + place;
    }
    keys.sort();
    const before = ids.slice(from, to);
    let begin = 0;
    let keyOfBegin = -1;
    for (let place = 0; place < length; place++) {
      const key = Math.floor((keys[place] as number) / places);
      ids[from + place] = before[(keys[place] as number) - key * places] as number;
      if (key === keyOfBegin) continue;
      this.addEqual(waiting, { from: from + begin, to: from + place, depth: depth + unitCount }, keyOfBegin);
      begin = place;
      keyOfBegin = key;
    }
    this.addEqual(waiting, { from: from + begin, to, depth: depth + unitCount }, keyOfBegin);
  }

  /** Texts that end within the units of their key, which is then a multiple of the radix, are equal to their end. */
  private addEqual(waiting: Stretch[], stretch: Stretch, key: number): void {
    if (stretch.to - stretch.from > 1 && key % this.radix !== 0) waiting.push(stretch);
  }

  /** The next units of a text as a number: such numbers stand in the order of the texts or are equal. */
  private keyOf(id: number, depth: number, unitCount: number): number {
    const { ranks, radix } = this;
    const { units, start, end } = this.texts;
    const from = (start[id] as number) + depth;
    const most = Math.min(unitCount, (end[id] as number) - from);
    let key = 0;
    for (let at = 0; at < most; at++) key = key * radix + (ranks[units[from + at] as number] as number);
    for (let at = Math.max(0, most); at < unitCount; at++) key *= radix;
    return key;
  }

  private sortFew(ids: Uint32Array, { from, to, depth }: Stretch): void {
    for (let place = from + 1; place < to; place++) {
      const id = ids[place] as number;
      let gap = place;
      while (gap > from && this.isBehind(ids[gap - 1] as number, id, depth)) {
        ids[gap] = ids[gap - 1] as number;
        gap--;
      }
      ids[gap] = id;
    }
  }

  /** Whether the text `a` stands behind the text `b`, which begins with the same `depth` units. */
  private isBehind(a: number, b: number, depth: number): boolean {
    const { units, start, end } = this.texts;
    let atA = (start[a] as number) + depth;
    let atB = (start[b] as number) + depth;
    const endA = end[a] as number;
    const endB = end[b] as number;
    while (atA < endA && atB < endB && units[atA] === units[atB]) {
      atA++;
      atB++;
    }
    if (atB === endB) return atA < endA;
    return atA < endA && (units[atA] as number) > (units[atB] as number);
  }
}

function unitRanks({ units, start, end }: TextColumns) {
  const ranks = new Uint32Array(1 << 16);
  for (let number = 0; number < start.length; number++) {
    const to = end[number] as number;
    for (let at = start[number] as number; at < to; at++) ranks[units[at] as number] = 1;
  }
  let count = 0;
  for (let unit = 0; unit < ranks.length; unit++) if (ranks[unit] === 1) ranks[unit] = ++count;
  return { ranks, count };
}
