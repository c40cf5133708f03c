import { termKey } from '../letters';

/** Words that join or leave a stop list, and why. */
export interface StopWordChange {
  readonly words: string;
  readonly reason: string;
}

/**
 * A stop list from a package's list: broken entries dropped, all else brought to the form that words are counted in
 * (`termKey`), `removals` taken out, `additions` put in.
 */
export function stopList(
  published: readonly string[],
  removals: readonly StopWordChange[],
  additions: readonly StopWordChange[],
): ReadonlySet<string> {
  const words = new Set(published.map((word) => termKey(word.trim())));
  for (const word of removals.flatMap(wordsOf)) words.delete(word);
  for (const word of additions.flatMap(wordsOf)) words.add(word);
  return words;
}

function wordsOf(change: StopWordChange): string[] {
  return change.words.split(/\s+/).map((word) => termKey(word));
}
