// `wortlaut terms`: the terms of a corpus by their frequency.
import { type TermIndex, termFrequencies, termsByCount, termsOverTime } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  integerOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { guardsFormulas, printRecords } from './output';
import { BY_OPTION, CHANGES_OPTION, overTime, PERIOD_COLUMNS, periodOption } from './over-time';
import { REMOVE_OPTION, TERM_OPTIONS, termOptions, withIndex, wordsOption } from './term-options';
import { csvTextForm, JSON_TEXT, mostTextBytes, type TextForm, writeText } from './text-bytes';
import { tellUnreachable } from './unreachable-note';

const COLUMNS = ['term', 'count', 'documentCount', 'perMillion'];

const GROUP_COLUMNS = ['group', 'term', 'count', 'rank', 'documentCount', 'documentShare', 'share', 'perMillion'];

const MAX_NGRAM = 16;

export const command: Command = {
  name: 'terms',
  summary: 'count the terms of a corpus, most frequent first',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    top: { type: 'string', value: 'N', help: 'print only the N most frequent (default: all; over time: 10)' },
    by: BY_OPTION,
    words: {
      ...REMOVE_OPTION,
      help: 'with --by day|week|month|year: these words, a line each ("klima*,krieg"), not the most frequent',
    },
    changes: CHANGES_OPTION,
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
    const print = (index: TermIndex) => {
      const rows = groupedRows(input, index, top);
      if (rows !== null) {
        printRecords(rows.rows, rows.columns, input);
        return 0;
      }
      const ranking = { index, ids: termsByCount(index).subarray(0, top) };
      printRecords(termRecords(ranking), COLUMNS, input, (format) =>
        termLines(ranking, format === 'jsonl' ? JSON_LINE : csvLineForm(input)),
      );
      return 0;
    };
    return withIndex(input, print, { ...termOptions(input), ngram });
  },
};

/** Rows over time or by a column; null where the command line asks for neither. */
function groupedRows(input: CommandInput, index: TermIndex, top: number) {
  const by = stringOption(input, 'by', '');
  const unit = periodOption(input, index.articles);
  const terms = wordsOption(input, 'words');
  const most = Number.isFinite(top) ? top : undefined;
  if (unit !== null) {
    tellUnreachable(index, '--words', terms);
    const table = asUsage(() => termsOverTime(index, { by: unit, ...(terms.length > 0 && { terms }), top: most }));
    return overTime(input, table, 'term', ['term', ...PERIOD_COLUMNS]);
  }
  if (terms.length > 0) throw new UsageError('--words is for terms over time; allowed with --by day|week|month|year');
  if (by === '') return null;
  return { rows: asUsage(() => termFrequencies(index, { by, top: most }).rows), columns: GROUP_COLUMNS };
}

interface Ranking {
  readonly index: TermIndex;
  /** Numbers of the terms to print, in their order. */
  readonly ids: Uint32Array;
}

function* termRecords({ index, ids }: Ranking) {
  const terms = index.terms();
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

const BYTES_AT_ONCE = 1 << 16;

/** How a line looks around its term. */
interface LineForm {
  readonly begin: Uint8Array;
  readonly term: TextForm;
  readonly end: (count: number, documentCount: number, perMillion: number) => string;
}

const JSON_LINE: LineForm = {
  begin: Buffer.from('{"term":'),
  term: JSON_TEXT,
  end: (count, documentCount, perMillion) => `,${JSON.stringify({ count, documentCount, perMillion }).slice(1)}\n`,
};

function csvLineForm(input: CommandInput): LineForm {
  return {
    begin: Buffer.alloc(0),
    term: csvTextForm(guardsFormulas(input)),
    end: (...numbers) => `,${numbers.join(',')}\r\n`,
  };
}

/**
 * The records as lines, as they are printed one by one, in a fraction of the time: the terms go from their columns to
 * bytes without a string each, and what follows a term is made once for all terms with the same counts.
 */
function* termLines({ index, ids }: Ranking, form: LineForm): Iterable<Uint8Array> {
  const columns = index.termColumns();
  const endOf = lineEnds(index, form);
  let bytes = new Uint8Array(BYTES_AT_ONCE);
  let used = 0;
  for (const id of ids) {
    const lineEnd = endOf(id);
    const room = form.begin.length + mostTextBytes(columns, id) + lineEnd.length;
    if (used + room > bytes.length) {
      yield bytes.subarray(0, used);
      bytes = new Uint8Array(Math.max(BYTES_AT_ONCE, room));
      used = 0;
    }
    bytes.set(form.begin, used);
    used = writeText(form.term, columns, id, bytes, used + form.begin.length);
    bytes.set(lineEnd, used);
    used += lineEnd.length;
  }
  yield bytes.subarray(0, used);
}

/** What follows a term on its line, by its number. Terms of one count must be asked for one after the other. */
function lineEnds(index: TermIndex, form: LineForm): (id: number) => Uint8Array {
  const ends = new Map<number, Uint8Array>();
  let countOfEnds = 0;
  return (id) => {
    const count = index.counts[id] as number;
    const documentCount = index.documentCounts[id] as number;
    if (count !== countOfEnds) ends.clear();
    countOfEnds = count;
    let end = ends.get(documentCount);
    if (end === undefined) {
      end = Buffer.from(form.end(count, documentCount, perMillion(index, count)));
      ends.set(documentCount, end);
    }
    return end;
  };
}
