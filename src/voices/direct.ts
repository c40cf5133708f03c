// Direct speech: which words in marks are speech, and who speaks them.
import { type Attribution, attributionOf } from './attribution';
import type { ArticleContext, ContextToken, FoundQuotation, FoundSpeaker } from './context';
import { type Conversation, carriedSpeakers, hearing, SILENCE, startOf } from './conversation';
import { mentionOf } from './mentions';
import { findQuotedWords, type QuotedWords } from './quoted-words';
import type { SpeakerPhrase } from './speaker-phrases';
import { evidenceOf, SPEECH_THRESHOLD, weighSpeech } from './speech-signs';

/**
 * Everything in quotation marks, in order: speech as `direct` quotations, the rest with `isSpeech` false.
 *
 * @param indirect what was found without marks; words in marks inside it are `nested` and spoken by the same speaker
 */
export function findDirectQuotations(context: ArticleContext, indirect: readonly FoundQuotation[]): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let conversation = SILENCE;
  let heard = 0;
  let previous: QuotedWords | null = null;
  for (const words of findQuotedWords(context)) {
    const attribution = attributionOf(context, words);
    const start = words.spans[0]?.start ?? 0;
    const frame = frameOf(words, indirect);
    const afterName = previous !== null && isListed(context, previous, words);
    const weight = weighSpeech(evidenceOf(context, words, { attribution, framed: frame !== null, afterName }));
    while (heard < indirect.length && startOf(indirect[heard] as FoundQuotation) < start) {
      conversation = hearing(conversation, indirect[heard++] as FoundQuotation);
    }
    const isSpeech = weight >= SPEECH_THRESHOLD;
    const speakers = isSpeech ? speakersOf(context, words, attribution, frame, conversation) : [];
    const quotation: FoundQuotation = {
      type: 'direct',
      spans: words.spans,
      cue: attribution.cue === null ? null : spanOf(context, attribution.cue.first, attribution.cue.end),
      speakers,
      rule: isSpeech ? `marks-${attribution.rule}` : 'marks-no-speech',
      confidence: confidenceOf(weight),
      nested: frame !== null,
      isSpeech,
    };
    found.push(quotation);
    conversation = hearing(conversation, quotation);
    previous = isSpeech ? null : words;
  }
  return found;
}

/** „A“, „B“ und „C“: nothing but a comma or "und" between two passages. */
function isListed({ tokens }: ArticleContext, before: QuotedWords, words: QuotedWords): boolean {
  for (let at = before.close; at < words.open; at++) {
    if (!/^(?:,|und|oder|sowie|bis|\/)$/.test((tokens[at] as ContextToken).lower)) return false;
  }
  return true;
}

function speakersOf(
  context: ArticleContext,
  words: QuotedWords,
  { link, speaker, confidence }: Attribution,
  frame: FoundQuotation | null,
  conversation: Conversation,
): readonly FoundSpeaker[] {
  // What the sentence says of these very words is nearer than the frame around them.
  const ownSource = link === 'after' || link === 'colon' || link === 'source' || link === 'next';
  if (frame !== null && frame.speakers.length > 0 && !ownSource) return frame.speakers;
  if (speaker !== null) return [toSpeaker(context, speaker, confidence)];
  return link === 'none' ? carriedSpeakers(context, words.sentence, conversation) : [];
}

function toSpeaker(context: ArticleContext, speaker: SpeakerPhrase, confidence: number): FoundSpeaker {
  return { mention: mentionOf(context, speaker.first, speaker.end), rule: speaker.rule, confidence };
}

function frameOf(words: QuotedWords, indirect: readonly FoundQuotation[]): FoundQuotation | null {
  const start = words.spans[0]?.start ?? 0;
  const end = words.spans[words.spans.length - 1]?.end ?? 0;
  return indirect.find((quotation) => quotation.spans.some((span) => span.start <= start && end <= span.end)) ?? null;
}

function spanOf(context: ArticleContext, first: number, end: number) {
  return { start: (context.tokens[first] as ContextToken).start, end: (context.tokens[end - 1] as ContextToken).end };
}

/** From 0.5 at the threshold towards 1 with more weight on either side. */
function confidenceOf(weight: number): number {
  const distance = Math.abs(weight - SPEECH_THRESHOLD + 0.5);
  return Math.round((1 - 0.5 / (1 + distance)) * 100) / 100;
}
