import type { Row } from '../../base';
import type { ChartOptions, Sheet } from './canvas';
import { shortName } from './groups';
import { exponentFormat, numberText } from './numbers';
import { joined, same } from './phrases';
import { drawnText, escapeLabel, textWidth, wrapText } from './text';
import type { Figure, Part, Words } from './types';

/** The font of all charts, and what a page without it may take instead. */
const FONT_FAMILY = "'Noto Sans', 'Open Sans', Arial, sans-serif";

export type { Part };

// Sizes of a legend in Plotly, in pixels: the mark of an entry with the space around it, and between entries.
const LEGEND = { mark: 40, gap: 5 };

/** What a builder hands over to become a figure. */
export interface ChartParts {
  readonly kind: string;
  /** What the alt text calls it: "Balkendiagramm". */
  readonly name: Words;
  readonly data: readonly Part[];
  readonly layout: Part;
  /** Height of the plotting area where the sheet leaves it free, and the least it can do with, in pixels. */
  readonly plotHeight: number;
  readonly minHeight: number;
  /** Room for what stands over the plotting area. */
  readonly headroom?: number;
  readonly margin: { readonly left: number; readonly right: number; readonly bottom: number };
  /** Names in the legend, in its order; none where the marks carry their names. */
  readonly legend?: readonly string[];
  readonly rows: readonly Row[];
  /** What was counted where the options say nothing. */
  readonly n: Words;
  /** What a reader must know: intervals, what is not drawn. Stands under the title and in the alt text. */
  readonly notes: readonly Words[];
  /** What is to be seen, for the alt text. */
  readonly findings: readonly Words[];
  readonly settings: Row | undefined;
}

/** Puts heading, legend, plot and alt text together. Throws a RangeError where a slide is too low for the chart. */
export function figureOf(where: string, sheet: Sheet, options: ChartOptions, parts: ChartParts): Figure {
  const facts = [nWords(options, parts.n), ...parts.notes, ...(options.note ? [same(options.note)] : [])];
  const heading = headingOf(sheet, options.title, joined(facts, ' · ')[sheet.language]);
  const { left, right, bottom } = parts.margin;
  const legendHeight = legendHeightOf(sheet, parts.legend ?? [], sheet.width - right);
  const headroom = parts.headroom ?? 0;
  const top = heading.height + legendHeight + headroom;
  const plotHeight = Math.max(parts.plotHeight, parts.minHeight);
  const height = sheet.height ?? Math.round(top + plotHeight + bottom + sheet.pad);
  if (sheet.height !== null && height - top - bottom - sheet.pad < parts.minHeight) {
    throw new RangeError(
      `${where}: the chart does not fit on a slide; draw fewer records (limit), or take the preset "double"`,
    );
  }
  return {
    kind: parts.kind,
    title: drawnText(options.title),
    language: sheet.language,
    data: parts.data as unknown as Figure['data'],
    layout: {
      width: sheet.width,
      height,
      margin: { l: Math.round(left), r: Math.round(right), t: Math.round(top), b: Math.round(bottom + sheet.pad) },
      paper_bgcolor: sheet.colors.paper,
      plot_bgcolor: sheet.colors.paper,
      font: { family: FONT_FAMILY, size: sheet.fontSize, color: sheet.colors.ink },
      title: { ...heading.title, y: 1 - heading.baseline / height },
      separators: sheet.language === 'de' ? ',.' : '.,',
      showlegend: legendHeight > 0,
      ...(legendHeight > 0 && {
        legend: legendAt(
          sheet,
          Math.min(0, (sheet.pad - left) / (sheet.width - left - right)),
          1 + (headroom + sheet.fontSize * 0.3) / (height - top - bottom - sheet.pad),
        ),
      }),
      hoverlabel: { align: 'left', font: { family: FONT_FAMILY, size: sheet.fontSize } },
      ...parts.layout,
    } as unknown as Figure['layout'],
    // The toolbar of Plotly has a button that sends the chart's data to a server of its maker.
    config: {
      displaylogo: false,
      responsive: false,
      modeBarButtonsToRemove: ['sendChartToCloud', 'select2d', 'lasso2d'] as never[],
    },
    rows: parts.rows,
    alt: altText(options, parts, facts),
    ...(parts.settings && { settings: parts.settings }),
  };
}

function nWords({ n }: ChartOptions, fallback: Words): Words {
  if (n === undefined) return { de: `n = ${fallback.de}`, en: `n = ${fallback.en}` };
  if (typeof n === 'string') return same(`n = ${n}`);
  return { de: `n = ${numberText(n, 'de', 0)}`, en: `n = ${numberText(n, 'en', 0)}` };
}

