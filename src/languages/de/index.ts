// German.
import { once } from '../once';
import type { LanguageProfile } from '../profile';
import { stopList } from '../stop-words';
import { ABBREVIATIONS, ABBREVIATIONS_BEFORE_NUMBERS, FINAL_ABBREVIATIONS } from './abbreviations';
import { lemmatizer } from './lemmas';
import { MONTHS, SENTENCE_STARTERS } from './sentence-words';
import { ADDITIONS, REMOVALS } from './stop-words';

/** Words after which a number with a dot is an ordinal whatever follows: "der 31. Flug", "zum 40. Geburtstag". */
const BEFORE_ORDINALS: ReadonlySet<string> = new Set(
  `der die das dem den des am vom zum zur im beim ein eine einen einem einer eines sein seine seinen seinem seiner seines
  ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese diesem diesen jeder jede jedem jeden
  mein meine meinem meinen meiner dein deine`.split(/\s+/),
);

function isOrdinal(digits: string, previous: string, next: string): boolean {
  if (next === '' || digits.length > 3) return false;
  // "Nr. 6. Danach": a number that is counted by, not a rank.
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(previous.toLowerCase())) return false;
  if (MONTHS.has(next.toLowerCase())) return digits.length <= 2;
  if (next.toLowerCase() === next) return true;
  return BEFORE_ORDINALS.has(previous.toLowerCase()) || !SENTENCE_STARTERS.has(next);
}

export const profile: LanguageProfile = {
  tag: 'de',
  abbreviations: ABBREVIATIONS,
  abbreviationsBeforeNumbers: ABBREVIATIONS_BEFORE_NUMBERS,
  finalAbbreviations: FINAL_ABBREVIATIONS,
  months: MONTHS,
  sentenceStarters: SENTENCE_STARTERS,
  isOrdinal,
  stopWords: once(() => stopList(require('stopword').deu, REMOVALS, ADDITIONS)),
  readabilityFormulas: ['fleschAmstad', 'wiener1', 'wiener2', 'wiener3', 'wiener4'],
  stemmer: once(() => require('natural/lib/natural/stemmers/porter_stemmer_de').stem),
  lemmatizer: once(lemmatizer),
};
