import { basename } from 'node:path';
import { type CsvRow, calendarDate, readCsvTable } from '../../corpus';
import { plainText } from '../../letters';
import type { SpeakerKind } from '../types';

/** What a row of the table is: a kind of speaker, or a `place` (country, seat of government), which speaks for one. */
export type SpeakerRowKind = Exclude<SpeakerKind, 'unknown'> | 'place';

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
  readonly kind: SpeakerRowKind;
  /** "f", "m", or empty where it is not known. */
  readonly gender: string;
}

/** Who the speakers of a corpus are, as a researcher wrote it down. */
export interface SpeakerTable {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly rows: readonly SpeakerRow[];
}

const KINDS: readonly SpeakerRowKind[] = ['person', 'organisation', 'government', 'place', 'group', 'document'];

/**
 * Reads a table of speakers as spreadsheets write it (UTF-8 or Windows-1252; commas, semicolons or tabs; days as
 * YYYY-MM-DD or D.M.YYYY), with a header line and "|" between several values in a cell. Of the columns only `name` is
 * needed; a missing `kind` is "person", and "institution" is read as "organisation". Rows with the `status` "open" are
 * passed over: the draft of a table (`draftSpeakers`) holds them to be decided. Other columns are left
 * alone.
 *
 * @param file path of the table; `speakers.csv` of the shipped corpus is an example, described in its README
 * @throws Error that names file and line for a missing name, a date that is none, an unknown kind or gender, an alias
 *   of two speakers, broken CSV
 *
 * @example
 * ```ts
 * const speakers = loadSpeakerTable('corpus/speakers.csv');
 * ```
 */
export function loadSpeakerTable(file: string): SpeakerTable {
  const rows = readCsvTable(file, ['name'])
    .filter(({ values }) => values.status !== 'open')
    .map((row) => readRow(file, row));
  checkAliases(file, rows);
  return { file: basename(file), rows };
}

function readRow(file: string, { line, values }: CsvRow): SpeakerRow {
  const cell = (column: string): string => plainText(values[column] ?? '');
  const list = (column: string): string[] =>
    cell(column)
      .split('|')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const fail = (column: string, allowed: string): never => {
    throw new Error(`${file}:${line}: ${column} is "${cell(column)}"; allowed ${allowed}`);
  };
  const date = (column: string): string =>
    cell(column) === '' ? '' : (calendarDate(cell(column)) ?? fail(column, 'is a day YYYY-MM-DD or nothing'));
  if (cell('name') === '') fail('name', 'is any name');
  const given = cell('kind') === 'institution' ? 'organisation' : cell('kind') || 'person';
  const kind = KINDS.find((known) => known === given) ?? fail('kind', `are ${KINDS.join(', ')}`);
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
