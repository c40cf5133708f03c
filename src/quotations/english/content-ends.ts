// Indirect speech in English: where what was said ends, before somebody else or the author goes on.

import { beginsClause } from './clause-beginnings';
import { beginsMainClause } from './clauses';
import { asksBaseForm, asksParticiple, isAuxiliary, isFiniteAuxiliary, PRONOUNS, plain } from './closed-words';
import { INSERTED_VERBS, PLAIN_VERBS, THAT_VERBS } from './english-cues';
import { isPhraseWord, phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { goesOnAsCue } from './frame-goes-on';
import { WordClass, wordClasses } from './lexicon';
import { commaEnd, holdsFinite, lowerAt, type Stretch, textAt } from './stretch';

/** Where an infinitive or a phrase ends that was said: before whatever begins a clause, or goes on with another verb. */
export function phraseContentEnd(stretch: Stretch, start: number, isRelative = false): number {
  const stop = contentEnd(stretch, start, isRelative);
  for (let at = start + 1; at + 1 < stop; at++) {
    const behind = commaEnd(stretch, at);
    const isInside = stretch.table.quoted[at] !== 0;
    if (isInside && behind < 0) continue;
    const text = textAt(stretch, at);
    const lower = lowerAt(stretch, at);
    if (/^[—–;:-]$/.test(text) && !isJoint(stretch, at)) return at;
    if (/^(?:and|but)$/.test(lower)) {
      const verb = lowerAt(stretch, at + 1);
      if (isFiniteVerb(stretch.table.tokens, at + 1, start) || isPastVerb(verb)) return at;
      if (verb.endsWith('ing') && THAT_VERBS.has(verb)) return at;
      // "called him a pirate and he left": another subject.
      if (PRONOUNS.has(plain(verb)) && isFiniteVerb(stretch.table.tokens, at + 2, at + 1)) return at;
    }
    if (behind < 0) continue;
    const next = lowerAt(stretch, behind);
    const stopHere = isInside ? behind : at;
    if (/^(?:who|when|where|while|although|though|and|but|so|after|before|as|because|according|if|then)$/.test(next))
      return stopHere;
    if (
      (next.endsWith('ing') && next !== 'including') ||
      isPastVerb(next) ||
      (isRelative && goesOnWithVerb(stretch, behind)) ||
      beginsMainClause(stretch, behind, stretch.end)
    )
      return stopHere;
    // “a circus,” an unusual word for him
    if (isInside && /^(?:an?|the)$/.test(next)) return stopHere;
  }
  return stop;
}

/** "2-1": a dash without spaces. */
const isJoint = ({ table: { tokens } }: Stretch, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** Behind the marks that say what somebody is called: “a nice guy” (and he thanked her); `stop` where no marks do. */
export function namingEnd(stretch: Stretch, start: number, stop: number): number {
  const { tokens, quoted } = stretch.table;
  let at = start;
  while (at < stop && (quoted[at] === 0 || textAt(stretch, at) === '(')) at++;
  if (at >= stop) return stop;
  while (at < stop && quoted[at] !== 0) at++;
  while (at + 1 < stop && /^(?:,|and|or)$/.test(textAt(stretch, at))) {
    const more = at + 1 + Number(/^(?:a|an|the)$/.test(lowerAt(stretch, at + 1)));
    if ((quoted[more] ?? 0) === 0) break;
    at = more;
    while (at < stop && quoted[at] !== 0) at++;
  }
  // “new” law, “pirate” who had robbed her: the marks hold only a part of it.
  const goesOn = at < stop && (isPhraseWord(tokens, at, start) || /^(?:who|that|which)$/.test(lowerAt(stretch, at)));
  return goesOn ? stop : at;
}

/** "rejected both objections, ruled Cruz eligible": another thing that was done. */
const isPastVerb = (lower: string): boolean =>
  (wordClasses(lower) & (WordClass.PAST | WordClass.NOUN | WordClass.ADJECTIVE)) === WordClass.PAST;

/** ", a police report indicates" at the very end: a frame around all that stands before it. */
function isClosingFrame(stretch: Stretch, behind: number): boolean {
  const { table, end } = stretch;
  if (end - behind > 8) return false;
  const subject = phraseEnd(table.tokens, behind, end);
  let verb = subject;
  while (verb < end && isAdverb(lowerAt(stretch, verb))) verb++;
  return (
    subject > behind &&
    INSERTED_VERBS.has(lowerAt(stretch, verb)) &&
    (verb + 1 === end ||
      /^(?:on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lowerAt(stretch, verb + 1)))
  );
}

/**
 * At the end of the sentence, or where another frame or the author takes over; `isRelative` says that the frame is one of
 * "who", behind which the main clause goes on.
 */
export function contentEnd(stretch: Stretch, start: number, isRelative = false): number {
  const { table, end } = stretch;
  const { tokens } = table;
  for (let at = start + 1; at + 1 < end; at++) {
    const behind = commaEnd(stretch, at);
    const comma = behind >= 0;
    if (table.quoted[at] !== 0 && !comma) continue;
    if (textAt(stretch, at) === ';') return at;
    const stop = table.quoted[at] === 0 ? at : behind;
    if (comma && isClosingFrame(stretch, behind)) return stop;
    const next = comma ? behind : at;
    const lower = lowerAt(stretch, next);
    if (comma && lower.endsWith('ing') && THAT_VERBS.has(lower)) return stop;
    if (comma && lower === 'according') return stop;
    if (comma && isRelative && goesOnWithVerb(stretch, behind) && holdsFinite(stretch, { first: start, end: at }))
      return stop;
    if (
      comma &&
      /^(?:citing|referring|pointing|prompting|echoing|drawing|quoting|describing|calling|accusing|criticizing|urging)$/.test(
        lower,
      )
    )
      return stop;
    if (comma && isApposition(stretch, start, at, behind)) return stop;
    // ", 39 have said they stay", "- others say he is well": the next voice.
    if ((comma || /^(?:—|–|-|--)$/.test(textAt(stretch, at))) && beginsFrame(stretch, comma ? behind : at + 1))
      return stop;
    // ", while" tells of somebody else, if it is the longer part.
    if (comma && lower === 'while' && end - at > at - start) return stop;
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
      return stop;
    // "thinks the roof will hold, but believes the walls are weak", "noting that …, but warning that …".
    if (
      /^(?:and|but)$/.test(lower) &&
      PLAIN_VERBS.has(lowerAt(stretch, verb)) &&
      (comma || lower === 'but' || lowerAt(stretch, verb + 1) === 'that') &&
      (lowerAt(stretch, verb).endsWith('ing')
        ? lowerAt(stretch, verb + 1) === 'that'
        : lowerAt(stretch, verb).endsWith('s') && beginsClause(tokens, verb + 1, end, true))
    )
      return stop;
    if (/^(?:and|but|then)$/.test(lower) && isSameSubject(stretch, verb, comma)) return stop;
    if (lower === 'and' && goesOnAsCue(stretch, start, at, verb)) return stop;
    if (!comma) continue;
    if (lower === 'but' && isNamedAgain(stretch, start, next + 1)) return stop;
    let name = next + 1;
    while (isAdverb(lowerAt(stretch, name))) name++;
    const subject = phraseEnd(tokens, name, end);
    let after = subject;
    while (isAdverb(lowerAt(stretch, after)) || /^(?:has|have|had)$/.test(lowerAt(stretch, after))) after++;
    if (subject > name && THAT_VERBS.has(lowerAt(stretch, after))) return stop;
  }
  return end;
}

/** ", a blow to the young members" at the very end: what the author makes of it. */
function isApposition(stretch: Stretch, start: number, comma: number, noun: number): boolean {
  if (!/^an?$/.test(lowerAt(stretch, noun)) || !holdsFinite(stretch, { first: start, end: comma })) return false;
  for (let at = noun; at < stretch.end; at++) {
    if (/^[,;]$/.test(textAt(stretch, at)) || /^(?:and|or)$/.test(lowerAt(stretch, at))) return false;
    // "a charge that they deny" has a verb of its own.
    if (/^(?:that|who|which|whose|where)$/.test(lowerAt(stretch, at))) return true;
    if (isFiniteVerb(stretch.table.tokens, at, noun)) return false;
  }
  return true;
}

/** Somebody, "say" and a clause. */
function beginsFrame(stretch: Stretch, from: number): boolean {
  const { tokens, quoted } = stretch.table;
  if ((quoted[from] ?? 1) !== 0) return false;
  let verb = phraseEnd(tokens, from, stretch.end);
  if (verb === from) return false;
  while (isAdverb(lowerAt(stretch, verb)) || /^(?:has|have|had)$/.test(lowerAt(stretch, verb))) verb++;
  return (
    /^(?:say|says|said|think|thinks|thought|believe|believes|argue|argues|argued)$/.test(lowerAt(stretch, verb)) &&
    (lowerAt(stretch, verb + 1) === 'that' || beginsClause(tokens, verb + 1, stretch.end, true))
  );
}

/** "Cook said the ship would sail, but Cook did not name a day": who spoke is named anew by the author. */
function isNamedAgain(stretch: Stretch, start: number, name: number): boolean {
  if (stretch.table.tokens[name]?.capital !== true) return false;
  for (let at = start - 2; at >= Math.max(stretch.first, start - 8); at--) {
    if (lowerAt(stretch, at) === lowerAt(stretch, name)) return true;
  }
  return false;
}

/** "Holm, who said they should wait, never came": the verb of the main clause behind the comma. */
function goesOnWithVerb(stretch: Stretch, from: number): boolean {
  let verb = from;
  while (isAdverb(lowerAt(stretch, verb))) verb++;
  const lower = lowerAt(stretch, verb);
  if (stretch.table.quoted[verb] !== 0 || stretch.table.tokens[verb]?.capital) return false;
  if (isFiniteAuxiliary(lower)) return true;
  const classes = wordClasses(lower);
  return (
    (classes & WordClass.PAST) !== 0 ||
    ((classes & WordClass.PRESENT) !== 0 && phraseEnd(stretch.table.tokens, verb + 1, stretch.end) > verb + 1)
  );
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
