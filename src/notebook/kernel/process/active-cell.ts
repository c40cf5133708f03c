// The cell that the code which runs now belongs to, also behind timers and each `await` of a cell.
//
// Not Node's AsyncLocalStorage: up to Node 22 that keeps books of who called whom, and where a computation is broken off
// in its midst they stay open and Node ends the process.
import { promisify } from 'node:util';

/** Knows the cell at any time. */
export class ActiveCell<Cell> {
  #cell: Cell | null = null;

  get(): Cell | null {
    return this.#cell;
  }

  /** From here on, until another cell comes up, what runs is this cell's. */
  set(cell: Cell | null): void {
    this.#cell = cell;
  }

  /** Runs a function as this cell's. */
  run<T>(cell: Cell | null, work: () => T): T {
    const before = this.#cell;
    this.#cell = cell;
    try {
      return work();
    } finally {
      this.#cell = before;
    }
  }

  /** Has the timers that are set from now on run as the cell's that set them. */
  followTimers(): void {
    for (const name of ['setTimeout', 'setInterval', 'setImmediate'] as const) {
      const original = globalThis[name] as (work: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;
      const following = (work: (...args: unknown[]) => unknown, ...rest: unknown[]) => {
        const cell = this.#cell;
        if (cell === null || typeof work !== 'function') return original(work, ...rest);
        return original((...args: unknown[]) => this.run(cell, () => work(...args)), ...rest);
      };
      const awaited = (original as { [promisify.custom]?: unknown })[promisify.custom];
      Object.assign(globalThis, { [name]: Object.assign(following, { [promisify.custom]: awaited }) });
    }
  }
}
