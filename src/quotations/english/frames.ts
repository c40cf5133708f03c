// Indirect and reported speech in English by its frame: somebody, a verb of saying, and what was said behind it.
import { itemAt } from '../../base';
import type { Candidate, SpeakerPhrase } from '../document';
import { mainClauseComma, openerOf, opensSentence } from './clauses';
import { PRONOUNS, plain } from './closed-words';
import { contentEnd, namingEnd, phraseContentEnd } from './content-ends';
import { type Content, contentBehind } from './contents';
import { CUE_NOUNS, SPEECH_VERBS } from './english-cues';
import { phraseEnd } from './english-phrases';
import { subjectBefore } from './english-subjects';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { participleSubject, verbSubject } from './frame-subjects';
import { isDenied, isNoun } from './frame-verbs';
import { insertion } from './insertions';
import { WordClass, wordClasses } from './lexicon';
import { nounFrame } from './noun-frames';
import { ENGLISH_NOUN_KINDS } from './noun-kinds';
import { candidate, lowerAt, type Stretch, textAt } from './stretch';
import { isEnglishTrade } from './trades';
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
    // "Two ferries are expected to be sold, the mayor said": the frame behind names who says so.
    while (found.length > 0 && holds(next.found, itemAt(found, found.length - 1))) found.pop();
    found.push(next.found);
    if (next.found.speaker !== null) last = next.found.speaker;
    from = Math.max(next.resume, from + 1);
  }
  return found;
}

const holds = ({ spans, speaker }: Candidate, inner: Candidate): boolean =>
  inner.speaker === null &&
  speaker !== null &&
  itemAt(spans, 0).first <= itemAt(inner.spans, 0).first &&
  itemAt(inner.spans, inner.spans.length - 1).end <= itemAt(spans, spans.length - 1).end;

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
  // "4,051 pledged delegates"
  if (stretch.table.tokens[at - 1]?.kind === 'number' && isPledged(stretch, at)) return null;
  const subject = gerund ? participleSubject(stretch, at, last) : verbSubject(stretch, from, at, last);
  const content = contentBehind(stretch, at);
  if (content !== null) {
    const opener = subject === null || gerund ? '' : openerOf(stretch, subject.first);
    // What might be said was not.
    if (/^(?:if|unless|whether)$/.test(opener)) return null;
    if (
      /^(?:promis|threaten)/.test(lowerAt(stretch, at)) &&
      content.rule === 'promised-to' &&
      isThing(stretch, subject)
    )
      return null;
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

/** Singular nouns for people that no ending shows. */
const PEOPLE =
  /^(?:team|couple|family|crowd|mob|gang|band|chain|side|rival|duo|trio|crew|staff|bloc|faction|regime|insider)$/;

/** "The debate promised to be long", "The storm threatened to …": nobody speaks. */
function isThing(stretch: Stretch, subject: SpeakerPhrase | null): boolean {
  const head = stretch.table.tokens[(subject?.end ?? 0) - 1];
  if (subject === null || head === undefined || head.capital || PRONOUNS.has(plain(head.lower))) return false;
  if (!(wordClasses(head.lower) & WordClass.NOUN) || PEOPLE.test(head.lower) || isEnglishTrade(head.lower))
    return false;
  const kind = ENGLISH_NOUN_KINDS.nounKind(head.lower, false);
  return kind === null || kind === 'document';
}

/** A participle before a noun for several. */
const isPledged = (stretch: Stretch, at: number): boolean =>
  lowerAt(stretch, at).endsWith('ed') && (wordClasses(lowerAt(stretch, at + 1)) & WordClass.PLURAL) !== 0;

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
  const relative = /^(?:who|which|that)$/.test(lowerAt(stretch, subject));
  const whole = phrase ? phraseContentEnd(stretch, start, relative) : contentEnd(stretch, start, relative);
  const stop =
    rule === 'called-it'
      ? namingEnd(stretch, start, whole)
      : rule === 'english-summary'
        ? beforeNextFrame(stretch, start, whole)
        : whole;
  let before = subject - 1;
  while (before > stretch.first && isAdverb(lowerAt(stretch, before))) before--;
  const leads =
    (opener !== '' && opensSentence(stretch, before)) ||
    (/^(?:while|after|before|by|in|despite|without)$/.test(lowerAt(stretch, before)) && opensSentence(stretch, before));
  if (!leads) return stop;
  const comma = mainClauseComma(stretch, start + 1, stop);
  return comma < 0 ? stop : comma;
}

/** "praised his plan warned that …", "criticized the board, which he argued …": a summary ends where another frame begins. */
function beforeNextFrame(stretch: Stretch, start: number, end: number): number {
  const { tokens, quoted } = stretch.table;
  for (let at = start + 1; at < end; at++) {
    if (quoted[at] !== 0 || !SPEECH_VERBS.has(lowerAt(stretch, at)) || !isFiniteVerb(tokens, at, start)) continue;
    const subject = subjectBefore(tokens, start, at);
    let stop = subject === null || subject.first === start ? at : subject.first;
    while (stop > start && /^(?:who|which|that|,|and|but|where|when)$/.test(textAt(stretch, stop - 1).toLowerCase()))
      stop--;
    return stop > start ? stop : end;
  }
  return end;
}

/** "While saying that …, Holm sold her boat": who speaks stands behind. */
function subjectBehind(stretch: Stretch, comma: number): SpeakerPhrase | null {
  if (textAt(stretch, comma) !== ',') return null;
  const end = phraseEnd(stretch.table.tokens, comma + 1, stretch.end);
  return end > comma + 1 ? { first: comma + 1, end, rule: 'english-subject' } : null;
}
