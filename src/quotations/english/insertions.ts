// Indirect speech in English whose frame stands behind what was said or in it: "…, X said", "…, said X", "…, X said, …",
// "…, as X points out, …".
import type { Candidate, SpeakerPhrase, TokenSpan } from '../document';
import { mainClauseComma } from './clauses';
import { isFiniteAuxiliary, PREPOSITIONS } from './closed-words';
import { ENGLISH_CUES, INSERTED_VERBS, INVERTED_VERBS } from './english-cues';
import { phraseEnd } from './english-phrases';
import { isFiniteVerb } from './finite-verbs';
import { infinitiveBehind, isInfinitive } from './infinitives';
import { WordClass, wordClasses } from './lexicon';
import {
  candidate,
  clauseStart,
  hasFinite,
  holdsFinite,
  isWhollyQuoted,
  lowerAt,
  nextComma,
  type Stretch,
  textAt,
} from './stretch';

/** A frame behind the words is no longer, in tokens. */
const LONGEST_FRAME = 14;

/** Between two commas it is no longer. */
const LONGEST_INSERTION = 12;

/** What opens a clause that is no speech by itself: "When asked, Moss said: …". */
const SUBORDINATE =
  /^(?:asked|pressed|questioned|speaking|responding|when|if|as|after|because|before|while|since|although|though)$/;

/** Verbs of "as X says": what stands around it is from X. */
const AS_VERB =
  /^(?:says?|said|reports?|reported|notes?|noted|points?|pointed|puts?|argues?|argued|explains?|explained|writes?|wrote|tells?|told|acknowledged|admitted|suggests?|suggested|believes?|hopes?|thinks?|fears?|claims?|insists?)$/;

