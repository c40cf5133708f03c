import { indexTerms, type TermIndex } from '../terms';
import { ARTICLE_OPTIONS, articlesOf } from './articles';
import { type Command, integerOption, OUTPUT_OPTIONS, UsageError } from './command';
import { printRecords } from './output';
import { TERM_OPTIONS, termOptions } from './term-options';

const MAX_NGRAM = 16;

export const command: Command = {
  name: 'terms',
  summary: 'count the terms of a corpus, most frequent first',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    top: { type: 'string', value: 'N', help: 'print only the N most frequent (default: all)' },
    ngram: { type: 'string', value: 'N', help: 'count N neighbouring words as one term (default: 1)' },
    ...TERM_OPTIONS,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const top = integerOption(input, 'top', Number.POSITIVE_INFINITY, 1);
    const ngram = integerOption(input, 'ngram', 1, 1);
    if (ngram > MAX_NGRAM)
      throw new UsageError(`--ngram is "${ngram}"; allowed are whole numbers from 1 to ${MAX_NGRAM}`);
    const index = indexTerms(articlesOf(input), { ...termOptions(input), ngram });
    printRecords(termRecords(index, top), input, termJson);
    return 0;
  },
};

interface TermRecord {
  readonly [name: string]: unknown;
  readonly term: string;
  readonly count: number;
  readonly documentCount: number;
  readonly perMillion: number;
}

/** What JSON writes as it is. */
const PLAIN_TEXT = /^[\p{L}\p{M}\p{N} '’-]*$/u;

/** What `JSON.stringify` gives, in a third of the time. */
function termJson({ term, count, documentCount, perMillion }: TermRecord): string {
  const text = PLAIN_TEXT.test(term) ? `"${term}"` : JSON.stringify(term);
  return `{"term":${text},"count":${count},"documentCount":${documentCount},"perMillion":${perMillion}}`;
}

/** Most frequent first; terms of one count in the order of their code units. */
function* termRecords(index: TermIndex, top: number): Iterable<TermRecord> {
  const { counts, documentCounts, totalCount } = index;
  const terms = index.terms();
  const keys = sortKeys(terms);
  const inOrder = (a: number, b: number) =>
    (keys[a] as number) - (keys[b] as number) || ((terms[a] as string) < (terms[b] as string) ? -1 : 1);
  let left = top;
  for (const [count, ids] of idsByCount(counts)) {
    const perMillion = (count / totalCount) * 1e6;
    // Most terms occur once: sorting within a count spares comparing counts.
    for (const id of Uint32Array.from(ids).sort(inOrder)) {
      if (left-- <= 0) return;
      yield { term: terms[id] as string, count, documentCount: documentCounts[id] as number, perMillion };
    }
  }
}

/** The numbers of the terms with each count, highest count first. */
function idsByCount(counts: Uint32Array): [count: number, ids: number[]][] {
  const groups = new Map<number, number[]>();
  for (let id = 0; id < counts.length; id++) {
    const count = counts[id] as number;
    const group = groups.get(count);
    if (group === undefined) groups.set(count, [id]);
    else group.push(id);
  }
  return [...groups].sort(([a], [b]) => b - a);
}

const KEY_UNITS = 6;

/**
 * The beginning of each term as a number, a byte a code unit: comparing numbers is faster than comparing texts. Keys
 * stand in the order of the texts or are equal. A unit that needs more than a byte ends the key.
 */
function sortKeys(terms: readonly string[]): Float64Array {
  return Float64Array.from(terms, (term) => {
    let key = 0;
    let isOpen = true;
    for (let at = 0; at < KEY_UNITS; at++) {
      const unit = isOpen && at < term.length ? Math.min(term.charCodeAt(at), 255) : 0;
      if (unit === 255) isOpen = false;
      key = key * 256 + unit;
    }
    return key;
  });
}
