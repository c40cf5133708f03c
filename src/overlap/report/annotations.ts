import { checkKeys, type Row, type Span } from '../../base';
import {
  type Article,
  articlesById,
  checkedStretch,
  type KnownArticles,
  readJsonLines,
  shownValue,
} from '../../corpus';
import type { OverlapPair } from '../types';

/** A pair that a person found by reading. */
export interface AnnotatedOverlap {
  readonly kind: string;
  readonly relation: string;
  /** False where readers may differ: neither missing nor finding such a pair counts as an error. */
  readonly certain: boolean;
  readonly a: AnnotatedSide;
  readonly b: AnnotatedSide;
  readonly note: string;
}

export interface AnnotatedSide extends Span {
  readonly article: string;
  readonly text: string;
  readonly speaker: string;
}

/** What a comparison with annotations gives. */
export interface AnnotationComparison {
  /** One row: counts, precision, recall, share of the matched pairs whose relation is the same too. */
  readonly summary: Row;
  readonly matched: readonly { readonly pair: OverlapPair; readonly annotated: AnnotatedOverlap }[];
  /** Certain annotations that no pair matches. */
  readonly missed: readonly AnnotatedOverlap[];
  /** Pairs that match no annotation. */
  readonly unexpected: readonly OverlapPair[];
}

/**
 * Reads annotated pairs from a JSON Lines file; the fields are described in the README of the shipped corpus. An empty
 * file gives an empty list.
 *
 * @param options with `articles`, each side must be of one of them, and its words must stand in their place there
 * @throws Error with file, line, value and what is allowed, for the first line that is no such record
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const annotated = loadOverlapAnnotations('corpus/overlap.jsonl', { articles });
 * ```
 */
export function loadOverlapAnnotations(
  file: string,
  options: { readonly articles?: readonly Pick<Article, 'id' | 'raw'>[] } = {},
): AnnotatedOverlap[] {
  checkKeys('loadOverlapAnnotations', options, ['articles']);
  const articles = articlesById(options.articles);
  return readJsonLines(file, (record: AnnotatedOverlap) => checked(record, articles));
}

function checked(record: AnnotatedOverlap, articles: KnownArticles): AnnotatedOverlap {
  for (const name of ['a', 'b'] as const) {
    checkedStretch(name, record[name], articles);
    const text = (record[name] as Partial<AnnotatedSide>).text;
    if (text === undefined)
      throw new TypeError(`"${name}.text" is ${shownValue(text)}; allowed is the text of that place`);
  }
  if (typeof record.certain !== 'boolean') {
    throw new TypeError(`"certain" is ${shownValue(record.certain)}; allowed are true and false`);
  }
  return record;
}

/**
 * Compares found pairs of one kind with annotated ones. A pair matches an annotation if on both sides the two stretches
 * share more than half of the shorter. Precision: pairs that match an annotation / pairs, whatever its kind, as one
 * reader's quotation is another's passage. Recall: certain annotations of the kind that are matched / all such.
 * Annotations that are not certain so raise precision when they are found and cost no recall when they are not.
 * Precision is null where no pair was found, recall where nothing certain is annotated.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(articles, quotations);
 * const annotated = loadOverlapAnnotations('corpus/overlap.jsonl', { articles });
 * show([compareWithAnnotations(pairs, annotated, 'quotation').summary]);
 * ```
 */
export function compareWithAnnotations(
  pairs: readonly OverlapPair[],
  annotations: readonly AnnotatedOverlap[],
  kind: string,
): AnnotationComparison {
  const own = annotations.filter((annotated) => annotated.kind === kind);
  const found = pairs.filter((pair) => pair.kind === kind);
  const matched = found.flatMap((pair) => {
    const annotated = annotations
      .filter((other) => isSamePair(pair, other))
      .sort((x, y) => Number(y.kind === kind) - Number(x.kind === kind) || Number(y.certain) - Number(x.certain))[0];
    return annotated === undefined ? [] : [{ pair, annotated }];
  });
  const certain = own.filter((annotated) => annotated.certain);
  const missed = certain.filter((annotated) => !found.some((pair) => isSamePair(pair, annotated)));
  const matchedPairs = new Set(matched.map(({ pair }) => pair));
  const sameRelation = matched.filter(({ pair, annotated }) => pair.relation === annotated.relation).length;
  return {
    summary: {
      kind,
      annotatedCount: own.length,
      certainCount: certain.length,
      foundCount: found.length,
      matchedCount: matched.length,
      precision: found.length === 0 ? null : matched.length / found.length,
      recall: certain.length === 0 ? null : (certain.length - missed.length) / certain.length,
      sameRelationShare: matched.length === 0 ? null : sameRelation / matched.length,
    },
    matched,
    missed,
    unexpected: found.filter((pair) => !matchedPairs.has(pair)),
  };
}

function isSamePair(pair: OverlapPair, annotated: AnnotatedOverlap): boolean {
  return (
    (isSameSide(pair.a, annotated.a) && isSameSide(pair.b, annotated.b)) ||
    (isSameSide(pair.a, annotated.b) && isSameSide(pair.b, annotated.a))
  );
}

function isSameSide(x: Span & { readonly article: string }, y: Span & { readonly article: string }): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return x.article === y.article && shared * 2 > Math.min(x.end - x.start, y.end - y.start);
}
