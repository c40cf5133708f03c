import type { Evidence } from '../types';
import type { TermOverlap } from './statement-similarity';
import type { StatementTerm } from './statement-terms';

// What speaks against two statements being one. Sharing words is not saying the same: "Im Werk bauen wir ein neues Auto"
// and "Im Werk hat sich ein Unfall ereignet" share the speaker, the day and what they are about.

/** What each difference takes from the similarity. */
const OTHER_EVENT = -0.12;
const OTHER_PLACE = -0.1;
const OTHER_NUMBER = -0.1;

/**
 * The differences of two statements, as evidence below zero. Both tell what happens and no word that does is matched
 * (−0.12); each names a state that the other does not name (−0.1); both give numbers and none is the same (−0.1).
 */
export function findDifferences(
  a: readonly StatementTerm[],
  b: readonly StatementTerm[],
  { matchedA, matchedB }: TermOverlap,
): Evidence[] {
  const found: Evidence[] = [];
  const add = (one: StatementTerm | undefined, other: StatementTerm | undefined, weight: number) => {
    if (one === undefined || other === undefined) return;
    const spans = { a: { start: one.start, end: one.end }, b: { start: other.start, end: other.end } };
    found.push({ reason: 'difference', term: `${one.word.lemma} ≠ ${other.word.lemma}`, weight, ...spans });
  };
  const isEventMatched = matchedA.some(
    (place, at) => a[place]?.word.isPredicate === true && b[matchedB[at] as number]?.word.isPredicate === true,
  );
  if (!isEventMatched) {
    const [eventA, eventB] = [mainEvent(a), mainEvent(b)];
    // "Es gibt", "er machte" say too little to differ from one another.
    if (eventA?.word.isCommon === false || eventB?.word.isCommon === false) add(eventA, eventB, OTHER_EVENT);
  }
  const places = (terms: readonly StatementTerm[]) => new Set(terms.map((term) => term.word.place));
  const [placesA, placesB] = [places(a), places(b)];
  add(
    a.find(({ word: { place } }) => place !== null && !placesB.has(place)),
    b.find(({ word: { place } }) => place !== null && !placesA.has(place)),
    OTHER_PLACE,
  );
  const isNumberMatched = matchedA.some((place) => a[place]?.word.isNumber === true);
  if (!isNumberMatched) {
    add(
      a.find((term) => term.word.isNumber),
      b.find((term) => term.word.isNumber),
      OTHER_NUMBER,
    );
  }
  return found;
}

/** The first word that says what happens; one of everyday news only where there is no other. */
function mainEvent(terms: readonly StatementTerm[]): StatementTerm | undefined {
  const events = terms.filter((term) => term.word.isPredicate);
  return events.find((term) => !term.word.isCommon) ?? events[0];
}
