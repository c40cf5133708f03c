// The value of a cell's last expression as a front end is given it.
import { inspect } from 'node:util';
import type { MimeBundle } from '../../show/document';
import { isShowable, show, shownBundle } from '../../show/show';

/** By which a value tells what it looks like: a function that gives a bundle of MIME types. */
const DISPLAY = Symbol.for('Jupyter.display');
/** A dump is for a look at it: what is long is cut. */
const DUMP = { depth: 3, maxArrayLength: 50, maxStringLength: 500, breakLength: 100 };

/**
 * The bundle of a value; null where there is nothing more to send: it is undefined, or a chart that has been shown.
 *
 * What has a method `Symbol.for('Jupyter.display')` is shown as that says; texts and numbers as they are; charts, tables,
 * DataFrames, a corpus, maps and sets as `show` shows them; all else as Node prints it.
 */
export async function resultBundle(value: unknown): Promise<MimeBundle | null> {
  if (value === undefined) return null;
  const own = (value as { [DISPLAY]?: unknown } | null)?.[DISPLAY];
  if (typeof own === 'function') return (await own.call(value)) as MimeBundle;
  if (typeof value === 'string') return { 'text/plain': value };
  if (value instanceof Promise) {
    return { 'text/plain': 'Promise: write "await" in front of it to see its value' };
  }
  if (!isShowable(value)) return { 'text/plain': inspect(value, DUMP) };
  const bundle = shownBundle(value);
  if (bundle === null) show(value);
  return bundle;
}
