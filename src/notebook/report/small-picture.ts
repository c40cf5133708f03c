import { decode, encode, toRGBA8 } from 'upng-js';

/** As many as a byte can number: what makes a picture small. A chart has few colours, its smoothed edges many. */
const COLORS = 256;

/**
 * The same picture with at most 256 colours, each pixel in the nearest of them: to the eye no other, a third of the
 * bytes. The same picture gives the same bytes. Throws an Error for what is no PNG.
 */
export function smallPicture(png: Uint8Array): Buffer {
  const picture = decode(Uint8Array.from(png).buffer);
  return Buffer.from(encode(toRGBA8(picture), picture.width, picture.height, COLORS));
}
