// A passage in marks as the rules for direct speech see it: in tokens, with its sentence, joined where an attribution
// interrupts it („…“, sagte sie, „…“).
import type { Span } from '../../../base';
import { type ArticleContext, type ContextToken, primaryLanguage, tokenAt } from '../../document';
import type { MarkedPassage } from '../../quotation-marks';
import { ENGLISH_CUES } from '../cues';
import { FINITE } from '../grammar';

/** One or more passages that are one quotation if they are speech. Token places refer to `context.tokens`. */
export interface QuotedWords {
  readonly passages: readonly MarkedPassage[];
  /** Pieces of all passages, without marks. */
  readonly spans: readonly Span[];
  /** The first opening mark. */
  readonly open: number;
  /** The first token inside. */
  readonly first: number;
  /** After the last token inside the last passage. */
  readonly end: number;
  /** The first token after the closing mark of the first passage: where an attribution may begin. */
  readonly after: number;
  /** The first token after the closing mark of the last passage. */
  readonly close: number;
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
  /** Index of the sentence in which the first passage ends. */
  readonly lastSentence: number;
  /** Words and numbers inside. */
  readonly wordCount: number;
}

// An attribution in the middle of a quotation is hardly longer.
const MAX_INTERRUPTION = 30;

/** The passages of the outermost level, those inside others left out, in order. Empty where nothing is in marks. */
export function findQuotedWords(context: ArticleContext): QuotedWords[] {
  const found: QuotedWords[] = [];
  const outer = context.passages.filter((passage) => passage.depth === 0);
  for (let index = 0; index < outer.length; ) {
    const group = [outer[index++] as MarkedPassage];
    while (
      index < outer.length &&
      isInterrupted(context, group[group.length - 1] as MarkedPassage, outer[index] as MarkedPassage)
    ) {
      group.push(outer[index++] as MarkedPassage);
    }
    const words = quotedWords(context, group);
    if (words !== null) found.push(words);
  }
  return found;
}

/** The passages inside others, each alone, in order. */
export function innerWords(context: ArticleContext, outer: QuotedWords): QuotedWords[] {
  const found: QuotedWords[] = [];
  const end = outer.passages[outer.passages.length - 1]?.end ?? 0;
  for (let index = tokenAt(context.passages, outer.passages[0]?.start ?? 0); index < context.passages.length; index++) {
    const passage = context.passages[index] as MarkedPassage;
    if (passage.start >= end) break;
    const words = passage.depth > 0 ? quotedWords(context, [passage]) : null;
    if (words !== null) found.push(words);
  }
  return found;
}

function quotedWords(context: ArticleContext, passages: readonly MarkedPassage[]): QuotedWords | null {
  const { tokens } = context;
  const [passage] = passages;
  const last = passages[passages.length - 1];
  const spans = passages.flatMap((one) => one.pieces);
  const [piece] = spans;
  const lastPiece = spans[spans.length - 1];
  if (passage === undefined || last === undefined || piece === undefined || lastPiece === undefined) return null;
  const first = tokenAt(tokens, piece.start);
  const end = tokenAt(tokens, lastPiece.end - 1) + 1;
  if (end > tokens.length) return null;
  let wordCount = 0;
  for (let at = first; at < end; at++) {
    const { kind } = tokens[at] as ContextToken;
    if (kind === 'word' || kind === 'number') wordCount++;
  }
  const firstPassageEnd = tokenAt(tokens, passage.end - 1);
  return {
    passages,
    spans,
    open: tokenAt(tokens, passage.start),
    first,
    end,
    after: tokenAt(tokens, passage.end),
    close: tokenAt(tokens, last.end),
    sentence: (tokens[first] as ContextToken).sentence,
    lastSentence: (tokens[Math.min(firstPassageEnd, tokens.length - 1)] as ContextToken).sentence,
    wordCount,
  };
}

/** „…“, sagte sie, „…“: a comma, a verb or "so", nothing that ends a clause of its own, a comma, the next mark. */
function isInterrupted(context: ArticleContext, before: MarkedPassage, next: MarkedPassage): boolean {
  const { tokens, verbs } = context;
  const first = tokenAt(tokens, before.end);
  const end = tokenAt(tokens, next.start);
  if (primaryLanguage(context) === 'en') return isEnglishInterruption(tokens, first, end);
  if (end - first < 3 || end - first > MAX_INTERRUPTION) return false;
  if (!isComma(tokens[first]) || !isComma(tokens[end - 1])) return false;
  const opener = tokens[first + 1] as ContextToken;
  if (opener.lower !== 'so' && ((verbs.flags[first + 1] as number) & FINITE) === 0) return false;
  for (let at = first; at < end; at++) {
    if (/^[.!?;:]$/.test((tokens[at] as ContextToken).text)) return false;
  }
  return true;
}

/** “…,” she said, “…”: a comma, mostly before the closing mark, somebody with a cue, and a comma. */
function isEnglishInterruption(tokens: readonly ContextToken[], first: number, end: number): boolean {
  const from = isComma(tokens[first]) ? first + 1 : first;
  if (end - from < 3 || end - from > MAX_INTERRUPTION || !isComma(tokens[end - 1])) return false;
  if (from === first && !isComma(tokens[first - 2]) && !isComma(tokens[first - 1])) return false;
  let cued = false;
  for (let at = from; at < end; at++) {
    const { text, lower } = tokens[at] as ContextToken;
    if (/^[.!?;:]$/.test(text)) return false;
    cued ||= ENGLISH_CUES.has(lower);
  }
  return cued;
}

function isComma(token: ContextToken | undefined): boolean {
  return token !== undefined && /^[,–—-]$/.test(token.text);
}
