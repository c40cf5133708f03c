// What a notebook has shown, found again in its outputs: each table as CSV, each chart as a Figure.
import { parse } from 'csv-parse/sync';
import type { Row, Value } from '../../base';
import type { Figure } from '../../charts';
import type { Notebook } from '../show/document';

export const FIGURE_MIME = 'application/vnd.plotly.v1+json';
export const TABLE_MIME = 'text/csv';

/** A table or chart, and where it stands. */
interface Shown {
  /** Index of its cell in the notebook, and of its output in the cell. */
  readonly cell: number;
  readonly output: number;
  /** File name without ending: notebook, number of the cell, number among the cell's tables or charts. */
  readonly name: string;
}

export interface ShownTable extends Shown {
  readonly csv: string;
}

export interface ShownFigure extends Shown {
  readonly figure: Figure;
}

/** All tables of a notebook, in order. */
export function shownTables(notebook: Notebook, name: string): ShownTable[] {
  const tables = find(notebook, name, (data) => !(FIGURE_MIME in data) && typeof data[TABLE_MIME] === 'string');
  return tables.map(({ bundle, metadata: _, ...place }) => ({ ...place, csv: String(bundle[TABLE_MIME]) }));
}

/** All charts of a notebook, in order. */
export function shownFigures(notebook: Notebook, name: string): ShownFigure[] {
  const figures = find(notebook, name, (data) => FIGURE_MIME in data);
  return figures.map(({ bundle, metadata, ...place }) => ({ ...place, figure: figureOf(bundle, metadata) }));
}

interface Found extends Shown {
  readonly bundle: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

function find(notebook: Notebook, name: string, wanted: (data: Found['bundle']) => boolean): Found[] {
  return notebook.cells.flatMap((cell, index) => {
    const places = [...cell.outputs.entries()].flatMap(([output, shown]) =>
      'data' in shown && wanted(shown.data)
        ? [{ cell: index, output, bundle: shown.data, metadata: shown.metadata }]
        : [],
    );
    const base = `${name}-cell-${String(index + 1).padStart(2, '0')}`;
    return places.map((place, at) => ({ ...place, name: places.length > 1 ? `${base}-${at + 1}` : base }));
  });
}

function figureOf(bundle: Found['bundle'], metadata: Found['metadata']): Figure {
  const drawn = bundle[FIGURE_MIME] as Pick<Figure, 'data' | 'layout' | 'config'>;
  const said = (metadata.wortlaut ?? {}) as Partial<Figure>;
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
function csvRows(csv: string): Row[] {
  return (parse(csv, { columns: true }) as Record<string, string>[]).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, text]) => [name, csvValue(text)])),
  );
}

function csvValue(text: string): Value {
  if (text === '') return null;
  if (String(Number(text)) === text) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}
