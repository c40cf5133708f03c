// The words that the report page adds by itself, in its languages.

/** Languages that a report can be asked for. */
export type ReportLanguage = 'en' | 'de';

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
  },
};
