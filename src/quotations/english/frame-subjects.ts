// English: who says what a verb of saying announces: its subject, the one of the verb before, or of the main clause.
import type { SpeakerPhrase } from '../document';
import { DETERMINERS, holdsVerb, isAuxiliary, plain } from './closed-words';
import { INVERTED_VERBS } from './english-cues';
import { isNounEnd, phraseEnd } from './english-phrases';
import { firstSubject, subjectBefore } from './english-subjects';
import { isAdverb } from './finite-verbs';
import { WAS_SO, wentOn } from './frame-verbs';
import { OBJECTIVE } from './infinitives';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, type Stretch, textAt } from './stretch';

/** What a statement is in; whose it is stands before. */
const DOCUMENT =
  /^(?:statement|statements|letter|note|email|e-mail|tweet|tweets|post|memo|message|report|article|interview|column|speech|story|ad|video|release)$/;

/** Whose a form in -ing is; `last` is who spoke before. */
export function participleSubject(stretch: Stretch, at: number, last: SpeakerPhrase | null): SpeakerPhrase | null {
  const { table, first } = stretch;
  const before = table.tokens[at - 1];
  // "is saying", "has been arguing".
  if (/^(?:is|are|was|were|am|been)$|'(?:s|re|m)$/.test(plain(lowerAt(stretch, at - 1)))) {
    const direct = subjectBefore(table.tokens, first, at);
    return direct === null ? null : { ...direct, rule: 'english-subject' };
  }
  // "three calls saying that …", "a clip of McCain saying …".
  if (
    before?.kind === 'word' &&
    !isAdverb(before.lower) &&
    !DOCUMENT.test(before.lower) &&
    (wordClasses(before.lower) & (WordClass.NOUN | WordClass.PLURAL) || before.capital)
  ) {
    const direct = subjectBefore(table.tokens, first, at);
    if (direct !== null) return { ...direct, rule: 'english-subject' };
  }
  if (last !== null && textAt(stretch, at - 1) === ',') return last;
  const behind = invertedSubject(stretch, at);
  if (behind !== null) return behind;
  const main = firstSubject(table.tokens, first, at, table.quoted);
  return main === null ? last : { ...main, rule: 'english-subject' };
}

/** “…,” said Holm, noting that …: the subject behind the verb. */
function invertedSubject(stretch: Stretch, at: number): SpeakerPhrase | null {
  for (let verb = at - 2; verb > stretch.first; verb--) {
    if (stretch.table.quoted[verb] !== 0) return null;
    if (!INVERTED_VERBS.has(lowerAt(stretch, verb))) continue;
    if (stretch.table.tokens[verb - 1]?.kind === 'word') return null;
    const end = phraseEnd(stretch.table.tokens, verb + 1, at);
    return end > verb + 1 ? { first: verb + 1, end, rule: 'english-subject' } : null;
  }
  return null;
}

/** The subject of a verb of saying; null for none that speaks. */
export function verbSubject(
  stretch: Stretch,
  from: number,
  at: number,
  last: SpeakerPhrase | null,
): SpeakerPhrase | null {
  const { table, first } = stretch;
  const before = lowerAt(stretch, at - 1);
  // "the state chairman", "Her claims", "this week's report": a noun.
  if (/^(?:the|an?|his|her|its|their|our|my|your|every|no)$/.test(before)) return null;
  if (/['’]s$/.test(before) && !holdsVerb(before)) return null;
  if (DETERMINERS.has(before) && !isNounEnd(table.tokens[at - 1])) return null;
  // "led some to speculate": who is led.
  if (before === 'to') {
    if (wentOn(stretch, at - 1) || WAS_SO.test(lowerAt(stretch, at - 2))) {
      const main = firstSubject(table.tokens, first, at, table.quoted);
      return main === null ? last : { ...main, rule: 'english-subject' };
    }
    if (OBJECTIVE.test(lowerAt(stretch, at - 2))) return { first: at - 2, end: at - 1, rule: 'english-subject' };
    const led = subjectBefore(table.tokens, first, at - 1);
    return led === null ? null : { ...led, rule: 'english-subject' };
  }
  // "faced the board and said", "…, but in May added": the subject of the verb before.
  let join = at - 1;
  for (let word = at - 2; word > Math.max(first, at - 7); word--) {
    if (/^[,;:]$/.test(textAt(stretch, word))) break;
    if (
      /^(?:in|on|at|during|after|last|this)$/.test(lowerAt(stretch, word)) &&
      /^(?:and|but)$/.test(lowerAt(stretch, word - 1))
    )
      join = word - 1;
  }
  while (join > first && (isAdverb(lowerAt(stretch, join)) || /^(?:has|have|had)$/.test(lowerAt(stretch, join))))
    join--;
  if (
    /^(?:and|but|then)$/.test(lowerAt(stretch, join)) ||
    (textAt(stretch, join) === ',' && last !== null && isAdverb(lowerAt(stretch, at - 1)))
  ) {
    const main = last ?? firstSubject(table.tokens, first, join, table.quoted);
    return main === null ? null : { ...main, rule: 'english-subject' };
  }
  const found = subjectBefore(table.tokens, Math.max(first, from), at);
  if (found === null)
    return ofMainClause(stretch, from, at, last) ?? beforeRelative(stretch, Math.max(first, from), at);
  const pronoun = plain(lowerAt(stretch, found.first));
  if (/^you(?:'|$)/.test(pronoun) || pronoun === 'there') return null;
  if (pronoun === 'it' && !/^(?:said|says|added|announced|reported|noted|warned)$/.test(lowerAt(stretch, at)))
    return null;
  return { ...found, rule: 'english-subject' };
}

/** "Holm, who said …, warned": the subject before the clause of "who", whose frame ended at the comma. */
function ofMainClause(stretch: Stretch, from: number, at: number, last: SpeakerPhrase | null): SpeakerPhrase | null {
  if (last === null || at - 1 > from || textAt(stretch, at - 1) !== ',') return null;
  const who = last.first;
  if (!/^(?:who|which)$/.test(lowerAt(stretch, who)) || textAt(stretch, who - 1) !== ',') return null;
  const found = subjectBefore(stretch.table.tokens, stretch.first, who - 1);
  return found === null ? null : { ...found, rule: 'english-subject' };
}

/** "prominent yards that warn": the noun before. */
function beforeRelative({ table: { tokens } }: Stretch, first: number, verb: number): SpeakerPhrase | null {
  let that = verb - 1;
  while (isAdverb(tokens[that]?.lower ?? '') || isAuxiliary(tokens[that]?.lower ?? '')) that--;
  if (tokens[that]?.lower !== 'that' || that - 1 < first || !isNounEnd(tokens[that - 1])) return null;
  const noun = subjectBefore(tokens, first, that);
  return noun === null ? null : { ...noun, rule: 'english-subject' };
}
