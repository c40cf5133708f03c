// The words that the report page adds by itself, in its languages.

import type { ReaderLanguage } from '../../tables';

/** Languages that a report can be asked for. */
export type ReportLanguage = ReaderLanguage;

interface PageWords {
  readonly title: string;
  readonly contents: string;
  readonly overview: string;
  readonly files: string;
  readonly code: string;
  readonly allTables: string;
  readonly codebook: string;
  readonly provenance: string;
  readonly wordFile: string;
  readonly notRun: string;
  readonly failed: (cell: number) => string;
  readonly more: string;
  readonly chart: string;
  readonly table: string;
  /** What a page of paper leaves out of a table, and where it all is. */
  readonly notOnPaper: (
    rows: { shown: number; total: number } | null,
    columns: readonly string[],
    file: string,
  ) => string;
}

export const PAGE_WORDS: Readonly<Record<ReportLanguage, PageWords>> = {
  en: {
    title: 'Who says what in the news',
    contents: 'Contents',
    overview: 'Overview',
    files: 'Files',
    code: 'Code',
    allTables: 'all tables (XLSX)',
    codebook: 'What each column means (CSV)',
    provenance: 'What it rests on: versions, settings, hashes (JSON)',
    wordFile: 'For Word',
    notRun: 'Not run',
    failed: (cell) => `Cell ${cell} failed`,
    more: 'more',
    chart: 'Figure',
    table: 'Table',
    notOnPaper: (rows, columns, file) =>
      [
        ...(rows === null ? [] : [`${rows.shown} of ${rows.total} rows are shown.`]),
        ...(columns.length === 0 ? [] : [`Without the columns ${columns.join(', ')}.`]),
        `All of it: ${file}`,
      ].join(' '),
  },
  de: {
    title: 'Wer sagt was in den Nachrichten',
    contents: 'Inhalt',
    overview: 'Überblick',
    files: 'Dateien',
    code: 'Programm',
    allTables: 'alle Tabellen (XLSX)',
    codebook: 'Was jede Spalte bedeutet (CSV)',
    provenance: 'Worauf es beruht: Versionen, Einstellungen, Prüfsummen (JSON)',
    wordFile: 'Für Word',
    notRun: 'Nicht ausgeführt',
    failed: (cell) => `Zelle ${cell} ist fehlgeschlagen`,
    more: 'mehr',
    chart: 'Abbildung',
    table: 'Tabelle',
    notOnPaper: (rows, columns, file) =>
      [
        ...(rows === null ? [] : [`Gezeigt sind ${rows.shown} von ${rows.total} Zeilen.`]),
        ...(columns.length === 0 ? [] : [`Ohne die Spalten ${columns.join(', ')}.`]),
        `Alles: ${file}`,
      ].join(' '),
  },
};
