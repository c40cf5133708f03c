// Indirect speech in English: "X said (that) …", "X promised to …", "…, X said", "according to X, …". Summaries and
// sentences that carry on without a frame are not looked for.
import type { ContextSentence, ContextToken, TokenSpan } from '../document';
import {
  beginsEnglishClause,
  ENGLISH_DEMANDS,
  ENGLISH_NOT_SAID,
  ENGLISH_PARTICIPLES,
  ENGLISH_PLAIN_VERBS,
  ENGLISH_PROMISES,
  ENGLISH_SPEECH_VERBS,
  ENGLISH_THAT_VERBS,
  englishSubjectBefore,
  englishSubjectEnd,
  mayBeFinite,
  type SpeakerPhrase,
} from '../german/cues';
import { sentenceLimit, type VerbTable } from '../german/grammar';
import { type Candidate, isMostlyQuoted } from '../german/indirect/candidates';
import { byRule } from '../rules';

/** A stretch of a sentence that is looked at, and the table of its tokens. */
interface Stretch extends TokenSpan {
  readonly table: VerbTable;
}

/** The indirect speech of a sentence in English. */
export function findEnglishSpeech(table: VerbTable, sentence: ContextSentence): Candidate[] {
  const limit = sentenceLimit(sentence);
  const last = table.tokens[limit - 1] as ContextToken;
  const end = /^[.!?]$/.test(last.text) ? limit - 1 : limit;
  const stretch = { table, first: sentence.firstToken, end };
  const source = accordingTo(stretch);
  const found = source === null ? saidFrames(stretch) : [source];
  return found.filter(({ spans }) => !spans.every((span) => isMostlyQuoted(table, span.first, span.end)));
}

const lowerAt = ({ table }: Stretch, at: number): string => table.tokens[at]?.lower ?? '';

const textAt = ({ table }: Stretch, at: number): string => table.tokens[at]?.text ?? '';

/** "According to X, …", "…, according to X". */
function accordingTo(stretch: Stretch): Candidate | null {
  const { table, first, end } = stretch;
  for (let at = first; at + 2 < end; at++) {
    if (table.quoted[at] !== 0 || lowerAt(stretch, at) !== 'according' || lowerAt(stretch, at + 1) !== 'to') continue;
    // Behind what was said, an apposition may follow: "according to Eve Lane, a spokeswoman".
    const named = at > first ? englishSubjectEnd(table.tokens, at + 2, end) : 0;
    const stop = Math.max(named, nextComma(stretch, at + 2, end));
    const speaker = { first: at + 2, end: stop, rule: 'source-phrase' } as const;
    const spans = [
      { first, end: textAt(stretch, at - 1) === ',' ? at - 1 : at },
      { first: stop + 1, end },
    ].filter((span) => span.end - span.first > 1);
    return spans.length === 0 ? null : candidate(spans, { first: at, end: at + 2 }, speaker, 'according-to');
  }
  return null;
}

/** "X said …, but Y said …": one behind the other. */
function saidFrames(stretch: Stretch): Candidate[] {
  const found: Candidate[] = [];
  for (let first = stretch.first; first < stretch.end; ) {
    const frame = saidFrame({ ...stretch, first });
    if (frame === null) break;
    found.push(frame);
    first = Math.max(frame.spans[frame.spans.length - 1]?.end ?? 0, (frame.cue?.end ?? 0) + 1);
  }
  return found;
}

/** The first verb of the stretch that gives somebody's words, behind it or before it. */
function saidFrame(stretch: Stretch): Candidate | null {
  const { table, first, end } = stretch;
  for (let at = first; at < end; at++) {
    if (table.quoted[at] !== 0 || ENGLISH_NOT_SAID.has(lowerAt(stretch, at - 1).replace('’', "'"))) continue;
    const lower = lowerAt(stretch, at);
    const going = ENGLISH_PARTICIPLES.has(lower);
    if (!going && !ENGLISH_SPEECH_VERBS.has(lower)) continue;
    const cue = { first: at, end: at + 1 };
    const subject = going ? subjectOfSentence(stretch, at) : englishSubjectBefore(table.tokens, first, at);
    const start = subject === null ? -1 : contentAfter(stretch, at);
    if (subject !== null && start >= 0) {
      const span = { first: start, end: contentEnd(stretch, start) };
      return candidate([span], cue, { ...subject, rule: 'subject' }, 'said-that');
    }
    const inserted = going ? null : insertion(stretch, at, subject);
    if (inserted !== null) return inserted;
  }
  return null;
}

const candidate = (
  spans: readonly TokenSpan[],
  cue: TokenSpan,
  speaker: SpeakerPhrase,
  rule: 'said-that' | 'said-after' | 'according-to',
): Candidate => ({ type: 'indirect', spans, cue, speaker, ...byRule(rule) });

/** Whose words a participle goes on with: the subject of the cue before it, else of the sentence. */
function subjectOfSentence(stretch: Stretch, before: number): TokenSpan | null {
  const { table, first } = stretch;
  for (let at = before - 1; at > first; at--) {
    if (table.quoted[at] !== 0 || !ENGLISH_THAT_VERBS.has(lowerAt(stretch, at))) continue;
    const subject = englishSubjectBefore(table.tokens, first, at);
    if (subject !== null) return subject;
  }
  const end = englishSubjectEnd(table.tokens, first, before);
  return end > first ? { first, end } : null;
}

