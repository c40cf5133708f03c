// What the kit reaches the kernel by, if it runs in one, beside `display`: a place that `progress` and `input` look at.
import type { StillPicture } from '../report/small-picture';

/** The kernel, as far as the code of a cell needs it. */
export interface FrontEnd {
  /** Takes the outputs of the running cell away; `wait`: as soon as the next one comes. */
  readonly clear: (wait: boolean) => void;
  /**
   * Has a chart drawn for a reader who watches; `use` is given the picture, later, as the cell's own code. Where nobody watches
   * or nothing can draw it is not called.
   */
  readonly picture: (figure: object, use: (picture: StillPicture) => void) => void;
  /** Asks the reader, and waits for the answer. */
  readonly input: (prompt: string, hidden: boolean) => string;
}

const KEY = Symbol.for('wortlaut.kernel');

/** The kernel that runs this code; null outside of one. */
export function frontEnd(): FrontEnd | null {
  return (globalThis as Record<symbol, FrontEnd | undefined>)[KEY] ?? null;
}

/** Makes the kernel known to the code that it runs. */
export function offerFrontEnd(kernel: FrontEnd): void {
  (globalThis as Record<symbol, FrontEnd>)[KEY] = kernel;
}
