import { type TermIndex, termsByCount } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import { type Command, integerOption, OUTPUT_OPTIONS, UsageError } from './command';
import { printRecords } from './output';
import { indexOf, REMOVE_OPTION, TERM_OPTIONS, termOptions } from './term-options';

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
    remove: REMOVE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const top = integerOption(input, 'top', Number.POSITIVE_INFINITY, 1);
    const ngram = integerOption(input, 'ngram', 1, 1);
    if (ngram > MAX_NGRAM)
      throw new UsageError(`--ngram is "${ngram}"; allowed are whole numbers from 1 to ${MAX_NGRAM}`);
    const ranking = rankingOf(indexOf(input, { ...termOptions(input), ngram }), top);
    printRecords(termRecords(ranking), input, () => termLines(ranking));
    return 0;
  },
};

interface Ranking {
  readonly index: TermIndex;
  readonly terms: readonly string[];
  /** Numbers of the terms to print, in their order. */
  readonly ids: Uint32Array;
}

function rankingOf(index: TermIndex, top: number): Ranking {
  const terms = index.terms();
  return { index, terms, ids: termsByCount(index, terms).subarray(0, top) };
}

function* termRecords({ index, terms, ids }: Ranking) {
  for (const id of ids) {
    const count = index.counts[id] as number;
    yield {
      term: terms[id] as string,
      count,
      documentCount: index.documentCounts[id] as number,
      perMillion: perMillion(index, count),
    };
  }
}

const perMillion = ({ totalCount }: TermIndex, count: number) => (count / totalCount) * 1e6;

/** What JSON does not write as it is: quotation mark, backslash, control characters, surrogates without their twins. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const LINES_AT_ONCE = 4096;

/**
 * The records as JSON Lines, as `JSON.stringify` gives them, in a fraction of the time: what follows the term is made
 * once for all terms with the same counts.
 */
function* termLines({ index, terms, ids }: Ranking): Iterable<string> {
  const escaped = ESCAPED.test(terms.join(' ')) ? (term: string) => JSON.stringify(term).slice(1, -1) : null;
  const ends = new Map<number, string>();
  let countOfEnds = 0;
  for (let from = 0; from < ids.length; from += LINES_AT_ONCE) {
    const pieces: string[] = [];
    for (const id of ids.subarray(from, from + LINES_AT_ONCE)) {
      const count = index.counts[id] as number;
      const documentCount = index.documentCounts[id] as number;
      if (count !== countOfEnds) ends.clear();
      countOfEnds = count;
      let end = ends.get(documentCount);
      if (end === undefined) {
        end = `","count":${count},"documentCount":${documentCount},"perMillion":${perMillion(index, count)}}\n`;
        ends.set(documentCount, end);
      }
      const term = terms[id] as string;
      pieces.push('{"term":"', escaped === null ? term : escaped(term), end);
    }
    yield pieces.join('');
  }
}
