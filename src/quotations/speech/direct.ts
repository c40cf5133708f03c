// Direct speech: which words in marks are speech, and who speaks them.

import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Attribution,
  type FoundQuotation,
  type FoundSpeaker,
  findQuotedWords,
  innerWords,
  type QuotedWords,
} from '../document';
import { byMentionRule, byRule } from '../rules';
import { chosenSpeakers } from './choose-speaker';
import { hearing, SILENCE, startOf } from './conversation';
import { findEchoes } from './echo';
import { evidenceOf } from './evidence';
import { SPEECH_THRESHOLD, weighSpeech } from './speech-signs';

/** Words in marks and what their sentence says of who speaks. */
export interface AttributedWords {
  readonly words: QuotedWords;
  readonly attribution: Attribution;
  /** The longer words that they come back in; null for none. */
  readonly echoOf: QuotedWords | null;
  /** How much speaks for speech, by the bits of what else is speech: `FRAMED`, `AFTER_NAME`; null where not asked yet. */
  readonly weights: (number | null)[];
}

const FRAMED = 1;
const AFTER_NAME = 2;

/** All words in marks of the outermost level, in order, with their attributions: the part that is done only once. */
export function attributeWords(context: ArticleContext): AttributedWords[] {
  const all = findQuotedWords(context);
  const echoes = findEchoes(context.raw, all);
  return all.map((words) => {
    const attribution = context.language.attributionOf(context, words);
    return { words, attribution, echoOf: echoes.get(words) ?? null, weights: [null, null, null, null] };
  });
}

/**
 * Everything in quotation marks, in order: speech as `direct` quotations, the rest with `isSpeech` false.
 *
 * @param indirect what was found without marks, in order; words in marks inside it are `nested`, and spoken by the
 *   same speaker unless their own sentence says otherwise
 */
export function findDirectQuotations(
  context: ArticleContext,
  attributed: readonly AttributedWords[],
  indirect: readonly FoundQuotation[],
): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let conversation = SILENCE;
  let heard = 0;
  let previous: QuotedWords | null = null;
  const speakersOfWords = new Map<QuotedWords, readonly FoundSpeaker[]>();
  for (const one of attributed) {
    const { words, attribution } = one;
    const start = words.spans[0]?.start ?? 0;
    while (heard < indirect.length && startOf(indirect[heard]) <= start) {
      conversation = hearing(context, conversation, itemAt(indirect, heard++));
    }
    const frame = frameOf(words, indirect, heard);
    const afterName = previous !== null && isListed(context, previous, words);
    const weight = weightOf(context, one, frame !== null && frame.type !== 'reported', afterName);
    const isSpeech = weight >= SPEECH_THRESHOLD;
    const quotation: FoundQuotation = {
      type: 'direct',
      spans: words.spans,
      cue: attribution.cue === null ? null : spanOf(context, attribution.cue.first, attribution.cue.end),
      speakers: isSpeech ? chosenSpeakers(context, words, attribution, frame, conversation) : [],
      rule: isSpeech ? attribution.rule : 'marks-no-speech',
      confidence: confidenceOf(weight),
      nested: frame !== null,
      isSpeech,
    };
    speakersOfWords.set(words, quotation.speakers);
    found.push(quotation, ...findInnerWords(context, words, isSpeech));
    conversation = hearing(context, conversation, quotation);
    previous = isSpeech ? null : words;
  }
  return withEchoes(withLists(context, found, attributed), attributed, speakersOfWords);
}

/** How much speaks for speech; looked at again only where other speech has changed what is seen. */
function weightOf(context: ArticleContext, one: AttributedWords, framed: boolean, afterName: boolean): number {
  const { words, attribution, echoOf, weights } = one;
  const seen = (framed ? FRAMED : 0) | (afterName ? AFTER_NAME : 0);
  const known = weights[seen] ?? null;
  if (known !== null) return known;
  const evidence = evidenceOf(context, words, { attribution, framed, afterName, isEcho: echoOf !== null });
  const weight = weighSpeech(evidence, context.language.marks);
  weights[seen] = weight;
  return weight;
}

/**
 * „Langweilig“, „zäh“, „mutlos“, schimpften Gäste: what is listed with words that an attribution follows was said with
 * them, by the same speaker, if the list opens the sentence.
 */
