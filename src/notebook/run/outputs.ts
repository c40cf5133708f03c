// What a notebook has shown, found again in its outputs: each table as CSV, each chart as a Figure.
import { parse } from 'csv-parse/sync';
import { type Row, slug, type Value } from '../../base';
import type { Figure } from '../../charts';
import type { Notebook } from '../show/document';

export const FIGURE_MIME = 'application/vnd.plotly.v1+json';
export const TABLE_MIME = 'text/csv';

/** A table or chart, and where it stands. */
interface Shown {
  /** Index of its cell in the notebook, and of its output in the cell. */
  readonly cell: number;
  readonly output: number;
  /** File name without folder and ending; no two tables of a notebook have the same, and no two charts. */
  readonly name: string;
}

export interface ShownTable extends Shown {
  /** What stands over it, without the number of its rows; empty where nothing does. */
  readonly caption: string;
  readonly csv: string;
}

export interface ShownFigure extends Shown {
  readonly figure: Figure;
}

/** All tables of a notebook, in order. */
export function shownTables(notebook: Notebook): ShownTable[] {
  const tables = find(notebook, (data) => !(FIGURE_MIME in data) && typeof data[TABLE_MIME] === 'string');
  return named(tables, ({ bundle }) => tableHeading(bundle).caption).map(
    ({ bundle, metadata: _, cellName: __, ...place }) => ({
      ...place,
      caption: tableHeading(bundle).caption,
      csv: String(bundle[TABLE_MIME]),
    }),
  );
}

/** All charts of a notebook, in order. */
export function shownFigures(notebook: Notebook): ShownFigure[] {
  const figures = find(notebook, (data) => FIGURE_MIME in data);
  return named(figures, ({ metadata }) => String(saidOf(metadata).title ?? '')).map(
    ({ bundle, metadata, cellName: _, ...place }) => ({ ...place, figure: figureOf(bundle, metadata) }),
  );
}

interface Found extends Omit<Shown, 'name'> {
  /** What a cell without a name of its own is called by. */
  readonly cellName: string;
  readonly bundle: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

function find(notebook: Notebook, wanted: (data: Found['bundle']) => boolean): Found[] {
  return notebook.cells.flatMap((cell, index) => {
    // Jupyter gives a cell an id of hexadecimal digits; one of words was chosen.
    const cellName = /^[0-9a-f-]+$/.test(cell.id) ? `cell-${String(index + 1).padStart(2, '0')}` : slug(cell.id);
    return [...cell.outputs.entries()].flatMap(([output, shown]) =>
      'data' in shown && wanted(shown.data)
        ? [{ cell: index, output, cellName, bundle: shown.data, metadata: shown.metadata }]
        : [],
    );
  });
}

/**
 * Each with a file name: the one it was given, else one made of its words, else that of its cell; the second of a name
 * gets a 2.
 */
function named<F extends Found>(found: readonly F[], wordsOf: (one: F) => string): (F & { readonly name: string })[] {
  const taken = new Set<string>();
  return found.map((one) => {
    const given = saidOf(one.metadata).name;
    const base = slug(typeof given === 'string' && given !== '' ? given : wordsOf(one)) || one.cellName;
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
    taken.add(name);
    return { ...one, name };
  });
}

/** What the kit itself noted beside an output. */
function saidOf(metadata: Found['metadata']): Partial<Figure> {
  return (metadata.wortlaut ?? {}) as Partial<Figure>;
}

/** The caption of a table and how many rows it has in all, from the first line of its plain text. */
export function tableHeading(bundle: Readonly<Record<string, unknown>>): { caption: string; total: number } {
  const [line = ''] = String(bundle['text/plain'] ?? '').split('\n', 1);
  const found = /(?:^| \()(?:\d+ of )?(\d+) rows?\)?$/.exec(line);
  return { caption: found === null ? line : line.slice(0, found.index), total: Number(found?.[1] ?? 0) };
}

function figureOf(bundle: Found['bundle'], metadata: Found['metadata']): Figure {
  const drawn = bundle[FIGURE_MIME] as Pick<Figure, 'data' | 'layout' | 'config'>;
  const said = saidOf(metadata);
  const words = String(bundle['text/plain'] ?? '');
  return {
    // A chart that another library put there has no words of ours.
    ...{ kind: 'chart', title: '', language: 'en', alt: { de: words, en: words } },
    ...said,
    ...drawn,
    rows: csvRows(String(bundle[TABLE_MIME] ?? '')),
  };
}

/** Rows of a CSV text. What prints as a number is one: "7" is, "007" is not. An empty cell is null. */
export function csvRows(csv: string): Row[] {
  return (parse(csv, { columns: true }) as Record<string, string>[]).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, text]) => [name, csvValue(text)])),
  );
}

function csvValue(text: string): Value {
  if (text === '') return null;
  if (String(Number(text)) === text) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}
