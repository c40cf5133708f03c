import type { Row } from '../base';

/** The names of all columns that any row has, in order of first appearance; a cell that a row lacks is `null`. */
export function columnNames(rows: readonly Row[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}
