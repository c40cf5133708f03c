import type { Row } from './row';

/**
 * A result as a table: the rows, and beside them the settings that made them, defaults included. A number that is
 * copied out of a notebook can so be told apart from the same number counted another way.
 *
 * A plain record: `table.rows` is an array like any other (`for (const row of table.rows)`), `toDataFrame(table)` and
 * `show(table)` take the whole. `settings` holds one value per option, with a list written out in one text
 * ("outlet, date") and the sizes that ratios were taken over ("totalTokens"), so that it is a row itself.
 *
 * The type of a row must be a `type`, not an `interface`: TypeScript lets only the former stand where a `Row` is
 * wanted without giving up the check of its column names.
 */
export interface Table<R extends Row = Row> {
  readonly rows: readonly R[];
  readonly settings: Row;
}
