// What the code of a cell reaches its kernel by: its names, which later cells share, and the places where it can end.

/** How each name of a cell is read and set; a name without `set` is a constant. */
type Accessors = Readonly<Record<string, { readonly get: () => unknown; readonly set?: (value: unknown) => void }>>;

/** As the compiled cell calls it (`runnable`). */
export interface CellScope {
  last: unknown;
  declare(names: Accessors): void;
  step(value: unknown): Promise<unknown>;
  steps(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncIterable<unknown>;
}

/** What each name of a cell stood for before it; undefined for a new one. */
export type Replaced = Record<string, PropertyDescriptor | undefined>;

/** The scope of a cell. `resume` is told that the cell goes on behind an `await`; `check` throws where it must not. */
export function cellScope(
  names: object,
  replaced: Replaced,
  { resume, check }: { readonly resume: () => void; readonly check: () => void },
): CellScope {
  return {
    last: undefined,
    declare: (accessors) => {
      for (const [name, { get, set }] of Object.entries(accessors)) {
        replaced[name] = Object.getOwnPropertyDescriptor(names, name);
        Object.defineProperty(names, name, { get, set: set ?? (() => {}), configurable: true, enumerable: true });
      }
    },
    step: async (value) => {
      try {
        return await value;
      } finally {
        resume();
        check();
      }
    },
    steps: (values) => ({
      async *[Symbol.asyncIterator]() {
        for await (const value of values) {
          resume();
          check();
          yield value;
        }
        check();
      },
    }),
  };
}

/** Takes back the names that a failed cell never set; gives them. */
export function restoreNames(names: object, replaced: Readonly<Replaced>): Set<string> {
  const unset = new Set<string>();
  for (const [name, before] of Object.entries(replaced)) {
    try {
      void (names as Record<string, unknown>)[name];
    } catch {
      unset.add(name);
      if (before === undefined) Reflect.deleteProperty(names, name);
      else Object.defineProperty(names, name, before);
    }
  }
  return unset;
}