function headingOf(sheet: Sheet, title: string, facts: string): { title: Part; baseline: number; height: number } {
  const width = sheet.width - 2 * sheet.pad;
  const small = Math.round(sheet.fontSize * 0.92 * 10) / 10;
  // Bold letters are about a tenth wider than the ones the widths were taken from.
  const titleLines = wrapText(title, width / 1.1, sheet.titleSize).map((line) => `<b>${escapeLabel(line)}</b>`);
  const style = `font-size:${small}px;color:${sheet.colors.muted}`;
  const factLines = wrapText(facts, width, small).map((line) => `<span style="${style}">${escapeLabel(line)}</span>`);
  const lineHeight = sheet.titleSize * 1.3;
  return {
    title: {
      text: [...titleLines, ...factLines].join('<br>'),
      font: { family: FONT_FAMILY, size: sheet.titleSize, color: sheet.colors.ink },
      x: 0,
      xref: 'container',
      xanchor: 'left',
      // The baseline of the first line: Plotly hangs a title of several lines from it.
      yref: 'container',
      yanchor: 'bottom',
      pad: { l: sheet.pad },
    },
    baseline: sheet.pad + sheet.titleSize * 0.85,
    height: Math.round(sheet.pad + (titleLines.length + factLines.length) * lineHeight + sheet.fontSize * 0.6),
  };
}

/** Over the plotting area and beginning left of it: only there Plotly gives a legend more than the width of the plot. */
function legendAt(sheet: Sheet, x: number, y: number): Part {
  return {
    orientation: 'h',
    x,
    xanchor: 'left',
    y,
    yanchor: 'bottom',
    traceorder: 'normal',
    itemsizing: 'constant',
    // Otherwise Plotly cuts off what passes half of the chart, to be scrolled: paper does not scroll.
    maxheight: 1,
    font: { size: sheet.fontSize },
    bgcolor: 'rgba(0,0,0,0)',
  };
}

/** Height of a horizontal legend that is at most `width` wide, by the rules of Plotly: all entries as wide as the widest. */
function legendHeightOf(sheet: Sheet, names: readonly string[], width: number): number {
  if (names.length === 0) return 0;
  const entries = names.map((name) => textWidth(shortName(sheet, name), sheet.fontSize) + LEGEND.mark + LEGEND.gap);
  const oneLine = entries.reduce((sum, entry) => sum + entry, 0) < width;
  const perLine = oneLine ? names.length : Math.max(1, Math.floor(width / Math.max(...entries)));
  const lineHeight = Math.max(16, sheet.fontSize * 1.3) + 3;
  return Math.ceil(names.length / perLine) * lineHeight + 2 * LEGEND.gap + sheet.fontSize * 0.3;
}

function altText({ alt, title }: ChartOptions, parts: ChartParts, facts: readonly Words[]): Words {
  const sentence = (language: keyof Words) =>
    [`${parts.name[language]}: ${drawnText(title)}`, ...[...facts, ...parts.findings].map((words) => words[language])]
      .map((text) => (text.startsWith('n = ') ? text : text.charAt(0).toUpperCase() + text.slice(1)))
      .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
      .join(' ');
  if (typeof alt === 'string') return same(alt);
  return { de: alt?.de ?? sentence('de'), en: alt?.en ?? sentence('en') };
}

/** An axis of numbers: light grid, no frame, its title with the unit, percent signs where it shows shares. */
export function numberAxis(
  sheet: Sheet,
  title: string,
  more: Part & { readonly range: readonly [low: number, high: number] },
): Part {
  return {
    title: { text: escapeLabel(drawnText(title)), standoff: sheet.fontSize * 0.6, font: { size: sheet.fontSize } },
    gridcolor: sheet.colors.grid,
    zeroline: true,
    zerolinecolor: sheet.colors.muted,
    zerolinewidth: 1,
    tickfont: { size: sheet.fontSize },
    separatethousands: true,
    exponentformat: exponentFormat(...more.range),
    // Slanted numbers would take their room from the bars.
    tickangle: 0,
    nticks: sheet.width < 400 ? 5 : 8,
    automargin: true,
    ...more,
  };
}

/** A bare axis: no line, no grid, no numbers, a fixed range. */
export function bareAxis(range: readonly [number, number], more: Part = {}): Part {
  return { range: [...range], visible: true, showgrid: false, zeroline: false, showticklabels: false, ...more };
}
