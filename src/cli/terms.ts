import { indexTerms, type TermIndex } from '../terms';
import { ARTICLE_OPTIONS, articlesOf } from './articles';
import { type Command, choiceOption, integerOption, OUTPUT_OPTIONS, stringOption } from './command';
import { type PrintedRecord, printRecords } from './output';

const UNITS = ['word', 'stem', 'lemma'] as const;
const STOP_WORDS = ['keep', 'remove'] as const;

export const command: Command = {
  name: 'terms',
  summary: 'count the terms of a corpus, most frequent first',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    top: { type: 'string', value: 'N', help: 'print only the N most frequent (default: all)' },
    unit: { type: 'string', value: 'word|stem|lemma', help: 'what is counted (default: word)' },
    ngram: { type: 'string', value: 'N', help: 'count N neighbouring words as one term (default: 1)' },
    stopwords: { type: 'string', value: 'keep|remove', help: 'count stop words or not (default: keep)' },
    language: { type: 'string', value: 'TAG', help: "language of all articles (default: each article's own)" },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const top = integerOption(input, 'top', Number.POSITIVE_INFINITY, 1);
    const index = indexTerms(articlesOf(input), {
      unit: choiceOption(input, 'unit', UNITS, 'word'),
      ngram: integerOption(input, 'ngram', 1, 1),
      stopwords: choiceOption(input, 'stopwords', STOP_WORDS, 'keep'),
      language: stringOption(input, 'language', '') || undefined,
    });
    printRecords(termRecords(index, top), input);
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
