// The body of an article with its tokens and sentences.
import { itemAt, type Span } from '../../base';
import type { Article } from '../../corpus';
import { markSentences, scanTokens, TOKEN_KINDS, TokenColumns, type TokenKind, textProfile } from '../../text';
import { namesLikeWords } from './names-like-words';
import { bodySpans, findParagraphs } from './paragraphs';
import type { ContextSentence, ContextToken } from './tokens';
import { asName, asSmall, formAt, type WordForm } from './word-forms';

/** The body of an article with its tokens and sentences, numbered anew without what was set aside. */
export interface BodyText {
  readonly body: Span[];
  readonly paragraphs: Span[];
  readonly tokens: ContextToken[];
  readonly sentences: ContextSentence[];
}

/** Reads the body of an article. */
export function findBodyText(article: Article): BodyText {
  // A headline cites like the article does.
  const body = bodySpans(article, ['headline']);
  const paragraphs = findParagraphs(article.raw, body);
  const tokens = bodyTokens(article, body);
  for (const place of namesLikeWords(tokens)) (tokens[place] as BodyToken).callName();
  return { body, paragraphs, tokens, sentences: findContextSentences(tokens, paragraphs) };
}

/** From the columns of the tokenizer: its own records beside these would double the memory that a text takes. */
function bodyTokens({ raw, language }: Article, body: readonly Span[]): BodyToken[] {
  const { count, start: starts, end: ends, kind: kinds, sentence: sentences, units } = tokenColumns(raw, language);
  const tokens: BodyToken[] = [];
  let stretch = 0;
  let sentence = -1;
  let printed = -1;
  let printedStretch = -1;
  for (let place = 0; place < count; place++) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    while (stretch < body.length && (body[stretch] as Span).end <= start) stretch++;
    const within = body[stretch];
    if (within === undefined || within.start > start || end > within.end) continue;
    // No sentence goes on across what is set aside.
    if (sentences[place] !== printed || stretch !== printedStretch) {
      printed = sentences[place] as number;
      printedStretch = stretch;
      sentence++;
    }
    const kind = TOKEN_KINDS[kinds[place] as number] as TokenKind;
    const form = formAt(raw, units, start, end, kind);
    // The bullet of a list is no word of its first sentence.
    if (form.isBullet && tokens[tokens.length - 1]?.sentence !== sentence) continue;
    tokens.push(new BodyToken(start, sentence, tokens.length, form));
  }
  return tokens;
}

/** A token that takes what its characters tell from their form: an article of ten million tokens still fits. */
class BodyToken implements ContextToken {
  constructor(
    readonly start: number,
    readonly sentence: number,
    readonly index: number,
    public form: WordForm,
  ) {}

  /** Makes it a name, which no list of words knows. */
  callName(): void {
    this.form = asName(this.form);
  }

  get end(): number {
    return this.start + this.form.text.length;
  }
  get text(): string {
    return this.form.text;
  }
  get kind(): TokenKind {
    return this.form.kind;
  }
  get lower(): string {
    return this.form.lower;
  }
  get capital(): boolean {
    return this.form.capital;
  }
}

/** Of one article at a time: making them anew for each would cost as much as filling them. */
const columns = new TokenColumns();

/** The token with its capital taken away, which is due to a headline. */
export function withoutCapital({ start, sentence, index, form }: ContextToken): ContextToken {
  return new BodyToken(start, sentence, index, asSmall(form));
}

function tokenColumns(raw: string, language: string): TokenColumns {
  const profile = textProfile(language);
  scanTokens(raw, columns, { profile, hyphens: 'keep' });
  markSentences(raw, columns, profile);
  return columns;
}

function findContextSentences(tokens: readonly ContextToken[], paragraphs: readonly Span[]): ContextSentence[] {
  const sentences: ContextSentence[] = [];
  let paragraph = 0;
  for (let firstToken = 0; firstToken < tokens.length; ) {
    const { start, sentence } = itemAt(tokens, firstToken);
    let endToken = firstToken + 1;
    while (tokens[endToken]?.sentence === sentence) endToken++;
    while (paragraph < paragraphs.length && (paragraphs[paragraph] as Span).end <= start) paragraph++;
    const { end } = itemAt(tokens, endToken - 1);
    const startsParagraph = paragraphs[paragraph]?.start === start;
    sentences.push({ index: sentence, start, end, firstToken, endToken, startsParagraph });
    firstToken = endToken;
  }
  return sentences;
}
