// Whose words a sentence gives that names no speaker itself.

import { itemAt } from '../../../base';
import { type Candidate, type FoundQuotation, mentionOf, type SpeakerPhrase } from '../../document';
import type { GermanContext } from '../context';
import { findCueNoun, type ParsedSentence, sourcesOf, speakerOf, subjectOf } from '../cues';
import { type Clause, isPersonNoun, phraseAt, VerbForm } from '../grammar';
import { canSpeak, isContent } from '../speaking';

/** Who spoke last, and in which sentence. */
export interface Carried {
  speaker: SpeakerPhrase | null;
  sentence: number;
}

/** Direct speech in the sentence at index `sentence` hands its speaker on. */
export function carryDirect(carried: Carried, quotation: FoundQuotation, sentence: number): void {
  const speaker = quotation.speakers[0];
  // Words in marks inside indirect speech have the speaker of that.
  if (speaker === undefined || !quotation.isSpeech || carried.sentence >= sentence) return;
  carried.speaker = { first: speaker.mention.firstToken, end: speaker.mention.endToken, rule: 'direct-before' };
  carried.sentence = sentence;
}

/** How many sentences a speaker is carried over words of the reporter. */
export const CARRIED_REACH = 5;

/**
 * The speaker of a sentence without a frame: its own source, else who spoke at most `near` sentences before, else whom
 * the sentence before tells of, else who spoke before that.
 */
export function carriedInto(
  context: GermanContext,
  parsed: ParsedSentence,
  framed: Candidate | undefined,
  before: ParsedSentence | null,
  carried: Carried,
  near: number,
): SpeakerPhrase | null {
  const own = framed?.speaker ?? ownSource(context, parsed);
  if (own !== null) return own;
  const distance = parsed.sentence.index - carried.sentence;
  if (distance <= near && carried.speaker !== null) return carried.speaker;
  return speakerBefore(context, before, distance <= CARRIED_REACH ? carried.speaker : null);
}

/** Who the sentence itself names as its source, where its words are too few or too quoted for a quotation of their own. */
function ownSource(context: GermanContext, parsed: ParsedSentence): SpeakerPhrase | null {
  const [source] = sourcesOf(parsed);
  if (source !== undefined) return source.speaker;
  const { tokens } = parsed.table;
  const { firstToken, endToken } = parsed.sentence;
  // "Für die Gutachterin sei das kein Beweis."
  if (tokens[firstToken]?.lower !== 'für') return null;
  const phrase = phraseAt(tokens, firstToken + 1, endToken);
  // "Für Rentner sei …": a plural without an article is whom it concerns.
  const bare = phrase !== null && phrase.end === phrase.first + 1 && isPersonNoun(itemAt(tokens, phrase.first).lower);
  const person = phrase !== null && !bare && mentionOf(context, phrase.first, phrase.end).kind !== 'thing';
  return person ? { first: phrase.first, end: phrase.end, rule: 'for-whom' } : null;
}

/**
 * Who a sentence without a frame gives the words of, where the sentence before it holds no quotation: whoever a cue in
 * that sentence names, else its subject if that can speak, else who spoke some sentences ago.
 */
function speakerBefore(
  context: GermanContext,
  before: ParsedSentence | null,
  carried: SpeakerPhrase | null,
): SpeakerPhrase | null {
  if (before === null) return carried;
  for (let at = before.cues.length - 1; at >= 0; at--) {
    const speaker = speakerOf(before.table, before.clauses, itemAt(before.cues, at));
    if (speaker !== null && !isEs(before, speaker) && canSpeak(context, mentionOf(context, speaker.first, speaker.end)))
      return speaker;
  }
  const main = before.clauses.findIndex((clause: Clause) => clause.kind === 'main');
  const subject = main < 0 ? null : subjectOf(before.table, before.clauses, main);
  // "Von Seiten der Kirche kam Kritik": whose it is.
  if (subject !== null && isContent(context, mentionOf(context, subject.first, subject.end))) {
    const noun = findCueNoun(before.table, before.clauses, main);
    const whose = noun === null ? null : speakerOf(before.table, before.clauses, noun);
    return whose !== null && whose.first !== subject.first
      ? whose
      : (carried ?? (isEs(before, subject) ? null : subject));
  }
  if (subject !== null && isEs(before, subject)) return carried;
  if (subject !== null && isPassive(before, before.clauses, main)) return carried;
  if (subject !== null && canSpeak(context, mentionOf(context, subject.first, subject.end))) return subject;
  return carried;
}

/** "Es gibt keinen Ausweg": nobody. */
const isEs = ({ table }: ParsedSentence, { end }: SpeakerPhrase): boolean =>
  itemAt(table.tokens, end - 1).lower === 'es';

/** "Zwei Menschen wurden verletzt": what is done to somebody is not what he says. */
function isPassive({ table }: ParsedSentence, clauses: readonly Clause[], index: number): boolean {
  const { verb, end } = itemAt(clauses, index);
  if (verb < 0 || !/^(?:wird|werden|wurden?|ist|sind|war|waren)$/.test(itemAt(table.tokens, verb).lower)) return false;
  const needsWorden = /^(?:ist|sind|war|waren)$/.test(itemAt(table.tokens, verb).lower);
  for (let at = verb + 1; at < end; at++) {
    const { lower } = itemAt(table.tokens, at);
    if (needsWorden ? lower === 'worden' : ((table.flags[at] as number) & VerbForm.PARTICIPLE) !== 0) return true;
  }
  return false;
}
