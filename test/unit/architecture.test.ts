// The inner walls of the house: which folder may know of which, and what each file keeps to. CONTRIBUTING.md has the map.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { test } from 'node:test';

const SRC = join(__dirname, '../../src');
const MAX_LINES = 260;

/** What each folder of src/ may import from, from the ground up. Nothing may know of `cli`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  base: [],
  build: ['base', 'languages'],
  letters: ['base'],
  languages: ['base', 'letters'],
  tables: ['base'],
  statistics: ['base'],
  corpus: ['base', 'letters', 'languages', 'tables'],
  import: ['base', 'letters', 'languages', 'tables', 'corpus'],
  examples: ['base', 'corpus'],
  text: ['base', 'letters', 'languages'],
  terms: ['base', 'letters', 'languages', 'statistics', 'corpus', 'text'],
  topics: ['base', 'letters', 'statistics', 'corpus', 'text', 'terms'],
  quotations: ['base', 'letters', 'languages', 'statistics', 'corpus', 'text'],
  scaling: ['base', 'statistics', 'corpus', 'terms', 'quotations'],
  mentions: ['base', 'letters', 'languages', 'statistics', 'corpus', 'text', 'quotations'],
  framing: ['base', 'letters', 'languages', 'tables', 'statistics', 'corpus', 'quotations'],
  networks: ['base', 'statistics', 'corpus', 'text', 'quotations', 'mentions'],
  overlap: ['base', 'letters', 'languages', 'statistics', 'corpus', 'text', 'quotations'],
  selection: ['base', 'statistics', 'corpus', 'overlap'],
  validation: ['base', 'letters', 'statistics', 'tables', 'corpus', 'text', 'quotations', 'overlap'],
  store: ['base', 'letters', 'languages', 'tables', 'statistics', 'corpus', 'text', 'terms', 'quotations', 'overlap'],
  charts: ['base', 'tables'],
  notebook: ['base', 'tables', 'corpus', 'charts'],
};
/** A language's room has an index of its own, for the rooms that are of that language. */
const LANGUAGE_INDEX = /^languages\/[a-z]{2}$/;
/** What only the top knows: the command line and the public API. */
const ROOFS = ['cli', 'index.ts'];
/** Where a language may be named: its own rooms, and the place that chooses between them. */
const LANGUAGE_ROOMS = ['languages/', 'quotations/'];

/** Imports and exports that are gone when the code is compiled; types may name each other in a circle. */
const TYPES_ONLY = /\b(?:import|export) (?:type \{[^}]*\}|\{(?:\s*type \w+,?)+\s*\}) from '[^']*';/g;

interface SourceFile {
  /** Relative to src/, with "/". */
  readonly path: string;
  readonly text: string;
  /** Files and folders it imports from, relative to src/. */
  readonly imports: readonly string[];
  /** Those of them that it needs when it runs, not for types alone. */
  readonly needs: readonly string[];
}

function sourceFiles(folder = SRC): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => sourceFile(name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sourceFile(path: string, text: string): SourceFile {
  const importsOf = (code: string) =>
    Array.from(code.matchAll(/(?:\bfrom|\bimport\(|\brequire\()\s*'(\.[^']*)'/g), ([, target = '']) =>
      normalize(join(dirname(path), target))
        .split(sep)
        .join('/'),
    ).filter((target) => !target.startsWith('..'));
  return { path, text, imports: importsOf(text), needs: importsOf(text.replace(TYPES_ONLY, '')) };
}

const room = (path: string) => path.split('/', 1)[0] as string;

/** Imports from one folder into another that the table does not allow, or that do not go through its index. */
function strayArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => room(target) !== room(path))
      .filter((target) => {
        const isAllowed = ROOFS.includes(room(path)) || (ALLOWED[room(path)] ?? []).includes(room(target));
        const isInside = target.includes('/') && !LANGUAGE_INDEX.test(target);
        return !isAllowed || (isInside && !path.endsWith('.cjs'));
      })
      .map((target) => `${path} -> ${target}`),
  );
}

/** Circles of imports, each as the files that it goes through. */
function circles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fileOf = (target: string) =>
    byPath.get(`${target}.ts`) ?? byPath.get(join(target, 'index.ts').split(sep).join('/'));
  const done = new Set<SourceFile>();
  const found: string[] = [];
  const visit = (file: SourceFile, way: readonly SourceFile[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].map(({ path }) => path).join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of file.needs.map(fileOf)) if (next) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

