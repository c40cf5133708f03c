// Speech that is not in quotation marks: the rules of the sibling files, applied sentence by sentence, and the choice
// between those that claim the same words.
import { findBackwardFrame } from './backward-frames';
import type { Clause } from './clauses';
import type { ArticleContext, ContextToken, FoundQuotation } from './context';
import { findFramedSpeech } from './framed-speech';
import { findHearsay, findSubjunctiveSpeech } from './frameless-speech';
import { mentionOf } from './mentions';
import { phraseAt } from './noun-phrases';
import type { Candidate, ParsedSentence, TokenSpan } from './parsed-sentence';
import { findSourcedSpeech, sourcesOf } from './source-phrases';
import { type SpeakerPhrase, speakerOf, subjectOf } from './speaker-phrases';
import type { Cue } from './speech-cues';
import { findSummaries } from './summaries';

/**
 * The quotations of an article that are not direct speech, in order, not overlapping: indirect (with a frame),
 * indirect_free_indirect (Konjunktiv without a frame), free_indirect (sollen) and reported (summaries).
 *
 * @param direct the direct quotations of the article in order of place: a sentence without a frame can carry on what
 *   their speaker said
 * @returns empty for an article without such speech
 */
export function findIndirectQuotations(
  context: ArticleContext,
  direct: readonly FoundQuotation[] = [],
): FoundQuotation[] {
  return findCandidates(context, direct).map((candidate) => toQuotation(context, candidate));
}

/** Who spoke last, and in which sentence. */
interface Carried {
  speaker: SpeakerPhrase | null;
  sentence: number;
}

function findCandidates(context: ArticleContext, direct: readonly FoundQuotation[]): Candidate[] {
  const candidates: Candidate[] = [];
  const carried: Carried = { speaker: null, sentence: -2 };
  let before: ParsedSentence | null = null;
  let nextDirect = 0;
  for (const sentence of context.sentences) {
    while (nextDirect < direct.length && startOf(direct[nextDirect] as FoundQuotation) < sentence.start) {
      carryDirect(carried, direct[nextDirect++] as FoundQuotation, sentence.index - 1);
    }
    const parsed = context.parsed(sentence.index);
    const backward = findBackwardFrame(parsed, context.sentences, candidates);
    if (backward === null) candidates.push(...findInSentence(context, parsed, before, carried));
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

const startsWithin = (candidate: Candidate, outer: Candidate): boolean =>
  (candidate.spans[0]?.first ?? 0) >= (outer.spans[0]?.first ?? 0);

/** The rules in their order: what has a frame first, then what carries it on, then hearsay and summaries. */
function findInSentence(
  context: ArticleContext,
  parsed: ParsedSentence,
  before: ParsedSentence | null,
  carried: Carried,
): Candidate[] {
  const index = parsed.sentence.index;
  let found = settle([...findFramedSpeech(parsed), ...findSourcedSpeech(parsed)]);
  const afterSpeech = index - carried.sentence <= 1 || found.length > 0;
  const near = index - carried.sentence <= 1 ? carried.speaker : null;
  const speaker =
    found[0]?.speaker ??
    ownSource(parsed) ??
    near ??
    speakerBefore(context, before, index - carried.sentence <= 5 ? carried.speaker : null);
  found = settle([...found, ...findSubjunctiveSpeech(parsed, found, afterSpeech, speaker)]);
  found = settle([
    ...found,
    ...findHearsay(parsed, found, afterSpeech, found[0]?.speaker ?? near ?? carried.speaker ?? speaker),
  ]);
  found = settle([...found, ...findSummaries(parsed, found)]);
  for (const candidate of found) {
    if (candidate.speaker !== null) carried.speaker = candidate.speaker;
    carried.sentence = index;
  }
  return found;
}

/** Who the sentence itself names as its source, where its words are too few or too quoted for a quotation of their own. */
function ownSource(parsed: ParsedSentence): SpeakerPhrase | null {
  const [source] = sourcesOf(parsed);
  if (source !== undefined) return source.speaker;
  const { tokens } = parsed.table;
  const { firstToken, endToken } = parsed.sentence;
  // "Für die Gutachterin sei das kein Beweis."
  if (tokens[firstToken]?.lower !== 'für') return null;
  const phrase = phraseAt(tokens, firstToken + 1, endToken);
  const person = phrase !== null && mentionOf({ raw: '', tokens }, phrase.first, phrase.end).kind !== 'thing';
  return person ? { first: phrase.first, end: phrase.end, rule: 'for-whom' } : null;
}

/**
 * Who a sentence without a frame gives the words of, where the sentence before it holds no quotation: whoever a cue in
 * that sentence names, else its subject if that can speak, else who spoke some sentences ago, else the subject.
 */
function speakerBefore(
  context: ArticleContext,
  before: ParsedSentence | null,
  carried: SpeakerPhrase | null,
): SpeakerPhrase | null {
  if (before === null) return carried;
  for (let at = before.cues.length - 1; at >= 0; at--) {
    const speaker = speakerOf(before.table, before.clauses, before.cues[at] as Cue);
    if (speaker !== null && canSpeak(context, speaker)) return speaker;
  }
  const main = before.clauses.findIndex((clause: Clause) => clause.kind === 'main');
  const subject = main < 0 ? null : subjectOf(before.table, before.clauses, main);
  if (subject !== null && canSpeak(context, subject)) return subject;
  return carried ?? subject;
}

/** Nouns for institutions and papers, which speak as persons do. */
const SPEAKING_NOUN =
  /(?:ministerium|regierung|partei|polizei|behörde|agentur|zeitung|gericht|amt|bericht|studie|sender|verband|verein|organisation|unternehmen|konzern|gewerkschaft|kommission|institut|universität|botschaft|kirche|spd|cdu|csu|fdp|eu|uno|nato)/;

/** Whether a phrase names somebody who can speak, or stands for one. */
function canSpeak(context: ArticleContext, { first, end }: SpeakerPhrase): boolean {
  const { kind } = mentionOf(context, first, end);
  const words = context.tokens.slice(first, end);
  if (kind === 'pronoun') return !/^(?:es|das|dies|dieses|man|was)$/.test((words[0] as ContextToken).lower);
  return kind !== 'thing' || words.some((word) => SPEAKING_NOUN.test(word.lower));
}

const startOf = (quotation: FoundQuotation): number => quotation.spans[0]?.start ?? 0;

function carryDirect(carried: Carried, quotation: FoundQuotation, sentence: number): void {
  const speaker = quotation.speakers[0];
  // Words in marks inside indirect speech have the speaker of that.
  if (speaker === undefined || !quotation.isSpeech || carried.sentence >= sentence) return;
  carried.speaker = { first: speaker.mention.firstToken, end: speaker.mention.endToken, rule: 'direct-before' };
  carried.sentence = sentence;
}

/** Of candidates that overlap, the surer one; of equally sure ones, the longer. In order of place. */
function settle(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const size = (candidate: Candidate): number => candidate.spans.reduce((sum, span) => sum + span.end - span.first, 0);
  const ordered = [...candidates].sort((a, b) => b.confidence - a.confidence || size(b) - size(a));
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    const clash = kept.some((other) =>
      other.spans.some((a) => candidate.spans.some((b) => a.first < b.end && b.first < a.end)),
    );
    if (!clash) kept.push(candidate);
  }
  return kept.sort((a, b) => (a.spans[0]?.first ?? 0) - (b.spans[0]?.first ?? 0));
}

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
              confidence: candidate.confidence,
            },
          ],
    rule: candidate.rule,
    confidence: candidate.confidence,
    nested: false,
    isSpeech: true,
  };
}
