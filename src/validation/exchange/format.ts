// What all exchange formats have in common: articles with their annotations in, text out, and back.
import type { Article } from '../../corpus';
import type { QuotationAnnotation } from '../../quotations';
import type { Line } from '../judgements';
import type { FieldName } from './fields';

export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: readonly QuotationAnnotation[];
}

/** What a layer of another tool is called, where it is not as we write it. */
export interface LayerNames {
  /** "webanno.custom.Quotation" if not given. */
  readonly layer?: string;
  /** Names of features there, by ours. */
  readonly features?: Readonly<Partial<Record<FieldName, string>>>;
}

export interface ExchangeFormat {
  readonly extension: string;
  /** Whether each article has a file of its own. */
  readonly isFilePerArticle: boolean;
  readonly write: (articles: readonly AnnotatedArticle[]) => string;
  /**
   * Lines of annotations, not yet checked.
   *
   * @param named the article that the file is about, by its name; null where that tells nothing
   * @throws Error that names the line or place, the value and what is allowed
   */
  readonly read: (text: string, sources: Sources, names: LayerNames) => Line[];
}

export interface Sources {
  readonly articles: ReadonlyMap<string, Article>;
  readonly named: Article | null;
}

export const LAYER = 'webanno.custom.Quotation';

/** A stretch of an article that is one word, or one mark. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Words and marks, cut besides where an annotation begins or ends: so every format can say where that is. */
export function pieces(raw: string, annotations: readonly QuotationAnnotation[]): Piece[] {
  const cuts = [...new Set(annotations.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])))];
  cuts.sort((a, b) => a - b);
  const found: Piece[] = [];
  let next = 0;
  for (const { index, 0: word } of raw.matchAll(/[\p{L}\p{N}\p{M}]+|\S/gu)) {
    let start = index as number;
    const end = start + word.length;
    while (next < cuts.length && (cuts[next] as number) <= start) next++;
    for (; next < cuts.length && (cuts[next] as number) < end; next++) {
      found.push({ start, end: cuts[next] as number });
      start = cuts[next] as number;
    }
    found.push({ start, end });
  }
  return found;
}
