import { decode, encode, toRGBA8 } from 'upng-js';

/** What makes a picture small: a chart has few colours, its smoothed edges many. */
const COLORS = 64;

/**
 * The same picture with at most 64 colours, each pixel in the nearest of them: to the eye no other, a quarter of the
 * bytes. The same picture gives the same bytes. Throws an Error for what is no PNG.
 */
export function smallPicture(png: Uint8Array): Buffer {
  const picture = decode(Uint8Array.from(png).buffer);
  return Buffer.from(encode(toRGBA8(picture), picture.width, picture.height, COLORS));
}

/** Pixels of a notebook's picture to one of the chart: sharp on most screens. */
export const PICTURE_SCALE = 1.25;

/** A picture as an output of a notebook holds it. */
export interface StillPicture {
  /** A PNG in base64. */
  readonly data: string;
  /** On the page: front ends show a picture pixel by pixel unless they are told its size. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A chart that was drawn at that scale, made small. */
export function stillPicture(png: Buffer): StillPicture {
  const [width = 0, height = 0] = [png.readUInt32BE(16), png.readUInt32BE(20)].map((pixels) =>
    Math.round(pixels / PICTURE_SCALE),
  );
  return { data: smallPicture(png).toString('base64'), size: { width, height } };
}
