// Indirect speech in English: where what was said begins behind the verb that announces it.
import { itemAt } from '../../base';
import type { Candidate } from '../document';
import type { EnglishIndirectRule } from '../rules';
import { beginsClause } from './clause-beginnings';
import { DETERMINERS, holdsVerb, isFiniteAuxiliary, PREPOSITIONS, PRONOUNS, TIMES } from './closed-words';
import {
  FINDING_VERBS,
  PLAIN_VERBS,
  PROMISE_VERBS,
  QUESTION_VERBS,
  SAY_VERBS,
  SUMMARY_VERBS,
  TELL_VERBS,
  THAT_VERBS,
  URGE_VERBS,
} from './english-cues';
import { phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, nextComma, type Stretch, textAt } from './stretch';

/** What a verb gives: where it begins, and what kind it is. */
export interface Content {
  readonly start: number;
  readonly rule: EnglishIndirectRule;
  readonly type: Candidate['type'];
}

/** Where what was said begins behind the verb; null where nothing does. */
export function contentBehind(stretch: Stretch, verb: number): Content | null {
  const { table, end } = stretch;
  const { tokens } = table;
  const lower = lowerAt(stretch, verb);
  const content = (start: number, rule: EnglishIndirectRule): Content => ({ start, rule, type: 'indirect' });
  let from = verb + 1;
  if (from >= end || table.quoted[from] !== 0) return null;
  if (lowerAt(stretch, from) === 'out') from++;
  if (TELL_VERBS.has(lower) && lowerAt(stretch, from) !== 'that') {
    const hearer = hearerEnd(stretch, from);
    if (hearer > from) from = hearer;
    else if (/^(?:tell|tells|told|telling)$/.test(lower)) return null;
  }
  const clause = skipAdjuncts(stretch, from);
  const next = lowerAt(stretch, clause);
  const that = THAT_VERBS.has(lower) ? thatBehind(stretch, from) : -1;
  if (that >= 0 && next !== 'that') return content(that, 'said-that');
  const asked = /^(?:ask|order|demand|request|recommend|propos|suggest|urg|insist|requir|rul)/.test(lower);
  if (THAT_VERBS.has(lower) && next === 'that' && isThatClause(stretch, clause, asked))
    return content(clause, 'said-that');
  const question = QUESTION_VERBS.has(lower) ? questionBehind(stretch, verb, QUESTION.test(next) ? clause : from) : -1;
  if (question >= 0) return content(question, 'asked-whether');
  if (PROMISE_VERBS.has(lower)) {
    const infinitive = isInfinitive(stretch, from) ? from : clause;
    if (isInfinitive(stretch, infinitive)) return content(infinitive, 'promised-to');
  }
  if (
    /^(?:denied|denies|admitted|admits|suggested|suggests|recalled|recalls|proposed|proposes|recommended|remembers|remembered)$/.test(
      lower,
    ) &&
    /^[a-z]+ing$/.test(textAt(stretch, from))
  )
    return content(from, 'denied-doing');
  const demand = URGE_VERBS.has(lower) ? infinitiveBehind(stretch, verb) : -1;
  if (demand >= 0) return content(demand, 'urged-to');
  if (
    (PLAIN_VERBS.has(lower) || FINDING_VERBS.has(lower)) &&
    clause < end &&
    beginsClause(tokens, clause, end, !SAY_VERBS.has(lower)) &&
    lowerAt(stretch, from) !== 'so'
  )
    return content(clause, 'said-clause');
  // "which she said was too small", "the ones they say are secret".
  if (PLAIN_VERBS.has(lower) && clause < end && isFiniteAuxiliary(next) && !holdsVerb(next))
    return content(clause, 'said-gap');
  return summary(stretch, verb);
}

