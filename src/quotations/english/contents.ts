// Indirect speech in English: where what was said begins behind the verb that announces it.
import { itemAt } from '../../base';
import type { Candidate } from '../document';
import type { EnglishIndirectRule } from '../rules';
import { beginsClause } from './clause-beginnings';
import { beginsMainClause, mainClauseComma } from './clauses';
import { DETERMINERS, holdsVerb, isFiniteAuxiliary, PRONOUNS, TIMES } from './closed-words';
import {
  FINDING_VERBS,
  PLAIN_VERBS,
  PROMISE_VERBS,
  QUESTION_VERBS,
  SAY_VERBS,
  TELL_VERBS,
  THAT_VERBS,
  URGE_VERBS,
} from './english-cues';
import { phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { hearerEnd, infinitiveBehind, isInfinitive, OBJECTIVE } from './infinitives';
import { WordClass, wordClasses } from './lexicon';
import { holdsFinite, lowerAt, nextComma, type Stretch, textAt } from './stretch';
import { summary } from './summaries';

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
  // "found themselves cut off"
  if (from >= end || (/^(?:find|finds|found)$/.test(lower) && /sel(?:f|ves)$/.test(lowerAt(stretch, from))))
    return null;
  if (table.quoted[from] !== 0)
    return PLAIN_VERBS.has(lower) || FINDING_VERBS.has(lower) ? beginningInMarks(stretch, from) : null;
  if (lowerAt(stretch, from) === 'out') from++;
  // "tweeted: The pier is lost"
  if (textAt(stretch, from) === ':' && PLAIN_VERBS.has(lower) && beginsMainClause(stretch, from + 1, end))
    return content(from + 1, 'said-clause');
  // "reported, The Trust refused to pay": a capital begins a sentence.
  if (
    textAt(stretch, from) === ',' &&
    PLAIN_VERBS.has(lower) &&
    /^(?:The|He|She|It|They|We)$/.test(textAt(stretch, from + 1))
  )
    return beginsMainClause(stretch, from + 1, end) ? content(from + 1, 'said-clause') : null;
  if (TELL_VERBS.has(lower) && lowerAt(stretch, from) !== 'that') {
    const hearer = hearerEnd(stretch, from);
    if (hearer > from) from = hearer;
    else if (/^(?:tell|tells|told|telling)$/.test(lower)) return null;
  }
  const clause = skipAdjuncts(stretch, from);
  const next = lowerAt(stretch, clause);
  const that = THAT_VERBS.has(lower) ? thatBehind(stretch, from) : -1;
  if (that >= 0 && next !== 'that') return content(that, 'said-that');
  const asked = /^(?:ask|order|advis|demand|request|recommend|propos|suggest|urg|insist|requir|rul)/.test(lower);
  if (THAT_VERBS.has(lower) && next === 'that' && isThatClause(stretch, clause, asked))
    return content(clause, 'said-that');
  if (SAY_VERBS.has(lower) && beginsUnderAnother(stretch, from)) return content(from, 'said-clause');
  // "believe if they win, they will stay": a clause before the main one.
  if (SAY_VERBS.has(lower) && CONDITION.test(next) && mainClauseComma(stretch, clause + 2, end) >= 0)
    return content(clause, 'said-clause');
  if (/^(?:say|says|said|saying)$/.test(lower) && /^(?:when|where|if)$/.test(next)) return null;
  const question = QUESTION_VERBS.has(lower) ? questionBehind(stretch, verb, QUESTION.test(next) ? clause : from) : -1;
  if (question >= 0) return content(question, 'asked-whether');
  if (PROMISE_VERBS.has(lower)) {
    const infinitive = isInfinitive(stretch, from) || lowerAt(stretch, from) === 'for' ? from : clause;
    if (isInfinitive(stretch, infinitive)) return content(infinitive, 'promised-to');
  }
  if (
    /^(?:denied|denies|admitted|admits|suggested|suggests|recalled|recalls|proposed|proposes|recommended|remembers|remembered|reported|reports|mentioned)$/.test(
      lower,
    ) &&
    /^(?!missing|during)[a-z]+ing$/.test(textAt(stretch, from))
  )
    return content(from, 'denied-doing');
  const demand = URGE_VERBS.has(lower) ? infinitiveBehind(stretch, verb) : -1;
  // Who is urged is who will do it, if named: "urged the workers to return".
  if (demand >= 0 && (lowerAt(stretch, verb + 1) !== 'for' || lowerAt(stretch, demand + 1) === 'be'))
    return content(OBJECTIVE.test(lowerAt(stretch, verb + 1)) && demand === verb + 2 ? demand : verb + 1, 'urged-to');
  if (
    (PLAIN_VERBS.has(lower) || FINDING_VERBS.has(lower)) &&
    clause < end &&
    !(/^states?$/.test(lower) && (wordClasses(next) & WordClass.PLURAL) !== 0) &&
    beginsClause(tokens, clause, end, !SAY_VERBS.has(lower)) &&
    lowerAt(stretch, from) !== 'so'
  )
    return content(clause, 'said-clause');
  // "which she said was too small", "the ones they say are secret".
  if (PLAIN_VERBS.has(lower) && clause < end && isFiniteAuxiliary(next) && !holdsVerb(next))
    return content(clause, 'said-gap');
  return summary(stretch, verb);
}

