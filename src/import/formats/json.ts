// JSON and JSON Lines: a record an article; numbers keep the digits that they are written with.
import { BROKEN_LINE, sourceText } from '../source-text';
import {
  type FileContent,
  type ImportedTable,
  type Problems,
  type SourceFile,
  UnreadableFile,
  type Values,
} from '../types';

type Fields = Readonly<Record<string, unknown>>;

/** Reads one record a line. A line that is no record is told, the others are taken. */
export function readJsonLinesFile({ bytes }: SourceFile): FileContent {
  const { text, brokenLines } = sourceText(bytes);
  const problems: Problems[number][] = [];
  const rows = text.split('\n').flatMap((source, place) => {
    const line = place + 1;
    if (source.trim() === '') return [];
    if (brokenLines.has(line)) {
      problems.push({ line, ...BROKEN_LINE });
      return [];
    }
    try {
      const record = parseExact(source);
      if (isFields(record)) return [{ line, values: flat(record) }];
      problems.push({ line, value: source.slice(0, 200), rule: 'no-object', message: 'the line is no JSON object' });
    } catch (error) {
      problems.push({ line, value: source.slice(0, 200), rule: 'json-syntax', message: (error as Error).message });
    }
    return [];
  });
  return { kind: 'table', table: tableOf(rows), problems };
}

/** Reads a list of records, an object that holds one, or a single record. */
export function readJson(file: SourceFile): FileContent {
  const { text, brokenLines } = sourceText(file.bytes);
  const [broken] = brokenLines;
  if (broken !== undefined) throw new UnreadableFile(BROKEN_LINE.rule, BROKEN_LINE.message, BROKEN_LINE.value, broken);
  let data: unknown;
  try {
    data = parseExact(text);
  } catch (error) {
    // Many programs give JSON Lines the ending .json.
    const lines = readJsonLinesFile(file);
    if (lines.kind === 'table' && lines.table.rows.length > lines.problems.length) return lines;
    throw new UnreadableFile('json-syntax', (error as Error).message);
  }
  const records = recordsOf(data);
  if (records === null) throw new UnreadableFile('no-records', 'the file holds no list of JSON objects');
  const problems: Problems[number][] = [];
  const rows = records.flatMap((record, place) => {
    if (isFields(record)) return [{ line: place + 1, values: flat(record) }];
    problems.push({
      line: place + 1,
      value: String(record).slice(0, 200),
      rule: 'no-object',
      message: 'the entry is no JSON object',
    });
    return [];
  });
  return { kind: 'table', table: tableOf(rows), problems };
}

function recordsOf(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data;
  if (!isFields(data)) return null;
  const lists = Object.values(data).filter((value): value is unknown[] => Array.isArray(value) && value.some(isFields));
  const [longest] = lists.sort((a, b) => b.length - a.length);
  return longest ?? [data];
}

/** `JSON.parse` rounds 1234567890123456789 and drops the zero of 1.10: every number becomes the text of itself. */
function parseExact(source: string): unknown {
  const exact = source.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  try {
    return JSON.parse(exact);
  } catch {
    // The message of the source itself, in which places are right.
    JSON.parse(source);
    throw new SyntaxError('no JSON');
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object inside a record gives columns with its name in front ("source.name"); a list of texts is joined. */
function flat(record: Fields, prefix = '', depth = 0): Values {
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(record)) {
    const column = prefix + name;
    if (isFields(value) && depth < 4) Object.assign(values, flat(value, `${column}.`, depth + 1));
    else values[column] = textOf(value);
  }
  return values;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function tableOf(rows: ImportedTable['rows']): ImportedTable {
  const columns = new Set<string>();
  for (const { values } of rows) for (const name of Object.keys(values)) columns.add(name);
  return { columns: [...columns], rows };
}
