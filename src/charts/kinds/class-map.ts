import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { scaleColor, textColorOn } from '../drawing/colors';
import { columnNames } from '../drawing/column-names';
import { labelAxis } from '../drawing/label-axis';
import { joined, same } from '../drawing/phrases';
import {
  type ChartRecords,
  type Column,
  checkColumns,
  distinctTexts,
  rowsOf,
  settingsOf,
  textAt,
} from '../drawing/records';
import { escapeLabel, hoverMarkup, wrapText } from '../drawing/text';
import type { Figure, LocalizedText } from '../drawing/types';

/** Options of `classMapFigure`. Records are long: one a cell. Rows and columns keep the order in which they come. */
export interface ClassMapOptions<R extends object> extends ChartOptions {
  readonly row: Column<R>;
  readonly column: Column<R>;
  readonly class: Column<R>;
  /**
   * The classes from the strongest to the weakest, as they are drawn from dark to light, with the words of the legend.
   * Cells of a class that is not named stay empty and are told in the box over them.
   *
   * @default all, in the order in which they come
   */
  readonly classes?: Readonly<Record<string, string | LocalizedText>>;
}

const WHERE = 'classMapFigure';
const MAX_CLASSES = 6;
const MARKS = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * What each row is to each column, as one of a few ordered classes: the sentences of a press release by outlets. Each cell
 * has the colour of its class, the stronger the darker, and its number, so that it reads in grey and for every eye; the legend
 * names both. Empty cells have none, so that what nobody has is seen as a white line.
 *
 * @throws RangeError without records, for two records of one cell, for unknown columns, for more than six classes
 *
 * @example
 * ```ts
 * const records = [{ sentence: '1 The bridge is closed.', outlet: 'Bote', form: 'verbatim' }];
 * show(classMapFigure(records, { row: 'sentence', column: 'outlet', class: 'form', title: 'What is printed' }));
 * ```
 */
export function classMapFigure<R extends object>(records: ChartRecords<R>, options: ClassMapOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['row', 'column', 'class', 'classes']);
  const rows = rowsOf(WHERE, records);
  checkColumns(WHERE, rows, { row: options.row, column: options.column, class: options.class });
  const [rowNames, columns] = [distinctTexts(rows, options.row), distinctTexts(rows, options.column)];
  const cells = cellsOf(rows, options, rowNames, columns);
  const classes = classesOf(options, cells);
  const names = labelAxis(canvas, rowNames);
  const cellWidth = (canvas.width - names.width - canvas.pad) / columns.length;
  const heads = columnNames(canvas, columns, cellWidth);
  const used = classes.map((each) => ({ ...each, cells: cells.filter((cell) => cell.class === each.name) }));
  const empty = cells.filter((cell) => !classes.some(({ name }) => name === cell.class)).length;
  const legend = used.map(({ words }, at) => `${MARKS[at]} ${words[canvas.language]}`);
  return figureOf(WHERE, canvas, options, {
    kind: 'class-map',
    name: { de: 'Felder nach Klassen', en: 'Cells by class' },
    data: used.map((each, at) => classTrace(canvas, each, at, classes.length, legend[at] as string, cellWidth)),
    layout: {
      barmode: 'overlay',
      bargap: 0,
      yaxis: { ...names.axis, range: [rowNames.length - 0.5, -0.5] },
      xaxis: { ...heads.axis, side: 'bottom' },
      shapes: linesBetween(canvas, rowNames.length, columns.length),
    },
    plotHeight: names.rowHeight * rowNames.length,
    minHeight: names.minRowHeight * rowNames.length,
    margin: { left: names.width, right: canvas.pad, bottom: heads.height },
    legend,
    rows: cells.map(({ row, column, class: name }) => ({ row, column, class: name })),
    n: {
      de: `${rowNames.length} × ${columns.length} Felder`,
      en: `${rowNames.length} × ${columns.length} cells`,
    },
    notes: heads.notes,
    findings: [
      joined(
        [
          ...used.map(({ words, cells: own }) => ({
            de: `${words.de}: ${own.length}`,
            en: `${words.en}: ${own.length}`,
          })),
          { de: `leer: ${empty}`, en: `empty: ${empty}` },
        ],
        ', ',
      ),
    ],
    settings: settingsOf(records),
  });
}

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly x: number;
  readonly y: number;
  readonly class: string;
}

