// Dictionaries of content analysis read from files: a table, or the formats of LIWC, quanteda and Lexicoder.
import { readFileSync } from 'node:fs';
import { decodeText, readCsvTable } from '../corpus';
import { plainText } from '../letters';
import type { CategoryDictionary } from './categories';
import { type Entry, lexicoderEntries, yamlEntries } from './dictionary-formats';

/** Sets a category apart from the one that it belongs to. */
const BELOW = ' > ';

/**
 * Reads a dictionary. A file that ends in `.dic` is read as LIWC has it: between two lines of "%" a number and a name for
 * each category, then a word a line with the numbers of its categories, a * at its end for any letters; `.yml` or
 * `.yaml` as quanteda has it: names with lists of words, names within names; `.lc3` as Lexicoder has it: a line "+name", then
 * a word or phrase a line. Every other file is
 * a table with the columns `category` and `term`, one term a row; other columns are left alone; commas, semicolons or
 * tabs, as spreadsheets write them.
 *
 * Categories may be nested: "emotion > anger" is a category, and its words are those of "emotion" too. Both are counted,
 * the outer one before its first inner one.
 *
 * @throws Error that names file and line for a missing column, an empty cell and broken CSV; of a LIWC file for a number
 *   without a category, a number or category that stands twice, and for what depends on other words ("<of>", "(02 134)")
 *
 * @example
 * ```ts
 * const dictionary = loadCategories('words.csv');
 * ```
 */
export function loadCategories(file: string): CategoryDictionary {
  const text = () => decodeText(readFileSync(file)).text;
  if (/\.ya?ml$/i.test(file)) return nested(yamlEntries(file, text()));
  if (/\.lc3$/i.test(file)) return nested(lexicoderEntries(file, text()));
  return nested(/\.dic$/i.test(file) ? readLiwc(file) : readTable(file));
}

function readTable(file: string): Entry[] {
  return readCsvTable(file, ['category', 'term']).map(({ line, values }) => {
    const { category = '', term = '' } = values;
    if (category === '' || term === '') {
      throw new Error(`${file}:${line}: ${category === '' ? 'category' : 'term'} is empty; allowed is any text`);
    }
    if (category.split('>').length > 1 && category.split('>').some((part) => part.trim() === '')) {
      throw new Error(`${file}:${line}: category is "${category}"; allowed are names on both sides of a >`);
    }
    return [category, term];
  });
}

function readLiwc(file: string): Entry[] {
  const categories = new Map<string, string>();
  const entries: Entry[] = [];
  let marks = 0;
  for (const [at, written] of decodeText(readFileSync(file))
    .text.split(/\r\n?|\n/)
    .entries()) {
    const fail = (what: string): never => {
      throw new Error(`${file}:${at + 1}: ${what}; the line is "${written.trim()}"`);
    };
    const line = written.trim();
    if (line === '') continue;
    if (line === '%') {
      marks++;
      continue;
    }
    if (marks === 0) fail('a line before the first "%"; allowed is a line of "%", then the categories');
    if (marks === 1) {
      const [, number = '', name = ''] = /^(\d+)\s+(\S.*)$/.exec(line) ?? [];
      if (name === '') fail('no category; allowed are a number and a name');
      if (categories.has(number)) fail(`the number ${number} stands twice; allowed is one category for a number`);
      if ([...categories.values()].includes(name)) fail(`the category "${name}" stands twice; allowed is once`);
      categories.set(number, name);
      continue;
    }
    if (/[<>()/]/.test(line)) fail('an entry that depends on other words; allowed are words and numbers of categories');
    const numbers = /(?:\s+\d+)+$/.exec(line)?.[0] ?? '';
    const term = line.slice(0, line.length - numbers.length).trim();
    if (numbers === '' || term === '') fail('a word without a category; allowed are a word and numbers of categories');
    for (const number of numbers.trim().split(/\s+/)) {
      entries.push([categories.get(number) ?? fail(`no category has the number ${number}`), term]);
    }
  }
  if (marks < 2) {
    throw new Error(`${file}: there are ${marks} lines of "%"; needed are two, about the categories`);
  }
  return entries;
}

/** The words of a category are those of the categories that it belongs to as well. */
function nested(entries: readonly Entry[]): CategoryDictionary {
  const words = new Map<string, Set<string>>();
  for (const [category, term] of entries) {
    const path = category.split('>').map(plainText);
    for (let depth = 1; depth <= path.length; depth++) {
      const name = path.slice(0, depth).join(BELOW);
      words.set(name, (words.get(name) ?? new Set()).add(term));
    }
  }
  return Object.fromEntries(Array.from(words, ([name, terms]) => [name, [...terms]]));
}
