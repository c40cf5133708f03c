// Indirect and reported speech in English by its frame: somebody, a verb of saying, and what was said behind it.
import { itemAt } from '../../base';
import type { Candidate, SpeakerPhrase } from '../document';
import { beginsClause } from './clause-beginnings';
import { mainClauseComma, openerOf, opensSentence } from './clauses';
import { DETERMINERS, plain } from './closed-words';
import { contentEnd, phraseContentEnd } from './content-ends';
import { type Content, contentBehind, isThatClause } from './contents';
import { CUE_NOUNS, INVERTED_VERBS, NOT_SAID, SPEECH_VERBS } from './english-cues';
import { isNounEnd, phraseEnd } from './english-phrases';
import { firstSubject, subjectBefore } from './english-subjects';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { insertion } from './insertions';
import { WordClass, wordClasses } from './lexicon';
import { nounFrame } from './noun-frames';
import { candidate, lowerAt, type Stretch, textAt } from './stretch';
import { unnamedSource } from './unnamed-sources';

/** A frame with what it gives, and where the next one may stand. */
interface Frame {
  readonly found: Candidate;
  readonly resume: number;
}

/** The quotations of all frames, in order. */
export function frames(stretch: Stretch): Candidate[] {
  const found: Candidate[] = [];
  let from = stretch.first;
  let last: SpeakerPhrase | null = null;
  while (from < stretch.end) {
    const next = frame(stretch, from, last);
    if (next === null) break;
    found.push(next.found);
    if (next.found.speaker !== null) last = next.found.speaker;
    from = Math.max(next.resume, from + 1);
  }
  return found;
}

/** The next frame from `from` on. */
function frame(stretch: Stretch, from: number, last: SpeakerPhrase | null): Frame | null {
  const { table, first, end } = stretch;
  for (let at = from; at < end; at++) {
    const token = itemAt(table.tokens, at);
    if (table.quoted[at] !== 0 || token.kind !== 'word') continue;
    const { lower } = token;
    const found =
      unnamedSource(stretch, from, at) ??
      (CUE_NOUNS.has(lower) ? nounFrame(stretch, at) : null) ??
      (SPEECH_VERBS.has(lower) && (!token.capital || (at === first && lower.endsWith('ing')))
        ? verbFrame(stretch, from, at, last)
        : null);
    if (found !== null) return { found, resume: Math.max(at + 1, found.spans.at(-1)?.end ?? 0) };
  }
  return null;
}

function verbFrame(stretch: Stretch, from: number, at: number, last: SpeakerPhrase | null): Candidate | null {
  if (isNoun(stretch, at) || isDenied(stretch, at)) return null;
  const gerund = lowerAt(stretch, at).endsWith('ing');
  const subject = gerund ? participleSubject(stretch, at, last) : verbSubject(stretch, from, at, last);
  const content = contentBehind(stretch, at);
  if (content !== null) {
    const opener = subject === null || gerund ? '' : openerOf(stretch, subject.first);
    // What might be said was not.
    if (/^(?:if|unless)$/.test(opener)) return null;
    const stop = clauseEnd(stretch, content, gerund ? at : (subject?.first ?? at), opener);
    const noun = content.type === 'reported' ? clauseNoun(stretch, content.start, stop) : null;
    // "cited no source for her claim that …" is her claim, "dismissed the idea that …" is who dismissed it.
    if (noun?.speaker) return noun;
    const type = noun === null ? content.type : 'indirect';
    const speaker = subject ?? (gerund ? subjectBehind(stretch, stop) : null);
    const unnamed = gerund && content.rule === 'said-that';
    if ((speaker !== null || unnamed) && (type !== 'reported' || stop - content.start > 2)) {
      const cue = { first: at, end: at + 1 };
      return {
        ...candidate([{ first: content.start, end: stop }], cue, speaker, content.rule),
        type,
      };
    }
  }
  // "…, X said, …" with a clause behind the second comma.
  return gerund ? null : insertion(stretch, from, at, subject);
}