function cellsOf<R extends object>(
  rows: readonly R[],
  { row, column, class: name }: ClassMapOptions<R>,
  rowNames: readonly string[],
  columns: readonly string[],
): Cell[] {
  const [placeOfRow, placeOfColumn] = [rowNames, columns].map((all) => new Map(all.map((each, at) => [each, at])));
  const seen = new Set<string>();
  return rows.map((record, index) => {
    const [ofRow, ofColumn] = [textAt(record, row), textAt(record, column)];
    const [y, x] = [placeOfRow?.get(ofRow) ?? 0, placeOfColumn?.get(ofColumn) ?? 0];
    if (seen.has(`${y} ${x}`)) {
      throw new RangeError(`${WHERE}: record ${index + 1} is a second one for "${ofRow}" and "${ofColumn}"`);
    }
    seen.add(`${y} ${x}`);
    return { row: ofRow, column: ofColumn, x, y, class: textAt(record, name) };
  });
}

interface CellClass {
  readonly name: string;
  readonly words: LocalizedText;
}

function classesOf<R extends object>({ classes }: ClassMapOptions<R>, cells: readonly Cell[]): CellClass[] {
  const found =
    classes === undefined
      ? [...new Set(cells.map((cell) => cell.class))].map((name) => ({ name, words: same(name) }))
      : Object.entries(classes).map(([name, words]) => ({
          name,
          words: typeof words === 'string' ? same(words) : words,
        }));
  if (found.length > MAX_CLASSES) {
    throw new RangeError(`${WHERE}: there are ${found.length} classes; at most ${MAX_CLASSES} can be told apart`);
  }
  return found;
}

/** Cells as bars of height 1: sharp at every size, unlike a picture of pixels. */
function classTrace(
  canvas: Canvas,
  { cells }: { readonly cells: readonly Cell[] },
  at: number,
  count: number,
  name: string,
  cellWidth: number,
): Part {
  const share = count === 1 ? 0.8 : 0.95 - (0.75 * at) / (count - 1);
  const color = scaleColor(canvas.colors.sequence, share);
  const hasRoom = cellWidth >= canvas.fontSize;
  return {
    type: 'bar',
    name: escapeLabel(name),
    // A class that no cell has stays in the legend: that there are none is a finding.
    x: cells.length === 0 ? [null] : cells.map(({ x }) => x),
    base: cells.map(({ y }) => y - 0.5),
    y: cells.length === 0 ? [null] : cells.map(() => 1),
    width: 1,
    showlegend: true,
    marker: { color, line: { width: 1, color: canvas.colors.paper } },
    text: hasRoom ? cells.map(() => MARKS[at]) : undefined,
    textposition: 'inside',
    insidetextanchor: 'middle',
    textangle: 0,
    constraintext: 'none',
    textfont: { size: canvas.fontSize, color: textColorOn(color) },
    hoverinfo: 'text',
    hovertext: cells.map(({ row, column }) =>
      hoverMarkup(`${wrapText(row, 400, 10, 6).join(' ')}\n${column}\n${name}`),
    ),
  };
}

/** Light lines between the rows, so that an empty one can be followed to its name. */
function linesBetween(canvas: Canvas, rows: number, columns: number): Part[] {
  return Array.from({ length: rows + 1 }, (_, at) => ({
    type: 'line',
    layer: 'below',
    x0: -0.5,
    x1: columns - 0.5,
    y0: at - 0.5,
    y1: at - 0.5,
    line: { width: 0.8, color: canvas.colors.grid },
  }));
}
