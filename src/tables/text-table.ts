import type { Row, Value } from '../base';
import { columnNames } from './columns';

/** No column is wider: of a cell of a megabyte every row would be one. A wider cell pushes its own line to the right. */
const MAX_WIDTH = 1000;

/** A table of fixed-width columns: numbers to the right, everything else to the left. No rows: "(no rows)". */
export function textTable(rows: readonly Row[]): string {
  return [...textTableLines(rows, Number.POSITIVE_INFINITY)].join('');
}

/**
 * The lines of `textTable` one by one, so that a long table needs no memory: columns and their widths are those of the
 * first `measured` rows, and a wider cell further down pushes its line to the right.
 */
export function* textTableLines(rows: Iterable<Row>, measured = 1000): Generator<string, void, undefined> {
  const lines = new TextTableLines(measured);
  for (const row of rows) yield* lines.add(row);
  yield* lines.end();
}

/** The same for rows that come some at a time. */
export class TextTableLines {
  private first: Row[] | null = [];
  private line: (row: Row) => string = String;

  constructor(private readonly measured = 1000) {}

  /** The lines that can be written once this row is there. */
  *add(row: Row): Generator<string, void, undefined> {
    if (this.first === null) {
      yield this.line(row);
      return;
    }
    this.first.push(row);
    if (this.first.length < this.measured) return;
    this.line = yield* measuredLines(this.first);
    this.first = null;
  }

  /** Those that are left when there are no more rows. */
  *end(): Generator<string, void, undefined> {
    if (this.first?.length === 0) yield '(no rows)\n';
    else if (this.first !== null) yield* measuredLines(this.first);
  }
}

/** Header and rows in columns as wide as these need; gives what writes a further row. */
function* measuredLines(rows: readonly Row[]): Generator<string, (row: Row) => string, undefined> {
  const names = columnNames(rows);
  const cells = rows.map((row) => names.map((name) => cellText(row[name])));
  const widths = names.map((name, column) =>
    cells.reduce((width, row) => Math.max(width, Math.min(row[column]?.length ?? 0, MAX_WIDTH)), name.length),
  );
  const right = names.map((name) => rows.every((row) => (row[name] ?? null) === null || typeof row[name] === 'number'));
  const line = (row: readonly string[]) => {
    const padded = row.map((cell, column) =>
      right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    return `${padded.join('  ').trimEnd()}\n`;
  };
  yield line(names);
  for (const row of cells) yield line(row);
  return (row) => line(names.map((name) => cellText(row[name])));
}

function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(6)));
  // A line break inside a cell would break the table; control characters could drive the terminal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return String(value).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
