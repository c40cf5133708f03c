// Indirect speech in English: who is told or urged behind the verb, and the infinitive that says to do what.
import { itemAt } from '../../base';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './closed-words';
import { phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, type Stretch, textAt } from './stretch';

/** Pronouns that are told or urged. */
export const OBJECTIVE = /^(?:him|them|us|me|her|you|it|himself|herself|itself|themselves|myself|ourselves)$/;

/** Where whoever is told something ends: "told the crew"; `from` where nobody is named. */
export function hearerEnd(stretch: Stretch, from: number): number {
  if (OBJECTIVE.test(lowerAt(stretch, from))) {
    // "warn it could ruin them": no hearer, but the subject.
    const isSubject = PRONOUNS.has(lowerAt(stretch, from)) && isFiniteVerb(stretch.table.tokens, from + 1, from);
    return isSubject ? from : from + 1;
  }
  if (PRONOUNS.has(lowerAt(stretch, from))) return from;
  let end = phraseEnd(stretch.table.tokens, from, stretch.end);
  // "told reporters the plan was dead", "told CNN he would".
  if (end > from && isFiniteVerb(stretch.table.tokens, end, from)) {
    const at = splitHearer(stretch, from, end);
    if (at > from) end = at;
  }
  return end;
}

function splitHearer(stretch: Stretch, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const { lower, capital } = itemAt(stretch.table.tokens, at);
    const before = itemAt(stretch.table.tokens, at - 1);
    if (DETERMINERS.has(lower) || (capital && !before.capital && before.lower.endsWith('s'))) return at;
  }
  return from;
}

/** Where an infinitive begins behind somebody who stands behind the word at `verb`; -1 for none. */
export function infinitiveBehind(stretch: Stretch, verb: number): number {
  for (let at = verb + 2; at < Math.min(stretch.end - 1, verb + 12); at++) {
    if (
      (textAt(stretch, at) === ',' && at > verb + 6) ||
      /^[;:]$/.test(textAt(stretch, at)) ||
      lowerAt(stretch, at) === 'that' ||
      isFiniteVerb(stretch.table.tokens, at, verb + 1)
    )
      return -1;
    if (isInfinitive(stretch, at)) return at;
  }
  return -1;
}

/** "to leave", "not to leave". */
export function isInfinitive(stretch: Stretch, at: number): boolean {
  if (lowerAt(stretch, at) === 'not') return isInfinitive(stretch, at + 1);
  const next = stretch.table.tokens[at + (isMark(stretch, at + 1) ? 2 : 1)];
  if (lowerAt(stretch, at) !== 'to' || next?.kind !== 'word' || next.capital || at + 1 >= stretch.end) return false;
  if (DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || PRONOUNS.has(next.lower)) return false;
  if (isAdverb(next.lower)) return true;
  const classes = wordClasses(next.lower.replace(/^(?:re|un|over|out|mis)(?=[a-z]{4})/, '')) | wordClasses(next.lower);
  return next.lower === 'be' || next.lower === 'have' || next.lower === 'do' || (classes & WordClass.BASE) !== 0;
}

const isMark = (stretch: Stretch, at: number): boolean => /^(?:["“‘']|''|``)$/.test(textAt(stretch, at));
