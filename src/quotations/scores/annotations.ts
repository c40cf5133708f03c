// Quotations that a person found by reading.

import type { Span } from '../../base';
import { readJsonLines } from '../../corpus';
import type { Mention, QuotationType } from '../types';

/** A quotation that a person found by reading. */
export interface QuotationAnnotation extends Span {
  readonly article: string;
  readonly type: QuotationType;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly nested: boolean;
  readonly isSpeech: boolean;
  readonly cue: Mention | null;
  readonly speakers: readonly { readonly name: string; readonly mention: Mention | null }[];
  readonly note: string;
}

/**
 * Reads annotated quotations from a JSON Lines file; the fields are described in the README of the shipped corpus.
 *
 * @throws Error with file and line where a line is no such record
 */
export function loadQuotationAnnotations(file: string): QuotationAnnotation[] {
  return readJsonLines(file, checked);
}

function checked(record: QuotationAnnotation): QuotationAnnotation {
  if (typeof record.article !== 'string') throw new TypeError('"article" must be the id of an article');
  if (!Array.isArray(record.spans) || record.spans.length === 0) throw new TypeError('"spans" must be a list of spans');
  for (const { start, end } of record.spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end) {
      throw new TypeError('a span needs whole numbers start < end');
    }
  }
  if (!Array.isArray(record.speakers)) throw new TypeError('"speakers" must be a list');
  return record;
}
