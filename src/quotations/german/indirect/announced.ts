// What a frame or a source announces in a sentence, and the choice between candidates that claim the same words.
import type { Candidate, TokenSpan } from '../../document';
import type { ParsedSentence } from '../cues';
import { findFramedSpeech } from './framed-speech';
import { findSourcedSpeech } from './sourced-speech';

/** What a frame or a source announces, and what of it stands inside another one with its own frame or source. */
export function findAnnounced(parsed: ParsedSentence): { readonly outer: Candidate[]; readonly nested: Candidate[] } {
  const framed = findFramedSpeech(parsed);
  const sourced = findSourcedSpeech(parsed);
  if (framed.length + sourced.length < 2) return { outer: [...framed, ...sourced], nested: [] };
  // "X bat darum, zu helfen, weil laut Y Not herrsche": a source inside what somebody says is a part of it.
  const outer = settle([...framed, ...sourced.filter(({ cue }) => !framed.some((frame) => gives(frame, cue)))]);
  const inside = [...framed, ...sourced].filter(
    (candidate) => !outer.includes(candidate) && outer.some((other) => holds(other, candidate)),
  );
  return { outer, nested: settle(inside).map((candidate) => ({ ...candidate, nested: true })) };
}

/** Whether these tokens stand in what a frame gives. */
function gives({ spans }: Candidate, tokens: TokenSpan | null): boolean {
  return tokens !== null && spans.some(({ first, end }) => first <= tokens.first && tokens.end <= end);
}

/** Whether the cue of the inner one and all that it gives stand in what the outer one gives. */
function holds(outer: Candidate, { cue, spans }: Candidate): boolean {
  const inner = cue === null ? spans : [cue, ...spans];
  return inner.every(({ first, end }) => outer.spans.some((span) => span.first <= first && end <= span.end));
}

/** By their beginnings, an outer one before one inside it. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const place = ({ spans, nested }: Candidate): number => (spans[0]?.first ?? 0) + (nested === true ? 0.5 : 0);
  return [...candidates].sort((a, b) => place(a) - place(b));
}

/** Of candidates that overlap, the surer one; of equally sure ones, the longer. In order of place. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
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
  return inOrder(kept);
}
