import type { Row } from '../../base';
import { standInsIn } from '../../tables';
import type { Canvas, ChartOptions } from './canvas';
import { shortName } from './groups';
import { LOCALES } from './locale';
import { exponentFormat, numberText } from './numbers';
import { inBoth, joined, same, textIn } from './phrases';
import { drawnText, escapeLabel, textWidth, wrapText } from './text';
import type { ChartText, Figure, LocalizedText, Part } from './types';

/** The font of all charts, and what a page without it may take instead. */
const FONT_FAMILY = "'Noto Sans', 'Open Sans', Arial, sans-serif";

export type { Part };

// Sizes of a legend in Plotly, in pixels: the mark of an entry with the space around it, and between entries.
const LEGEND = { mark: 40, gap: 5 };

/** What a builder hands over to become a figure. */
export interface ChartParts {
  readonly kind: string;
  /** What the alt text calls it: "Balkendiagramm". */
  readonly name: LocalizedText;
  readonly data: readonly Part[];
  readonly layout: Part;
  /** Height of the plotting area where the canvas leaves it free, and the least it can do with, in pixels. */
  readonly plotHeight: number;
  readonly minHeight: number;
  /** Room for what stands over the plotting area. */
  readonly headroom?: number;
  readonly margin: { readonly left: number; readonly right: number; readonly bottom: number };
  /** Names in the legend, in its order; none where the marks carry their names. */
  readonly legend?: readonly string[];
  readonly rows: readonly Row[];
  /** What was counted where the options say nothing. */
  readonly n: LocalizedText;
  /** What a reader must know: intervals, what is not drawn. Stands under the title and in the alt text. */
  readonly notes: readonly LocalizedText[];
  /** What is to be seen, for the alt text. */
  readonly findings: readonly LocalizedText[];
  readonly settings: Row | undefined;
}

