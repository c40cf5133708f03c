// What a failed cell is told as: the name and value of its error, and the lines of the user's own cells that led there.
import { inspect } from 'node:util';
import type { CellMap } from './cell-map';
import type { Diagnostic } from './tslab';

/** An error as the protocol sends it. */
export interface ErrorContent {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

/** The cell was told to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor() {
    super('the cell was stopped before its end; what it had defined until then is kept');
  }
}

/** The compiler refuses the cell; nothing of it has run. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly source: string;
  readonly found: readonly Diagnostic[];
  readonly cell: number;

  constructor(source: string, found: readonly Diagnostic[], cell: number) {
    super(found[0]?.messageText ?? 'the cell cannot be compiled');
    this.source = source;
    this.found = found;
    this.cell = cell;
  }
}

const RED = '\u001b[31;1m';
const GREY = '\u001b[90m';
const PLAIN = '\u001b[0m';
/** Compile errors that are shown; the rest is counted. */
const SHOWN = 5;
const LINE_LENGTH = 160;

/** The content of the `error` message for whatever a cell threw. */
export function errorContent(error: unknown, maps: ReadonlyMap<number, CellMap>): ErrorContent {
  const { name, message } = nameAndMessage(error);
  const text = message + suggestion(message);
  const head = `${RED}${name}${PLAIN}: ${text}`;
  const places = error instanceof CompileError ? compilePlaces(error) : framePlaces(error, maps);
  const cause = error instanceof Error && error.cause instanceof Error ? nameAndMessage(error.cause) : null;
  const because = cause === null ? [] : [`because of ${cause.name}: ${cause.message}`];
  return { ename: name, evalue: text, traceback: [head, ...because, ...places] };
}

function nameAndMessage(error: unknown): { name: string; message: string } {
  if (!(error instanceof Error) && !isErrorLike(error))
    return { name: 'Thrown', message: inspect(error, { depth: 1 }) };
  return { name: String(error.name || 'Error'), message: String(error.message) };
}

/** An error of another realm: a worker's, a library's own. */
function isErrorLike(error: unknown): error is { name: string; message: string } {
  return typeof error === 'object' && error !== null && 'message' in error && 'stack' in error;
}

function compilePlaces({ found, source, cell }: CompileError): string[] {
  const lines = source.split('\n');
  const shown = found.slice(0, SHOWN).flatMap((one, index) => {
    const again = index === 0 ? [] : [`${RED}CompileError${PLAIN}: ${one.messageText}`];
    if (one.fileName !== undefined) return [...again, `${GREY}${one.fileName}, line ${one.start.line + 1}${PLAIN}`];
    const width = one.end.line === one.start.line ? one.end.character - one.start.character : 1;
    const caret = { at: one.start.character, width: Math.max(1, width) };
    return [...again, ...pictured(cell, one.start.line + 1, lines[one.start.line] ?? '', caret)];
  });
  return found.length > SHOWN ? [...shown, `… and ${found.length - SHOWN} more`] : shown;
}

function framePlaces(error: unknown, maps: ReadonlyMap<number, CellMap>): string[] {
  const stack = String((error as { stack?: unknown } | null)?.stack ?? '');
  let last = '';
  return [...stack.matchAll(/wortlaut-cell-(\d+):(\d+):(\d+)/g)].flatMap(([, cell, line, column]) => {
    const map = maps.get(Number(cell));
    const found = map?.line(Number(line), Number(column)) ?? null;
    const place = `${cell}:${found}`;
    if (map === undefined || found === null || place === last) return [];
    last = place;
    return pictured(Number(cell), found, map.source.split('\n')[found - 1] ?? '');
  });
}

/** "cell [3], line 2", and the line itself. */
function pictured(cell: number, line: number, text: string, caret?: { at: number; width: number }): string[] {
  const number = `${line} | `;
  const shown = text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH)}…` : text;
  const mark =
    caret === undefined || caret.at > LINE_LENGTH
      ? []
      : [
          `    ${' '.repeat(number.length)}${text.slice(0, caret.at).replace(/[^\t]/g, ' ')}${RED}${'^'.repeat(Math.min(caret.width, shown.length - caret.at || 1))}${PLAIN}`,
        ];
  return [`${GREY}  cell [${cell}], line ${line}${PLAIN}`, `    ${GREY}${number}${PLAIN}${shown}`, ...mark];
}

/** The kit names what is allowed: `x is "B"; allowed are A, C`. What comes near it is named first. */
function suggestion(message: string): string {
  const found = /"([^"]+)"[^"]*;[^;]*(?:allowed are|there (?:is|are)|it has) ([^;\n]+)$/.exec(message);
  if (found === null) return '';
  const [wrong = '', list = ''] = found.slice(1);
  const names = list.split(/, | and | or /).map((name) => name.replace(/^"|"$/g, '').trim());
  const [best] = names
    .map((name) => ({ name, distance: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance: far }) => far > 0 && far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best === undefined ? '' : `. Did you mean "${best.name}"?`;
}

/** How many letters must be put in, taken out or changed to make one word of the other; two that changed places are one. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}
