// One builder per chart: records in, a Plotly figure out; one theme; export to files.
export { type ExportedFile, exportFigure, exportFigures, type NamedFigure } from './export/export-figure';
export { type RenderedFigure, type RenderOptions, renderFigures } from './export/render';
export type { ExportOptions, FigureFormat } from './export/settings';
export { closeStudio } from './export/studio';
export { type RankedBarsOptions, rankedBarsFigure } from './ranked-bars';
export type { ChartOptions, Preset } from './sheet';
export type { Figure, Language, Words } from './types';