/** What was said around the frame whose verb stands at `verb`, from `from` on; null where there is none. */
export function insertion(
  stretch: Stretch,
  from: number,
  verb: number,
  subject: SpeakerPhrase | null,
): Candidate | null {
  const { table, end } = stretch;
  if (!INSERTED_VERBS.has(lowerAt(stretch, verb)) || lowerAt(stretch, verb + 1) === 'by') return null;
  const inverted = invertedEnd(stretch, verb, subject);
  const isInverted = inverted > verb + 1;
  const speaker: SpeakerPhrase | null = isInverted
    ? { first: verb + 1, end: inverted, rule: 'english-subject' }
    : subject;
  if (speaker === null || /^(?:who|which|that)$/.test(lowerAt(stretch, speaker.first))) return null;
  const begin = isInverted ? verb : speaker.first;
  const asFrame = !isInverted && lowerAt(stretch, begin - 1) === 'as';
  if (asFrame && !AS_VERB.test(lowerAt(stretch, verb))) return null;
  const comma = begin - 1 - Number(asFrame);
  const behind = Math.max(verb + 1, speaker.end) + Number(lowerAt(stretch, verb + 1) === 'out');
  const close = nextComma(stretch, behind, end);
  const isClosed = close < end && close - behind <= LONGEST_INSERTION;
  const rest = { first: close + 1, end };
  const cue = { first: verb, end: verb + 1 };
  // "As the Courier has reported, two keepers left.", "But, the warden added, the wall may break."
  const opening = clauseStart(stretch, from);
  if (asFrame ? comma < opening : comma === opening && opening > from)
    return isClosed && rest.first < end && !isAside(stretch, close) && (asFrame || holdsFinite(stretch, rest))
      ? candidate([rest], cue, speaker, 'said-after')
      : null;
  if (!isClosed && end - behind > LONGEST_FRAME) return null;
  // "Moss told the police to stay, the Courier reported.": the last frame holds those before it.
  const start = isClosed ? opening : clauseStart(stretch, stretch.first);
  const closed = /^(?:["”]|''|’’)$/.test(textAt(stretch, comma)) && /^[,!?]$/.test(textAt(stretch, comma - 1));
  if (comma - start < 1 || !(/^[,—–]$/.test(textAt(stretch, comma)) || closed)) return null;
  const body = { first: start, end: comma };
  if (isWhollyQuoted(table, [body])) return null;
  const lead = quotedAnew(stretch, body);
  const leadsIn = lead >= 0 && isLeadIn(stretch, start, lead);
  if (lead >= 0 && !leadsIn) return null;
  const opens = SUBORDINATE.test(lowerAt(stretch, start)) && !leadsIn && mainClauseComma(stretch, start, comma) < 0;
  // “The lamp was burning” before the storm, she said.
  const isMixed = table.quoted[start] !== 0 && !endsInMarks(stretch, start) && holdsFinite(stretch, body);
  const isWhole = comma - start > 1 && !opens && (hasFinite(stretch, body) || closed || isMixed);
  const lastComma = lastCommaOf(stretch, body);
  const isFinished =
    isWhole &&
    (lastComma < 0 || hasFinite(stretch, { first: lastComma + 1, end: comma })) &&
    !(isVerbal(stretch, close + 1) && isOnlyRelative(stretch, body)) &&
    !OPEN_END.test(lowerAt(stretch, comma - 1));
  const goesOn =
    isClosed &&
    rest.first < end &&
    !isAside(stretch, close) &&
    (isFinished
      ? carriesOn(stretch, close + 1)
      : holdsFinite(stretch, rest) || isVerbal(stretch, close + 1) || table.quoted[close + 1] !== 0);
  if (!isWhole && (!goesOn || (opens && !/^(?:if|when|because|after|since)$/.test(lowerAt(stretch, start)))))
    return null;
  return candidate(goesOn ? [body, rest] : [body], cue, speaker, 'said-after');
}

/** "…, said Moss": where the subject behind the verb ends; the place behind the verb where none stands there. */
function invertedEnd({ table, ...stretch }: Stretch, verb: number, subject: TokenSpan | null): number {
  const at = { table, ...stretch };
  if (!INVERTED_VERBS.has(lowerAt(at, verb)) || !/^(?:,|["”]|''|’’|—|–)$/.test(textAt(at, verb - 1))) return verb + 1;
  if (/^(?:him|her|it|them|that|this|there)$/.test(lowerAt(at, verb + 1))) return verb + 1;
  const end = phraseEnd(table.tokens, verb + 1, stretch.end);
  // "Moss, who owns the mill, said the lake was clean": the subject stands before it.
  const stops =
    end >= stretch.end || textAt(at, end) === ',' || /^(?:on|in|at|who|after|during|of)$/.test(lowerAt(at, end));
  const before = subject !== null && subject.first <= stretch.first + 2;
  return before && (!stops || /^(?:a|an)$/.test(lowerAt(at, verb + 1))) ? verb + 1 : end;
}

/** 'The nickname, she explained, exists …': the verb of the subject before. */
const isVerbal = (stretch: Stretch, at: number): boolean =>
  (wordClasses(lowerAt(stretch, at)) & (WordClass.PRESENT | WordClass.PAST)) !== 0;

/** "That is why, she added, …": no sentence ends so. */
const OPEN_END = /^(?:why|how|what|where|that|is|was|are|were|be|and|but|because|of|to|for|in|if|than)$/;

/** "The years that followed, he said, brought …": the only verb so far is that of the relative clause. */
function isOnlyRelative(stretch: Stretch, { first, end }: TokenSpan): boolean {
  const { tokens } = stretch.table;
  let relative = false;
  let verbs = 0;
  for (let at = first + 1; at < end; at++) {
    if (/^(?:who|which|that)$/.test(lowerAt(stretch, at)) && tokens[at - 1]?.kind === 'word') relative = true;
    else if (isFiniteVerb(tokens, at, first) && !isFiniteVerb(tokens, at - 1, first)) verbs++;
  }
  return relative && verbs === 1;
}

/** “…, he added, but …”, “…, she said, was a question”, “…, they said, for towns to share it”: more of what was said. */
function carriesOn(stretch: Stretch, from: number): boolean {
  const at = from + Number(stretch.table.quoted[from] !== 0);
  const lower = lowerAt(stretch, at);
  if (/^(?:and|but|because|so|or|if|that)$/.test(lower)) return stretch.table.tokens[at]?.capital !== true;
  if (at !== from) return false;
  if (/^(?:including|except|especially)$/.test(lower) || isInfinitive(stretch, at) || isFiniteAuxiliary(lower))
    return true;
  if (lower === 'for') return infinitiveBehind(stretch, at) >= 0;
  return (wordClasses(lower) & (WordClass.PAST | WordClass.PARTICIPLE | WordClass.NOUN)) === WordClass.PAST;
}

/** “From day one, I tried,” the former head: the sign before the closing mark ends what is in marks. */
function endsInMarks({ table: { tokens, quoted } }: Stretch, from: number): boolean {
  let close = from;
  while ((quoted[close] ?? 0) !== 0) close++;
  return /^[,.!?…]$/.test(tokens[close - 2]?.text ?? '');
}

/** The sign behind words of the author that end in words in marks: 'He was blunt: “It is over,” he said.'; -1 for none. */
function quotedAnew({ table }: Stretch, { first, end }: TokenSpan): number {
  let at = end - 1;
  while (at > first && table.quoted[at] !== 0) at--;
  return at < end - 2 && /^[:.?!,—–-]$/.test(table.tokens[at]?.text ?? '') ? at : -1;
}

/** 'Based on the tables, “no ferry should have sailed,” Moss said': the words before the marks belong to those in them. */
function isLeadIn(stretch: Stretch, first: number, sign: number): boolean {
  const lower = lowerAt(stretch, first);
  return (
    textAt(stretch, sign) === ',' &&
    sign - first > 2 &&
    (PREPOSITIONS.has(lower) || lower === 'based' || /^(?:when|if|although|though|because|while|since)$/.test(lower)) &&
    !/^(?:asked|pressed|questioned)$/.test(lowerAt(stretch, first + 1)) &&
    !ENGLISH_CUES.has(lowerAt(stretch, sign - 1)) &&
    mainClauseComma(stretch, first, sign) < 0
  );
}

function lastCommaOf(stretch: Stretch, { first, end }: TokenSpan): number {
  for (let at = end - 1; at > first; at--) if (textAt(stretch, at) === ',' && stretch.table.quoted[at] === 0) return at;
  return -1;
}

/** What stands behind the comma tells of the speaker or of how it was said, not what was said. */
const isAside = (stretch: Stretch, comma: number): boolean =>
  /^(?:who|which|a|an|according|when|though|although|while|whose)$|^(?:add|say|cit|not|referr|us|point|echo|repeat|speak)ing$/.test(
    lowerAt(stretch, comma + 1),
  );
