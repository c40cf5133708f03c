// How far a long call has come: counted by the call, told in one line to whoever watches, and the moment at which it may be
// broken off. Who watches is told once for the process: the kernel of a notebook; a terminal, where there is one.
import { progressText } from './progress-text';
import { terminalLine } from './terminal-line';

/** Where the line of progress is shown. */
export interface ProgressLine {
  /** Shows the line, or replaces the text of the one that is shown. `share` is what is done, 0 to 1, where it is known. */
  draw(text: string, share: number | null): void;
  /** Takes the line away. */
  clear(): void;
  /** Called about ten times a second while a call works: what must not wait for its end is done here. May throw. */
  breathe?(): void;
}

export interface MeterOptions {
  /** What is being done, in front of the count: "Reading". @default nothing */
  readonly task?: string;
  /** How many there are; null where nobody knows. @default null */
  readonly total?: number | null;
  /** What is counted: "articles". @default nothing */
  readonly unit?: string;
  /** Ends the work with its reason as soon as it is seen to be aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Counts what a long call has done. */
export interface Meter {
  /** So many more are done. Throws the reason of an aborted signal, and what ends the work from outside. */
  step(count?: number): void;
  /** Nothing more is to come. */
  end(): void;
}

const KEY = Symbol.for('wortlaut.progress-line');
/** What is over so soon needs no line. */
const PATIENCE_MILLISECONDS = 500;
const DRAW_MILLISECONDS = 200;
const BREATHE_MILLISECONDS = 100;

/** The meters whose line is shown: it goes with the last of them. */
const drawn = new Set<Meter>();
let lastBreath = 0;
let lastDraw = 0;

/** Has the progress of this process shown elsewhere than in its terminal. */
export function showProgressIn(line: ProgressLine): void {
  (globalThis as Record<symbol, ProgressLine>)[KEY] = line;
}

function progressLine(): ProgressLine | null {
  return (globalThis as Record<symbol, ProgressLine | undefined>)[KEY] ?? terminalLine();
}

/** Takes the line away until the next step: what is about to be printed comes in its place. */
export function hideProgress(): void {
  if (drawn.size === 0) return;
  drawn.clear();
  progressLine()?.clear();
}

/** To be called again and again by what works or waits for long: lets in what must not wait. Throws what ends the work. */
export function breathe(): void {
  const now = performance.now();
  if (now - lastBreath < BREATHE_MILLISECONDS) return;
  lastBreath = now;
  progressLine()?.breathe?.();
}

/** A meter of work that begins now. Throws the reason of a signal that is aborted already. */
export function startMeter(options: MeterOptions): Meter {
  const { total = null, signal } = options;
  signal?.throwIfAborted();
  const started = performance.now();
  let done = 0;
  const meter: Meter = {
    step: (count = 1) => {
      done += count;
      signal?.throwIfAborted();
      breathe();
      const now = performance.now();
      if (now - started < PATIENCE_MILLISECONDS || now - lastDraw < DRAW_MILLISECONDS) return;
      lastDraw = now;
      const line = progressLine();
      if (line === null) return;
      drawn.add(meter);
      line.draw(
        progressText({ ...options, total, done, seconds: (now - started) / 1000 }),
        total ? Math.min(1, done / total) : null,
      );
    },
    end: () => {
      if (drawn.delete(meter) && drawn.size === 0) progressLine()?.clear();
    },
  };
  return meter;
}

/** The items one by one, counted by a meter that ends with them, however that comes. */
export function* metered<T>(items: Iterable<T>, options: MeterOptions): Generator<T, void, undefined> {
  const meter = startMeter(options);
  try {
    for (const item of items) {
      yield item;
      meter.step();
    }
  } finally {
    meter.end();
  }
}
