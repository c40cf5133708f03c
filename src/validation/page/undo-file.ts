// What can be taken back, in a file beside the coder's: a restart forgets none of it.
import { existsSync, readFileSync } from 'node:fs';
import type { Line } from '../judgements';
import { writeLines } from './coding-file';

/** One change: what it was about, and the line before and after; null for none. */
export interface Change {
  readonly key: string;
  readonly before: Line | null;
  readonly after: Line | null;
}

/** So many can be taken back: the file is written at each decision. */
const MAX_CHANGES = 100;

export class UndoFile {
  readonly #changes: Change[] = [];

  constructor(private readonly file: string) {
    // Nothing that was judged stands in it: where it cannot be read there is only nothing to take back.
    try {
      if (existsSync(file)) this.#changes.push(...readFileSync(file, 'utf8').split('\n').filter(Boolean).map(changeOf));
    } catch {
      this.#changes.length = 0;
    }
  }

  get size(): number {
    return this.#changes.length;
  }

  /** Before the change is made: where the program dies between the two, `last` finds that it was not. */
  push(change: Change): void {
    this.#changes.push(change);
    while (this.#changes.length > MAX_CHANGES) this.#changes.shift();
    writeLines(this.file, this.#changes as readonly object[] as readonly Line[]);
  }

  /** The last change that was really made; null where there is none, or where the file of the coder was changed since. */
  last(lineOf: (key: string) => Line | null): Change | null {
    for (let change = this.#changes.at(-1); change !== undefined; change = this.#changes.at(-1)) {
      const now = JSON.stringify(judged(lineOf(change.key)));
      if (now === JSON.stringify(judged(change.after))) return change;
      const wasNotMade = now === JSON.stringify(judged(change.before));
      this.#changes.length = wasNotMade ? this.#changes.length - 1 : 0;
    }
    return null;
  }

  pop(): void {
    this.#changes.pop();
    writeLines(this.file, this.#changes as readonly object[] as readonly Line[]);
  }
}

/** Whether it is nested follows from the others and is no change of its own. */
const judged = (line: Line | null) => line && { ...line, nested: undefined };

function changeOf(text: string): Change {
  const { key, before, after } = JSON.parse(text) as Change;
  if (typeof key !== 'string' || typeof before !== 'object' || typeof after !== 'object') throw new TypeError(text);
  return { key, before, after };
}
