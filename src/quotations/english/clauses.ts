// English: how the clauses of a sentence hang together: which one stands under another, and where the main one begins.

import { itemAt } from '../../base';
import { wordSet } from '../../languages';
import { PRONOUNS, plain } from './closed-words';
import { phraseEnd } from './english-phrases';
import { isAdverb, isAdverbToken, isFiniteVerb } from './finite-verbs';
import { lowerAt, type Stretch, textAt } from './stretch';

/** What begins a clause that waits for a main one: "While Quill says …, Dale says …". */
const OPENERS = wordSet(
  'while although though if unless as when whenever because since after before whereas once until whether',
);

/** Behind a comma these carry on the clause before it, or begin one under it. */
const NO_MAIN_CLAUSE = wordSet(`
  and or but nor which who whom whose that as because since if when while where although though whereas after before
  including such like unless until not so than even for
`);

/** The word that puts the clause with this subject under another one; '' where none does. */
export function openerOf(stretch: Stretch, subject: number): string {
  let at = subject - 1;
  while (at >= stretch.first && isAdverb(lowerAt(stretch, at))) at--;
  const lower = at >= stretch.first ? lowerAt(stretch, at) : '';
  return OPENERS.has(lower) ? lower : '';
}

/** Whether nothing but a conjunction stands before the clause that begins at `opener`. */
export function opensSentence(stretch: Stretch, opener: number): boolean {
  let at = opener - 1;
  while (
    at >= stretch.first &&
    (/^(?:and|but|so|yet|even|just)$/.test(lowerAt(stretch, at)) || textAt(stretch, at) === ',')
  )
    at--;
  return at < stretch.first;
}

/** The first comma from `from` on behind which a main clause begins; -1 where there is none before `end`. */
export function mainClauseComma(stretch: Stretch, from: number, end: number): number {
  for (let at = from; at + 2 < end; at++) {
    const text = textAt(stretch, at);
    if ((text === ',' || /^[—–]$/.test(text)) && beginsMainClause(stretch, at + 1, end)) return at;
  }
  return -1;
}

/** Whether a subject with its finite verb stands there, without a conjunction before it. */
export function beginsMainClause({ table }: Stretch, from: number, end: number): boolean {
  const { tokens } = table;
  let at = from;
  while (at < end && isAdverbToken(tokens[at])) at++;
  const lead = tokens[at];
  if (lead === undefined || at >= end || table.quoted[at] !== 0 || NO_MAIN_CLAUSE.has(lead.lower)) return false;
  if (PRONOUNS.has(plain(lead.lower)) || lead.lower === 'there') return true;
  const subject = phraseEnd(tokens, at, end);
  if (subject === at) return false;
  for (let verb = subject; verb < Math.min(end, subject + 3); verb++) {
    if (isFiniteVerb(tokens, verb, at)) return true;
    if (!isAdverb(itemAt(tokens, verb).lower)) return false;
  }
  return false;
}
