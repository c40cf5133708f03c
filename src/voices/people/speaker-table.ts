import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What a speaker is: a person, an institution, a place that stands for its government, or speakers without a name. */
export type SpeakerKind = 'person' | 'institution' | 'place' | 'group';

/** One row of the table: a speaker, and a role in one stretch of time. */
export interface SpeakerRow {
  /** Line of the file it begins on, from 1. */
  readonly line: number;
  /** The name under which results count the speaker. */
  readonly name: string;
  /** Other spellings and short forms, in the nominative and without an article. */
  readonly aliases: readonly string[];
  /** Names of the role as they could stand in a text, in the nominative without an article. */
  readonly roles: readonly string[];
  /** First and last day of the role, YYYY-MM-DD; empty: not known, or not ended. */
  readonly from: string;
  readonly until: string;
  readonly affiliation: string;
  readonly country: string;
  readonly kind: SpeakerKind;
  /** "f", "m", or empty where it is not known. */
  readonly gender: string;
}

/** Who the speakers of a corpus are, as a researcher wrote it down. */
export interface SpeakerTable {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly rows: readonly SpeakerRow[];
}

const KINDS: readonly SpeakerKind[] = ['person', 'institution', 'place', 'group'];

const COLUMNS = ['name', 'aliases', 'role', 'from', 'until', 'affiliation', 'country', 'kind', 'gender'];

/**
 * Reads a table of speakers: UTF-8, a header line, commas, semicolons or tabs between values, "|" between several
 * values in a cell. Of the columns only `name` is needed; a missing `kind` is "person". Others are left alone.
 *
 * @param file path of the table; `speakers.csv` of the shipped corpus is an example, described in its README
 * @throws Error that names file and line for a missing name, a date that is none, an unknown kind or gender, an alias
 *   of two speakers, broken CSV
 */
export function loadSpeakerTable(file: string): SpeakerTable {
  const name = basename(file);
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const [header, ...records] = parseCsv(name, text);
  const columns = header?.record ?? [];
  if (!columns.includes('name')) {
    throw new Error(`${name}:1: no column "name"; allowed are ${COLUMNS.join(', ')}`);
  }
  const rows = records.map((entry) => readRow(name, columns, entry));
  checkAliases(name, rows);
  return { file: name, rows };
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseCsv(name: string, text: string): CsvRecord[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  try {
    return parse(text, { delimiter, info: true, trim: true, skip_empty_lines: true }) as unknown as CsvRecord[];
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

function readRow(file: string, columns: readonly string[], { record, info }: CsvRecord): SpeakerRow {
  const line = info.lines - record.join('').split('\n').length + 1;
  const cell = (column: string): string => record[columns.indexOf(column)] ?? '';
  const list = (column: string): string[] =>
    cell(column)
      .split('|')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const fail = (column: string, allowed: string): never => {
    throw new Error(`${file}:${line}: ${column} is "${cell(column)}"; allowed ${allowed}`);
  };
  const date = (column: string): string =>
    cell(column) === '' || isDay(cell(column)) ? cell(column) : fail(column, 'is a day YYYY-MM-DD or nothing');
  if (cell('name') === '') fail('name', 'is any name');
  const kind = KINDS.find((known) => known === (cell('kind') || 'person')) ?? fail('kind', `are ${KINDS.join(', ')}`);
  if (!['', 'f', 'm'].includes(cell('gender'))) fail('gender', 'are f, m and nothing');
  const from = date('from');
  const until = date('until');
  if (from !== '' && until !== '' && until < from) fail('until', `is a day from ${from} on`);
  return {
    line,
    name: cell('name'),
    aliases: list('aliases'),
    roles: list('role'),
    from,
    until,
    affiliation: cell('affiliation'),
    country: cell('country'),
    kind,
    gender: cell('gender'),
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** One alias for two speakers would make the order of the rows decide who spoke. */
function checkAliases(file: string, rows: readonly SpeakerRow[]): void {
  const owners = new Map<string, SpeakerRow>();
  for (const row of rows) {
    for (const alias of [row.name, ...row.aliases]) {
      const owner = owners.get(alias);
      if (owner !== undefined && owner.name !== row.name) {
        const message = `"${alias}" stands for ${owner.name} (line ${owner.line}) and for ${row.name}`;
        throw new Error(`${file}:${row.line}: ${message}; allowed is one speaker for an alias`);
      }
      owners.set(alias, row);
    }
  }
}
