// Gathers what the signs of speech look at.
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type ContextToken,
  type Evidence,
  mentionOf,
  type QuotedWords,
  type TokenSpan,
} from '../document';

/** Gathers what the signs look at. */
export function evidenceOf(
  context: ArticleContext,
  words: QuotedWords,
  { attribution, framed, afterName, isEcho }: Pick<Evidence, 'attribution' | 'framed' | 'afterName' | 'isEcho'>,
): Evidence {
  const { tokens, language } = context;
  const inside = tokens.slice(words.first, words.end);
  const [lead] = inside;
  const last = inside[inside.length - 1];
  const { speaker } = attribution;
  return {
    attribution,
    framed,
    afterName,
    isEcho,
    words,
    inside,
    before: [tokens[words.open - 1], tokens[words.open - 2], tokens[words.open - 3]].filter(
      (token) => token !== undefined,
    ),
    lead: leadOf(context, words),
    behind: tokens[words.close],
    beginsLow: lead !== undefined && ((lead.kind === 'word' && !lead.capital) || /^[[(….]/.test(lead.text)),
    onlyCapitals: inside.every(
      ({ kind, capital, lower }) => kind !== 'word' || capital || language.marks.isFunctionWord(lower),
    ),
    hasVerb: inside.some(language.marks.isFiniteVerb),
    endsSentence: last !== undefined && language.marks.sentenceEnd.test(last.text),
    opensSentence: words.open <= (context.sentences[words.sentence]?.firstToken ?? -1),
    bracketed: tokens[words.open - 1]?.text === '(' && tokens[words.close]?.text === ')',
    speakerWord: speaker === null ? '' : (tokens[speaker.first]?.lower ?? ''),
    speakerHead: speaker === null ? '' : headOf(context, speaker),
    namesSpeaker:
      speaker !== null && speaker.first <= words.first && words.end <= speaker.end && lead?.capital === true,
  };
}

function leadOf({ tokens, sentences }: ArticleContext, { open }: QuotedWords): readonly ContextToken[] {
  const before = tokens[open - 1];
  const first = before === undefined ? undefined : sentences[before.sentence]?.firstToken;
  return first === undefined ? [] : tokens.slice(first, open);
}

function headOf(context: ArticleContext, { first, end }: TokenSpan): string {
  return itemAt(context.tokens, mentionOf(context, first, end).head).lower;
}