function summary(stretch: Stretch, verb: number): Content | null {
  const { table, end } = stretch;
  const lower = lowerAt(stretch, verb);
  const reported = (start: number, rule: EnglishIndirectRule): Content => ({ start, rule, type: 'reported' });
  if (/^call(?:s|ed|ing)?$/.test(lower) && /^(?:for|on)$/.test(lowerAt(stretch, verb + 1)) && verb + 2 < end) {
    // "called on the mayor to resign", "called for lowering the toll": what is asked for has a verb of its own.
    const demand = lowerAt(stretch, verb + 1) === 'on' ? infinitiveBehind(stretch, verb + 1) : -1;
    if (demand >= 0) return { start: demand, rule: 'called-for', type: 'indirect' };
    return {
      start: verb + 2,
      rule: 'called-for',
      type: lowerAt(stretch, verb + 2).endsWith('ing') ? 'indirect' : 'reported',
    };
  }
  if (/^call(?:s|ed|ing)?$/.test(lower)) {
    let hearer = hearerEnd(stretch, verb + 1);
    while (hearer > verb + 1 && TIMES.has(lowerAt(stretch, hearer))) hearer++;
    const named =
      hearer > verb + 1 &&
      hearer < end &&
      (DETERMINERS.has(lowerAt(stretch, hearer)) ||
        table.quoted[hearer] !== 0 ||
        wordClasses(lowerAt(stretch, hearer)) & WordClass.ADJECTIVE);
    return named ? { start: verb + 1, rule: 'called-it', type: 'indirect' } : null;
  }
  if (!SUMMARY_VERBS.has(lower) || table.quoted[verb + 1] !== 0) return null;
  const object = phraseEnd(table.tokens, verb + 1, end);
  const objective = /^(?:him|them|me|us)$/.test(lowerAt(stretch, verb + 1));
  return object > verb + 1 || objective ? reported(verb + 1, 'english-summary') : null;
}

/** "that the road is closed", not "that road". */
export function isThatClause(stretch: Stretch, that: number, asked = false): boolean {
  // "asked that all the money go to charity": its verb has no ending.
  if (asked && DETERMINERS.has(lowerAt(stretch, that + 1))) return true;
  for (let at = that + 2; at < Math.min(stretch.end, that + 40); at++) {
    if (isFiniteVerb(stretch.table.tokens, at, that + 1) || lowerAt(stretch, at) === 'be') return true;
  }
  return isFiniteAuxiliary(lowerAt(stretch, that + 1));
}