function withLists(
  context: ArticleContext,
  found: readonly FoundQuotation[],
  attributed: readonly AttributedWords[],
): FoundQuotation[] {
  const bySpans = new Map(found.map((quotation) => [quotation.spans, quotation]));
  const joined = new Map<FoundQuotation, FoundQuotation>();
  for (let index = attributed.length - 1; index > 0; index--) {
    const { words, attribution } = itemAt(attributed, index);
    const said = bySpans.get(words.spans);
    if (said?.isSpeech !== true || attribution.link !== 'after' || said.speakers.length === 0) continue;
    let first = index;
    while (first > 0 && isListed(context, itemAt(attributed, first - 1).words, itemAt(attributed, first).words))
      first--;
    const opens = itemAt(attributed, first).words;
    if (first === index || opens.open > (context.sentences[opens.sentence]?.firstToken ?? -1)) continue;
    for (let at = first; at < index; at++) {
      const listed = bySpans.get(itemAt(attributed, at).words.spans);
      if (listed !== undefined && !listed.isSpeech) {
        const { cue, speakers, rule, confidence } = said;
        joined.set(listed, { ...listed, cue, speakers, rule, confidence, isSpeech: true });
      }
    }
  }
  return joined.size === 0 ? [...found] : found.map((quotation) => joined.get(quotation) ?? quotation);
}

/** Gives an echo without a speaker of its own the speaker of the words that it takes up. */
function withEchoes(
  found: readonly FoundQuotation[],
  attributed: readonly AttributedWords[],
  speakersOfWords: ReadonlyMap<QuotedWords, readonly FoundSpeaker[]>,
): FoundQuotation[] {
  const echoes = attributed.filter(({ echoOf }) => echoOf !== null);
  if (echoes.length === 0) return [...found];
  const sources = new Map(echoes.map(({ words, echoOf }) => [words.spans, echoOf]));
  return found.map((quotation) => {
    const source = sources.get(quotation.spans) ?? null;
    if (source === null || !quotation.isSpeech || quotation.speakers.length > 0) return quotation;
    const speakers = speakersOfWords.get(source) ?? [];
    return { ...quotation, speakers: speakers.map((speaker) => ({ ...speaker, ...byMentionRule('echo') })) };
  });
}

/**
 * Marks inside marks: „Sie rief: ‚Komm!‘“. The grammar inside is not looked into: what follows a colon or makes a
 * sentence of its own is speech whose speaker stays unnamed, the rest names and titles.
 */
function findInnerWords(context: ArticleContext, outer: QuotedWords, outerIsSpeech: boolean): FoundQuotation[] {
  return innerWords(context, outer).map(({ spans, open, end, wordCount }) => {
    const before = context.tokens[open - 1]?.text;
    const isSentence = wordCount >= 2 && /^[.!?]$/.test(context.tokens[end - 1]?.text ?? '');
    const isSpeech = outerIsSpeech && (isSentence || (before === ':' && wordCount >= 2));
    return {
      type: 'direct',
      spans,
      cue: null,
      speakers: [],
      ...byRule(isSpeech ? 'marks-inside' : 'marks-no-speech'),
      nested: true,
      isSpeech,
    };
  });
}

/** „A“, „B“ und „C“: nothing but a comma or "und" between two passages. */
function isListed({ tokens, language }: ArticleContext, before: QuotedWords, words: QuotedWords): boolean {
  for (let at = before.close; at < words.open; at++) {
    if (!language.marks.listWords.has(itemAt(tokens, at).lower)) return false;
  }
  return true;
}

// A quotation that holds the words began not long before them: others hardly begin in between.
const MAX_BETWEEN = 8;

/** The quotation without marks that holds the words, among those that begin before them (up to `heard`). */
function frameOf(words: QuotedWords, indirect: readonly FoundQuotation[], heard: number): FoundQuotation | null {
  const start = words.spans[0]?.start ?? 0;
  const end = words.spans[words.spans.length - 1]?.end ?? 0;
  for (let index = heard - 1; index >= Math.max(0, heard - MAX_BETWEEN); index--) {
    const quotation = itemAt(indirect, index);
    if (quotation.spans.some((span) => span.start <= start && end <= span.end)) return quotation;
  }
  return null;
}

function spanOf(context: ArticleContext, first: number, end: number) {
  return { start: itemAt(context.tokens, first).start, end: itemAt(context.tokens, end - 1).end };
}

/** From 0.67 at the threshold towards 1 with more weight on either side. */
function confidenceOf(weight: number): number {
  const distance = Math.abs(weight - SPEECH_THRESHOLD + 0.5);
  return Math.round((1 - 0.5 / (1 + distance)) * 100) / 100;
}
