// One coder at work: the tasks, what was decided, what is undone; every change is in the file before it is told.
import { existsSync } from 'node:fs';
import { type Article, articlesById, readJsonLines } from '../../corpus';
import { parseAnnotation, type QuotationAnnotation } from '../../quotations';
import { DECISIONS, type Line, type Task, taskOf } from '../judgements';
import { lockFile, writeLines } from './coding-file';
import { quotationLine, withNesting } from './quotation-line';
import { UndoFile } from './undo-file';

export interface SessionOptions {
  readonly coder: string;
  /** The coder's file of annotations; made where there is none, gone on with where there is one. */
  readonly file: string;
  /** Nothing that the program found is shown. */
  readonly blind?: boolean;
  /** Names to choose speakers from. */
  readonly people?: readonly string[];
  /** Whether the file of an article is another than when it was read. */
  readonly hasChanged?: (article: Article) => boolean;
}

/** A change that was refused because somebody (another window) or something (the article) was quicker. */
export class Conflict extends Error {}

/** What is known of one task or added quotation. */
interface Entry {
  readonly line: Line | null;
  readonly version: number;
}

export class CodingSession {
  readonly coder: string;
  readonly isBlind: boolean;
  readonly people: string[];
  /** Lines of the file that no longer fit their articles: kept in it as they are, and to be judged again. */
  readonly stale: { readonly line: Line; readonly problem: string }[] = [];
  readonly #file: string;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #places: ReadonlyMap<string, number>;
  readonly #entries = new Map<string, Entry>();
  readonly #undo: UndoFile;
  readonly #release: () => void;
  readonly #hasChanged: (article: Article) => boolean;

