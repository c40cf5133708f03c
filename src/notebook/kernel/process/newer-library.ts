// Declarations of what Node has and the TypeScript of tslab does not know yet: only what this Node can do is declared.

/** The file by which the compiler is given them: it reads it as one of its own libraries. */
export const NEWER_LIBRARY = 'lib.wortlaut.d.ts';

const TYPED_ARRAYS = ['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];

function arrayMethods(item: string, list: string): string {
  return `toReversed(): ${list};
  toSorted(compare?: (a: ${item}, b: ${item}) => number): ${list};
  with(index: number, value: ${item}): ${list};`;
}

/** By the expression that is there where Node has it. */
const PARTS: readonly { readonly has: unknown; readonly text: string }[] = [
  {
    has: ([] as { toSorted?: unknown }).toSorted,
    text: ['Array', 'ReadonlyArray']
      .map(
        (name) => `interface ${name}<T> {
  ${arrayMethods('T', 'T[]')}
  toSpliced(start: number, deleteCount?: number, ...items: T[]): T[];
}`,
      )
      .concat(TYPED_ARRAYS.map((name) => `interface ${name}Array { ${arrayMethods('number', `${name}Array`)} }`))
      .join('\n'),
  },
  {
    has: (Object as { groupBy?: unknown }).groupBy,
    text: `interface ObjectConstructor {
  groupBy<K extends PropertyKey, T>(items: Iterable<T>, key: (item: T, index: number) => K): Partial<Record<K, T[]>>;
}
interface MapConstructor {
  groupBy<K, T>(items: Iterable<T>, key: (item: T, index: number) => K): Map<K, T[]>;
}`,
  },
  {
    has: (Array as { fromAsync?: unknown }).fromAsync,
    text: `interface ArrayConstructor {
  fromAsync<T>(items: AsyncIterable<T> | Iterable<T | PromiseLike<T>>): Promise<T[]>;
}`,
  },
  {
    has: (Promise as { withResolvers?: unknown }).withResolvers,
    text: `interface PromiseConstructor {
  withResolvers<T>(): { promise: Promise<T>; resolve(value: T | PromiseLike<T>): void; reject(reason?: any): void };
}`,
  },
  {
    has: (Set.prototype as { union?: unknown }).union,
    text: `interface Set<T> {
  union<U>(other: ReadonlySet<U>): Set<T | U>;
  intersection<U>(other: ReadonlySet<U>): Set<T & U>;
  difference<U>(other: ReadonlySet<U>): Set<T>;
  symmetricDifference<U>(other: ReadonlySet<U>): Set<T | U>;
  isSubsetOf(other: ReadonlySet<unknown>): boolean;
  isSupersetOf(other: ReadonlySet<unknown>): boolean;
  isDisjointFrom(other: ReadonlySet<unknown>): boolean;
}`,
  },
];

/** The text of that file. */
export function newerLibrary(): string {
  return PARTS.flatMap(({ has, text }) => (has === undefined ? [] : [text])).join('\n');
}
