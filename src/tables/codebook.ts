// The codebook of a table: what each column holds, for whoever opens the file without the kit at hand.
import type { Row } from '../base';
import { columnMeaning } from './column-book';
import { columnNames } from './columns';

/** One line of a codebook. */
export type CodebookRow = {
  readonly table: string;
  readonly column: string;
  /** What the values are: "number", "text", "true or false", "empty", or several. */
  readonly values: string;
  readonly unit: string;
  readonly meaning: string;
  readonly filledCount: number;
  readonly rowCount: number;
};

/**
 * A line for each column of a table: kind of its values, unit, meaning, how many rows have a value. A column that the kit
 * does not know is said to be the researcher's own or the notebook's. No rows give no lines.
 *
 * @example
 * ```ts
 * codebookRows('shares', [{ speaker: 'Kreml', share: 0.5 }]);
 * ```
 */
export function codebookRows(table: string, rows: readonly Row[]): CodebookRow[] {
  return columnNames(rows).map((column) => {
    const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null && value !== '');
    const kinds = [...new Set(values.map((value) => KINDS[typeof value] ?? 'text'))];
    const known = columnMeaning(column);
    return {
      table,
      column,
      values: kinds.length === 0 ? 'empty' : kinds.sort().join(' or '),
      unit: known?.unit ?? '',
      meaning: known?.meaning ?? 'not a column of the kit: it comes from metadata.csv or from the notebook',
      filledCount: values.length,
      rowCount: rows.length,
    };
  });
}

const KINDS: Readonly<Record<string, string>> = { number: 'number', string: 'text', boolean: 'true or false' };
