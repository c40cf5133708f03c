import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkKeys, writeWhole } from '../../base';
import { csvText } from '../../tables';
import { checkFileName } from '../drawing/file-name';
import type { Figure } from '../drawing/types';
import { fontVersion } from './fonts';
import { plotlyBuild } from './plotly-build';
import { type RenderedFigure, renderFigures } from './render';
import { altTextOf, type ExportOptions, type ExportSettings, exportSettings, type FigureFormat } from './settings';

/** A file that was written. */
export interface ExportedFile {
  readonly path: string;
  readonly format: FigureFormat;
  readonly bytes: number;
  readonly sha256: string;
}

/** A figure and the name of its files, without an ending. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly name: string;
}

/**
 * Writes a chart for a report: SVG, PNG and PDF of the same picture, an interactive page that works offline, the
 * numbers as CSV, the alt text and a file that says where all this comes from. The same figure gives the same bytes of
 * SVG, HTML, CSV and text wherever the same browser draws; the provenance file names it. A PNG is the same picture, but on
 * a busy machine pixels at the edge of a letter or line may differ by a shade.
 *
 * @param name of the files, without folder and ending: 'share-of-voice' makes share-of-voice.svg and so on
 * @throws what `renderFigures` throws; RangeError for a name that is a path
 *
 * @example
 * ```ts
 * const figure = rankedBarsFigure([{ word: 'Kreml', count: 12 }], { label: 'word', value: 'count', axis: 'occurrences', title: 'Words' });
 * await exportFigure(figure, 'words', { formats: ['svg', 'pdf'] });
 * ```
 */
export async function exportFigure(
  figure: Figure,
  name: string,
  options: ExportOptions = {},
): Promise<readonly ExportedFile[]> {
  return exportFigures([{ figure, name }], options);
}

/** `exportFigure` for several charts: one browser draws them side by side. Two charts of one name are a RangeError. */
export async function exportFigures(
  figures: readonly NamedFigure[],
  options: ExportOptions = {},
): Promise<readonly ExportedFile[]> {
  const settings = exportSettings('exportFigures', options);
  checkNames(figures);
  const { dir: _, settings: __, ...drawing } = options;
  const pictures = settings.formats.some((format) => ['svg', 'png', 'pdf', 'html'].includes(format))
    ? await renderFigures(
        figures.map(({ figure }) => figure),
        drawing,
      )
    : [];
  mkdirSync(settings.dir, { recursive: true });
  return figures.flatMap(({ figure, name }, index) =>
    writeFiles(figure, name, settings, altTextOf(figure, options), pictures[index]),
  );
}

function checkNames(figures: readonly NamedFigure[]): void {
  const seen = new Set<string>();
  for (const entry of figures) {
    checkKeys('exportFigures', entry, ['figure', 'name']);
    checkFileName('exportFigures', entry.name);
    const name = entry.name.toLowerCase();
    if (seen.has(name)) throw new RangeError(`exportFigures: two charts are called "${entry.name}"`);
    seen.add(name);
  }
}

function writeFiles(
  figure: Figure,
  name: string,
  settings: ExportSettings,
  alt: string,
  picture: RenderedFigure | undefined,
): ExportedFile[] {
  const contents: Partial<Record<FigureFormat, string | Buffer>> = {
    svg: picture?.svg,
    png: picture?.png,
    pdf: picture?.pdf,
    html: picture?.html,
    csv: csvText(figure.rows),
    txt: `${alt}\n`,
  };
  const files = settings.formats.flatMap((format) => {
    const content = contents[format];
    return content === undefined ? [] : [written(join(settings.dir, `${name}.${format}`), format, content)];
  });
  if (!settings.formats.includes('json')) return files;
  const text = `${JSON.stringify(provenance(figure, name, settings, picture, files), null, 2)}\n`;
  return [...files, written(join(settings.dir, `${name}.json`), 'json', text)];
}

/** Where the files come from: no dates, no paths, so that the same chart gives the same file. */
function provenance(
  figure: Figure,
  name: string,
  { formats, dpi, widthMm, settings }: ExportSettings,
  picture: RenderedFigure | undefined,
  files: readonly ExportedFile[],
) {
  const kit = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return {
    title: figure.title,
    kind: figure.kind,
    settings: { ...figure.settings, ...settings },
    export: { formats, dpi, widthMm: widthMm ?? null },
    rowCount: figure.rows.length,
    dataSha256: sha256(JSON.stringify(figure.rows)),
    figureSha256: sha256(JSON.stringify({ data: figure.data, layout: figure.layout })),
    madeWith: {
      kit: `${kit.name} ${kit.version}`,
      ...(picture && { plotly: plotlyBuild('full').version, browser: picture.browser, font: fontVersion() }),
    },
    files: files.map(({ format, bytes, sha256: hash }) => ({ name: `${name}.${format}`, bytes, sha256: hash })),
  };
}

function written(path: string, format: FigureFormat, content: string | Buffer): ExportedFile {
  writeWhole(path, content);
  return { path, format, bytes: Buffer.byteLength(content), sha256: sha256(content) };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
