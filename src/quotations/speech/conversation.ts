// Who goes on speaking: words in marks whose sentence names nobody are carried on from what was said before.
import { type ArticleContext, type FoundQuotation, type FoundSpeaker, mentionOf, tokenAt } from '../document';
import { byMentionRule } from '../rules';

/** What was said last, as far as the text has been read. */
export interface Conversation {
  /** The last quotation with a speaker. */
  readonly last: FoundQuotation | null;
  /** The last quotation whose speaker is more than a pronoun. */
  readonly lastNamed: FoundQuotation | null;
}

export const SILENCE: Conversation = { last: null, lastNamed: null };

/** The conversation after one more quotation; unchanged by one that has no speaker, only
 * what was said as its speaker, or stands before the last. */
export function hearing(context: ArticleContext, conversation: Conversation, quotation: FoundQuotation): Conversation {
  const [speaker] = quotation.speakers;
  if (speaker === undefined || !quotation.isSpeech || startOf(quotation) < startOf(conversation.last))
    return conversation;
  if (context.language.isContent(context, speaker.mention)) return conversation;
  return { last: quotation, lastNamed: speaker.mention.kind === 'pronoun' ? conversation.lastNamed : quotation };
}

/** Where a quotation begins; -1 for none. */
export const startOf = (quotation: FoundQuotation | null | undefined): number => quotation?.spans[0]?.start ?? -1;

// Sentences from one quotation of a speaker to the next, when nobody else is named in between.
const NEAR = 1;

const FAR = 4;

/**
 * Who speaks words whose own sentence names nobody: the speaker of the sentence before; else that sentence's subject,
 * if it can speak; else whoever spoke last in the sentences before. Empty where there is nobody.
 */
export function carriedSpeakers(
  context: ArticleContext,
  sentence: number,
  conversation: Conversation,
): readonly FoundSpeaker[] {
  const { last } = conversation;
  const distance = last === null ? Number.POSITIVE_INFINITY : sentence - sentenceAt(context, endOf(last));
  if (last !== null && distance <= NEAR) return goingOn(context, conversation, last);
  const before = subjectBefore(context, sentence - 1);
  if (before !== null && context.language.canSpeak(context, before.mention)) return [before];
  if (last !== null && distance <= FAR) return goingOn(context, conversation, last);
  return before === null ? [] : [before];
}

/** The speakers of the last quotation; for a pronoun, who was named before it and is likely meant. */
function goingOn(context: ArticleContext, { lastNamed }: Conversation, last: FoundQuotation): readonly FoundSpeaker[] {
  const asked = context.language.carriesOnNamed && last.speakers[0]?.mention.kind === 'pronoun';
  const named = asked && lastNamed !== null ? lastNamed : last;
  return named.speakers.map(({ mention }) => ({ mention, ...byMentionRule('carried-on') }));
}

function endOf(quotation: FoundQuotation): number {
  return quotation.spans[quotation.spans.length - 1]?.end ?? 0;
}

function sentenceAt(context: ArticleContext, offset: number): number {
  return context.tokens[tokenAt(context.tokens, offset - 1)]?.sentence ?? 0;
}

function subjectBefore(context: ArticleContext, sentence: number): FoundSpeaker | null {
  if (sentence < 0) return null;
  const subject = context.language.subjectOf(context, sentence);
  if (subject === null) return null;
  return { mention: mentionOf(context, subject.first, subject.end), ...byMentionRule('subject-before') };
}
