// The cells of one kernel: compiled by tslab, run with their names shared, ended where they are interrupted.
import { Script } from 'node:vm';
import { ActiveCell } from './active-cell';
import { isBreakable, setBreakable, withoutBreaks } from './breaking-off';
import { declarationsWithout, type Edited, longhand, runnable } from './cell-code';
import { CompileError, Interrupted } from './cell-error';
import { CellMap } from './cell-map';
import { cellScope, type Replaced, restoreNames } from './cell-scope';
import type { Converted, Converter, Executor, Tslab } from './tslab';

/** A cell that runs or ran. */
export interface Cell {
  /** Its number at the prompt. */
  readonly number: number;
  readonly source: string;
  /** The request that it came by: what it puts out goes under that. */
  readonly parent: object;
  /** Why it must not go on; null while it may. */
  ended: Error | null;
}

/** What has become of a cell. */
export interface Outcome {
  /** null where the cell ended well. */
  readonly error: unknown;
  readonly failed: boolean;
  /** The value of its last expression; undefined where it ends otherwise. */
  readonly value: unknown;
}

/** The cell that runs. */
export const running = new ActiveCell<Cell>();

/** File names in stack traces by which the frames of a cell are known. */
export const cellFile = (cell: number) => `wortlaut-cell-${cell}`;

/** Compiles and runs cells; names live on between them. */
export class Session {
  readonly #tslab: Tslab;
  readonly #executor: Executor;
  readonly #names: object = {};
  /** How the code of each cell leads back to its text. */
  readonly maps = new Map<number, CellMap>();
  /** The request that each cell came by. */
  readonly parents = new Map<number, object>();
  #cell: Cell | null = null;
  #prepared: { code: Script | null; converted: Converted; before: string } | null = null;
  #outcome: Outcome | null = null;
  #finish: ((outcome: Outcome) => void) | null = null;

  constructor(tslab: Tslab) {
    this.#tslab = tslab;
    const converters = new Map<boolean, Converter>();
    const converter = (isBrowser: boolean) => {
      const found = converters.get(isBrowser) ?? this.#around(tslab.createConverter({ isJS: false, isBrowser }));
      converters.set(isBrowser, found);
      return found;
    };
    converter(false);
    const set = {
      get node() {
        return converter(false);
      },
      get browser() {
        return converter(true);
      },
      close: () => {
        for (const one of converters.values()) one.close();
      },
    };
    this.#executor = tslab.createExecutor(process.cwd(), set, console);
    const shared = (globalThis as unknown as { __tslab__: Record<string, unknown> }).__tslab__;
    shared.run = (load: unknown) => this.#run(load);
  }

  /** tslab's converter, whose results run the cell in our way. */
  #around(converter: Converter): Converter {
    const { ts, lastModule } = this.#tslab;
    return {
      ...converter,
      convert: (declarations, source) => {
        const long = longhand(ts, source);
        const converted = converter.convert(declarations, long.text);
        if (converted.diagnostics.length > 0) throw this.#compileError(converted, source, long);
        let code: Script | null = null;
        const cell = this.#cell;
        if (converted.output !== undefined && cell !== null) {
          const module = lastModule();
          const { code: text, map } = runnable(ts, module, converted.lastExpressionVar);
          this.maps.set(cell.number, new CellMap(module, map, source));
          code = new Script(`(async (exports, require, __cell__) => { ${text}\n})`, {
            filename: cellFile(cell.number),
          });
        }
        const { lastExpressionVar: _, ...rest } = converted;
        const result: Converted = { ...rest, output: 'return __tslab__.run(require);', hasToplevelAwait: true };
        this.#prepared = { code, converted: result, before: declarations };
        return result;
      },
      addModule: (name, source, meta) => {
        const found = converter.addModule(name, source, meta);
        if (found.length > 0) throw new CompileError(source, found, this.#cell?.number ?? 0);
        return found;
      },
    };
  }

  #compileError(converted: Converted, source: string, long: Edited): CompileError {
    const places = converted.diagnostics.map((found) =>
      found.fileName === undefined
        ? {
            ...found,
            start: placeIn(source, long.before(found.start.offset)),
            end: placeIn(source, long.before(found.end.offset)),
          }
        : found,
    );
    return new CompileError(source, places, this.#cell?.number ?? 0);
  }

  /** Runs a cell. Never rejects: what went wrong is in the outcome. */
  async execute(cell: Cell): Promise<Outcome> {
    this.#cell = cell;
    this.#prepared = null;
    this.#outcome = null;
    this.parents.set(cell.number, cell.parent);
    const interrupted = new Promise<Outcome>((done) => {
      this.#finish = done;
    });
    try {
      const work = this.#executor.execute(cell.source).then(
        () => this.#outcome ?? { error: null, failed: false, value: undefined },
        (error: unknown): Outcome => ({ error, failed: true, value: undefined }),
      );
      return await Promise.race([work, interrupted]);
    } finally {
      setBreakable(false);
      this.#cell = null;
      running.set(null);
      this.#finish = null;
    }
  }

  /** Ends the running cell, if there is one. */
  interrupt(): void {
    const cell = this.#cell;
    if (cell === null) return;
    cell.ended ??= new Interrupted();
    // A cell that is being compiled ends before its first line, one in a call of the kit by what that call throws.
    if (!isBreakable()) return;
    this.#finish?.({ error: cell.ended, failed: true, value: undefined });
  }

  async #run(load: unknown): Promise<void> {
    const [cell, prepared] = [this.#cell, this.#prepared];
    if (cell === null || prepared === null || prepared.code === null) return;
    const { code, converted, before } = prepared;
    if (cell.ended !== null) {
      converted.declOutput = before;
      this.#outcome = { error: cell.ended, failed: true, value: undefined };
      return;
    }
    const replaced: Replaced = {};
    const scope = cellScope(this.#names, replaced, {
      resume: () => running.set(cell),
      check: () => {
        if (cell.ended !== null) throw cell.ended;
      },
    });
    const outcome = await new Promise<Outcome>((ended) => {
      const done = (result: Outcome) => {
        setBreakable(false);
        ended(result);
      };
      const end = this.#finish;
      this.#finish = (result) => {
        done(result);
        end?.(result);
      };
      // In a turn of its own: where it is broken off in the midst of a computation, nothing of ours is lost with it.
      setImmediate(() =>
        running.run(cell, () => {
          if (cell.ended !== null) return done({ error: cell.ended, failed: true, value: undefined });
          setBreakable(true);
          (code.runInThisContext() as (...args: unknown[]) => Promise<unknown>)(this.#names, load, scope).then(
            () => done({ error: null, failed: false, value: scope.last }),
            (error: unknown) => done({ error, failed: true, value: undefined }),
          );
        }),
      );
    });
    this.#outcome = outcome;
    if (outcome.failed) {
      const unset = restoreNames(this.#names, replaced);
      converted.declOutput = declarationsWithout(this.#tslab.ts, converted.declOutput ?? '', before, unset);
    }
  }

  /** Forgets all names. */
  reset(): void {
    for (const name of Object.keys(this.#names)) Reflect.deleteProperty(this.#names, name);
    this.#executor.reset();
  }

  inspect(source: string, position: number) {
    return withoutBreaks(() => this.#executor.inspect(source, position));
  }

  complete(source: string, position: number) {
    return withoutBreaks(() => this.#executor.complete(source, position));
  }
}

function placeIn(source: string, offset: number) {
  const before = source.slice(0, offset).split('\n');
  return { offset, line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
