// A worker: articles in as lines of JSON, rows out as lines of JSON. What Spark, Slurm and a shell run many of.
import { readSync, writeSync } from 'node:fs';
import { type Article, type CorpusOptions, recordReader } from '../corpus';
import type { SpeakerTable } from '../quotations';
import { jsonRecord, MAX_LINE_BYTES } from './json-record';
import { type ByteLine, LineCutter } from './line-reader';
import { type Line, linesOf, problemLine } from './rows';
import type { StepName } from './tables';

export interface WorkerOptions {
  /** What problems call the input: "(input)" if not given. */
  readonly source?: string;
  /** The names under which a line holds the text ("text") and the id ("id", else "article", as a store calls it). */
  readonly textColumn?: string;
  readonly idColumn?: string;
  readonly speakers?: SpeakerTable | null;
  readonly read?: Pick<CorpusOptions, 'language' | 'maxBytes' | 'setAsideRules'>;
}

/** Counting words is cheap for many articles at a time, as a vocabulary is made for them. */
const ARTICLES_AT_ONCE = 64;
const CHARACTERS_AT_ONCE = 1 << 18;

/**
 * The rows of a step for articles that come as lines, in their order. An article that cannot be used, or that the rules
 * fail on, gives a row with a `problem` of status "skipped", and what is odd about one a row of status "warning"; both
 * of the step `articles`, the first of every step. Whoever pulls gets all rows of what was pushed: memory is that of a
 * few dozen articles.
 */
export class LineWorker {
  private readonly read;
  private readonly source: string;
  private waiting: Article[] = [];
  private characters = 0;

  constructor(
    private readonly step: StepName,
    private readonly options: WorkerOptions = {},
  ) {
    this.source = options.source ?? '(input)';
    this.read = recordReader(this.source, options.read);
  }

  *push(line: ByteLine): Generator<Line> {
    const { textColumn: text = 'text', idColumn } = this.options;
    const record = jsonRecord(line, this.source, { text, id: idColumn ?? 'id' });
    if ('rule' in record) {
      yield* this.flush();
      yield problemLine(null, 'skipped', record);
      return;
    }
    const { article: other = '', ...values } = record.values;
    const id = idColumn === undefined && !values.id ? other : (values.id ?? '');
    const own = idColumn === undefined && !record.values.id ? values : record.values;
    const read = this.read({ ...record, values: { ...own, id } });
    if ('rule' in read) {
      yield* this.flush();
      yield problemLine(id === '' ? null : id, 'skipped', read);
      return;
    }
    if (this.step === 'articles' && read.warnings.length > 0) {
      yield* this.flush();
      for (const warning of read.warnings) yield problemLine(read.article.id, 'warning', warning);
    }
    this.waiting.push(read.article);
    this.characters += read.article.raw.length;
    const isFull = this.waiting.length >= ARTICLES_AT_ONCE || this.characters >= CHARACTERS_AT_ONCE;
    if (this.step !== 'terms' || isFull) yield* this.flush();
  }

  /** The rows of what was pushed and not pulled yet. */
  *flush(): Generator<Line> {
    if (this.waiting.length === 0) return;
    const articles = this.waiting;
    this.waiting = [];
    this.characters = 0;
    yield* linesOf(this.step, articles, { speakers: this.options.speakers ?? null });
  }
}

/** Reads lines from one file descriptor and writes rows to another until the first ends. */
export function runWorker(input: number, output: number, step: StepName, options: WorkerOptions = {}): void {
  const worker = new LineWorker(step, options);
  const cutter = new LineCutter(MAX_LINE_BYTES);
  const out = new LineWriter(output);
  const chunk = Buffer.allocUnsafe(1 << 20);
  for (;;) {
    const length = readSome(input, chunk);
    const lines = length === 0 ? cutter.end() : cutter.add(chunk.subarray(0, length));
    for (const line of lines) out.write(worker.push(line));
    // Who waits for the rows of one article before giving the next must not wait for ever.
    out.write(worker.flush());
    out.flush();
    if (length === 0) return;
  }
}

/** A pipe may have nothing for the moment (EAGAIN); where Windows has an end, Node has an error (EOF). */
function readSome(input: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(input, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      wait();
    }
  }
}

const BYTES_AT_ONCE = 1 << 16;

/** Lines of JSON to a file descriptor, many at once. */
export class LineWriter {
  private text = '';
  /** Bytes of the longest line so far. */
  longest = 0;

  constructor(private readonly output: number) {}

  write(lines: Iterable<Line>): void {
    for (const line of lines) {
      const text = JSON.stringify(line);
      this.longest = Math.max(this.longest, 3 * text.length);
      this.text += `${text}\n`;
      if (this.text.length >= BYTES_AT_ONCE) this.flush();
    }
  }

  flush(): void {
    const bytes = Buffer.from(this.text);
    this.text = '';
    for (let done = 0; done < bytes.length; ) {
      try {
        done += writeSync(this.output, bytes, done);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        wait();
      }
    }
  }
}

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
