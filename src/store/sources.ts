// Where the articles of a store come from: a folder, a table, lines of JSON, Parquet. One after the other, none is kept.
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import type { Info } from 'csv-parse';
import type { ArticleRecord, CorpusProblem } from '../corpus';
import { openDuck, sqlPath } from './duck';
import { jsonRecord, MAX_LINE_BYTES, type RecordColumns } from './json-record';
import { LineCutter } from './line-reader';
import { openBytes, piped } from './packed-bytes';

export type SourceKind = 'folder' | 'csv' | 'jsonl' | 'parquet';

/** What a source gives: an article, or the reason why there is none. */
export type SourceRecord = ArticleRecord | CorpusProblem;

const KINDS: readonly (readonly [RegExp, Exclude<SourceKind, 'folder'>])[] = [
  [/\.(?:csv|tsv)(?:\.gz|\.zst)?$/i, 'csv'],
  [/\.(?:jsonl|ndjson|json)(?:\.gz|\.zst)?$/i, 'jsonl'],
  [/\.parquet$/i, 'parquet'],
];

/** What kind of source a path is. Throws where it is none. */
export function sourceKind(path: string): SourceKind {
  if (!existsSync(path)) throw new Error(`source "${path}" does not exist`);
  if (statSync(path).isDirectory()) return 'folder';
  const kind = KINDS.find(([ending]) => ending.test(path))?.[1];
  if (kind === undefined) {
    throw new Error(
      `source "${path}" is none; allowed are a folder and files .csv, .tsv, .jsonl (also .gz, .zst) and .parquet`,
    );
  }
  return kind;
}

/** The records of a file in their order. */
export function readSource(
  path: string,
  kind: Exclude<SourceKind, 'folder'>,
  columns: RecordColumns,
): AsyncIterable<SourceRecord> {
  if (kind === 'parquet') return parquetRecords(path, columns);
  return kind === 'csv' ? csvRecords(path, columns) : jsonRecords(path, columns);
}

async function* jsonRecords(path: string, columns: RecordColumns): AsyncGenerator<SourceRecord> {
  const cutter = new LineCutter(MAX_LINE_BYTES);
  const source = basename(path);
  let isFirst = true;
  for await (const chunk of openBytes(path)) {
    const bytes = isFirst ? withoutMark(chunk as Buffer) : (chunk as Buffer);
    isFirst = false;
    for (const line of cutter.add(bytes)) yield jsonRecord(line, source, columns);
  }
  for (const line of cutter.end()) yield jsonRecord(line, source, columns);
}

/** Without a byte order mark. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** UTF-8 only: what else a table may be written in cannot be told from its beginning. */
function checkedUtf8(path: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const check = (bytes: Buffer | undefined, done: (error?: Error) => void): void => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      done();
    } catch {
      done(new Error(`"${path}" is not UTF-8; save it as CSV UTF-8, or use \`wortlaut import\``));
    }
  };
  return new Transform({
    transform(bytes: Buffer, _, done) {
      check(bytes, (error) => (error === undefined ? done(null, bytes) : done(error)));
    },
    flush(done) {
      check(undefined, done);
    },
  });
}

async function* csvRecords(path: string, { text, id }: RecordColumns): AsyncGenerator<SourceRecord> {
  const { parse } = require('csv-parse') as typeof import('csv-parse');
  const source = basename(path);
  const problems: CorpusProblem[] = [];
  const parser = parse({
    delimiter: await delimiterOf(path),
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      problems.push({
        file: source,
        line: Number(error?.lines ?? 0) || null,
        value: '',
        rule: 'csv-syntax',
        message: `${error?.message}`,
      });
      return undefined;
    },
  });
  const bytes = piped(openBytes(path), checkedUtf8(path));
  bytes.on('error', (error) => parser.destroy(error));
  let header: readonly string[] | null = null;
  let line = 1;
  for await (const { record, info } of bytes.pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* problems.splice(0);
    const begin = line;
    line = info.lines + 1;
    if (header === null) {
      header = checkedHeader(path, record, [text, id]);
    } else if (record.length !== header.length) {
      const message = `${record.length} values where the first line names ${header.length} columns`;
      yield { file: source, line: begin, value: record.join(',').slice(0, 80), rule: 'ragged-row', message };
    } else {
      const values: Record<string, string> = Object.create(null);
      for (const [place, name] of header.entries()) if (name !== '') values[name] = (record[place] as string).trim();
      yield recordOf(begin, record[header.indexOf(text)] as string, values, { text, id });
    }
  }
  yield* problems.splice(0);
}

function checkedHeader(path: string, header: readonly string[], needed: readonly string[]): readonly string[] {
  const names = header.map((name) => name.trim());
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined) throw new Error(`${path}:1: no column "${missing}"; there are ${names.join(', ')}`);
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`${path}:1: two columns are named "${twice}"; allowed is one`);
  return names;
}

/** Whichever of comma, semicolon and tab is commonest in the first line. */
async function delimiterOf(path: string): Promise<string> {
  let head = '';
  for await (const chunk of openBytes(path)) {
    head += (chunk as Buffer).toString('latin1');
    if (/[\r\n]/.test(head) || head.length > 1 << 20) break;
  }
  const firstLine = head.split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string) => firstLine.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

async function* parquetRecords(path: string, { text, id }: RecordColumns): AsyncGenerator<SourceRecord> {
  const duck = await openDuck({ threads: 1, memory: 512, temporary: join(tmpdir(), 'wortlaut-spill') });
  try {
    const all = await duck.connection.run(`DESCRIBE SELECT * FROM read_parquet(${sqlPath(path)})`);
    const columns = (await all.getRowsJS()).map(([name, type]) => ({ name: String(name), type: String(type) }));
    checkedHeader(
      path,
      columns.map(({ name }) => name),
      [text, id],
    );
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const isPlain = (type: string) => !/[[(]/.test(type) || type.startsWith('DECIMAL');
    const chosen = columns.map(({ name, type }) =>
      isPlain(type) ? `CAST(${quoted(name)} AS VARCHAR)` : `CAST(to_json(${quoted(name)}) AS VARCHAR)`,
    );
    const rows = await duck.connection.stream(`SELECT ${chosen.join(', ')} FROM read_parquet(${sqlPath(path)})`);
    let line = 0;
    for (;;) {
      const chunk = await rows.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      for (const row of chunk.getRows()) {
        line++;
        const values: Record<string, string> = Object.create(null);
        for (const [place, { name }] of columns.entries()) values[name] = (row[place] as string | null) ?? '';
        yield recordOf(line, values[text] as string, values, { text, id });
      }
    }
  } finally {
    duck.close();
  }
}

function recordOf(line: number, text: string, all: Record<string, string>, columns: RecordColumns): ArticleRecord {
  const id = all[columns.id] as string;
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(all))
    if (name !== columns.text && name !== columns.id) values[name] = value;
  values.id = id;
  return { line, text, values };
}
