import type { Row, Value } from '../base';
import { columnNames } from './columns';

/** A table of fixed-width columns: numbers to the right, everything else to the left. No rows: "(no rows)". */
export function textTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '(no rows)\n';
  const names = columnNames(rows);
  const cells = rows.map((row) => names.map((name) => cellText(row[name])));
  const widths = names.map((name, column) =>
    cells.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), name.length),
  );
  const right = names.map((name) => rows.every((row) => (row[name] ?? null) === null || typeof row[name] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[names, ...cells].map(line).join('\n')}\n`;
}

function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(6)));
  // A line break inside a cell would break the table; control characters could drive the terminal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return String(value).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
