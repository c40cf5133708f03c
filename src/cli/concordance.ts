// `wortlaut concordance`: every place of a word or phrase, in its context.
import { writeWhole } from '../base';
import { linesPage } from '../charts';
import type { Article } from '../corpus';
import {
  type ConcordancePlace,
  type ConcordanceRow,
  type ConcordanceSort,
  concordance,
  concordanceLines,
} from '../terms';
import { type ArticleLink, articleLink } from './article-link';
import { ARTICLE_OPTIONS, folderOf, LANGUAGE_OPTION, languageOption } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  integerOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { type PrintedRecord, printRecords } from './output';
import { checkOutputFile } from './output-file';
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
    sort: {
      type: 'string',
      value: 'text|left|right|keyword|PLACES',
      help: 'order of the lines; PLACES as R1,R2,L1: first the word behind, … (default: text)',
    },
    'case-sensitive': { type: 'boolean', help: 'tell capitals from small letters' },
    report: { type: 'string', value: 'FILE', help: 'write the lines to an HTML page that sorts them, with links' },
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
    const sort = sortOption(input);
    checkOutputFile(input, 'report');
    const report = stringOption(input, 'report', '');
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
    if (sort !== 'text' || report !== '') {
      const isTable = stringOption(input, 'format', 'table') === 'table';
      return useAll(input, source, (found) => {
        const top = Number.isFinite(left) ? left : undefined;
        const links = new Map<string, ArticleLink>();
        const articles = linked(found, links, folderOf(input), report);
        const { rows } = asUsage(() => concordance(articles, query, { ...options, sort, top }));
        if (report !== '') writeWhole(report, reportOf(query, rows, links));
        printRecords(isTable ? shortened(rows) : rows, COLUMNS, input);
        return 0;
      });
    }
    if (stringOption(input, 'format', 'table') !== 'table') return printEach(input, source, linesOf, COLUMNS);
    return useAll(input, source, (articles) => {
      printRecords(shortened(linesOf(articles)), COLUMNS, input);
      return 0;
    });
  },
};

/** The articles, of each of which is kept where it can be read. */
function* linked(articles: Iterable<Article>, links: Map<string, ArticleLink>, folder: string, page: string) {
  for (const article of articles) {
    links.set(article.id, articleLink(article, folder, page));
    yield article;
  }
}

function reportOf(query: string, rows: readonly ConcordanceRow[], links: ReadonlyMap<string, ArticleLink>): string {
  const name = `“${query}”`;
  const lines = rows.map(({ article, left, keyword, right }) => ({
    ...{ name, group: 'Lines', left, keyword, right },
    ...(links.get(article) ?? { source: article }),
  }));
  return linesPage({ title: `Concordance of ${name}`, language: 'en' }, lines, { groups: ['Lines'] });
}

/** "R1,L2" as AntConc has it, or a name. */
function sortOption(input: CommandInput): ConcordanceSort {
  const value = stringOption(input, 'sort', 'text');
  if (['text', 'left', 'right', 'keyword'].includes(value)) return value as ConcordanceSort;
  return value.split(',').map((each): ConcordancePlace => {
    const [, side = '', place = ''] = /^([LR])([1-5])$/i.exec(each.trim()) ?? [];
    if (side !== '') return `${side.toUpperCase() === 'L' ? 'left' : 'right'}${place}` as ConcordancePlace;
    throw new UsageError(`--sort is "${value}"; allowed are text, left, right, keyword, or places as R1,R2,L1`);
  });
}

/** Left contexts end at the keyword, so that the eye can run down the column. */
function shortened(lines: Iterable<ConcordanceRow>): PrintedRecord[] {
  const rows = Array.from(lines);
  const width = rows.reduce((most, { left }) => Math.max(most, left.length), 0);
  return rows.map((row) => {
    const picked = { ...row, left: row.left.padStart(width) };
    return Object.fromEntries(TABLE_COLUMNS.map((name) => [name, picked[name]]));
  });
}
