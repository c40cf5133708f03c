// How a table speaks to its reader: its heads, its numbers and the notes below it. In a notebook names and values are those
// that code uses; in a report they are words, in the language of the report.
import { counted } from '../../base';
import { columnMeaning, type ReaderLanguage, valueWords } from '../../tables';
import { columnHead } from './column-head';

/** The words of a table. */
export interface TableWords {
  /** Marks the table for the script that turns its pages; null where it speaks as the script does by itself. */
  readonly language: ReaderLanguage | null;
  readonly head: (name: string) => string;
  /** What is read where a pointer rests on a head. */
  readonly headTitle: (name: string) => string;
  readonly text: (column: string, text: string) => string;
  readonly truth: (value: boolean) => string;
  readonly decimalMark: string;
  readonly percentSign: string;
  readonly rows: (shown: number, total: number) => string;
  readonly first: (rows: number) => string;
  readonly hidden: (rows: number) => string;
  readonly empty: (heads: readonly string[]) => string;
  readonly settings: string;
  readonly none: string;
}

/** In a notebook. */
export const NOTEBOOK_WORDS: TableWords = {
  language: null,
  head: columnHead,
  headTitle: (name) => (columnHead(name) === name ? '' : name),
  text: (_, text) => text,
  truth: String,
  decimalMark: '.',
  percentSign: '%',
  rows: (shown, total) => (shown < total ? `${shown} of ${total} rows` : counted(total, 'row', 'rows')),
  first: (rows) => `These are the first ${rows} rows; the others are seen where scripts run.`,
  hidden: (rows) => `${counted(rows, 'row is', 'rows are')} not shown; the option maxRows says how many are.`,
  empty: (heads) => `Empty and left out: ${heads.join(', ')}.`,
  settings: 'Settings',
  none: 'none',
};

/** "speaker: who is quoted (text)", for a column that the kit knows. */
function meaningOf(name: string): string {
  const known = columnMeaning(name);
  return known === null ? name : `${name}: ${known.meaning} (${known.unit})`;
}

/** A column in words; a text that is the name of none as it is. */
function headIn(language: ReaderLanguage, name: string): string {
  const heads: Readonly<Record<ReaderLanguage, string | undefined>> = {
    en: undefined,
    de: columnMeaning(name)?.german,
  };
  return heads[language] ?? columnHead(name);
}

/** In a report. */
export const REPORT_WORDS: Readonly<Record<ReaderLanguage, TableWords>> = {
  en: {
    ...NOTEBOOK_WORDS,
    language: 'en',
    headTitle: meaningOf,
    text: (column, text) => (column === 'name' ? headIn('en', text) : valueWords(column, text, 'en')),
    truth: (value) => (value ? 'yes' : 'no'),
    hidden: (rows) => `${counted(rows, 'row is', 'rows are')} not shown here.`,
  },
  de: {
    language: 'de',
    head: (name) => headIn('de', name),
    headTitle: meaningOf,
    text: (column, text) => (column === 'name' ? headIn('de', text) : valueWords(column, text, 'de')),
    truth: (value) => (value ? 'ja' : 'nein'),
    decimalMark: ',',
    percentSign: '\u00a0%',
    rows: (shown, total) => (shown < total ? `${shown} von ${total} Zeilen` : counted(total, 'Zeile', 'Zeilen')),
    first: (rows) => `Dies sind die ersten ${rows} Zeilen; die übrigen zeigt eine Seite mit Skripten.`,
    hidden: (rows) => `${counted(rows, 'Zeile fehlt', 'Zeilen fehlen')} hier.`,
    empty: (heads) => `Leer und weggelassen: ${heads.join(', ')}.`,
    settings: 'Einstellungen',
    none: 'keine',
  },
};
