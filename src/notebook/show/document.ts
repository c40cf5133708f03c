// A notebook file (nbformat 4): reading it with its faults named, writing it as Jupyter does.
import { readFileSync } from 'node:fs';

/** A bundle of one thing in several forms: MIME type to text, or to a JSON value for `…+json`. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** An output of a code cell, texts joined. */
export type Output =
  | { readonly output_type: 'stream'; readonly name: 'stdout' | 'stderr'; readonly text: string }
  | {
      readonly output_type: 'display_data';
      readonly data: MimeBundle;
      readonly metadata: Readonly<Record<string, unknown>>;
    }
  | {
      readonly output_type: 'execute_result';
      readonly data: MimeBundle;
      readonly metadata: Readonly<Record<string, unknown>>;
      readonly execution_count: number | null;
    }
  | {
      readonly output_type: 'error';
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

/** A cell; `outputs` and `execution_count` are there for code cells only. */
export interface Cell {
  readonly id: string;
  readonly cell_type: 'code' | 'markdown' | 'raw';
  readonly source: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly outputs: readonly Output[];
  readonly execution_count: number | null;
}

/** A notebook. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Reads a notebook file. Throws an Error that names the file and the fault. */
export function loadNotebook(path: string): Notebook {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  return parseNotebook(text, path);
}

/** The notebook that a file's text holds; `name` stands in the errors. Old cells without an id get `cell-N`. */
export function parseNotebook(text: string, name: string): Notebook {
  if (text.trim() === '') throw new Error(`${name}: is empty`);
  const conflict = text.split('\n').findIndex((line) => line.startsWith('<<<<<<< '));
  if (conflict >= 0) throw new Error(`${name}: holds the marks of a merge conflict (line ${conflict + 1})`);
  let raw: Record<string, unknown>;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${name}: is not JSON (${(error as Error).message})`);
  }
  if (typeof raw?.nbformat === 'number' && raw.nbformat !== 4) {
    throw new Error(`${name}: is a notebook of format ${raw.nbformat}; format 4 is read, as Jupyter saves it`);
  }
  if (raw === null || typeof raw !== 'object' || raw.nbformat !== 4 || !Array.isArray(raw.cells)) {
    throw new Error(`${name}: is not a notebook of format 4 (no "nbformat": 4 with a list of "cells")`);
  }
  const cells = raw.cells.map((cell, index) => parseCell(cell, index, name));
  return { cells, metadata: (raw.metadata as Record<string, unknown> | undefined) ?? {} };
}

function parseCell(raw: Record<string, unknown>, index: number, name: string): Cell {
  const type = raw?.cell_type;
  if (type !== 'code' && type !== 'markdown' && type !== 'raw') {
    throw new Error(
      `${name}: cell ${index + 1} has cell_type ${JSON.stringify(type)}; allowed are code, markdown, raw`,
    );
  }
  return {
    id: typeof raw.id === 'string' ? raw.id : `cell-${index + 1}`,
    cell_type: type,
    source: joined(raw.source),
    metadata: (raw.metadata as Record<string, unknown> | undefined) ?? {},
    outputs: Array.isArray(raw.outputs) ? raw.outputs.map(parseOutput) : [],
    execution_count: typeof raw.execution_count === 'number' ? raw.execution_count : null,
  };
}

/** An output as it stands in a file or in a message of the kernel, its texts joined. */
export function parseOutput(raw: Record<string, unknown>): Output {
  const metadata = (raw.metadata as Record<string, unknown> | undefined) ?? {};
  switch (raw.output_type) {
    case 'stream':
      return { output_type: 'stream', name: raw.name === 'stderr' ? 'stderr' : 'stdout', text: joined(raw.text) };
    case 'execute_result':
      return { output_type: 'execute_result', data: parseBundle(raw.data), metadata, execution_count: null };
    case 'error':
      return {
        output_type: 'error',
        ename: String(raw.ename ?? ''),
        evalue: String(raw.evalue ?? ''),
        traceback: Array.isArray(raw.traceback) ? raw.traceback.map(String) : [],
      };
    default:
      return { output_type: 'display_data', data: parseBundle(raw.data), metadata };
  }
}

function parseBundle(raw: unknown): MimeBundle {
  const entries = Object.entries((raw as Record<string, unknown> | undefined) ?? {});
  return Object.fromEntries(entries.map(([mime, value]) => [mime, isJsonMime(mime) ? value : joined(value)]));
}

function isJsonMime(mime: string): boolean {
  return mime === 'application/json' || mime.endsWith('+json');
}

function joined(value: unknown): string {
  return Array.isArray(value) ? value.join('') : String(value ?? '');
}

/**
 * The text of a notebook file, as Jupyter itself writes it (keys sorted, one space of indent, texts as lists of lines),
 * so that opening and saving it in Jupyter changes nothing. Execution counts are 1 to n in the order of the cells.
 */
export function notebookText(notebook: Notebook): string {
  let count = 0;
  const cells = notebook.cells.map((cell) => {
    const common = { id: cell.id, cell_type: cell.cell_type, metadata: cell.metadata, source: lines(cell.source) };
    if (cell.cell_type !== 'code') return common;
    const ran = cell.execution_count !== null;
    if (ran) count++;
    return {
      ...common,
      execution_count: ran ? count : null,
      outputs: cell.outputs.map((out) => printedOutput(out, count)),
    };
  });
  return `${JSON.stringify(sorted({ cells, metadata: notebook.metadata, nbformat: 4, nbformat_minor: 5 }), null, 1)}\n`;
}

function printedOutput(output: Output, count: number): object {
  if (output.output_type === 'stream') return { ...output, text: lines(output.text) };
  if (output.output_type === 'error') return output;
  const data = Object.fromEntries(
    Object.entries(output.data).map(([mime, value]) => [mime, printedValue(mime, value)]),
  );
  return output.output_type === 'execute_result' ? { ...output, data, execution_count: count } : { ...output, data };
}

function printedValue(mime: string, value: unknown): unknown {
  // Pictures in base64 are one line: cut in pieces they would gain nothing.
  return isJsonMime(mime) || typeof value !== 'string' || isBase64(mime) ? value : lines(value);
}

function isBase64(mime: string): boolean {
  return mime.startsWith('image/') && mime !== 'image/svg+xml';
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
