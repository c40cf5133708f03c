// The rows of a table as articles: which column is which, and values in the form that a corpus wants.
import { calendarDate } from '../corpus';
import { mapColumns, renamed } from './columns';
import { findDate } from './dates';
import { languageTag } from './languages';
import type { ImportedArticle, ImportedTable, Values } from './types';

/** What a table is: articles, or rows on the files beside it. */
export interface TableContent {
  readonly articles: readonly ImportedArticle[];
  readonly fileRows: readonly { readonly file: string; readonly values: Values }[];
  /** Our column to that of the table, where the names differ. */
  readonly renamed: Readonly<Record<string, string>>;
  /** True where the table has neither a column of texts nor one of files. */
  readonly isUseless: boolean;
}

/** Reads the rows of a table. @param map our columns to those of the table, as the caller told them */
export function readTable({ columns, rows }: ImportedTable, map: Readonly<Record<string, string>>): TableContent {
  const targets = mapColumns(columns, map);
  const has = (target: string) => [...targets.values()].includes(target);
  const differing = [...targets]
    .filter(([column, target]) => column !== target)
    .map(([column, target]) => [target, column]);
  const names = Object.fromEntries(differing) as Record<string, string>;
  const told = rows.map(({ line, values }) => ({ line, values: renamed(values, targets) }));
  if (has('text')) {
    const articles = told.map(({ line, values: { text = '', ...values } }) => ({ line, text, values: tidied(values) }));
    return { articles, fileRows: [], renamed: names, isUseless: false };
  }
  const fileRows = has('file')
    ? told.map(({ values: { file = '', ...values } }) => ({ file, values: tidied(values) }))
    : [];
  return { articles: [], fileRows, renamed: names, isUseless: !has('file') };
}

/** A day that the corpus does not read and a language by its name are put into its form; what stood there is kept. */
export function tidied(values: Values): Values {
  const result: Record<string, string> = Object.assign(Object.create(null), values);
  const { date = '', language = '' } = values;
  const day = date === '' || calendarDate(date.trim()) !== null ? null : (findDate(date)?.day ?? null);
  if (day !== null) {
    result.date = day;
    result.dateAsGiven ??= date;
  }
  const tag = languageTag(language);
  if (tag !== null) {
    result.language = tag;
    result.languageAsGiven ??= language;
  }
  return result;
}
