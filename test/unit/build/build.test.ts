import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundledDeclarations } from '../../../src/build/declarations';
import { lazyIndex } from '../../../src/build/lazy-indexes';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-build-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function written(files: Readonly<Record<string, string>>, name: string): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

test('declarations: one file with the public names, what they need under names of its own, imports of packages alone', () => {
  const types = written(
    {
      'index.d.ts': `export { type Options as CountOptions, count } from './words';
export type { Options } from './charts';
export * as statistics from './statistics';\n`,
      'words/index.d.ts': `export type { Options } from './options';\nexport { count } from './count';\n`,
      'words/options.d.ts': `// Of the file.\nexport interface Options { readonly unit?: Unit }\ntype Unit = 'word' | 'stem';\nexport {};\n`,
      'words/count.d.ts': `import type { Options } from './options';
import type { Writable as Sink } from 'node:stream';
/** Counts. */
export declare function count(text: string, options: Options): Result;
export declare function count(sink: Sink): import('./options').Options;
type Result = { readonly Options: number };
export declare const unused: number;
export {};\n`,
      'charts/index.d.ts': `export interface Options { readonly unit: Unit }\ndeclare const UNITS: readonly ['px', 'mm'];\ntype Unit = (typeof UNITS)[number];\nexport {};\n`,
      'statistics/index.d.ts': `export { gini as giniOf } from './gini';\n`,
      'statistics/gini.d.ts': 'export declare function gini(): number;\n',
    },
    'types',
  );
  assert.equal(
    bundledDeclarations(types),
    `/// <reference types="node" />
import type { Writable } from 'node:stream';
interface CountOptions { readonly unit?: Unit }
type Unit = 'word' | 'stem';
/** Counts. */
declare function count(text: string, options: CountOptions): Result;
declare function count(sink: Writable): CountOptions;
type Result = { readonly Options: number };
interface Options { readonly unit: Unit2 }
type Unit2 = (typeof UNITS)[number];
declare const UNITS: readonly ['px', 'mm'];
declare function gini(): number;
declare namespace statistics {
    export { gini as giniOf };
}
export { CountOptions, count, Options, statistics };
`,
  );
});

const INDEX = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.b = exports.a = void 0;
var a_1 = require("./a");
Object.defineProperty(exports, "a", { enumerable: true, get: function () { return a_1.a; } });
var b_1 = require("./b");
Object.defineProperty(exports, "b", { enumerable: true, get: function () { return b_1.original; } });
`;

test('an index loads a module when one of its names is first used; ES modules know the names before', async () => {
  const path = written(
    {
      'index.js': lazyIndex(INDEX),
      'a.js': 'globalThis.loaded = [...(globalThis.loaded ?? []), "a"]; exports.a = 1;',
      'b.js': 'globalThis.loaded = [...(globalThis.loaded ?? []), "b"]; exports.original = 2;',
      'use.mjs': 'export { b } from "./index.js";',
    },
    'lazy',
  );
  const loaded = () => (globalThis as { loaded?: string[] }).loaded;
  const index = createRequire(__filename)(path) as { a: number; b: number };
  assert.equal(loaded(), undefined);
  assert.deepEqual(Object.keys(index), ['a', 'b']);
  assert.equal(index.b, 2);
  assert.equal(index.b, 2);
  assert.deepEqual(loaded(), ['b']);
  const use = (await import(pathToFileURL(join(path, 'use.mjs')).href)) as { b: number };
  assert.equal(use.b, 2);
});

test('an index that does more than export keeps what it does', () => {
  assert.equal(lazyIndex('exports.a = 1;\n'), 'exports.a = 1;\n');
  const used = lazyIndex(`${INDEX}const c_1 = require("./c");\nc_1.start();\n`);
  assert.match(used, /const c_1 = require\("\.\/c"\);\nc_1\.start\(\);/);
});
