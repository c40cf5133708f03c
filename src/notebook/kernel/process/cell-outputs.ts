// What the running cell has put out, kept so that a line of progress can be taken away again: a front end takes away all
// outputs of a cell or none, so the others are sent once more. What is saved then holds no trace of the line.
import { randomUUID } from 'node:crypto';
import { escapeHtml } from '../../../base';

type Content = Readonly<Record<string, unknown>>;

interface Output {
  readonly type: string;
  readonly content: Content;
}

/** What is longer is not sent twice: a server drops what a kernel sends beyond 1 MB a second. The line stays then. */
const MAX_LENGTH = 500_000;

/** The outputs of one cell at a time, on their way to the front ends. */
export class CellOutputs {
  readonly #send: (type: string, content: Content, parent: object) => void;
  #parent: object | null = null;
  #isWatched = false;
  #kept: Output[] = [];
  #clears = false;
  #line: string | null = null;

  constructor(send: (type: string, content: Content, parent: object) => void) {
    this.#send = send;
  }

  /** From here on this cell runs. `isWatched`: somebody sees its outputs come, as a runner of notebooks does not. */
  begin(parent: object, isWatched: boolean): void {
    this.#parent = parent;
    this.#isWatched = isWatched;
    this.#kept = [];
    this.#clears = false;
    this.#line = null;
  }

  /** The cell is over: its line goes. */
  end(): void {
    this.clearLine();
    this.#parent = null;
    this.#kept = [];
  }

  publish(type: string, content: Content, parent: object): void {
    this.#send(type, content, parent);
    if (parent === this.#parent && this.#isWatched) this.#keep(type, content);
  }

  #keep(type: string, content: Content): void {
    if (type === 'clear_output') {
      if (content.wait === true) this.#clears = true;
      else this.#forget();
      return;
    }
    if (type === 'update_display_data') {
      const id = displayId(content);
      this.#kept = this.#kept.map((one) => (id !== null && displayId(one.content) === id ? { ...one, content } : one));
      return;
    }
    if (this.#clears) this.#forget();
    const last = this.#kept.at(-1);
    if (type === 'stream' && last?.type === 'stream' && last.content.name === content.name) {
      const text = `${String(last.content.text)}${String(content.text)}`;
      this.#kept[this.#kept.length - 1] = { type, content: { ...content, text } };
    } else this.#kept.push({ type, content });
  }

  /** The front end has taken all outputs of the cell away, the line too. */
  #forget(): void {
    this.#kept = [];
    this.#clears = false;
    this.#line = null;
  }

  /** Shows the line of progress or changes it. */
  drawLine(text: string, share: number | null): void {
    if (this.#parent === null || !this.#isWatched) return;
    const isNew = this.#line === null;
    this.#line ??= randomUUID();
    const content = { data: lineBundle(text, share), metadata: {}, transient: { display_id: this.#line } };
    this.#send(isNew ? 'display_data' : 'update_display_data', content, this.#parent);
    if (isNew && this.#clears) {
      // What waited to be taken away has gone with it.
      this.#kept = [];
      this.#clears = false;
    }
  }

  clearLine(): void {
    const [parent, line] = [this.#parent, this.#line];
    if (parent === null || line === null) return;
    this.#line = null;
    const length = this.#kept.reduce((sum, { content }) => sum + JSON.stringify(content).length, 0);
    if (length > MAX_LENGTH) return;
    // Where something follows, the old outputs stay until it comes, so that the page does not jump.
    this.#send('clear_output', { wait: this.#kept.length > 0 }, parent);
    for (const { type, content } of this.#kept) this.#send(type, content, parent);
  }
}

function displayId(content: Content): string | null {
  return (content.transient as { display_id?: string } | undefined)?.display_id ?? null;
}

function lineBundle(text: string, share: number | null): Content {
  const value = share === null ? '' : ` value="${share.toFixed(3)}"`;
  return {
    'text/html': `<div style="font-variant-numeric:tabular-nums"><progress aria-label="Progress"${value}></progress> ${escapeHtml(text)}</div>`,
    'text/plain': text,
  };
}