function hearerEnd(stretch: Stretch, from: number): number {
  if (/^(?:him|them|us|me|her|you|it|himself|herself|itself|themselves|myself|ourselves)$/.test(lowerAt(stretch, from)))
    return from + 1;
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

function infinitiveBehind(stretch: Stretch, verb: number): number {
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

export function isInfinitive(stretch: Stretch, at: number): boolean {
  if (lowerAt(stretch, at) === 'not') return isInfinitive(stretch, at + 1);
  const next = stretch.table.tokens[at + (isMark(stretch, at + 1) ? 2 : 1)];
  if (lowerAt(stretch, at) !== 'to' || next?.kind !== 'word' || next.capital || at + 1 >= stretch.end) return false;
  if (DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || PRONOUNS.has(next.lower)) return false;
  if (isAdverb(next.lower)) return true;
  const classes = wordClasses(next.lower);
  return next.lower === 'be' || next.lower === 'have' || next.lower === 'do' || (classes & WordClass.BASE) !== 0;
}

/** "said in a statement to the Post that": the clause behind phrases for time, place and hearers; -1 for none. */
function thatBehind(stretch: Stretch, from: number): number {
  const { tokens } = stretch.table;
  if (!ADJUNCT.test(lowerAt(stretch, from)) && !TIMES.has(lowerAt(stretch, from)) && !isAdverb(lowerAt(stretch, from)))
    return -1;
  for (let at = from; at < Math.min(stretch.end, from + 16); at++) {
    if (lowerAt(stretch, at) === 'that') return isThatClause(stretch, at) ? at : -1;
    const { kind, text } = itemAt(tokens, at);
    const mark = kind === 'punctuation' && text !== '.' && text !== '-' && stretch.table.quoted[at] === 0;
    if (mark || isFiniteVerb(tokens, at, from)) return -1;
  }
  return -1;
}

/** Where the question begins behind a verb of asking, behind who is asked and what is put in; -1 for none. */
function questionBehind(stretch: Stretch, verb: number, from: number): number {
  const asks = /^(?:ask|wonder|inquir|question)/.test(lowerAt(stretch, verb));
  let at = from;
  if (/^(?:ask|tell|told)/.test(lowerAt(stretch, verb)) && !QUESTION.test(lowerAt(stretch, at))) {
    const hearer = hearerEnd(stretch, at);
    if (hearer > at) at = hearer;
  }
  if (/^(?:about|on|of|over)$/.test(lowerAt(stretch, at)) && QUESTION.test(lowerAt(stretch, at + 1))) at++;
  // "She wondered, as we all do, why".
  if (asks && textAt(stretch, at) === ',') {
    const close = nextComma(stretch, at + 1, Math.min(stretch.end, at + 10));
    if (textAt(stretch, close) === ',') at = close + 1;
  }
  return QUESTION.test(lowerAt(stretch, at)) && at + 2 < stretch.end ? at : -1;
}

const QUESTION = /^(?:whether|if|why|how|what|who|where|which|when)$/;

const isMark = (stretch: Stretch, at: number): boolean => /^(?:["“‘']|''|``)$/.test(textAt(stretch, at));

const ADJUNCT =
  /^(?:on|in|at|during|late|early|last|this|yesterday|today|later|earlier|to|through|of|about|after|before|when|from|via|again|publicly|flatly|by|for|with|tonight|out|here|there|despite|following|amid|because)$/;

/** "on Monday", "in a statement", "to Reuters", ", however,": behind what stands between the verb and what was said. */
function skipAdjuncts(stretch: Stretch, from: number): number {
  const { table, end } = stretch;
  let at = from;
  for (let steps = 0; steps < 4 && at < end; steps++) {
    const lower = lowerAt(stretch, at);
    if (TIMES.has(lower) || (isAdverb(lower) && lower !== 'not')) {
      at++;
      while (table.tokens[at]?.kind === 'number' && TIMES.has(lower)) at++;
      continue;
    }
    if (!ADJUNCT.test(lower)) {
      // "said, after a long pause, that": an aside before "that".
      const close = textAt(stretch, at) === ',' ? nextComma(stretch, at + 1, Math.min(end, at + 14)) : end;
      if (close < Math.min(end, at + 14) && lowerAt(stretch, close + 1) === 'that') return close + 1;
      break;
    }
    let stop = at + 1;
    while (
      TIMES.has(lowerAt(stretch, stop)) ||
      /^(?:week|month|year|night|morning|evening|summer|fall|spring|winter|afternoon)$/.test(lowerAt(stretch, stop))
    )
      stop++;
    if (stop === at + 1) stop = phraseEnd(table.tokens, at + 1, end);
    if (stop > at + 1 && isFiniteVerb(table.tokens, stop, at + 1)) {
      const split = splitAtClause(stretch, at + 1, stop);
      if (split < 0) break;
      stop = split;
    }
    if (stop <= at + 1) {
      if (/^(?:later|earlier|today|yesterday|tonight|again)$/.test(lower)) {
        at++;
        continue;
      }
      break;
    }
    at = stop;
    if (textAt(stretch, at) === ',' && lowerAt(stretch, at + 1) === 'that') at++;
  }
  return at;
}

/** "said in a statement the plan was dead": where the second phrase begins; -1 where there is none. */
function splitAtClause(stretch: Stretch, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const { lower } = itemAt(stretch.table.tokens, at);
    if (DETERMINERS.has(lower) && lowerAt(stretch, at - 1) !== 'of') return at;
  }
  return -1;
}
