// A passage in marks as the rules for direct speech see it: in tokens, with its sentence, joined where an attribution
// interrupts it („…“, sagte sie, „…“).
import { itemAt, type Span } from '../../base';
import type { QuotedPassage } from '../quotation-marks';
import type { ArticleContext } from './context';
import { tokenAt } from './tokens';

/** One or more passages that are one quotation if they are speech. Token places refer to `context.tokens`. */
export interface QuotedWords {
  readonly passages: readonly QuotedPassage[];
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
    const group = [outer[index++] as QuotedPassage];
    while (index < outer.length && isInterrupted(context, itemAt(group, group.length - 1), itemAt(outer, index))) {
      group.push(itemAt(outer, index++));
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
    const passage = itemAt(context.passages, index);
    if (passage.start >= end) break;
    const words = passage.depth > 0 ? quotedWords(context, [passage]) : null;
    if (words !== null) found.push(words);
  }
  return found;
}

function quotedWords(context: ArticleContext, passages: readonly QuotedPassage[]): QuotedWords | null {
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
    const { kind } = itemAt(tokens, at);
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
    sentence: itemAt(tokens, first).sentence,
    lastSentence: itemAt(tokens, Math.min(firstPassageEnd, tokens.length - 1)).sentence,
    wordCount,
  };
}

/** „…“, sagte sie, „…“: between the passages stands an attribution that is not too long. */
function isInterrupted(context: ArticleContext, before: QuotedPassage, next: QuotedPassage): boolean {
  const first = tokenAt(context.tokens, before.end);
  const end = tokenAt(context.tokens, next.start);
  const length = end - first;
  return length >= 3 && length <= MAX_INTERRUPTION && context.language.isInterruption(context, first, end);
}
