// Tables made of a dictionary's package: packed when the kit is built, beside the compiled code, and made anew where that
// was not done (the kit from its sources, or as an installed package, which does not carry the dictionaries' data).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type LookupTable, openPackedMap, packMap } from '../base';

export interface DictionaryTable<V> {
  /** Where the packed table lies, if it was made. */
  readonly file: string;
  /** The package of the dictionary: a table that was packed from another version is not used. */
  readonly dictionary: string;
  /** Makes the table; values as texts. */
  readonly make: () => ReadonlyMap<string, string>;
  /** A value from its text. */
  readonly parse: (text: string) => V;
}

/** The table, packed or made. */
export function readDictionaryTable<V>({ file, dictionary, make, parse }: DictionaryTable<V>): LookupTable<V> {
  if (existsSync(file)) {
    const packed = openPackedMap(readFileSync(file), parse);
    if (packed?.label === labelOf(dictionary)) return packed;
  }
  const made = make();
  const get = (key: string): V | undefined => {
    const text = made.get(key);
    return text === undefined ? undefined : parse(text);
  };
  return { size: made.size, has: (key) => made.has(key), get };
}

/** Packs the table into its file. */
export function packDictionaryTable<V>({ file, dictionary, make }: DictionaryTable<V>): void {
  writeFileSync(file, packMap(make(), labelOf(dictionary)));
}

const labelOf = (dictionary: string): string => `${dictionary}@${require(`${dictionary}/package.json`).version}`;
