// Speech that is not in quotation marks: the rules of the sibling files, applied sentence by sentence, and the choice
// between those that claim the same words.

import type { ContextSentence, ContextToken, TokenSpan } from '../../document';
import { type ArticleContext, type FoundQuotation, mentionOf, primaryLanguage } from '../../document';
import { findEnglishSpeech } from '../../english/english-indirect';
import { byMentionRule, CARRIED_CONFIDENCE } from '../../rules';
import type { ParsedSentence, SpeakerPhrase } from '../cues';
import { findAnnounced, inOrder, settle } from './announced';
import { findBackwardFrame } from './backward-frames';
import type { Candidate } from './candidates';
import { type Carried, carriedInto, carryDirect } from './carried-speaker';
import { findHearsay, findSubjunctiveSpeech } from './frameless-speech';
import { findSummaries } from './summaries';

/**
 * The quotations of an article that are not direct speech, in order, apart but for nested ones: indirect (with a frame),
 * indirect_free_indirect (Konjunktiv without a frame), free_indirect (sollen) and reported (summaries). One that a
 * source passes on with its frame ("Laut X hat Y gesagt, dass …") is `nested` in what that source gives.
 *
 * Rules are for German; of an article in English only indirect speech with a frame is found, of others nothing.
 *
 * @param direct the direct quotations of the article in order of place: a sentence without a frame can carry on what
 *   their speaker said
 * @returns empty for an article without such speech
 */
export function findIndirectQuotations(context: ArticleContext, direct: readonly FoundQuotation[]): FoundQuotation[] {
  return findCandidates(context, direct).map((candidate) => toQuotation(context, candidate));
}

function findCandidates(context: ArticleContext, direct: readonly FoundQuotation[]): Candidate[] {
  const language = primaryLanguage(context);
  if (language === 'en') return context.sentences.flatMap((sentence) => findEnglishSpeech(context.verbs, sentence));
  if (language !== 'de') return [];
  const candidates: Candidate[] = [];
  const holdsSpeech = speechIn(context, direct);
  const carried: Carried = { speaker: null, sentence: -2 };
  let before: ParsedSentence | null = null;
  let nextDirect = 0;
  for (const sentence of context.sentences) {
    while (nextDirect < direct.length && startOf(direct[nextDirect] as FoundQuotation) < sentence.start) {
      carryDirect(carried, direct[nextDirect++] as FoundQuotation, sentence.index - 1);
    }
    const parsed = context.parsed(sentence.index);
    const backward = findBackwardFrame(parsed, context.sentences, candidates);
    if (backward === null) candidates.push(...findInSentence(context, parsed, before, carried, holdsSpeech));
    else {
      // Summaries and hearsay before it were only part of what it reports.
      while (candidates.length > 0 && startsWithin(candidates.at(-1) as Candidate, backward)) candidates.pop();
      candidates.push(backward);
      carried.speaker = backward.speaker;
      carried.sentence = sentence.index;
    }
    before = parsed;
  }
  return joinNeighbours(candidates);
}

/** Tells of tokens, asked sentence by sentence, whether words in marks among them are speech. */
function speechIn(
  { tokens, sentences }: ArticleContext,
  direct: readonly FoundQuotation[],
): (span: TokenSpan) => boolean {
  let next = 0;
  return ({ first, end }) => {
    const { start, sentence } = tokens[first] as ContextToken;
    const stop = (tokens[end - 1] as ContextToken).end;
    const before = (sentences[sentence] as ContextSentence).start;
    while (next < direct.length && endOf(direct[next] as FoundQuotation) <= before) next++;
    for (let index = next; index < direct.length; index++) {
      const quotation = direct[index] as FoundQuotation;
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
  context: ArticleContext,
  parsed: ParsedSentence,
  before: ParsedSentence | null,
  carried: Carried,
  holdsSpeech: (tokens: TokenSpan) => boolean,
): Candidate[] {
  const index = parsed.sentence.index;
  const { outer, nested } = findAnnounced(parsed);
  let found = outer;
  const afterSpeech = index - carried.sentence <= 1 || found.length > 0;
  const [framed] = found;
  const speaker = () => carriedInto(context, parsed, framed, before, carried);
  found = settle([...found, ...findSubjunctiveSpeech(parsed, found, afterSpeech, speaker)]);
  found = settle([...found, ...findHearsay(parsed, found, afterSpeech, speaker)]);
  found = settle([...found, ...findSummaries(parsed, found, holdsSpeech)]);
  for (const candidate of found) {
    if (candidate.speaker !== null) carried.speaker = candidate.speaker;
    carried.sentence = index;
  }
  return inOrder([...found, ...nested]);
}

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

/** Less for a speaker that is carried over from another sentence. */
function speakerConfidence({ type, cue }: Candidate, { rule }: SpeakerPhrase): number {
  return cue === null && type !== 'reported' ? CARRIED_CONFIDENCE : byMentionRule(rule).confidence;
}

function toQuotation(context: ArticleContext, candidate: Candidate): FoundQuotation {
  const { tokens } = context;
  const span = ({ first, end }: TokenSpan) => ({
    start: (tokens[first] as ContextToken).start,
    end: (tokens[end - 1] as ContextToken).end,
  });
  const { speaker } = candidate;
  return {
    type: candidate.type,
    spans: candidate.spans.map(span),
    cue: candidate.cue === null ? null : span(candidate.cue),
    speakers:
      speaker === null
        ? []
        : [
            {
              mention: mentionOf(context, speaker.first, speaker.end),
              rule: speaker.rule,
              confidence: speakerConfidence(candidate, speaker),
            },
          ],
    rule: candidate.rule,
    confidence: candidate.confidence,
    nested: candidate.nested === true,
    isSpeech: true,
  };
}
