// Direct speech: which words in marks are speech, and who speaks them.
import { type Attribution, attributionOf } from './attribution';
import { type ArticleContext, type ContextToken, type FoundQuotation, type FoundSpeaker, tokenAt } from './context';
import { mentionOf } from './mentions';
import { findQuotedWords, type QuotedWords } from './quoted-words';
import type { SpeakerPhrase } from './speaker-phrases';
import { subjectOf } from './speaker-phrases';
import { evidenceOf, SPEECH_THRESHOLD, weighSpeech } from './speech-signs';

/**
 * Everything in quotation marks, in order: speech as `direct` quotations, the rest with `isSpeech` false.
 *
 * @param indirect what was found without marks; words in marks inside it are `nested` and spoken by the same speaker
 */
export function findDirectQuotations(context: ArticleContext, indirect: readonly FoundQuotation[]): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const order = new Conversation(indirect);
  let previous: QuotedWords | null = null;
  for (const words of findQuotedWords(context)) {
    const attribution = attributionOf(context, words);
    const start = words.spans[0]?.start ?? 0;
    const frame = frameOf(words, indirect);
    const afterName = previous !== null && isListed(context, previous, words);
    const weight = weighSpeech(evidenceOf(context, words, { attribution, framed: frame !== null, afterName }));
    const isSpeech = weight >= SPEECH_THRESHOLD;
    const speakers = isSpeech ? speakersOf(context, words, attribution, frame, order.before(start)) : [];
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
    if (isSpeech) order.add(quotation);
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

/** Who spoke last, asked in the order of the text. */
class Conversation {
  private next = 0;
  private last: FoundQuotation | null = null;

  constructor(private readonly indirect: readonly FoundQuotation[]) {}

  /** The last quotation with a speaker that begins before `offset`. */
  before(offset: number): FoundQuotation | null {
    for (; this.next < this.indirect.length; this.next++) {
      const quotation = this.indirect[this.next] as FoundQuotation;
      if (startOf(quotation) >= offset) break;
      if (quotation.speakers.length > 0 && startOf(quotation) >= startOf(this.last)) this.last = quotation;
    }
    return this.last;
  }

  add(quotation: FoundQuotation): void {
    if (quotation.speakers.length > 0) this.last = quotation;
  }
}

const startOf = (quotation: FoundQuotation | null): number => quotation?.spans[0]?.start ?? -1;

function speakersOf(
  context: ArticleContext,
  words: QuotedWords,
  attribution: Attribution,
  frame: FoundQuotation | null,
  last: FoundQuotation | null,
): readonly FoundSpeaker[] {
  const cited = attribution.link === 'after' || attribution.link === 'colon';
  if (frame !== null && frame.speakers.length > 0 && !cited) return frame.speakers;
  if (attribution.speaker !== null) return [toSpeaker(context, attribution.speaker, attribution.confidence)];
  if (attribution.link !== 'none') return [];
  if (last !== null && words.sentence - sentenceAt(context, endOf(last)) <= 1) {
    return last.speakers.map((speaker) => ({ ...speaker, rule: 'carried-on', confidence: 0.7 }));
  }
  const before = subjectBefore(context, words.sentence - 1);
  return before === null ? [] : [toSpeaker(context, before, 0.5)];
}

const endOf = (quotation: FoundQuotation): number => quotation.spans[quotation.spans.length - 1]?.end ?? 0;

function sentenceAt(context: ArticleContext, offset: number): number {
  return context.tokens[tokenAt(context.tokens, offset - 1)]?.sentence ?? 0;
}

function subjectBefore(context: ArticleContext, sentence: number): SpeakerPhrase | null {
  if (sentence < 0) return null;
  const { clauses } = context.parsed(sentence);
  const main = clauses.findIndex((clause) => clause.kind === 'main');
  const subject = main < 0 ? null : subjectOf(context.verbs, clauses, main);
  return subject === null ? null : { ...subject, rule: 'subject-before' };
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
