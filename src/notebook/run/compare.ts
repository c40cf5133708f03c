// Compares a notebook that was run with its committed outputs: numbers within a tolerance, all else exactly.
import { parse } from 'csv-parse/sync';
import { diffArrays } from 'diff';
import { DRAWING_CLASS } from '../show/chart-bundle';
import type { MimeBundle, Notebook, Output } from '../show/document';
import { FIGURE_MIME } from './outputs';
import { joinedStreams } from './printed-streams';

/**
 * How far two numbers may lie apart, relative to the larger one: sums in another order, on another processor, differ in
 * the last two or three of a double's sixteen digits. Below `SMALLEST` both count as zero.
 */
export const TOLERANCE = 1e-9;
const SMALLEST = 1e-12;
/** Lines of a difference that are printed; the rest is counted. */
const SHOWN_LINES = 8;
const LINE_LENGTH = 120;

/** One output that is not as it was. */
export interface Difference {
  /** Number among all cells of the notebook, from 1. */
  readonly cell: number;
  /** Number among the outputs of the cell, from 1. */
  readonly output: number;
  /** "text", "table", "chart", … */
  readonly what: string;
  /** Lines that say what differs: "- committed", "+ now". */
  readonly lines: readonly string[];
}

/** The differences between the committed and the new outputs, in the order of the cells. Pictures are not compared. */
export function compareNotebooks(committed: Notebook, now: Notebook, tolerance = TOLERANCE): Difference[] {
  return now.cells.flatMap((cell, index) => {
    if (cell.cell_type !== 'code') return [];
    const before = joinedStreams(committed.cells[index]?.outputs ?? []);
    return compareOutputs(before, joinedStreams(cell.outputs), tolerance).map((found) => ({
      cell: index + 1,
      ...found,
    }));
  });
}

function compareOutputs(
  before: readonly Output[],
  after: readonly Output[],
  tolerance: number,
): Omit<Difference, 'cell'>[] {
  const found: Omit<Difference, 'cell'>[] = [];
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const difference = compareOutput(before[index], after[index], tolerance);
    // What draws a chart holds the data of the output in front of it: that has been told already.
    const told = found.at(-1)?.output === index && isDrawing(before[index]) && isDrawing(after[index]);
    if (difference !== null && !told) found.push({ output: index + 1, ...difference });
  }
  return found;
}

function isDrawing(output: Output | undefined): boolean {
  return output !== undefined && 'data' in output && String(output.data['text/html']).includes(DRAWING_CLASS);
}

function compareOutput(before: Output | undefined, after: Output | undefined, tolerance: number) {
  if (before === undefined || after === undefined) {
    const [sign, output] = before === undefined ? ['+', after] : ['-', before];
    const missing = before === undefined ? 'there was no such output' : 'the output is gone';
    return { what: missing, lines: firstLines(readableText(output)).map((line) => `${sign} ${line}`) };
  }
  const [old, fresh] = [forms(before), forms(after)];
  // The richest form that differs is named, not each of them: they tell of the same thing. One that only one of the two
  // has comes last: it does not show what differs.
  const mimes = [...new Set([...ORDER, ...Object.keys(old), ...Object.keys(fresh)])];
  const isInBoth = (mime: string) => mime in old && mime in fresh;
  for (const mime of [...mimes.filter(isInBoth), ...mimes.filter((mime) => !isInBoth(mime))]) {
    if (mime.startsWith('image/')) continue;
    const lines = compareForm(mime, old[mime], fresh[mime], tolerance);
    if (lines.length > 0)
      return { what: FIGURE_MIME in fresh ? 'chart' : (NAMES[mime] ?? mime), lines: shortened(lines) };
  }
  return null;
}

const ORDER = ['text/csv', FIGURE_MIME, 'text/plain', 'text/html'];
const NAMES: Readonly<Record<string, string>> = {
  'text/csv': 'table',
  'text/plain': 'text',
  'text/html': 'HTML',
};

function forms(output: Output): MimeBundle {
  if (output.output_type === 'stream') return { [`printed on ${output.name}`]: output.text };
  if (output.output_type === 'error') return { error: `${output.ename}: ${output.evalue}` };
  return output.data;
}

function compareForm(mime: string, before: unknown, after: unknown, tolerance: number): string[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [`+ ${mime} is new`];
  if (after === undefined) return [`- ${mime} is gone`];
  if (typeof before !== 'string' || typeof after !== 'string') return compareValues(before, after, '', tolerance);
  const [old, fresh] = [comparable(before), comparable(after)];
  if (sameText(old, fresh, tolerance)) return [];
  return mime === 'text/csv' ? compareTables(old, fresh, tolerance) : compareLines(old, fresh, tolerance);
}

/**
 * What is compared of a text: not how lines end, not how a table is laid out (its values are compared as CSV, its caption as
 * text; here its settings are) nor the code by which a page draws charts (both belong to the kit; the data is compared),
 * not the id of a chart, which is made from its data to the last digit.
 */
