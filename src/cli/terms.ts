import { indexTerms, type TermIndex } from '../terms';
import { ARTICLE_OPTIONS, articlesOf } from './articles';
import { type Command, integerOption, OUTPUT_OPTIONS, UsageError } from './command';
import { type PrintedRecord, printRecords } from './output';
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
    printRecords(termRecords(indexTerms(articlesOf(input), { ...termOptions(input), ngram }), top), input);
    return 0;
  },
};

/** Most frequent first; terms of one count in the order of their code units. */
function* termRecords(index: TermIndex, top: number): Iterable<PrintedRecord> {
  const { counts, documentCounts, totalCount } = index;
  const terms = index.terms();
  let left = top;
  for (const [count, ids] of idsByCount(counts)) {
    // Most terms occur once: sorting within a count spares comparing counts.
    ids.sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1));
    for (const id of ids) {
      if (left-- <= 0) return;
      const perMillion = (count / totalCount) * 1e6;
      yield { term: terms[id], count, documentCount: documentCounts[id], perMillion };
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
