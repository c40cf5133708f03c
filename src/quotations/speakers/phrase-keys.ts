// What is left of a phrase for comparing it: the stems of its words, without articles and prepositions, and with one
// word for a country however it is named.
import { remembered } from '../../base';
import { languageProfile, wordList } from '../../languages';
import { wordStem } from './word-keys';

const german = languageProfile('de').determiners;
const english = languageProfile('en').determiners;

/** Words that say nothing of who is meant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...[german.definite, german.indefinite, german.demonstrative, german.possessive].flat(),
  ...english.definite,
  ...wordList(`
    in im von vom aus am beim bei zu zum zur für und sowie auch jedoch aber wiederum selbst of
    damalige damaliger damaligen damaligem heutige heutigen derzeitige derzeitigen amtierende amtierenden amtierender
    ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen former current acting then
    herr herrn frau dr prof mr mrs ms
  `),
]);

/** How a country is named, each way as its stems: "russisch", "russland", "vereinigt staat". */
export type CountryWords = ReadonlyMap<string, string>;

/** A country in a list of stems. */
export const COUNTRY_MARK = '@';

const LONGEST_COUNTRY = 4;

/** The stems of a phrase in order; each country is one word, its name behind `COUNTRY_MARK`. */
export function phraseWords(words: readonly string[], countries: CountryWords): string[] {
  const stems: string[] = [];
  for (const word of words) addStems(stems, word, countries);
  if (countries.size === 0) return stems;
  const found: string[] = [];
  for (let at = 0; at < stems.length; ) {
    let length = Math.min(LONGEST_COUNTRY, stems.length - at);
    let country: string | undefined;
    for (; length > 0; length--) {
      country = countries.get(stems.slice(at, at + length).join(' '));
      if (country !== undefined) break;
    }
    found.push(country === undefined ? (stems[at] as string) : COUNTRY_MARK + country);
    at += country === undefined ? 1 : length;
  }
  return found;
}

/** "US-Präsident" is a country and a noun, "Kreml-Sprecher" one noun. */
function addStems(stems: string[], word: string, countries: CountryWords): void {
  const lower = word.toLowerCase();
  const stem = stemOf(lower);
  if (stem === null) return;
  const hyphen = lower.indexOf('-');
  const front = hyphen < 0 ? '' : wordStem(lower.slice(0, hyphen));
  if (hyphen >= 0 && countries.has(front)) stems.push(front, wordStem(lower.slice(hyphen + 1).replaceAll('-', '')));
  else stems.push(stem);
}

/** The stem of a word without its hyphens; null for one that says nothing. */
const stemOf = remembered((lower): string | null =>
  EMPTY_WORDS.has(lower) || !/\p{L}/u.test(lower) ? null : wordStem(lower.replaceAll('-', '')),
);

/** The same for the same words in any order: "Präsident Russlands", "russischer Präsident", "Russlands Präsident". */
export function phraseKey(stems: readonly string[]): string {
  return [...new Set(stems)].sort().join(' ');
}

/** The words of a phrase written as text. */
export function textWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-‑'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

const NO_COUNTRIES: CountryWords = new Map();

/** The key of a phrase written as text, in which no country is looked for. */
export function textKey(text: string): string {
  return phraseKey(phraseWords(textWords(text), NO_COUNTRIES));
}
