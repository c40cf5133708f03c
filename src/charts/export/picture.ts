// From Plotly's SVG to one that stands by itself: physical size, alt text and fonts inside.
import { escapeHtml } from '../../base';
import type { Figure } from '../drawing/types';
import type { Drawing } from './drawing-browser';
import { type FontFace, fontFaceCss } from './fonts';

/** Size of a picture on paper, and of its drawing in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

const MM_PER_INCH = 25.4;

/** The size of a drawing that is to be `widthMm` wide; left out, a CSS pixel is a 96th of an inch. */
export function pictureSize({ width, height }: Drawing, widthMm?: number): PictureSize {
  const mm = widthMm ?? (width / 96) * MM_PER_INCH;
  return { width, height, widthMm: rounded(mm), heightMm: rounded((mm * height) / width) };
}

function rounded(mm: number): number {
  return Math.round(mm * 100) / 100;
}

/**
 * The attributes of each element in alphabetical order. Chromium writes "style" at the place where it first had to know
 * its text, and that place varies: without this, 1 of 104 drawings of the same 13 charts had other bytes.
 */
function inOrder(svg: string): string {
  return svg.replace(/<([\w:]+)((?: [\w:-]+="[^"]*")+)(\/?)>/g, (_, tag: string, attributes: string, end: string) => {
    const sorted = (attributes.match(/ [\w:-]+="[^"]*"/g) ?? []).sort();
    return `<${tag}${sorted.join('')}${end}>`;
  });
}

/** The SVG of a chart: title and alt text for screen readers, and the fonts that its texts need. */
export function standaloneSvg(
  figure: Figure,
  drawing: Drawing,
  size: PictureSize,
  alt: string,
  faces: readonly FontFace[],
): string {
  const body = inOrder(drawing.svg.slice(drawing.svg.indexOf('>') + 1));
  const head = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" class="main-svg" role="img"`,
    ` lang="${figure.language}" aria-label="${escapeHtml(alt)}" width="${size.widthMm}mm" height="${size.heightMm}mm"`,
    ` viewBox="0 0 ${size.width} ${size.height}">`,
    `<title>${escapeHtml(figure.title)}</title><desc>${escapeHtml(alt)}</desc>`,
    faces.length === 0 ? '' : `<style>${fontFaceCss(faces)}</style>`,
  ];
  return `${head.join('')}${body}\n`;
}