/** Puts heading, legend, plot and alt text together. Throws a RangeError where a slide is too low for the chart. */
export function figureOf(where: string, canvas: Canvas, options: ChartOptions, parts: ChartParts): Figure {
  const facts = [nWords(options, parts.n), ...parts.notes, ...(options.note ? [inBoth(options.note)] : [])];
  const heading = headingOf(
    canvas,
    textIn(canvas.language, options.title),
    standInsIn(joined(facts, ' · ')[canvas.language], canvas.language),
  );
  const { left, right, bottom } = parts.margin;
  const legendHeight = legendHeightOf(canvas, parts.legend ?? [], canvas.width - right);
  const headroom = parts.headroom ?? 0;
  const top = heading.height + legendHeight + headroom;
  const plotHeight = Math.max(parts.plotHeight, parts.minHeight);
  const height = canvas.height ?? Math.round(top + plotHeight + bottom + canvas.pad);
  if (canvas.height !== null && height - top - bottom - canvas.pad < parts.minHeight) {
    throw new RangeError(
      `${where}: the chart does not fit on a slide; draw fewer records (limit), or take the preset "double"`,
    );
  }
  return {
    kind: parts.kind,
    title: drawnText(textIn(canvas.language, options.title)),
    ...(options.name !== undefined && { name: options.name }),
    language: canvas.language,
    data: parts.data as unknown as Figure['data'],
    layout: {
      width: canvas.width,
      height,
      margin: { l: Math.round(left), r: Math.round(right), t: Math.round(top), b: Math.round(bottom + canvas.pad) },
      paper_bgcolor: canvas.colors.paper,
      plot_bgcolor: canvas.colors.paper,
      font: { family: FONT_FAMILY, size: canvas.fontSize, color: canvas.colors.ink },
      title: { ...heading.title, y: 1 - heading.baseline / height },
      separators: `${LOCALES[canvas.language].decimalMark}${LOCALES[canvas.language].groupMark}`,
      showlegend: legendHeight > 0,
      ...(legendHeight > 0 && {
        legend: legendAt(
          canvas,
          Math.min(0, (canvas.pad - left) / (canvas.width - left - right)),
          1 + (headroom + canvas.fontSize * 0.3) / (height - top - bottom - canvas.pad),
        ),
      }),
      hoverlabel: { align: 'left', font: { family: FONT_FAMILY, size: canvas.fontSize } },
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

function nWords({ n }: ChartOptions, fallback: LocalizedText): LocalizedText {
  if (n === undefined) return { de: `n = ${fallback.de}`, en: `n = ${fallback.en}` };
  if (typeof n !== 'number') return { de: `n = ${textIn('de', n)}`, en: `n = ${textIn('en', n)}` };
  return { de: `n = ${numberText(n, 'de', 0)}`, en: `n = ${numberText(n, 'en', 0)}` };
}

function headingOf(canvas: Canvas, title: string, facts: string): { title: Part; baseline: number; height: number } {
  const width = canvas.width - 2 * canvas.pad;
  const small = Math.round(canvas.fontSize * 0.92 * 10) / 10;
  // Bold letters are about a tenth wider than the ones the widths were taken from.
  const titleLines = wrapText(title, width / 1.1, canvas.titleSize).map((line) => `<b>${escapeLabel(line)}</b>`);
  const style = `font-size:${small}px;color:${canvas.colors.muted}`;
  const factLines = wrapText(facts, width, small).map((line) => `<span style="${style}">${escapeLabel(line)}</span>`);
  const lineHeight = canvas.titleSize * 1.3;
  return {
    title: {
      text: [...titleLines, ...factLines].join('<br>'),
      font: { family: FONT_FAMILY, size: canvas.titleSize, color: canvas.colors.ink },
      x: 0,
      xref: 'container',
      xanchor: 'left',
      // The baseline of the first line: Plotly hangs a title of several lines from it.
      yref: 'container',
      yanchor: 'bottom',
      pad: { l: canvas.pad },
    },
    baseline: canvas.pad + canvas.titleSize * 0.85,
    height: Math.round(canvas.pad + (titleLines.length + factLines.length) * lineHeight + canvas.fontSize * 0.6),
  };
}

/** Over the plotting area and beginning left of it: only there Plotly gives a legend more than the width of the plot. */
function legendAt(canvas: Canvas, x: number, y: number): Part {
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
    font: { size: canvas.fontSize },
    bgcolor: 'rgba(0,0,0,0)',
  };
}

/** Height of a horizontal legend that is at most `width` wide, by the rules of Plotly: all entries as wide as the widest. */
function legendHeightOf(canvas: Canvas, names: readonly string[], width: number): number {
  if (names.length === 0) return 0;
  const entries = names.map((name) => textWidth(shortName(canvas, name), canvas.fontSize) + LEGEND.mark + LEGEND.gap);
  const oneLine = entries.reduce((sum, entry) => sum + entry, 0) < width;
  const perLine = oneLine ? names.length : Math.max(1, Math.floor(width / Math.max(...entries)));
  const lineHeight = Math.max(16, canvas.fontSize * 1.3) + 3;
  return Math.ceil(names.length / perLine) * lineHeight + 2 * LEGEND.gap + canvas.fontSize * 0.3;
}

function altText({ alt, title }: ChartOptions, parts: ChartParts, facts: readonly LocalizedText[]): LocalizedText {
  const sentence = (language: keyof LocalizedText) =>
    [
      `${parts.name[language]}: ${drawnText(textIn(language, title))}`,
      ...[...facts, ...parts.findings].map((words) => words[language]),
    ]
      .map((text) => (text.startsWith('n = ') ? text : text.charAt(0).toUpperCase() + text.slice(1)))
      .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
      .map((text) => standInsIn(text, language))
      .join(' ');
  if (typeof alt === 'string') return same(alt);
  return { de: alt?.de ?? sentence('de'), en: alt?.en ?? sentence('en') };
}

/** An axis of numbers: light grid, no frame, its title with the unit, percent signs where it shows shares. */
export function numberAxis(
  canvas: Canvas,
  title: ChartText,
  more: Part & { readonly range: readonly [low: number, high: number] },
): Part {
  return {
    title: {
      text: escapeLabel(drawnText(textIn(canvas.language, title))),
      standoff: canvas.fontSize * 0.6,
      font: { size: canvas.fontSize },
    },
    gridcolor: canvas.colors.grid,
    zeroline: true,
    zerolinecolor: canvas.colors.muted,
    zerolinewidth: 1,
    tickfont: { size: canvas.fontSize },
    separatethousands: true,
    exponentformat: exponentFormat(...more.range),
    // Slanted numbers would take their room from the bars.
    tickangle: 0,
    nticks: canvas.width < 400 ? 5 : 8,
    automargin: true,
    ...more,
  };
}

/** A bare axis: no line, no grid, no numbers, a fixed range. */
export function bareAxis(range: readonly [number, number], more: Part = {}): Part {
  return { range: [...range], visible: true, showgrid: false, zeroline: false, showticklabels: false, ...more };
}
