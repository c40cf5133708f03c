// biome-ignore lint/suspicious/noTsIgnore: where danfojs is not installed this type must be no error for who uses the kit
/** @ts-ignore danfojs-node is not installed with the package, as its own dependencies ask for download sites */
import type { DataFrame } from 'danfojs-node';
import type { Row, Table, Value } from '../base';
import { columnNames } from './columns';

/** Names that danfo needs itself: a column called so would take the place of the method and break the frame. */
const TAKEN = new Set([
  ...['columns', 'index', 'shape', 'values', 'dtypes', 'column', 'loc', 'iloc', 'query', 'sortValues'],
  ...['head', 'tail', 'copy', 'drop', 'toString', '__proto__'],
]);

/**
 * Rows, or a whole table, as a danfojs DataFrame: for a notebook that sorts, filters and groups what the kit computed.
 * `df.sortValues('count', { ascending: false }).head(10)`, `df.query(df.column('count').gt(5))`, `df.print()`. No rows give a
 * frame of shape [0, 0]. danfojs is loaded by the first call (1 to 2 s), not by importing the kit.
 *
 * Compute in the kit and look in the frame; of danfojs 1.2.0 it is known that
 * - division of frames and series is in 32-bit floats: 1/3 is 0.33333334;
 * - a series of texts sorts the wrong way round, and a column of texts with `null` does not sort at all;
 * - `toCSV` quotes nothing: use `csvText(fromDataFrame(df))`;
 * - grouping by whole numbers puts the groups in another order;
 * - a column called like a method ("count") hides it, which the types don't know: write `df.column('count')`;
 * - the types let `df.column('outlet').eq(…)` take numbers only: `df.outlet.eq('…')` takes texts too.
 *
 * @throws RangeError for a column name that danfojs can't hold ("index", "values", …)
 * @throws Error where danfojs-node is not installed, with the command that installs it
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const frame = toDataFrame(termFrequencies(indexTerms(corpus.articles)));
 * ```
 */
export function toDataFrame(data: readonly Row[] | Table): DataFrame {
  const rows = isTable(data) ? data.rows : data;
  const columns = columnNames(rows);
  for (const name of columns) {
    if (TAKEN.has(name) || name.startsWith('$')) {
      throw new RangeError(`a column is called "${name}", which a DataFrame keeps for itself; rename it first`);
    }
  }
  const { DataFrame } = loadDanfojs();
  const cells = rows.map((row) => columns.map((name) => row[name] ?? null));
  return new DataFrame(cells, { columns, dtypes: columns.map((_, column) => dtype(cells, column)) });
}

/**
 * The rows of a DataFrame, cell by cell as they stand in it: `fromDataFrame(toDataFrame(rows))` equals `rows`. danfojs
 * marks what
 * is missing by NaN or undefined; both become `null`. The index of the frame is not kept.
 *
 * @example
 * ```ts
 * const rows = fromDataFrame(toDataFrame([{ word: 'Kreml', count: 12 }]));
 * ```
 */
export function fromDataFrame(df: DataFrame): Row[] {
  const columns = df.columns as readonly string[];
  return (df.values as readonly (readonly unknown[])[]).map((cells) =>
    Object.fromEntries(columns.map((name, column) => [name, cellValue(cells[column], name)])),
  );
}

function loadDanfojs(): typeof import('danfojs-node') {
  try {
    return require('danfojs-node');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      'toDataFrame needs the package danfojs-node, which is not installed; run: npm install danfojs-node@1.2.0 ' +
        '(with the "overrides" that the README of wortlaut gives, or npm asks sites other than its registry)',
      { cause: error },
    );
  }
}

function isTable(data: readonly Row[] | Table): data is Table {
  return !Array.isArray(data);
}

/** danfo guesses the type from the first rows; a column that begins with nulls or mixes types would be guessed wrong. */
function dtype(cells: readonly (readonly Value[])[], column: number): string {
  const types = new Set<string>();
  let whole = true;
  for (const row of cells) {
    const value = row[column] ?? null;
    types.add(value === null ? 'null' : typeof value);
    whole &&= typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  }
  if (types.size === 1 && types.has('boolean')) return 'boolean';
  types.delete('null');
  if (types.size === 1 && types.has('number')) return whole ? 'int32' : 'float32';
  return 'string';
}

function cellValue(cell: unknown, column: string): Value {
  if (cell === null || cell === undefined || (typeof cell === 'number' && Number.isNaN(cell))) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  throw new TypeError(`column "${column}" holds a ${typeof cell}; allowed are texts, numbers, booleans and null`);
}
