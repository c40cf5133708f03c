// `progress`: how far a loop of the notebook has come, in one line that goes when the loop is over.
import { checkInteger, checkKeys, type MeterOptions, metered, startMeter } from '../../base';

/** Options of `progress`. */
export interface ProgressOptions {
  /** What is being done, in front of the count. */
  readonly task?: string;
  /** How many there are, where the items do not tell: a generator. Without it no time left is told. */
  readonly total?: number;
  /** What is counted: "articles". @default "items" */
  readonly unit?: string;
  /** Ends the loop with its reason where it is aborted: looked at after each item. */
  readonly signal?: AbortSignal;
}

/** A loop that works without a pause lets timers and signals in after so long. */
const PAUSE_MILLISECONDS = 50;

/**
 * The same items one by one, with one line that tells how many are done, how fast and how long it still takes.
 *
 * The line comes after half a second, under the running cell or in the last line of a terminal, and goes when the loop
 * ends, also by `break` or an error. It is never in a file: neither in the notebook that is saved nor where nobody watches
 * (`reproduce`, nbconvert, papermill, a pipe). While the loop runs the kernel answers the editor and can be stopped.
 *
 * `for await (const item of progress(items))` moreover lets timers run in between, and takes an `AsyncIterable`.
 *
 * @throws TypeError and RangeError for options; the reason of the signal
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = [];
 * for (const article of progress(corpus.articles)) quotations.push(...findQuotations(article));
 * ```
 */
export function progress<T>(items: Iterable<T>, options?: ProgressOptions): Iterable<T> & AsyncIterable<T>;
export function progress<T>(items: AsyncIterable<T>, options?: ProgressOptions): AsyncIterable<T>;
export function progress<T>(
  items: Iterable<T> | AsyncIterable<T>,
  options: ProgressOptions = {},
): Iterable<T> & AsyncIterable<T> {
  checkKeys('progress', options, ['task', 'total', 'unit', 'signal']);
  const total = options.total === undefined ? sizeOf(items) : checkInteger('total', options.total, 0);
  const meter = { unit: 'items', ...options, total };
  return {
    [Symbol.iterator]: () => {
      if (!(Symbol.iterator in items)) throw new TypeError('progress: these items come one after another: "for await"');
      return metered(items, meter);
    },
    [Symbol.asyncIterator]: () => meteredInTurns(items, meter),
  };
}

async function* meteredInTurns<T>(
  items: Iterable<T> | AsyncIterable<T>,
  options: MeterOptions,
): AsyncGenerator<T, void, undefined> {
  const meter = startMeter(options);
  let last = performance.now();
  try {
    for await (const item of items) {
      yield item;
      meter.step();
      if (performance.now() - last < PAUSE_MILLISECONDS) continue;
      await new Promise((done) => setTimeout(done, 0));
      options.signal?.throwIfAborted();
      last = performance.now();
    }
  } finally {
    meter.end();
  }
}

/** How many items there are, of lists, sets and maps; null for what gives them one by one. */
function sizeOf(items: object): number | null {
  const { length, size } = items as { length?: unknown; size?: unknown };
  return typeof length === 'number' ? length : typeof size === 'number' ? size : null;
}
