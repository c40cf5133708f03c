// The columns of one article as its export tells them, one after the other, and how they end up in the table.
import { findDate } from './dates';
import { languageTag } from './languages';
import { headLineParts } from './press-head';
import type { Values } from './types';

/** What is known of the article so far; a second value of a column is joined to the first. */
export class ColumnValues {
  readonly #values: Record<string, string> = Object.create(null);

  constructor(values: Values) {
    for (const [column, value] of Object.entries(values)) this.add(column, value ?? '');
  }

  add(column: string, value: string): void {
    if (value === '') return;
    const parts = column === 'outlet' ? headLineParts(value) : null;
    if (parts !== null) {
      for (const [name, part] of Object.entries(parts)) this.add(name === 'outlet' ? 'outlet ' : name, part);
      return;
    }
    this.#set(column.trim(), value);
  }

  /** A value that goes on in the line below. */
  extend(column: string, value: string): void {
    const earlier = this.#values[column];
    this.#values[column] = earlier === undefined ? value : `${earlier} ${value}`;
  }

  #set(column: string, value: string): void {
    const earlier = this.#values[column];
    if (earlier === undefined) this.#values[column] = value;
    else if (!['date', 'length', 'language', 'page'].includes(column) && earlier !== value)
      this.#values[column] = `${earlier}; ${value}`;
  }

  has(column: string): boolean {
    return this.#values[column] !== undefined;
  }

  /** The day as YYYY-MM-DD, the language as a tag, outlet and page apart; what can't be told so stays as it stands. */
  tidied(): Values {
    const values = this.#values;
    const [, section, page] =
      /^(.*?)[;,]\s*(?:S\.|Pg\.|Seite|Page|p\.)\s*(\S.{0,30})$/i.exec(values.section ?? '') ?? [];
    if (section !== undefined && page !== undefined) {
      values.section = section;
      values.page ??= page;
    }
    if (values.page !== undefined) values.page = values.page.replace(/^(?:Seite|Page|S\.|p\.|Pg\.)\s*/i, '');
    if (values.author !== undefined) values.author = values.author.replace(/^(?:by|von)\s+/i, '');
    if (values.databaseId !== undefined) values.databaseId = values.databaseId.replace(/^(?:Document|Dokument)\s+/, '');
    if (values.date !== undefined) values.date = findDate(values.date)?.day ?? values.date;
    const tag = values.language === undefined ? null : languageTag(values.language);
    if (tag !== null) values.language = tag;
    return values;
  }
}
