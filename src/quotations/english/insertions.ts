// Indirect speech in English whose frame stands behind what was said or in it: "…, X said", "…, said X", "…, X said, …",
// "…, as X points out, …".
import type { Candidate, SpeakerPhrase, TokenSpan } from '../document';
import { mainClauseComma } from './clauses';
import { INSERTED_VERBS, INVERTED_VERBS } from './english-cues';
import { phraseEnd } from './english-phrases';
import { WordClass, wordClasses } from './lexicon';
import { candidate, clauseStart, hasFinite, isWhollyQuoted, lowerAt, nextComma, type Stretch, textAt } from './stretch';

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
  const speaker: SpeakerPhrase | null = isInverted ? { first: verb + 1, end: inverted, rule: 'subject' } : subject;
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
  // "As the Courier has reported, two keepers left."
  if (asFrame && comma < from)
    return isClosed && !isAside(stretch, close) ? candidate([rest], cue, speaker, 'said-after') : null;
  if (!isClosed && end - behind > LONGEST_FRAME) return null;
  // "Moss told the police to stay, the Courier reported.": the last frame holds those before it.
  const start = clauseStart(stretch, isClosed ? from : stretch.first);
  const closed = /^(?:["”]|''|’’)$/.test(textAt(stretch, comma)) && /^[,!?]$/.test(textAt(stretch, comma - 1));
  if (comma - start < 1 || !(/^[,—–]$/.test(textAt(stretch, comma)) || closed)) return null;
  const body = { first: start, end: comma };
  if (isWhollyQuoted(table, [body]) || quotesAnew(stretch, body)) return null;
  const opens = SUBORDINATE.test(lowerAt(stretch, start)) && mainClauseComma(stretch, start, comma) < 0;
  const isWhole = comma - start > 1 && !opens && (hasFinite(stretch, body) || closed);
  const lastComma = lastCommaOf(stretch, body);
  const isFinished = isWhole && (lastComma < 0 || hasFinite(stretch, { first: lastComma + 1, end: comma }));
  const goesOn =
    isClosed &&
    !isAside(stretch, close) &&
    (isFinished
      ? /^(?:and|but|because|so|or|if|that)$/.test(lowerAt(stretch, close + 1))
      : hasFinite(stretch, rest) || isVerbal(stretch, close + 1) || table.quoted[close + 1] !== 0);
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

/** Words of the author that end in words in marks: 'He was blunt: “It is over,” he said.' */
function quotesAnew({ table }: Stretch, { first, end }: TokenSpan): boolean {
  let at = end - 1;
  while (at > first && table.quoted[at] !== 0) at--;
  return at < end - 2 && /^[:.?!,—–-]$/.test(table.tokens[at]?.text ?? '');
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