/** "said because the lake is low, nobody can cross", "said even if …, …", "said just because … did not mean …". */
function beginsUnderAnother(stretch: Stretch, from: number): boolean {
  const leads = /^(?:just|even|only)$/.test(lowerAt(stretch, from));
  const opener = lowerAt(stretch, from + Number(leads));
  if (!/^(?:because|if|though|although|unless|once)$/.test(opener) && !(leads && opener === 'when')) return false;
  if (leads && opener === 'because') return true;
  for (let at = from + 3; at + 2 < stretch.end; at++) {
    if (textAt(stretch, at) !== ',') continue;
    if (stretch.table.quoted[at + 1] !== 0 || beginsMainClause(stretch, at + 1, stretch.end)) return true;
  }
  return false;
}

/** 'said “nobody” would cross', 'found “proof” that …': the marks hold only the first words; null where they hold all. */
function beginningInMarks(stretch: Stretch, from: number): Content | null {
  const { table, end } = stretch;
  let close = from;
  while (close < end && table.quoted[close] !== 0) close++;
  const next = lowerAt(stretch, close);
  if (close >= end || /^[(]$/.test(textAt(stretch, from)) || /^[.,!?]$/.test(textAt(stretch, close - 2))) return null;
  if (
    table.tokens[close]?.kind !== 'word' ||
    (ADJUNCT.test(next) && !/^(?:of|about)$/.test(next)) ||
    TIMES.has(next) ||
    /^(?:and|but|as|while|or)$/.test(next)
  )
    return null;
  return holdsFinite(stretch, { first: from, end }) ? { start: from, rule: 'said-clause', type: 'indirect' } : null;
}

/** "that the road is closed", not "that road". */
export function isThatClause(stretch: Stretch, that: number, asked = false): boolean {
  // "asked that all the money go to charity": its verb has no ending.
  const subject = lowerAt(stretch, that + 1);
  if (asked && (DETERMINERS.has(subject) || PRONOUNS.has(subject) || stretch.table.tokens[that + 1]?.capital))
    return true;
  // "that 43% of voters", "that the": no noun follows that could be "that night".
  if (DETERMINERS.has(subject) || stretch.table.tokens[that + 1]?.kind === 'number') return true;
  for (let at = that + 2; at < Math.min(stretch.end, that + 40); at++) {
    if (isFiniteVerb(stretch.table.tokens, at, that + 1) || lowerAt(stretch, at) === 'be') return true;
  }
  // "that torture works."
  if (that + 3 === stretch.end && (wordClasses(lowerAt(stretch, that + 2)) & WordClass.PRESENT) !== 0) return true;
  return isFiniteAuxiliary(lowerAt(stretch, that + 1));
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
    if (mark || (isFiniteVerb(tokens, at, from) && !isReduced(stretch, at))) return -1;
  }
  return -1;
}

/** "an interview taped before the storm": a participle behind its noun. */
const isReduced = ({ table: { tokens } }: Stretch, at: number): boolean =>
  (wordClasses(tokens[at]?.lower ?? '') & WordClass.PARTICIPLE) !== 0 &&
  (wordClasses(tokens[at - 1]?.lower ?? '') & WordClass.NOUN) !== 0;

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

const CONDITION = /^(?:if|when|once|unless|although|though|because|while|since|as|after|before|until)$/;

const QUESTION = /^(?:whether|if|why|how|what|who|where|which|when)$/;

const ADJUNCT =
  /^(?:on|in|at|during|late|early|last|this|yesterday|today|later|earlier|to|through|of|about|after|before|when|from|via|again|publicly|flatly|by|for|with|tonight|out|here|there|despite|following|amid|because|since)$/;

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
    if (!ADJUNCT.test(lower) || isInfinitive(stretch, at)) {
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
    // "said for weeks he's ready": a pronoun begins the clause.
    const isPronoun = holdsVerb(lowerAt(stretch, stop)) || PRONOUNS.has(lowerAt(stretch, stop));
    if (stop > at + 1 && !isPronoun && isFiniteVerb(table.tokens, stop, at + 1)) {
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
