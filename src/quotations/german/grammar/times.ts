// Words and phrases for times.
import { itemAt } from '../../../base';
import { languageProfile, namesOf } from '../../../languages';
import { type ContextToken, testedOnce } from '../../document';
import { PREPOSITIONS } from './noun-phrase-words';

const { months, weekdays } = languageProfile('de').calendar;
const DAY = `${namesOf(weekdays).join('|')}|heilig|silvester|gestern|heute|morgen`;
const PART_OF_DAY = 'morgen|vormittag|mittag|nachmittag|abend|nacht';

/** Words for days, months and times: a preposition before them makes no source, and they are no speaker. */
export const TIME_NOUN = new RegExp(
  `^(?:(?:${DAY})?(?:${PART_OF_DAY})?s?|${namesOf(months).join('|')}|(?:kalender|arbeits)?wochen?|wochenende|wochenbeginn|` +
    'monat(?:s|e|en)?|(?:vor|halb|nach)?jahr(?:es|e|en|s)?|jahresende|monatsende|jahrzehnt(?:e|en|s)?|' +
    'jahrhundert(?:s|e)?|stunden?|minuten?|tage?n?s?|uhr|zeit|zeitpunkt|anfang|ende|mitte|ortszeit|frühjahr|frühling|' +
    'sommer|herbst|winter)$',
);

const NAMED_TIME = new RegExp(`^(?:(?:${DAY})?(?:${PART_OF_DAY})?s?|${namesOf(months).join('|')})$`);

const namesTime = testedOnce(({ lower }) => NAMED_TIME.test(lower));

/** Whether a word is a day, a part of it or a month: "Montagabend", "Mai". */
export const isNamedTime = (token: ContextToken): boolean => token.capital && namesTime(token);

const isTimeNoun = testedOnce(({ lower }) => TIME_NOUN.test(lower));

/** Whether a phrase names a time: "Montag", "der vergangenen Woche", "2003". */
export function isTime(tokens: readonly ContextToken[], first: number, end: number): boolean {
  // "Der seit Jahren im Exil lebende Autor": the time is a part of what is told of him.
  const inside = end - first > 2 && /^(?:der|die|das|ein|eine)$/.test(tokens[first]?.lower ?? '');
  if (inside && PREPOSITIONS.has(tokens[first + 1]?.lower ?? '')) return false;
  for (let index = first; index < end; index++) {
    const token = itemAt(tokens, index);
    if (token.capital && isTimeNoun(token)) return true;
  }
  // "2003", "um 12": a number and no noun.
  return end - first === 1 && tokens[first]?.kind === 'number';
}
