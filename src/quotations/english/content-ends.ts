// Indirect speech in English: where what was said ends, before somebody else or the author goes on.

import { beginsClause } from './clause-beginnings';
import { beginsMainClause } from './clauses';
import { asksBaseForm, asksParticiple, isAuxiliary, plain } from './closed-words';
import { INSERTED_VERBS, PLAIN_VERBS, THAT_VERBS } from './english-cues';
import { phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, type Stretch, textAt } from './stretch';

/** Where an infinitive or a phrase ends that was said: before whatever begins a clause, or goes on with another verb. */
export function phraseContentEnd(stretch: Stretch, start: number): number {
  const stop = contentEnd(stretch, start);
  for (let at = start + 1; at + 1 < stop; at++) {
    if (stretch.table.quoted[at] !== 0) continue;
    const text = textAt(stretch, at);
    const lower = lowerAt(stretch, at);
    if (/^[—–;:-]$/.test(text)) return at;
    if (/^(?:and|but)$/.test(lower)) {
      const verb = lowerAt(stretch, at + 1);
      if (isFiniteVerb(stretch.table.tokens, at + 1, start) || (verb.endsWith('ing') && THAT_VERBS.has(verb)))
        return at;
    }
    if (text !== ',') continue;
    const next = lowerAt(stretch, at + 1);
    if (/^(?:who|when|where|while|although|though|and|but|so|after|before|as|because|according|if)$/.test(next))
      return at;
    if (next.endsWith('ing') || isPastVerb(next) || beginsMainClause(stretch, at + 1, stretch.end)) return at;
  }
  return stop;
}

/** "rejected both objections, ruled Cruz eligible": another thing that was done. */
const isPastVerb = (lower: string): boolean =>
  (wordClasses(lower) & (WordClass.PAST | WordClass.NOUN | WordClass.ADJECTIVE)) === WordClass.PAST;

/** ", a police report indicates" at the very end: a frame around all that stands before it. */
function isClosingFrame(stretch: Stretch, comma: number): boolean {
  const { table, end } = stretch;
  if (end - comma > 9 || textAt(stretch, comma) !== ',') return false;
  const subject = phraseEnd(table.tokens, comma + 1, end);
  let verb = subject;
  while (verb < end && isAdverb(lowerAt(stretch, verb))) verb++;
  return (
    subject > comma + 1 &&
    INSERTED_VERBS.has(lowerAt(stretch, verb)) &&
    (verb + 1 === end ||
      /^(?:on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lowerAt(stretch, verb + 1)))
  );
}

/** At the end of the sentence, or where another frame or the author takes over. */
export function contentEnd(stretch: Stretch, start: number): number {
  const { table, end } = stretch;
  const { tokens } = table;
  for (let at = start + 1; at + 1 < end; at++) {
    if (table.quoted[at] !== 0) continue;
    const text = textAt(stretch, at);
    if (text === ';') return at;
    const comma = text === ',';
    if (comma && isClosingFrame(stretch, at)) return at;
    const next = comma ? at + 1 : at;
    const lower = lowerAt(stretch, next);
    if (comma && lower.endsWith('ing') && THAT_VERBS.has(lower)) return at;
    if (comma && lower === 'according') return at;
    if (
      comma &&
      /^(?:citing|referring|pointing|prompting|echoing|drawing|quoting|describing|calling|accusing|criticizing|urging)$/.test(
        lower,
      )
    )
      return at;
    // ", while" tells of somebody else, if it is the longer part.
    if (comma && lower === 'while' && end - at > at - start) return at;
    if (!/^(?:but|while|whereas|and|though|although|then)$/.test(lower)) continue;
    // "… and said she would stay", "…, but Y said".
    let verb = next + 1;
    while (isAdverb(lowerAt(stretch, verb))) verb++;
    if (
      PLAIN_VERBS.has(lowerAt(stretch, verb)) &&
      /(?:ed|said|told|wrote|says)$/.test(lowerAt(stretch, verb)) &&
      !asksBaseForm(lowerAt(stretch, verb - 1)) &&
      !asksParticiple(lowerAt(stretch, verb - 1))
    )
      return at;
    // "thinks the roof will hold, but believes the walls are weak", "noting that …, but warning that …".
    if (
      /^(?:and|but)$/.test(lower) &&
      PLAIN_VERBS.has(lowerAt(stretch, verb)) &&
      (comma || lower === 'but' || lowerAt(stretch, verb + 1) === 'that') &&
      (lowerAt(stretch, verb).endsWith('ing')
        ? lowerAt(stretch, verb + 1) === 'that'
        : lowerAt(stretch, verb).endsWith('s') && beginsClause(tokens, verb + 1, end, true))
    )
      return at;
    if (/^(?:and|but|then)$/.test(lower) && isSameSubject(stretch, verb, comma)) return at;
    if (!comma) continue;
    if (lower === 'but' && isNamedAgain(stretch, start, next + 1)) return at;
    const subject = phraseEnd(tokens, next + 1, end);
    let after = subject;
    while (isAdverb(lowerAt(stretch, after)) || /^(?:has|have|had)$/.test(lowerAt(stretch, after))) after++;
    if (subject > next + 1 && THAT_VERBS.has(lowerAt(stretch, after))) return at;
  }
  return end;
}

/** "Cook said the ship would sail, but Cook did not name a day": who spoke is named anew by the author. */
function isNamedAgain(stretch: Stretch, start: number, name: number): boolean {
  if (stretch.table.tokens[name]?.capital !== true) return false;
  for (let at = start - 2; at >= Math.max(stretch.first, start - 8); at--) {
    if (lowerAt(stretch, at) === lowerAt(stretch, name)) return true;
  }
  return false;
}

/** "said she had no plans and has not decided", "said …, but called it": whoever spoke goes on doing something. */
function isSameSubject(stretch: Stretch, verb: number, comma: boolean): boolean {
  const lower = lowerAt(stretch, verb);
  if (lower === 'has') return true;
  if (/^(?:is|was|did|does|didn't)$/.test(plain(lower))) return comma || lowerAt(stretch, verb - 1) === 'but';
  return (
    comma && (wordClasses(lower) & WordClass.PAST) !== 0 && !stretch.table.tokens[verb]?.capital && !isAuxiliary(lower)
  );
}
