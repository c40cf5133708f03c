// Dictionaries of quanteda (YAML) and Lexicoder (.lc3), as entries of a category and a term.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A word and the category that the file puts it into: "emotion > anger" for one within another. */
export type Entry = readonly [category: string, term: string];

/** So deep a category may lie in others: deeper is no dictionary. */
const MAX_DEPTH = 20;

/**
 * The entries of a YAML file as quanteda has it: names with lists of words, or of further names; a single word may stand
 * without a list. What would be a number or a truth value elsewhere ("no", "1984") is a word here.
 *
 * @throws Error that names file and line for broken YAML, a name that stands twice, an alias, and what is no dictionary
 */
export function yamlEntries(file: string, text: string): Entry[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new Error(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]?.replace(/:$/, '')}`);
  }
  const entries: Entry[] = [];
  const fail = (node: Node | null, what: string): never => {
    const line = node?.range ? lineCounter.linePos(node.range[0]).line : 1;
    throw new Error(`${file}:${line}: ${what}; allowed are names of categories with lists of words`);
  };
  const visit = (node: Node | null, path: readonly string[]): void => {
    if (path.length > MAX_DEPTH) fail(node, `categories lie ${path.length} deep in each other`);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value).trim() : '';
        if (name === '' || name.includes('>')) fail(key as Node, `the name of a category is "${name}"`);
        visit(value as Node | null, [...path, name]);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item as Node | null, path);
    } else if (isScalar(node)) {
      const term = String(node.value ?? '').trim();
      if (term === '') fail(node, 'a word is empty');
      if (path.length === 0) fail(node, `"${term}" stands in no category`);
      entries.push([path.join(' > '), term]);
    } else fail(node, node === null ? 'a category is empty' : 'an alias');
  };
  visit(document.contents as Node | null, []);
  return entries;
}

/**
 * The entries of a Lexicoder file (.lc3): a line that begins with + names a category, the lines below are its words and
 * phrases.
 *
 * @throws Error that names file and line for a word in front of the first category and a category without a name
 */
export function lexicoderEntries(file: string, text: string): Entry[] {
  let category = '';
  return text.split(/\r\n?|\n/).flatMap((written, at): Entry[] => {
    const line = written.trim();
    if (line === '') return [];
    if (line.startsWith('+')) {
      category = line.slice(1).trim();
      if (category === '') throw new Error(`${file}:${at + 1}: a category without a name; allowed is + and a name`);
      return [];
    }
    if (category === '') {
      throw new Error(
        `${file}:${at + 1}: "${line}" stands in front of the first category; allowed is a line as "+name"`,
      );
    }
    return [[category, line]];
  });
}
