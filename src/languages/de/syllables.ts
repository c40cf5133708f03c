// Syllables of German words, by rule.

/** Two vowel letters that are one syllable in German. */
const ONE_SYLLABLE = new Set('aa ee oo ai au äu ay ei eu ey ie oi ou oy ui'.split(' '));
const VOWELS = /[aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûý]+/g;
/** Endings whose last two vowels are spoken apart: Museum, Jubiläum; Medien; Familie, Linie, Studie, Aktie, Prämie. */
const APART_AT_END = /(?:[eä]um|(?<!sch|^w|^d)ien|(?:mil|lin|stud|akt|präm|ser|öd)ie)s?$/;
/** Beginnings and stems where two such letters are spoken apart: beurteilen, beenden, geimpft, Ukraine, Protein. */
const APART_INSIDE = /^be(?:ur|un|inh|inf|end|erd)|^ge(?:imp|irr|ur)|ukrain|naiv|protein|koffein|kokain|museen/g;
/** Capitals up to this length are taken for letters read one by one (UN, USA); longer ones for words (NATO). */
const LONGEST_SPELLED = 3;

/**
 * Number of syllables of a German word, at least 1: runs of vowels, two letters that are one sound taken together, with
 * the commonest exceptions. Parts of a hyphenated word are counted one by one; up to three capitals, and more without
 * a vowel, are spelled out (USA, KGB: 3). A rule, not a dictionary: some foreign names and rare words come out wrong.
 */
export function countSyllables(word: string): number {
  let count = 0;
  for (const part of word.normalize('NFC').split(/[-\u2010-\u2015/’']/u)) if (part !== '') count += countInPart(part);
  return Math.max(1, count);
}

function countInPart(part: string): number {
  // "qu" is a consonant, and so is "y" before a vowel at the beginning and between vowels (Yacht, Rossiya).
  const spoken = part
    .toLowerCase()
    .replace(/qu/g, 'qw')
    .replace(/(?<=^|[aeiou])y(?=[aeiouäöü])/g, 'j');
  const runs = spoken.match(VOWELS);
  const capitals = part === part.toUpperCase() && part !== part.toLowerCase();
  if (capitals && part.length > 1 && (runs === null || part.length <= LONGEST_SPELLED)) return part.length;
  if (runs === null) return 1;
  let count = 0;
  for (const run of runs) {
    for (let i = 0; i < run.length; i += ONE_SYLLABLE.has(run.slice(i, i + 2)) ? 2 : 1) count++;
  }
  if (APART_AT_END.test(spoken)) count++;
  return count + (spoken.match(APART_INSIDE)?.length ?? 0);
}