function comparable(text: string): string {
  if (text.includes('class="wortlaut-table"')) {
    return /<details><summary>Settings<\/summary>[\s\S]*?<\/details>/.exec(text)?.[0] ?? '';
  }
  return text
    .replace(/<script>\(\(id, figure, alt\) => \{[\s\S]*?\n\}\)\(/g, '<script>(')
    .replace(/(data-wortlaut-chart="|<script>\(")[0-9a-f]{8}"/g, '$1"')
    .replace(/\r\n/g, '\n');
}

/** Are two texts the same, each number in them taken as a number? */
export function sameText(a: string, b: string, tolerance = TOLERANCE): boolean {
  if (a === b) return true;
  const number = /(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w])/g;
  if (a.replace(number, '#') !== b.replace(number, '#')) return false;
  const [left, right] = [a.match(number) ?? [], b.match(number) ?? []];
  return left.every((text, index) => text === right[index] || sameWrittenNumber(text, right[index] ?? '', tolerance));
}

/** Only what JavaScript writes for a number is one: "007", "1.10" and an id of 19 digits are texts. */
function sameWrittenNumber(a: string, b: string, tolerance: number): boolean {
  const isWritten = (text: string) => String(Number(text)) === text;
  return isWritten(a) && isWritten(b) && sameNumber(Number(a), Number(b), tolerance);
}

function sameNumber(a: number, b: number, tolerance: number): boolean {
  if (a === b) return true;
  // Whole numbers are counts, and a count is right or wrong.
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  return Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), SMALLEST);
}

function compareLines(before: string, after: string, tolerance: number): string[] {
  const changes = diffArrays(before.split('\n'), after.split('\n'), {
    comparator: (a: string, b: string) => sameText(a, b, tolerance),
  });
  return changes.flatMap(({ added, removed, value }, index) => {
    if (!added && !removed) return [];
    const other = changes[removed ? index + 1 : index - 1];
    const pairs = other?.[removed ? 'added' : 'removed'] ? other.value : [];
    return value.map((line, at) => `${added ? '+' : '-'} ${clipped(line, firstDifference(line, pairs[at] ?? ''))}`);
  });
}

/** Cell by cell where the tables have the same shape; by lines where they have not. */
function compareTables(before: string, after: string, tolerance: number): string[] {
  const [old, fresh] = [before, after].map((text) => parse(text, { relax_column_count: true }) as string[][]) as [
    string[][],
    string[][],
  ];
  const [names] = old;
  if (names === undefined || old.length !== fresh.length || names.join('\n') !== fresh[0]?.join('\n')) {
    return compareLines(before, after, tolerance);
  }
  return old.flatMap((row, index) => {
    const now = fresh[index] ?? [];
    // A row may be longer than the heads: what stands there is compared too.
    return Array.from({ length: Math.max(names.length, row.length, now.length) }, (_, column) => column).flatMap(
      (column) => {
        const [a, b] = [row[column] ?? '', now[column] ?? ''];
        const name = names[column] ?? `column ${column + 1}`;
        if (sameText(a, b, tolerance)) return [];
        const at = firstDifference(a, b);
        return [`row ${index}, ${name}: ${clipped(a, at)} → ${clipped(b, at)}`];
      },
    );
  });
}

/** Where two JSON values differ, as paths: `data[0].x[3]: 12 → 13`. */
function compareValues(before: unknown, after: unknown, path: string, tolerance: number): string[] {
  if (Object.is(before, after)) return [];
  if (typeof before === 'number' && typeof after === 'number' && sameNumber(before, after, tolerance)) return [];
  if (typeof before === 'string' && typeof after === 'string' && sameText(before, after, tolerance)) return [];
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const step = Array.isArray(before) ? `[${key}]` : path === '' ? key : `.${key}`;
      return compareValues(before[key], after[key], path + step, tolerance);
    });
  }
  const at = firstDifference(JSON.stringify(before) ?? '', JSON.stringify(after) ?? '');
  return [`${path === '' ? 'value' : path}: ${shown(before, at)} → ${shown(after, at)}`];
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown, at: number): string {
  return value === undefined ? 'nothing' : clipped(JSON.stringify(value), at);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The part of a long line in which the difference is. */
function clipped(line: string, at: number): string {
  if (line.length <= LINE_LENGTH) return line;
  const start = Math.max(0, Math.min(at - LINE_LENGTH / 3, line.length - LINE_LENGTH));
  const end = start + LINE_LENGTH;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

function readableText(output: Output | undefined): string {
  if (output === undefined) return '';
  const data = forms(output);
  return String(data['text/plain'] ?? Object.values(data)[0] ?? '');
}

function firstLines(text: string): string[] {
  return shortened(
    text
      .trimEnd()
      .split('\n')
      .map((line) => clipped(line, 0)),
  );
}

function shortened(lines: readonly string[]): string[] {
  const first = lines.slice(0, SHOWN_LINES);
  return lines.length > SHOWN_LINES ? [...first, `… and ${lines.length - SHOWN_LINES} more`] : first;
}
