// One builder per chart: records in, a Plotly figure out; one theme; export to files.

export type { ChartOptions, Preset } from './drawing/canvas';
export type { LineEvent } from './drawing/event-marks';
export type { ValueFormat } from './drawing/numbers';
export type { ChartRecords } from './drawing/records';
export type { ChartLanguage, ChartText, Figure, LocalizedText } from './drawing/types';
export { BROWSER_VARIABLE, NO_BROWSER, NoBrowserError } from './export/browser';
export { closeBrowser } from './export/drawing-browser';
export { type ExportedFile, exportFigure, exportFigures, type NamedFigure } from './export/export-figure';
export { type FigureLine, linesPage } from './export/lines-page';
export { pagePdf } from './export/page-pdf';
export { type RenderedFigure, type RenderOptions, renderFigures } from './export/render';
export { EXPORT_VARIABLE, type ExportOptions, FIGURE_FORMATS, type FigureFormat } from './export/settings';
export { type ClassMapOptions, classMapFigure } from './kinds/class-map';
export { type DispersionLane, type DispersionOptions, dispersionFigure } from './kinds/dispersion-plot';
export { type DotPlotOptions, dotPlotFigure } from './kinds/dot-plot';
export { type FlowOptions, flowFigure } from './kinds/flow';
export { type GroupedSharesOptions, groupedSharesFigure } from './kinds/grouped-shares';
export { type HeatMapOptions, heatMapFigure } from './kinds/heat-map';
export { type LineOptions, lineFigure } from './kinds/line-chart';
export { type NetworkOptions, networkFigure } from './kinds/network';
export { type RankedBarsOptions, rankedBarsFigure } from './kinds/ranked-bars';
export { type SmallMultiplesOptions, smallMultiplesFigure } from './kinds/small-multiples';
export { type StackedSharesOptions, stackedSharesFigure } from './kinds/stacked-shares';
export { type TermScatterOptions, termScatterFigure } from './kinds/term-scatter';
export { type TiesOptions, tiesFigure } from './kinds/ties';
export { type TimelineOptions, timelineFigure } from './kinds/timeline';
export { type ZipfOptions, zipfFigure } from './kinds/zipf';