  constructor(
    readonly tasks: readonly Task[],
    articles: readonly Article[],
    options: SessionOptions,
  ) {
    this.coder = options.coder;
    this.isBlind = options.blind ?? false;
    this.people = [...(options.people ?? [])];
    this.#file = options.file;
    this.#articles = articlesById(articles) as ReadonlyMap<string, Article>;
    this.#places = new Map(tasks.map(({ id }, place) => [id, place]));
    this.#hasChanged = options.hasChanged ?? (() => false);
    this.#release = lockFile(options.file);
    this.#undo = new UndoFile(`${options.file}.undo`);
    try {
      if (existsSync(options.file)) readJsonLines(options.file, (line: Line) => this.#take(line));
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  close(): void {
    this.#release();
  }

  article(id: string): Article {
    const found = this.#articles.get(id);
    if (found === undefined) throw new RangeError(`article is "${id}"; the corpus has no such article`);
    return found;
  }

  entry(key: string): Entry {
    return this.#entries.get(key) ?? { line: null, version: 0 };
  }

  /** The first letter of each decision, "." for what is open, "!" for what has to be judged again. */
  get marks(): string {
    const again = new Set(this.stale.map(({ line }) => String(line.id)));
    return this.tasks
      .map(({ id }) => (this.entry(id).line ? String(this.entry(id).line?.decision)[0] : again.has(id) ? '!' : '.'))
      .join('');
  }

  get undoCount(): number {
    return this.#undo.size;
  }

  /** What the coder added in an article, in the order of places. */
  added(article: string): Line[] {
    const own = [...this.#entries.values()].flatMap(({ line }) =>
      line?.article === article && line.decision === 'add' ? [line] : [],
    );
    return own.sort((a, b) => Number(a.start) - Number(b.start));
  }

  /**
   * Takes a decision on a task; it is on the disk when this returns.
   *
   * @param version of the entry that the coder saw
   * @throws Conflict where that is not the one any more or the article has changed; TypeError or RangeError for a value
   */
  decide(id: string, version: number, given: Line): void {
    const task = this.tasks[this.#places.get(id) ?? -1];
    if (task === undefined) throw new RangeError(`task is "${id}"; there is no such task`);
    const allowed = DECISIONS[task.kind];
    if (!allowed.includes(String(given.decision))) {
      throw new RangeError(`decision is "${String(given.decision)}"; allowed are ${allowed.join(', ')}`);
    }
    const { decision, note, seconds } = given;
    const shared = { coder: this.coder, decision, ...(note ? { note } : {}), ...(seconds ? { seconds } : {}) };
    const line = {
      kind: task.kind,
      ...task.line,
      id,
      ...(task.kind === 'quotation' ? this.#quotation(task.article, given, task.line) : {}),
      ...shared,
    };
    this.#checkArticle(task.article);
    this.#change(id, version, line);
  }

  /** Adds a quotation that the program missed, or changes an added one (`id`). */
  add(given: Line): string {
    const article = String(given.article);
    this.#checkArticle(article);
    const id = typeof given.id === 'string' && this.#entries.has(given.id) ? given.id : this.#newId(article);
    const { task, note, seconds } = given;
    const quotation = this.#quotation(article, given, {});
    this.#change(id, this.entry(id).version, {
      kind: 'quotation',
      id,
      ...quotation,
      coder: this.coder,
      decision: 'add',
      ...(task ? { task } : {}),
      ...(note ? { note } : {}),
      ...(seconds ? { seconds } : {}),
    });
    return id;
  }

  remove(id: string): void {
    if (this.entry(id).line?.decision !== 'add')
      throw new RangeError(`id is "${id}"; only what was added can be removed`);
    this.#change(id, this.entry(id).version, null);
  }

  /** Takes back the last change, of an earlier run too; what it was about, or null where there is nothing left. */
  undo(): string | null {
    const last = this.#undo.last((key) => this.entry(key).line);
    if (last === null) return null;
    this.#set(last.key, last.before);
    this.#undo.pop();
    return last.key;
  }

  /** The fields of a quotation as the coder has them; whom it names can be chosen from then on. */
  #quotation(article: string, given: Line, found: Line): Line {
    const line = quotationLine(this.article(article), given, found);
    for (const { name } of (parseAnnotation(line, this.#articles) as QuotationAnnotation).speakers) {
      if (!this.people.includes(name)) this.people.push(name);
    }
    return line;
  }

  #newId(article: string): string {
    for (let number = 1; ; number++) {
      const id = `${article}+${this.coder}${number}`;
      if (!this.#entries.has(id)) return id;
    }
  }

  #checkArticle(id: string): void {
    if (this.#hasChanged(this.article(id))) {
      throw new Conflict(
        `The file of the article "${id}" has changed since it was read. Nothing was saved: end wortlaut annotate and start it again.`,
      );
    }
  }

  #change(key: string, version: number, line: Line | null): void {
    const before = this.entry(key);
    if (before.version !== version) {
      throw new Conflict(
        'Another window has decided this meanwhile. What it says is shown now; nothing of yours was saved.',
      );
    }
    this.#undo.push({ key, before: before.line, after: line });
    this.#set(key, line);
  }

  /** In the file first: where that fails nothing has changed. */
  #set(key: string, line: Line | null): void {
    const before = this.#entries.get(key);
    this.#entries.set(key, { line, version: (before?.version ?? 0) + 1 });
    try {
      writeLines(this.#file, this.#lines());
    } catch (error) {
      if (before === undefined) this.#entries.delete(key);
      else this.#entries.set(key, before);
      throw error;
    }
  }

  /** Tasks in their order, then what was added, then what no longer fits and was not judged again. */
  #lines(): Line[] {
    const ofTasks = this.tasks.flatMap(({ id }): readonly Line[] => [this.entry(id).line ?? []].flat());
    const others = [...this.#entries].flatMap(([key, { line }]) =>
      line !== null && !this.#places.has(key) ? [line] : [],
    );
    const left = this.stale.filter(({ line }) => !this.entry(String(line.id)).line).map(({ line }) => line);
    return withNesting([...ofTasks, ...others, ...left]);
  }

  #take(line: Line): void {
    try {
      const { id } = taskOf(line, this.#articles as ReadonlyMap<string, Article>);
      this.#entries.set(id, { line, version: 1 });
    } catch (error) {
      this.stale.push({ line, problem: (error as Error).message });
    }
  }
}
