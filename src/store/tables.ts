// The tables of a store: their columns, and how the lines that a worker writes become their rows.
import type { Columns, ColumnType } from './columns';

export const TABLE_NAMES = ['articles', 'quotations', 'terms', 'problems'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What a worker makes of articles: a table, but for the problems, which come with each of them. */
export const STEP_NAMES = ['articles', 'quotations', 'terms'] as const;
export type StepName = (typeof STEP_NAMES)[number];

const MENTION: ColumnType = { struct: { text: 'text', start: 'integer', end: 'integer' } };

const PROBLEM: Columns = {
  /** "skipped" (the article is in no table) or "warning". */
  status: 'text',
  /** Where the article stood in the source; null for what is wrong with the source itself. */
  position: 'integer',
  file: 'text',
  line: 'integer',
  value: 'text',
  rule: 'text',
  message: 'text',
};

/** The columns of the lines of each step. A line with a `problem` has nothing else but the article's id. */
export const LINE_COLUMNS: Readonly<Record<StepName, Columns>> = {
  articles: {
    article: 'text',
    /** Where it stood in the source, from 0; null where no order is known. */
    position: 'integer',
    file: 'text',
    title: 'text',
    outlet: 'text',
    date: 'day',
    language: 'text',
    languageSource: 'text',
    encoding: 'text',
    metadata: { map: 'text' },
    setAside: { list: { struct: { start: 'integer', end: 'integer', kind: 'text', rule: 'text' } } },
    /** SHA-256 of the text and the metadata, the first 16 hexadecimal digits: tells whether it has changed. */
    hash: 'text',
    text: 'text',
    problem: { struct: PROBLEM },
  },
  quotations: {
    article: 'text',
    id: 'text',
    /** In the article, from 1. */
    number: 'integer',
    type: 'text',
    start: 'integer',
    end: 'integer',
    text: 'text',
    spans: { list: { struct: { start: 'integer', end: 'integer' } } },
    nested: 'boolean',
    isSpeech: 'boolean',
    cue: MENTION,
    /** The first speaker; null where nobody is named. */
    speaker: 'text',
    /** The same for all spellings of a name: what to group by. */
    speakerKey: 'text',
    resolved: 'boolean',
    speakers: {
      list: {
        struct: {
          name: 'text',
          key: 'text',
          resolved: 'boolean',
          kind: 'text',
          kindRule: 'text',
          role: 'text',
          affiliation: 'text',
          confidence: 'number',
          rule: 'text',
          mentions: { list: MENTION },
        },
      },
    },
    wordCount: 'integer',
    confidence: 'number',
    rule: 'text',
    problem: { struct: PROBLEM },
  },
  terms: {
    article: 'text',
    words: { list: 'text' },
    lemmas: { list: 'text' },
    counts: { list: 'integer' },
    problem: { struct: PROBLEM },
  },
};

/** What is selected from the lines of a step without a problem; the rows of the table. The same text for both engines. */
export function selectRows(step: StepName, engine: 'duckdb' | 'spark', lines: string): string {
  const quote = (name: string) => (engine === 'duckdb' ? `"${name}"` : `\`${name}\``);
  if (step === 'terms') {
    return engine === 'duckdb'
      ? `SELECT article, unnest(words) AS word, unnest(lemmas) AS lemma, unnest(counts) AS count FROM ${lines} WHERE problem IS NULL`
      : `SELECT article, entry.words AS word, entry.lemmas AS lemma, entry.counts AS count FROM ${lines} LATERAL VIEW explode(arrays_zip(words, lemmas, counts)) entries AS entry WHERE problem IS NULL`;
  }
  const names = Object.keys(LINE_COLUMNS[step]).filter((name) => name !== 'problem');
  return `SELECT ${names.map(quote).join(', ')} FROM ${lines} WHERE problem IS NULL`;
}

/** What was wrong with articles, from the lines of a step. */
export function selectProblems(lines: string): string {
  return `SELECT article, problem.status, problem.position, problem.file, problem.line, problem.value, problem.rule, problem.message FROM ${lines} WHERE problem IS NOT NULL`;
}
