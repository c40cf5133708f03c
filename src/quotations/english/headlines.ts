// English headlines: their capitals are taken for what they are, and a name before a colon speaks ("Holm: Town will never
// sell the mill").
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Candidate,
  type ContextSentence,
  type ContextToken,
  sentenceLimit,
  withoutCapital,
} from '../document';
import { DETERMINERS, isAuxiliary, PREPOSITIONS, PRONOUNS, plain } from './closed-words';
import { SPEECH_VERBS } from './english-cues';
import { phraseEnd } from './english-phrases';
import { WordClass, wordClasses } from './lexicon';
import { candidate, hasFinite, type Stretch } from './stretch';

type Table = Pick<ArticleContext, 'tokens' | 'quoted' | 'sentences'>;

/** A headline has no more words, in tokens. */
const LONGEST = 30;

/** So many tokens name who speaks. */
const LONGEST_NAME = 5;

/** Sources that are no names: "Poll: Stark leads in three harbours". */
const SOURCE =
  /^(?:poll|polls|report|reports|study|survey|police|officials?|analysts?|experts?|historians?|scientists?|researchers?|lawyers?|critics|sources?|judge|court|mayor|governor|minister|senator|prosecutors?|doctors?|voters|residents|witness(?:es)?|union|company|spokes(?:man|woman|person))$/;

/** Whether the sentence is a line of its own, without a full stop unless it is the first one of the article. */
function isHeadline({ tokens, sentences }: Pick<Table, 'tokens' | 'sentences'>, sentence: ContextSentence): boolean {
  const { firstToken, endToken, startsParagraph } = sentence;
  if (!startsParagraph || endToken - firstToken > LONGEST) return false;
  const next = sentences[tokens[endToken]?.sentence ?? -1];
  if (next !== undefined && !next.startsParagraph) return false;
  return !/^[.!?:,;]$/.test(tokens[endToken - 1]?.text ?? '') || firstToken === 0;
}

/** Whether most words begin with a capital. */
function isInCapitals({ tokens }: Pick<Table, 'tokens'>, { firstToken, endToken }: ContextSentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = firstToken + 1; at < endToken; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capitals++;
  }
  return long >= 3 && capitals >= long * 0.8;
}

/** The tokens of an article, verbs and pronouns of headlines in capitals read as if they had none. */
export function withoutCapitals(
  tokens: readonly ContextToken[],
  sentences: readonly ContextSentence[],
): readonly ContextToken[] {
  const table = { tokens, sentences };
  let changed: ContextToken[] | null = null;
  for (const sentence of sentences) {
    if (!isHeadline(table, sentence) || !isInCapitals(table, sentence)) continue;
    changed ??= [...tokens];
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const token = changed[at];
      if (token?.capital === true && isVerbal(plain(token.lower))) changed[at] = withoutCapital(token);
    }
  }
  return changed ?? tokens;
}

const isVerbal = (lower: string): boolean =>
  SPEECH_VERBS.has(lower) ||
  isAuxiliary(lower) ||
  PRONOUNS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  /^(?:up|off|out|down|away|back|over|and|or|but|if|as|when|why|how|what|not)$/.test(lower) ||
  ((wordClasses(lower) & (WordClass.PRESENT | WordClass.PAST)) !== 0 &&
    (wordClasses(lower) & (WordClass.NOUN | WordClass.ADJECTIVE)) === 0);

/** What a headline gives behind the name of a speaker and a colon, or before it; null for nothing. */
export function headlineSpeech(table: Table, sentence: ContextSentence): Candidate | null {
  if (!isHeadline(table, sentence)) return null;
  const { tokens } = table;
  const { firstToken } = sentence;
  const end = sentenceLimit(sentence);
  let colon = firstToken + 1;
  while (colon < end && tokens[colon]?.text !== ':') colon++;
  if (colon + 1 >= end) return null;
  const stretch: Stretch = { table, first: firstToken, end };
  const cue = { first: colon, end: colon + 1 };
  const behind = { first: colon + 1, end };
  if (isSpeaker(stretch, firstToken, colon) && saysSomething(stretch, behind))
    return candidate([behind], cue, { first: firstToken, end: colon, rule: 'english-subject' }, 'headline-colon');
  const before = { first: firstToken, end: colon };
  if (isSpeaker(stretch, colon + 1, end) && saysSomething(stretch, before))
    return candidate([before], cue, { ...behind, rule: 'english-subject' }, 'headline-colon');
  return null;
}

/** A name of up to four words, or a noun for whoever speaks. */
function isSpeaker({ table, end: limit }: Stretch, first: number, end: number): boolean {
  if (end - first > LONGEST_NAME || phraseEnd(table.tokens, first, end) !== end) return false;
  const last = table.tokens[end - 1];
  if (last === undefined || last.kind !== 'word' || table.quoted[first] !== 0) return false;
  if (SOURCE.test(last.lower)) return true;
  if (end - first < 1 || !last.capital) return false;
  for (let at = first; at < end; at++) {
    const { capital, lower, text } = table.tokens[at] as ContextToken;
    if (!capital && text !== '.') return false;
    if (DETERMINERS.has(lower)) return false;
  }
  // "Wow:", "Opinion:": a name comes back in the article.
  return isNamedAgain(table.tokens, last.text, limit);
}

/** Whether the word stands among the tokens from `from` on. */
function isNamedAgain(tokens: readonly ContextToken[], name: string, from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const { text } = itemAt(tokens, at);
    if (text === name || text === `${name}’s` || text === `${name}'s`) return true;
  }
  return false;
}

const saysSomething = (stretch: Stretch, span: { readonly first: number; readonly end: number }): boolean =>
  span.end - span.first >= 4 && hasFinite(stretch, span);
