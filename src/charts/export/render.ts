import type { Figure } from '../drawing/types';
import { type DrawingPage, inBrowser } from './drawing-browser';
import { type FontFace, fontFaceCss, loadFontFaces, neededFaces } from './fonts';
import { htmlPage } from './html';
import { timelessPdf } from './pdf';
import { pictureSize, standaloneSvg } from './picture';
import { describedPng } from './png';
import { altTextOf, type ExportOptions, type ExportSettings, exportSettings } from './settings';

/** What is drawn of a figure; only what was asked for is there. */
export interface RenderedFigure {
  readonly svg?: string;
  readonly png?: Buffer;
  readonly pdf?: Buffer;
  readonly html?: string;
  /** The browser that drew: name, version, where it comes from. */
  readonly browser: string;
}

/** Options of `renderFigures`: those of `exportFigure` that have to do with pictures. */
export type RenderOptions = Pick<ExportOptions, 'formats' | 'dpi' | 'scale' | 'widthMm' | 'language' | 'alt' | 'fonts'>;

/**
 * Draws figures and gives the files as they would be written: for a program that puts pictures somewhere else, as the
 * one that puts them into notebooks. One browser for all, several pages at a time, results in the order of the figures.
 * No figures give no results and start no browser.
 *
 * @throws Error naming the figure where a glyph is missing or a trace cannot be drawn, or saying what to install where
 *   no browser starts
 */
export async function renderFigures(
  figures: readonly Figure[],
  options: RenderOptions = {},
): Promise<readonly RenderedFigure[]> {
  const settings = exportSettings('renderFigures', options);
  if (figures.length === 0) return [];
  const faces = loadFontFaces(settings.fonts);
  return inBrowser(figures, async (page, figure, browser) => {
    try {
      return { ...(await rendered(page, figure, settings, altTextOf(figure, options), faces)), browser };
    } catch (error) {
      throw new Error(`the chart "${figure.title}" (${figure.kind}) cannot be drawn: ${pageMessage(error)}`);
    }
  });
}

/** The message of an error, without the stack of the page that the browser's driver adds to it. */
function pageMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^page\.evaluate: (?:Error: )?/, '').split('\n    at ', 1)[0] ?? '';
}

async function rendered(
  page: DrawingPage,
  figure: Figure,
  { formats, dpi, widthMm }: ExportSettings,
  alt: string,
  faces: readonly FontFace[],
): Promise<Omit<RenderedFigure, 'browser'>> {
  const drawing = await page.draw(figure, faces);
  const needed = neededFaces(drawing.texts, faces);
  const size = pictureSize(drawing, widthMm);
  const wants = (format: ExportSettings['formats'][number]) => formats.includes(format);
  const bare = standaloneSvg(figure, drawing, size, alt, []);
  const result: { -readonly [name in keyof RenderedFigure]?: RenderedFigure[name] } = {};
  if (wants('svg')) result.svg = standaloneSvg(figure, drawing, size, alt, needed);
  if (wants('html')) result.html = htmlPage(figure, bare, alt, fontFaceCss(needed));
  // The page has the fonts already: the picture without them draws the same and is quicker to put there.
  if (wants('png') || wants('pdf')) await page.show(bare, figure.title, figure.language);
  if (wants('png')) {
    const scale = ((size.widthMm / 25.4) * dpi) / size.width;
    result.png = describedPng(await page.png(size.width, size.height, scale), dpi, figure.title, alt);
  }
  if (wants('pdf')) result.pdf = timelessPdf(await page.pdf(size.widthMm / 25.4, size.heightMm / 25.4));
  return result;
}