/** The noun with a clause of its own that stands in a summary. */
function clauseNoun(stretch: Stretch, first: number, end: number): Candidate | null {
  for (let at = first; at < end; at++) {
    const found = CUE_NOUNS.has(lowerAt(stretch, at)) ? nounFrame(stretch, at) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Where what was said ends: a frame under another clause leaves the main clause to the author. */
function clauseEnd(stretch: Stretch, { start, rule }: Content, subject: number, opener: string): number {
  const phrase = /^(?:promised-to|urged-to|called-it|called-for|denied-doing|english-summary)$/.test(rule);
  const stop = phrase ? phraseContentEnd(stretch, start) : contentEnd(stretch, start);
  let before = subject - 1;
  while (before > stretch.first && isAdverb(lowerAt(stretch, before))) before--;
  const leads =
    (opener !== '' && opensSentence(stretch, before)) ||
    (/^(?:while|after|before|by|in|despite|without)$/.test(lowerAt(stretch, before)) && opensSentence(stretch, before));
  if (!leads) return stop;
  const comma = mainClauseComma(stretch, start + 1, stop);
  return comma < 0 ? stop : comma;
}

/** "While saying that …, Holm sold her boat": who speaks stands behind. */
function subjectBehind(stretch: Stretch, comma: number): SpeakerPhrase | null {
  if (textAt(stretch, comma) !== ',') return null;
  const end = phraseEnd(stretch.table.tokens, comma + 1, stretch.end);
  return end > comma + 1 ? { first: comma + 1, end, rule: 'subject' } : null;
}

/** "most harbour states are", "the committee report was": the word is a noun there. */
function isNoun(stretch: Stretch, at: number): boolean {
  const lower = lowerAt(stretch, at);
  if (/(?:ed|ing)$/.test(lower) || (wordClasses(lower) & (WordClass.NOUN | WordClass.PLURAL)) === 0) return false;
  const before = plain(lowerAt(stretch, at - 1));
  if (/^(?:said|thought|found|felt|says|say|think)$/.test(lower) || /^(?:has|have|had|having)$/.test(before))
    return false;
  const { tokens } = stretch.table;
  if (lowerAt(stretch, at + 1) === 'that') {
    // "states that will vote": a relative clause. "his letter to voters notes that": a verb behind its phrase.
    if (isFiniteVerb(tokens, at + 2, at)) return true;
    if (wordClasses(before) & WordClass.PLURAL && isThatClause(stretch, at + 1)) return false;
  }
  return !(
    isFiniteVerb(tokens, at, stretch.first) ||
    (isNounEnd(tokens[at - 1]) && beginsClause(tokens, at + 1, stretch.end, true))
  );
}

function isDenied(stretch: Stretch, at: number): boolean {
  let before = at - 1;
  while (before >= stretch.first && isAdverb(lowerAt(stretch, before)) && !NOT_SAID.has(lowerAt(stretch, before)))
    before--;
  const lower = plain(lowerAt(stretch, before));
  // "went on to say", "continued to argue".
  if (lower === 'to' && wentOn(stretch, before)) return false;
  // "led some to speculate": who is led speaks.
  if (lower === 'to' && /^(?:lead|leads|led|prompt|prompts|prompted|cause|causes|caused)$/.test(ledBy(stretch, before)))
    return false;
  if (NOT_SAID.has(lower) || /^(?:do|does|did)n't$/.test(lower)) return true;
  // "is said to", "was told that": the subject is not who speaks.
  if (!lowerAt(stretch, at).endsWith('ing') && /^(?:is|are|was|were|be|been|being)$/.test(lower)) return true;
  return lowerAt(stretch, at - 1) === 'without';
}

/** "went on to say", "continued to argue". */
const wentOn = (stretch: Stretch, to: number): boolean =>
  /^(?:on|continued?|continues|began|begins)$/.test(lowerAt(stretch, to - 1));

/** The verb before somebody and an infinitive: "led some to …". */
function ledBy(stretch: Stretch, to: number): string {
  for (let at = to - 2; at >= Math.max(stretch.first, to - 6); at--) {
    if (isFiniteVerb(stretch.table.tokens, at, stretch.first)) return lowerAt(stretch, at);
  }
  return '';
}

/** What a statement is in; whose it is stands before. */
const DOCUMENT =
  /^(?:statement|statements|letter|note|email|e-mail|tweet|tweets|post|memo|message|report|article|interview|column|speech|story|ad|video|release)$/;

function participleSubject(stretch: Stretch, at: number, last: SpeakerPhrase | null): SpeakerPhrase | null {
  const { table, first } = stretch;
  const before = table.tokens[at - 1];
  // "is saying", "has been arguing".
  if (/^(?:is|are|was|were|am|been)$|'(?:s|re|m)$/.test(plain(lowerAt(stretch, at - 1)))) {
    const direct = subjectBefore(table.tokens, first, at);
    return direct === null ? null : { ...direct, rule: 'subject' };
  }
  // "three calls saying that …", "a clip of McCain saying …".
  if (
    before?.kind === 'word' &&
    !isAdverb(before.lower) &&
    !DOCUMENT.test(before.lower) &&
    (wordClasses(before.lower) & (WordClass.NOUN | WordClass.PLURAL) || before.capital)
  ) {
    const direct = subjectBefore(table.tokens, first, at);
    if (direct !== null) return { ...direct, rule: 'subject' };
  }
  if (last !== null && textAt(stretch, at - 1) === ',') return last;
  const behind = invertedSubject(stretch, at);
  if (behind !== null) return behind;
  const main = firstSubject(table.tokens, first, at, table.quoted);
  return main === null ? last : { ...main, rule: 'subject' };
}

/** “…,” said Holm, noting that …: the subject behind the verb. */
function invertedSubject(stretch: Stretch, at: number): SpeakerPhrase | null {
  for (let verb = at - 2; verb > stretch.first; verb--) {
    if (stretch.table.quoted[verb] !== 0) return null;
    if (!INVERTED_VERBS.has(lowerAt(stretch, verb))) continue;
    if (stretch.table.tokens[verb - 1]?.kind === 'word') return null;
    const end = phraseEnd(stretch.table.tokens, verb + 1, at);
    return end > verb + 1 ? { first: verb + 1, end, rule: 'subject' } : null;
  }
  return null;
}

function verbSubject(stretch: Stretch, from: number, at: number, last: SpeakerPhrase | null): SpeakerPhrase | null {
  const { table, first } = stretch;
  const before = lowerAt(stretch, at - 1);
  if (
    DETERMINERS.has(before) &&
    !/^(?:this|that|these|those|some|many|several|few|most|all|both|one|other|others|another|each)$/.test(before)
  )
    return null;
  // "led some to speculate": who is led.
  if (before === 'to') {
    if (wentOn(stretch, at - 1)) {
      const main = firstSubject(table.tokens, first, at, table.quoted);
      return main === null ? last : { ...main, rule: 'subject' };
    }
    const led = subjectBefore(table.tokens, first, at - 1);
    return led === null ? null : { ...led, rule: 'subject' };
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
    return main === null ? null : { ...main, rule: 'subject' };
  }
  const found = subjectBefore(table.tokens, Math.max(first, from), at);
  if (found === null) return null;
  const pronoun = plain(lowerAt(stretch, found.first));
  if (/^you(?:'|$)/.test(pronoun) || pronoun === 'there') return null;
  if (pronoun === 'it' && !/^(?:said|says|added|announced|reported|noted|warned)$/.test(lowerAt(stretch, at)))
    return null;
  return { ...found, rule: 'subject' };
}