/** Where what was said begins behind the verb, "that" and "to" included; -1 where nothing does. */
function contentAfter(stretch: Stretch, verb: number): number {
  const { table, end } = stretch;
  const { tokens } = table;
  const lower = lowerAt(stretch, verb);
  const told = /^(?:told|tells|tell)$/.test(lower);
  const from = told ? hearerEnd(stretch, verb + 1) : verb + 1;
  if (from + 2 >= end || (told && from === verb + 1) || table.quoted[verb + 1] !== 0) return -1;
  if (lowerAt(stretch, from) === 'that') return from;
  if (ENGLISH_PROMISES.has(lower) && isInfinitive(stretch, from)) return from;
  if (/^(?:denied|denies|admitted|admits)$/.test(lower) && /^[a-z]+ing$/.test(textAt(stretch, from))) return from;
  const demand = ENGLISH_DEMANDS.has(lower) ? infinitiveBehind(stretch, verb) : -1;
  if (demand >= 0) return demand;
  const clause = skipAdjunct(stretch, from);
  const plain = ENGLISH_PLAIN_VERBS.has(lower) || /^(?:he|she|it|they|we|there)$/.test(lowerAt(stretch, clause));
  if (plain && beginsEnglishClause(tokens, clause, end)) return clause;
  return lowerAt(stretch, clause) === 'that' ? clause : -1;
}

/** Behind whom somebody told something: "Reuters", "a crowd of workers", "reporters". */
function hearerEnd(stretch: Stretch, from: number): number {
  const end = englishSubjectEnd(stretch.table.tokens, from, stretch.end);
  if (end > from) return end;
  return /^(?:him|them|us|me|parliament|lawmakers|journalists)$/.test(lowerAt(stretch, from)) ? from + 1 : from;
}

/** "urged the people of the valley to leave": the "to" before the next mark; -1 for none. */
function infinitiveBehind(stretch: Stretch, verb: number): number {
  for (let at = verb + 2; at < Math.min(stretch.end - 1, verb + 9); at++) {
    if (stretch.table.tokens[at]?.kind === 'punctuation' || lowerAt(stretch, at) === 'that') return -1;
    if (isInfinitive(stretch, at)) return at;
  }
  return -1;
}

/** "to" and a verb, not "to the house" or "to 40". */
function isInfinitive(stretch: Stretch, at: number): boolean {
  const next = stretch.table.tokens[at + 1];
  return (
    lowerAt(stretch, at) === 'to' &&
    next?.kind === 'word' &&
    !next.capital &&
    !/^(?:the|a|an|his|her|its|their|this|that)$/.test(next.lower)
  );
}

const ADJUNCT = /^(?:on|in|at|during|late|early|last|this|yesterday|today|later|earlier|to|through)$/;

/** "on Monday", "in a statement", "to Reuters": behind what stands between the verb and what was said. */
function skipAdjunct(stretch: Stretch, from: number): number {
  let at = from;
  for (let steps = 0; steps < 3 && ADJUNCT.test(lowerAt(stretch, at)); steps++) {
    const single = /^(?:yesterday|today|later|earlier)$/.test(lowerAt(stretch, at));
    at = single ? at + 1 : Math.max(at + 2, englishSubjectEnd(stretch.table.tokens, at + 1, stretch.end));
  }
  return at;
}

/** At the end of the sentence, or where somebody else takes over: "…, but Y said …". */
function contentEnd(stretch: Stretch, start: number): number {
  const { table, end } = stretch;
  for (let at = start + 3; at + 2 < end; at++) {
    const text = textAt(stretch, at);
    if (text === ';') return at;
    if (text !== ',' || table.quoted[at] !== 0) continue;
    if (ENGLISH_PARTICIPLES.has(lowerAt(stretch, at + 1))) return at;
    if (!/^(?:but|while|whereas|and|though)$/.test(lowerAt(stretch, at + 1))) continue;
    const subject = englishSubjectEnd(table.tokens, at + 2, end);
    if (subject > at + 2 && ENGLISH_THAT_VERBS.has(lowerAt(stretch, subject))) return at;
  }
  return end;
}

/** "…, X said.", "…, said X.", "The talks, X said, have failed." */
function insertion(stretch: Stretch, verb: number, subject: TokenSpan | null): Candidate | null {
  const { table, first, end } = stretch;
  const inverted = textAt(stretch, verb - 1) === ',' ? englishSubjectEnd(table.tokens, verb + 1, end) : verb + 1;
  const speaker = inverted > verb + 1 ? { first: verb + 1, end: inverted } : subject;
  const comma = (inverted > verb + 1 ? verb : (subject?.first ?? first)) - 1;
  if (speaker === null || comma - first < 2 || textAt(stretch, comma) !== ',' || table.quoted[comma - 1] !== 0)
    return null;
  const close = nextComma(stretch, Math.max(verb + 1, speaker.end), end);
  const parted = close < end && mayBeFinite(lowerAt(stretch, close + 1));
  if (close - verb > 10 || !(parted || beginsEnglishClause(table.tokens, first, comma))) return null;
  const spans = [
    { first, end: comma },
    { first: close + 1, end },
  ].filter((span) => span.end > span.first);
  return candidate(spans, { first: verb, end: verb + 1 }, { ...speaker, rule: 'subject' }, 'said-after');
}

function nextComma(stretch: Stretch, at: number, end: number): number {
  for (let index = at; index < end; index++) if (textAt(stretch, index) === ',') return index;
  return end;
}
