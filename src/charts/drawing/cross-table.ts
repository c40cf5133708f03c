import { checkNumber } from '../../base';
import { type Column, checkColumns, numberAt, textAt } from './records';

/** Values by row and column name, in the order of their first appearance; `null` where there is none. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  /** Cells without a value: of a record that has none, or of a pair that has no record. */
  readonly missing: number;
}

/** Where the records stand in a table of two sides. */
export interface CrossColumns<R extends object> {
  readonly row: Column<R>;
  readonly column: Column<R>;
  readonly value: Column<R>;
  /** Both sides hold the same names: rows and columns then have all of them, in one order. @default false */
  readonly sameNames?: boolean;
  /** Value of a pair that has no record. @default none */
  readonly absent?: number;
}

/**
 * Long records (one a cell) as a table of two sides.
 *
 * @throws RangeError where two records are for the same cell: one would hide the other
 */
export function crossTable<R extends object>(
  where: string,
  records: readonly R[],
  { row, column, value, sameNames = false, absent }: CrossColumns<R>,
): CrossTable {
  checkColumns(where, records, { row, column, value });
  if (absent !== undefined) checkNumber(`${where}: absent`, absent, -Number.MAX_VALUE, Number.MAX_VALUE);
  const rowIndex = new Map<string, number>();
  const columnIndex = sameNames ? rowIndex : new Map<string, number>();
  const cells: (number | null | undefined)[][] = [];
  records.forEach((record, index) => {
    const place = indexOf(rowIndex, textAt(record, row));
    const line = cells[place] ?? [];
    cells[place] = line;
    const at = indexOf(columnIndex, textAt(record, column));
    if (line[at] !== undefined) {
      throw new RangeError(
        `${where}: record ${index + 1} is a second one for "${textAt(record, row)}" and "${textAt(record, column)}"`,
      );
    }
    line[at] = numberAt(where, record, value, index);
  });
  const columns = [...columnIndex.keys()];
  const cellValue = (cell: number | null | undefined) => (cell === undefined ? (absent ?? null) : cell);
  const filled = Array.from(rowIndex, (_, place) => columns.map((__, at) => cellValue(cells[place]?.[at])));
  if (filled.every((line) => line.every((cell) => cell === null))) {
    throw new RangeError(`${where}: none of the ${records.length} records has a value in "${value}"`);
  }
  return {
    rows: [...rowIndex.keys()],
    columns,
    cells: filled,
    missing: filled.flat().filter((cell) => cell === null).length,
  };
}

function indexOf(names: Map<string, number>, name: string): number {
  const found = names.get(name) ?? names.size;
  names.set(name, found);
  return found;
}
