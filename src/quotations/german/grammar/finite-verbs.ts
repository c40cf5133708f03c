// Where the verbs of a stretch of tokens stand: the first, the last, an infinitive with zu.
import { itemAt } from '../../../base';
import { FINITE, VerbForm } from '../../../languages/de';
import type { VerbTable } from './verb-table';

/** The first token that is surely finite, else the first that may be. */
export function firstFinite(table: VerbTable, first: number, end: number): number {
  let possible = -1;
  for (let index = first; index < end; index++) {
    const flags = table.flags[index] as number;
    if (!(flags & FINITE) || table.tokens[index - 1]?.lower === 'zu') continue;
    if (!(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) {
      if (!looksAttributive(table, index, end)) return index;
      if (possible < 0) possible = index;
      continue;
    }
    if (possible < 0) possible = index;
  }
  return possible;
}

/** "die gentechnisch veränderte Sorte werde …": a past tense before a noun, with another finite verb to come. */
function looksAttributive(table: VerbTable, index: number, end: number): boolean {
  const flags = table.flags[index] as number;
  if (!(flags & VerbForm.PAST) || !/te[nrms]?$/.test(itemAt(table.tokens, index).lower)) return false;
  if (table.tokens[index + 1]?.capital !== true) return false;
  for (let later = index + 2; later < Math.min(end, index + 12); later++) {
    const other = table.flags[later] as number;
    // "schilderte Ada Kropp wie folgt: …".
    if (table.tokens[later - 1]?.lower === 'wie') continue;
    if (other & FINITE && !(other & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return true;
  }
  return false;
}

/** The last token that can be finite; a sure one wins over an infinitive or participle after it. */
export function lastFinite(table: VerbTable, first: number, end: number): number {
  let possible = -1;
  for (let index = end - 1; index >= first; index--) {
    const flags = table.flags[index] as number;
    if (!(flags & FINITE)) continue;
    if (!(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return index;
    if (possible < 0 && table.tokens[index - 1]?.lower !== 'zu') possible = index;
  }
  return possible;
}

/** Whether an infinitive with zu closes the clause. */
export function endsInZuInfinitive(table: VerbTable, first: number, end: number): boolean {
  return end - first > 1 && hasZuInfinitive(table, Math.max(first, end - 3), end);
}

/** "zu gehen", "mitzuteilen". */
export function hasZuInfinitive(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const flags = table.flags[index] as number;
    if (flags & VerbForm.ZU_INFINITIVE) return true;
    if (flags & VerbForm.INFINITIVE && table.tokens[index - 1]?.lower === 'zu') return true;
  }
  return false;
}

/** Whether any token can be a finite verb. */
export function hasFinite(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if ((table.flags[index] as number) & FINITE) return true;
  return false;
}
