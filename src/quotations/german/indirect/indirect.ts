// Speech that is not in quotation marks: the rules of the sibling files, applied sentence by sentence, and the choice
// between those that claim the same words.

import { itemAt } from '../../../base';
import {
  type Candidate,
  type ContextSentence,
  type FoundQuotation,
  mentionOf,
  type SpeakerPhrase,
  type TokenSpan,
} from '../../document';
import type { GermanContext } from '../context';
import type { ParsedSentence } from '../cues';
import { isContent } from '../speaking';
import { findAnnounced, inOrder, settle } from './announced';
import { findBackwardFrame } from './backward-frames';
import { CARRIED_REACH, type Carried, carriedInto, carryDirect } from './carried-speaker';
import { findHearsay, findSubjunctiveSpeech } from './frameless-speech';
import { mayHoldSpeech } from './sentence-signs';
import { findSummaries } from './summaries';

/**
 * The speech of an article that is not in marks, in order, apart but for nested ones: indirect (with a frame),
 * indirect_free_indirect (Konjunktiv without a frame), free_indirect (sollen) and reported (summaries). One that a
 * source passes on with its frame ("Laut X hat Y gesagt, dass …") is `nested` in what that source gives.
 */
export function findIndirect(context: GermanContext, direct: readonly FoundQuotation[]): Candidate[] {
  const candidates: Candidate[] = [];
  const holdsSpeech = speechIn(context, direct);
  const carried: Carried = { speaker: null, sentence: -2 };
  let previous: ContextSentence | null = null;
  let nextDirect = 0;
  for (const sentence of context.sentences) {
    while (nextDirect < direct.length && startOf(itemAt(direct, nextDirect)) < sentence.start) {
      carryDirect(carried, itemAt(direct, nextDirect++), sentence.index - 1);
    }
    const last: ContextSentence | null = previous;
    previous = sentence;
    // Most sentences give nobody's words: they need no grammar.
    if (!mayHoldSpeech(context.verbs, sentence)) continue;
    const parsed = context.parsed(sentence.index);
    const before = () => (last === null ? null : context.parsed(last.index));
    const backward = findBackwardFrame(parsed, context.sentences, candidates);
    if (backward === null) candidates.push(...findInSentence(context, parsed, before, carried, holdsSpeech));
    else {
      // Summaries and hearsay before it were only part of what it reports.
      while (candidates.length > 0 && startsWithin(candidates.at(-1) as Candidate, backward)) candidates.pop();
      candidates.push(backward);
      carried.speaker = backward.speaker;
      carried.sentence = sentence.index;
    }
  }
  return joinNeighbours(candidates);
}

/** Tells of tokens, asked sentence by sentence, whether words in marks among them are speech. */
function speechIn(
  { tokens, sentences }: GermanContext,
  direct: readonly FoundQuotation[],
): (span: TokenSpan) => boolean {
  let next = 0;
  return ({ first, end }) => {
    const { start, sentence } = itemAt(tokens, first);
    const stop = itemAt(tokens, end - 1).end;
    const before = itemAt(sentences, sentence).start;
    while (next < direct.length && endOf(itemAt(direct, next)) <= before) next++;
    for (let index = next; index < direct.length; index++) {
      const quotation = itemAt(direct, index);
      if (startOf(quotation) >= stop) return false;
      if (quotation.isSpeech && endOf(quotation) > start) return true;
    }
    return false;
  };
}

const startsWithin = (candidate: Candidate, outer: Candidate): boolean =>
  (candidate.spans[0]?.first ?? 0) >= (outer.spans[0]?.first ?? 0);

/** The rules in their order: what has a frame first, then what carries it on, then hearsay and summaries. */
function findInSentence(
  context: GermanContext,
  parsed: ParsedSentence,
  before: () => ParsedSentence | null,
  carried: Carried,
  holdsSpeech: (tokens: TokenSpan) => boolean,
): Candidate[] {
  const index = parsed.sentence.index;
  const { outer, nested } = findAnnounced(parsed);
  let found = outer;
  const afterSpeech = index - carried.sentence <= 1 || found.length > 0;
  const [framed] = found;
  // Of hearsay the sentence before tells what happened, not who speaks.
  const speakerWithin = (near: number) => () => carriedInto(context, parsed, framed, before(), carried, near);
  found = settle([...found, ...findSubjunctiveSpeech(parsed, found, afterSpeech, speakerWithin(1))]);
  found = settle([...found, ...findHearsay(parsed, found, afterSpeech, speakerWithin(CARRIED_REACH))]);
  found = settle([...found, ...findSummaries(parsed, found, holdsSpeech)]);
  for (const candidate of found) {
    if (candidate.speaker !== null && goesOn(context, candidate.speaker)) carried.speaker = candidate.speaker;
    carried.sentence = index;
  }
  return inOrder([...found, ...nested]);
}

/** Whether somebody can go on speaking in the next sentence: not what is said ("die Annahme, dass …"). */
const goesOn = (context: GermanContext, { first, end }: SpeakerPhrase): boolean =>
  !isContent(context, mentionOf(context, first, end));

const startOf = (quotation: FoundQuotation): number => quotation.spans[0]?.start ?? 0;

const endOf = (quotation: FoundQuotation): number => quotation.spans[quotation.spans.length - 1]?.end ?? 0;

/** Sentences of one kind that follow each other without a frame are one quotation. */
function joinNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const [span] = candidate.spans;
    const adjoins =
      last?.type === candidate.type && candidate.type !== 'reported' && last.cue === null && candidate.cue === null;
    if (last !== undefined && span !== undefined && adjoins && last.spans[0]?.end === span.first) {
      joined[joined.length - 1] = { ...last, spans: [{ first: (last.spans[0] as TokenSpan).first, end: span.end }] };
    } else joined.push(candidate);
  }
  return joined;
}
