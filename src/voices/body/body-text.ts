// The body of an article with its tokens and sentences.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { type Token, tokenize } from '../../text';
import { bodySpans, findParagraphs } from './paragraphs';
import type { ContextSentence, ContextToken } from './tokens';

/** The body of an article with its tokens and sentences, numbered anew without what was set aside. */
export interface BodyText {
  readonly body: Span[];
  readonly paragraphs: Span[];
  readonly tokens: ContextToken[];
  readonly sentences: ContextSentence[];
}

const LIST_BULLET = /^[•·▪▸►‣●○■]$/;

/** Reads the body of an article. */
export function findBodyText(article: Article): BodyText {
  const { raw, language } = article;
  // A headline cites like the article does.
  const body = bodySpans(article, ['headline']);
  const paragraphs = findParagraphs(raw, body);
  const tokens: ContextToken[] = [];
  let stretch = 0;
  let sentence = -1;
  let printed = -1;
  let printedStretch = -1;
  for (const token of tokenize(raw, { language })) {
    while (stretch < body.length && (body[stretch] as Span).end <= token.start) stretch++;
    const within = body[stretch];
    if (within === undefined || within.start > token.start || token.end > within.end) continue;
    // No sentence goes on across what is set aside.
    if (token.sentence !== printed || stretch !== printedStretch) {
      printed = token.sentence;
      printedStretch = stretch;
      sentence++;
    }
    // The bullet of a list is no word of its first sentence.
    if (LIST_BULLET.test(token.text) && tokens.at(-1)?.sentence !== sentence) continue;
    tokens.push(contextToken(token, tokens.length, sentence));
  }
  return { body, paragraphs, tokens, sentences: findContextSentences(tokens, paragraphs) };
}

/** Written out field by field: spreading the token costs half the time of the whole search. */
function contextToken({ start, end, text, kind }: Token, index: number, sentence: number): ContextToken {
  const capital = isCapital(text);
  return { start, end, text, kind, sentence, index, lower: text.toLowerCase(), capital };
}

function findContextSentences(tokens: readonly ContextToken[], paragraphs: readonly Span[]): ContextSentence[] {
  const sentences: ContextSentence[] = [];
  let paragraph = 0;
  for (let firstToken = 0; firstToken < tokens.length; ) {
    const { start, sentence } = tokens[firstToken] as ContextToken;
    let endToken = firstToken + 1;
    while (tokens[endToken]?.sentence === sentence) endToken++;
    while (paragraph < paragraphs.length && (paragraphs[paragraph] as Span).end <= start) paragraph++;
    const { end } = tokens[endToken - 1] as ContextToken;
    const startsParagraph = paragraphs[paragraph]?.start === start;
    sentences.push({ index: sentence, start, end, firstToken, endToken, startsParagraph });
    firstToken = endToken;
  }
  return sentences;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  // Ä, Ö, Ü and their neighbours; the sign × stands among them.
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return /^\p{Lu}/u.test(text);
}