/** Files of more than `MAX_LINES` lines; data, which is read as a table, may be as long as it needs. */
function longFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => text.split('\n').length - 1 > MAX_LINES)
    .filter(({ path }) => !['index.ts', 'quotations/rules/german.ts'].includes(path))
    .map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`);
}

/** Files whose first words, imports aside, are code: no sentence says what they are for. */
function silentFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => !/^(?:\s*(?:import|export type|export)\b[^;]*?\bfrom\s+'[^']*';|\s)*\s*\/[/*]/.test(text))
    .filter(({ text }) => !/^\s*\/[/*]/.test(text))
    .map(({ path }) => path);
}

/** Words that stand twice in one list of words. */
function repeatedWords(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\b(?:wordSet|wordList)\(\s*(?:`([^`$]*)`|'([^']*)')/g)).flatMap(([, long, short]) => {
      const words = (long ?? short ?? '').split(/\s+/).filter(Boolean);
      return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${path}: ${word}`);
    }),
  );
}

/** Choices by the name of a language where no language belongs. */
function languageChoices(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !LANGUAGE_ROOMS.some((place) => path.startsWith(place)))
    .flatMap(({ path, text }) => Array.from(text.matchAll(/[!=]== '(?:de|en|fr)'/g), ([found]) => `${path}: ${found}`));
}

const FILES = sourceFiles();

test('architecture: folders import only from those below them, and only through their index', () => {
  assert.deepEqual(strayArrows(FILES), []);
});

test('architecture: no import goes in a circle', () => {
  assert.deepEqual(circles(FILES), []);
});

test(`architecture: no file has more than ${MAX_LINES} lines`, () => {
  assert.deepEqual(longFiles(FILES), []);
});

test('architecture: each file says what it is for before its code', () => {
  assert.deepEqual(silentFiles(FILES), []);
});

test('architecture: no word stands twice in a list of words', () => {
  assert.deepEqual(repeatedWords(FILES), []);
});

test('architecture: nothing chooses by the name of a language outside the rooms of the languages', () => {
  assert.deepEqual(languageChoices(FILES), []);
});

test('architecture: every folder of src/ stands in the table and on the map of CONTRIBUTING.md', () => {
  const folders = new Set(FILES.map(({ path }) => room(path)).filter((name) => !name.endsWith('.ts')));
  const map = readFileSync(join(SRC, '../CONTRIBUTING.md'), 'utf8');
  assert.deepEqual(
    [...folders].filter((name) => !(name in ALLOWED || ROOFS.includes(name)) || !map.includes(`\`${name}/\``)),
    [],
  );
});

test('architecture: the tree of unit tests mirrors the tree of sources', () => {
  const strays = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => dirname(file))
    .filter((folder) => !existsSync(join(SRC, folder)));
  assert.deepEqual([...new Set(strays)], []);
});

test('architecture: what breaks a rule is seen', () => {
  const low = sourceFile('base/low.ts', `import { find } from '../corpus';\nconst a = 1;\n`);
  const deep = sourceFile('terms/deep.ts', `// Reads.\nimport { load } from '../corpus/load';\nif (x === 'de') y();\n`);
  const lists = sourceFile('text/lists.ts', `// Lists.\nwordSet(\`der die der\`);\n${'\n'.repeat(MAX_LINES)}`);
  const ring = [
    sourceFile('base/a.ts', `import './x';\nexport * from './b';\n`),
    sourceFile('base/b.ts', `import { a } from './a';`),
  ];
  assert.deepEqual(strayArrows([low, deep]), ['base/low.ts -> corpus', 'terms/deep.ts -> corpus/load']);
  assert.deepEqual(circles(ring), ['base/a.ts -> base/b.ts -> base/a.ts']);
  assert.deepEqual(longFiles([lists]), ['text/lists.ts: 262 lines']);
  assert.deepEqual(silentFiles([low, deep]), ['base/low.ts']);
  assert.deepEqual(repeatedWords([lists]), ['text/lists.ts: der']);
  assert.deepEqual(languageChoices([deep]), ["terms/deep.ts: === 'de'"]);
});
