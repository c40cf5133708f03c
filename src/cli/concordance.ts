// `wortlaut concordance`: every place of a word or phrase, in its context.
import type { Article } from '../corpus';
import { type ConcordanceRow, concordanceLines } from '../terms';
import { ARTICLE_OPTIONS, LANGUAGE_OPTION, languageOption } from './articles';
import {
  asUsage,
  type Command,
  choiceOption,
  integerOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { type PrintedRecord, printRecords } from './output';
import { articleSource, printEach, useAll } from './store-input';

const COLUMNS = 'article,left,keyword,right,start,end,sentence,sentenceStart,sentenceEnd'.split(',');

const UNITS = ['word', 'stem', 'lemma'] as const;
const CONTEXTS = ['words', 'sentence'] as const;
/** What a table on a terminal has room for; the other forms print all. */
const TABLE_COLUMNS = ['article', 'start', 'left', 'keyword', 'right'] as const;

export const command: Command = {
  name: 'concordance',
  summary: 'show every place where a word or phrase occurs, with its context (KWIC)',
  positionals: 'QUERY',
  options: {
    ...ARTICLE_OPTIONS,
    window: { type: 'string', value: 'N', help: 'words of context on each side (default: 7)' },
    context: {
      type: 'string',
      value: 'words|sentence',
      help: 'context by words or the whole sentence (default: words)',
    },
    match: { type: 'string', value: 'word|stem|lemma', help: 'how words are compared (default: word)' },
    'case-sensitive': { type: 'boolean', help: 'tell capitals from small letters' },
    top: { type: 'string', value: 'N', help: 'print only the first N (default: all)' },
    language: LANGUAGE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const [query, ...more] = input.positionals;
    if (query === undefined || more.length > 0) {
      throw new UsageError(`concordance wants one QUERY (quote a phrase), not ${input.positionals.length}`);
    }
    const options = {
      window: integerOption(input, 'window', 7),
      context: choiceOption(input, 'context', CONTEXTS, 'words'),
      match: choiceOption(input, 'match', UNITS, 'word'),
      caseSensitive: input.options['case-sensitive'] === true,
      language: languageOption(input),
    };
    let left = integerOption(input, 'top', Number.POSITIVE_INFINITY, 1);
    const linesOf = function* (articles: Iterable<Article>): Generator<ConcordanceRow> {
      if (left === 0) return;
      const top = Number.isFinite(left) ? left : undefined;
      for (const line of asUsage(() => concordanceLines(articles, query, { ...options, top }))) {
        left--;
        yield line;
      }
    };
    const source = articleSource(input);
    if (stringOption(input, 'format', 'table') !== 'table') return printEach(input, source, linesOf, COLUMNS);
    return useAll(input, source, (articles) => {
      printRecords(shortened(linesOf(articles)), COLUMNS, input);
      return 0;
    });
  },
};

/** Left contexts end at the keyword, so that the eye can run down the column. */
function shortened(lines: Iterable<ConcordanceRow>): PrintedRecord[] {
  const rows = Array.from(lines);
  const width = rows.reduce((most, { left }) => Math.max(most, left.length), 0);
  return rows.map((row) => {
    const picked = { ...row, left: row.left.padStart(width) };
    return Object.fromEntries(TABLE_COLUMNS.map((name) => [name, picked[name]]));
  });
}
