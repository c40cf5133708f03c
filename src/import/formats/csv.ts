// Tables as CSV or TSV: every value as it stands, blanks and all.
import type { CsvError } from 'csv-parse/sync';
import { CsvRowError, csvFaults, firstLines, parseCsv, repeatedColumn } from '../../corpus';
import { BROKEN_LINE, sourceText } from '../source-text';
import { type FileContent, type Problems, type SourceFile, UnreadableFile, type Values } from '../types';

/** Reads a table with a header line. A row that cannot be read is told, the others are taken. */
export function readCsv({ bytes }: SourceFile): FileContent {
  const { text, brokenLines } = sourceText(bytes);
  const problems: Problems[number][] = [];
  const faultOf = csvFaults(text);
  const records = readRecords(text, {
    trim: false,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error?: CsvError) => {
      if (error === undefined) return undefined;
      const fault = faultOf(error);
      if (fault === null) return undefined;
      problems.push({ line: fault.line, value: fault.value.slice(0, 200), rule: 'csv-syntax', message: fault.message });
      return undefined;
    },
  });
  const columns = (records[0]?.record ?? []).map((name) => name.trim());
  if (columns.filter((name) => name !== '').length < 2) {
    throw new UnreadableFile('no-table', 'the first line names fewer than two columns', columns.join(','), 1);
  }
  const twice = repeatedColumn(columns);
  if (twice !== undefined) throw new UnreadableFile('duplicate-column', 'two columns have this name', twice, 1);
  const lines = firstLines(records);
  // In order, as the rows are: a file may have a broken byte in every line.
  const open = [...brokenLines];
  let next = 0;
  const rows = records.slice(1).flatMap(({ record }, place) => {
    const line = lines[place + 1] as number;
    const end = lines[place + 2] ?? line + record.join('').split('\n').length;
    if (record.length !== columns.length && record.slice(columns.length).some((value) => value !== '')) {
      const message = `${record.length} values where the first line names ${columns.length} columns`;
      problems.push({ line, value: record.join(',').slice(0, 200), rule: 'ragged-row', message });
      return [];
    }
    while (next < open.length && (open[next] as number) < line) next++;
    const broken = open[next];
    if (broken !== undefined && broken < end) {
      problems.push({ line: broken, ...BROKEN_LINE });
      return [];
    }
    return [{ line, values: rowValues(columns, record) }];
  });
  return { kind: 'table', table: { columns: columns.filter((name) => name !== ''), rows }, problems };
}

function readRecords(text: string, options: Parameters<typeof parseCsv>[1]): ReturnType<typeof parseCsv> {
  try {
    return parseCsv(text, options);
  } catch (error) {
    if (!(error instanceof CsvRowError)) throw error;
    throw new UnreadableFile('csv-syntax', error.message, '', error.line);
  }
}

/** No prototype: a column may be called "constructor". */
export function rowValues(columns: readonly string[], record: readonly string[]): Values {
  const values: Record<string, string> = Object.create(null);
  for (const [index, column] of columns.entries()) if (column !== '') values[column] = record[index] ?? '';
  return values;
}
