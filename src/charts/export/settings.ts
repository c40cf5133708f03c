import { basename, join, resolve } from 'node:path';
import { checkChoice, checkKeys, checkNumber, type Row } from '../../base';
import type { ChartLanguage, Figure, LocalizedText } from '../drawing/types';

/** What a chart can be written as. "txt" is the alt text, "json" the provenance, "csv" the numbers. */
export const FIGURE_FORMATS = ['svg', 'png', 'pdf', 'html', 'csv', 'txt', 'json'] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Options of `exportFigure` and `exportFigures`. */
export interface ExportOptions {
  /**
   * Folder for the files, made where it is missing. In a run of `wortlaut reproduce` the files go into the run's own
   * folder instead, below `exports/`, under the last part of this name: a run writes nowhere else. @default 'reports'
   */
  readonly dir?: string;
  /** @default all of them */
  readonly formats?: readonly FigureFormat[];
  /** Pixels an inch of the PNG. @default 300 */
  readonly dpi?: number;
  /** The same as `dpi: 96 * scale`; one of the two. */
  readonly scale?: number;
  /** Width on paper, in millimetres; the whole chart grows or shrinks. @default what its preset says */
  readonly widthMm?: number;
  /** Language of the alt text. @default that of the figure */
  readonly language?: ChartLanguage;
  /** Replaces the alt text of the figure. */
  readonly alt?: string | Partial<LocalizedText>;
  /** Paths of font files (WOFF2, TrueType, OpenType) for characters that Noto Sans does not hold. */
  readonly fonts?: readonly string[];
  /** What made the data, for the provenance file: settings of the notebook, name of the corpus. */
  readonly settings?: Row;
}

/** Names the folder below which a run of notebooks keeps what they export. */
export const EXPORT_VARIABLE = 'WORTLAUT_EXPORTS';

const KEYS = ['dir', 'formats', 'dpi', 'scale', 'widthMm', 'language', 'alt', 'fonts', 'settings'];
const DEFAULT_DPI = 300;

/** Options with the defaults filled in. */
export interface ExportSettings {
  readonly dir: string;
  readonly formats: readonly FigureFormat[];
  readonly dpi: number;
  readonly widthMm: number | undefined;
  readonly fonts: readonly string[];
  readonly settings: Row | undefined;
}

/** Checks the options and fills in the defaults. Throws a TypeError or RangeError that names what is wrong. */
export function exportSettings(where: string, options: ExportOptions): ExportSettings {
  checkKeys(where, options, KEYS);
  if (options.dpi !== undefined && options.scale !== undefined) {
    throw new RangeError(`${where}: dpi and scale are both given; scale 1 is 96 dpi, so one of them is enough`);
  }
  const dpi = options.scale === undefined ? (options.dpi ?? DEFAULT_DPI) : options.scale * 96;
  checkNumber(`${where}: ${options.scale === undefined ? 'dpi' : '96 * scale'}`, dpi, 24, 1200);
  const { widthMm } = options;
  if (widthMm !== undefined) checkNumber(`${where}: widthMm`, widthMm, 20, 1200);
  return {
    dir: exportFolder(options.dir ?? 'reports'),
    formats: (options.formats ?? FIGURE_FORMATS).map((one) => checkChoice(`${where}: formats`, one, FIGURE_FORMATS)),
    dpi,
    widthMm,
    fonts: options.fonts ?? [],
    settings: options.settings,
  };
}

function exportFolder(dir: string): string {
  const run = process.env[EXPORT_VARIABLE];
  return run === undefined ? dir : join(run, basename(resolve(dir)));
}

/** The alt text that stands with the figure's files. */
export function altTextOf(figure: Figure, { alt, language = figure.language }: ExportOptions): string {
  if (typeof alt === 'string') return alt;
  return alt?.[language] ?? figure.alt[language];
}
