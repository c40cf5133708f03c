// Speech that is not in quotation marks: the rules of the sibling files, applied sentence by sentence, and the choice
// between those that claim the same words.
import { segmentSentence, tabulateVerbs, type VerbTable } from './clauses';
import type { ArticleContext, ContextToken, FoundQuotation } from './context';
import { type Candidate, findFramedSpeech, parseSentence, type TokenSpan } from './framed-speech';
import { findHearsay, findSubjunctiveSpeech } from './frameless-speech';
import { findSourcedSpeech } from './source-phrases';
import type { SpeakerPhrase } from './speaker-phrases';

/** Candidates of an article, in token places: for looking into the rules. */
export function findCandidates(context: ArticleContext): { table: VerbTable; candidates: Candidate[] } {
  const table = tabulateVerbs(context);
  const parsed = context.sentences.map((sentence) => parseSentence(table, sentence, segmentSentence(table, sentence)));
  const candidates: Candidate[] = [];
  let carried: SpeakerPhrase | null = null;
  let lastSpeech = -2;
  for (const [index, sentence] of parsed.entries()) {
    let found = settle([...findFramedSpeech(sentence), ...findSourcedSpeech(sentence)]);
    const afterSpeech = index - lastSpeech <= 1;
    const own = found[0]?.speaker ?? carried;
    found = settle([...found, ...findSubjunctiveSpeech(sentence, found, afterSpeech || found.length > 0, own)]);
    found = settle([...found, ...findHearsay(sentence, found, afterSpeech, own)]);
    for (const candidate of found) {
      if (candidate.speaker !== null) carried = candidate.speaker;
      lastSpeech = index;
    }
    candidates.push(...found);
  }
  return { table, candidates: joinNeighbours(candidates) };
}

/** Sentences of one speaker that follow each other without a frame are one quotation. */
function joinNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const [span] = candidate.spans;
    const end = last?.spans[0]?.end;
    if (last !== undefined && span !== undefined && last.cue === null && candidate.cue === null && last.type === candidate.type && end === span.first) {
      joined[joined.length - 1] = { ...last, spans: [{ first: (last.spans[0] as TokenSpan).first, end: span.end }] };
    } else joined.push(candidate);
  }
  return joined;
}

/** Of candidates that overlap, the surer one; of equally sure ones, the longer. In order of place. */
function settle(candidates: readonly Candidate[]): Candidate[] {
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
