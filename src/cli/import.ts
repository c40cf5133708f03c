// Makes a corpus folder of a file that holds many articles, as press databases, spreadsheets and R give them.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { counted, type Row } from '../base';
import { decodeText, readCsvTable, readJsonLines } from '../corpus';
import { csvText } from '../tables/csv';
import { type Command, type CommandInput, stringOption, UsageError } from './command';

/** An article of the file: where it begins, its text, and what else is known of it. */
interface ImportedArticle {
  readonly line: number;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

export const command: Command = {
  name: 'import',
  summary: 'make a corpus folder of one file that holds many articles',
  positionals: 'FILE',
  options: {
    out: { type: 'string', value: 'FOLDER', help: 'new folder of the corpus' },
    text: { type: 'string', value: 'COLUMN', help: '.csv, .tsv, .jsonl: where the texts stand (default: text)' },
    at: {
      type: 'string',
      value: 'PATTERN',
      help: '.txt: an article begins at each line with this regular expression ("^Dokument \\d+ von")',
    },
  },
  run: importArticles,
};

/** Exit status 1 if an article had no text; the others are written all the same. */
function importArticles(input: CommandInput): number {
  const [file, ...more] = input.positionals;
  if (file === undefined || more.length > 0) throw new UsageError('import wants one FILE');
  const out = stringOption(input, 'out', '');
  if (out === '') throw new UsageError('--out is missing; it names the new folder');
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new UsageError(`--out is "${out}", which is not empty; allowed is a new folder`);
  }
  const articles = readFileOf(file, input);
  const empty = articles.filter(({ text }) => text.trim() === '');
  for (const { line } of empty) process.stderr.write(`skipped: ${file}:${line}: no text [empty-article]\n`);
  const written = articles.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) throw new Error(`${file} holds no article with text`);
  writeCorpus(out, file, written);
  process.stderr.write(
    `${counted(written.length, 'article', 'articles')} written to ${out}, ${empty.length} skipped\n`,
  );
  return empty.length === 0 ? 0 : 1;
}

function readFileOf(file: string, input: CommandInput): ImportedArticle[] {
  const column = stringOption(input, 'text', 'text');
  const at = stringOption(input, 'at', '');
  const kind = extname(file).toLowerCase();
  if (!['.csv', '.tsv', '.jsonl', '.txt'].includes(kind)) {
    throw new UsageError(`"${file}" is no .csv, .tsv, .jsonl or .txt file; save a spreadsheet as CSV first`);
  }
  if ((kind === '.txt') !== (at !== '')) throw new UsageError('--at goes with .txt files, and they need it');
  if (kind === '.txt') return splitText(file, at);
  const rows = kind === '.jsonl' ? jsonRows(file) : readCsvTable(file, [column]);
  return rows.map(({ line, values }) => {
    const { [column]: text = '', ...others } = values;
    return { line, text, values: others };
  });
}

function jsonRows(file: string): Omit<ImportedArticle, 'text'>[] {
  return readJsonLines(file, (record: unknown, line) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new TypeError('no JSON object');
    const texts = Object.entries(record).map(([name, value]) => [name, textOf(value)]);
    return { line, values: Object.fromEntries(texts) as Record<string, string> };
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Each article begins at a line that matches; what stands before the first is left out, which is said. */
function splitText(file: string, at: string): ImportedArticle[] {
  const { text } = decodeText(readFileSync(file));
  const lines = Array.from(text.matchAll(linePattern(at)), ({ index }) => lineStart(text, index));
  const starts = [...new Set(lines)];
  const [first] = starts;
  if (first === undefined) throw new UsageError(`--at is "${at}"; no line of ${file} matches it`);
  if (text.slice(0, first).trim() !== '') {
    process.stderr.write(`left out: ${file}: the ${first} characters before the first article\n`);
  }
  let line = 1;
  return starts.map((start, place) => {
    line += text.slice(starts[place - 1] ?? 0, start).split('\n').length - 1;
    return { line, text: text.slice(start, starts[place + 1]), values: {} };
  });
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function linePattern(at: string): RegExp {
  try {
    return new RegExp(at, 'gmu');
  } catch (error) {
    throw new UsageError(`--at is "${at}"; ${(error as Error).message}`);
  }
}

/** The folder appears whole or not at all. Where each article stood goes into the table: it leads back to the source. */
function writeCorpus(out: string, file: string, articles: readonly ImportedArticle[]): void {
  const part = `${out}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const digits = String(articles.length).length;
  const rows = articles.map(({ line, text, values }, place): Row => {
    const name = `${String(place + 1).padStart(digits, '0')}.txt`;
    writeFileSync(join(part, name), text);
    const { file: ownFile, ...others } = values;
    const original: Row = ownFile === undefined ? {} : { originalFile: ownFile };
    return { file: name, ...others, ...original, importedFrom: basename(file), importedLine: line };
  });
  writeFileSync(join(part, 'metadata.csv'), csvText(rows));
  rmSync(out, { recursive: true, force: true });
  renameSync(part, out);
}
