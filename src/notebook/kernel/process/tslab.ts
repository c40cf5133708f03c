// tslab's converter and executor with what they lack put around them. Its files stay as they are: it is given a copy of its
// TypeScript in which three functions are ours, so that we see what it compiles.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NEWER_LIBRARY, newerLibrary } from './newer-library';

/** A place in a cell: `offset` from its start, `line` and `character` from 0. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly character: number;
}

/** What the compiler has against a cell. `fileName` is there where the fault is in another file. */
export interface Diagnostic {
  readonly start: Place;
  readonly end: Place;
  readonly messageText: string;
  readonly code: number;
  readonly fileName?: string;
}

/** A cell as tslab's converter gives it. */
export interface Converted {
  readonly output?: string;
  declOutput?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasToplevelAwait?: boolean;
  readonly sideOutputs?: readonly object[];
  readonly lastExpressionVar?: string;
}

/** What the editor asks about a place. */
export interface QuickInfo {
  readonly displayParts?: readonly { readonly text: string }[];
  readonly documentation?: readonly { readonly text: string }[];
  readonly tags?: readonly { readonly name: string; readonly text?: readonly { readonly text: string }[] }[];
}

export interface Converter {
  convert(declarations: string, source: string): Converted;
  inspect(declarations: string, source: string, position: number): QuickInfo | undefined;
  complete(declarations: string, source: string, position: number): Completion;
  addModule(name: string, source: string, meta: object): readonly Diagnostic[];
  close(): void;
}

export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

export interface Executor {
  execute(source: string): Promise<boolean>;
  reset(): void;
  inspect(source: string, position: number): QuickInfo | undefined;
  complete(source: string, position: number): Completion;
}

/** The parts of tslab that the kernel uses. */
export interface Tslab {
  readonly version: string;
  readonly createConverter: (options: { isJS: boolean; isBrowser: boolean }) => Converter;
  readonly createExecutor: (
    folder: string,
    converters: { readonly node: Converter; readonly browser: Converter; close(): void },
    console: object,
  ) => Executor;
  readonly isCompleteCode: (source: string) => { readonly completed: boolean; readonly indent?: string };
  /** Its module of the protocol, whose `lastWriteDisplayData` the `display` of tslab sends through. */
  readonly jupyter: { lastWriteDisplayData: unknown };
  readonly ts: Compiler;
  /** The last text that tslab turned into CommonJS: the cell as an ES module, its source map in the last line. */
  readonly lastModule: () => string;
}

/** The functions of TypeScript that the kernel uses or replaces. */
export interface Compiler {
  readonly version: string;
  // biome-ignore lint/suspicious/noExplicitAny: the copy that tslab brings has no declarations
  readonly [name: string]: any;
}

/** "'for await' loops are only allowed …": tslab lets a top-level `await` pass, which has another number. */
const FOR_AWAIT = 1103;
const TOP_LEVEL_AWAIT = 1308;
/** The library behind the one that tslab names. */
const LIBRARY = 'lib.es2023.d.ts';

interface System {
  readFile(file: string, encoding?: string): string | undefined;
  fileExists(file: string): boolean;
}

/** Loads the project's tslab. Throws an Error that says what is missing where its parts are others. */
export function loadTslab(): Tslab {
  const load = createRequire(require.resolve('tslab/package.json'));
  const path = load.resolve('@tslab/typescript-for-tslab');
  const original = load(path) as Compiler;
  let lastModule = '';
  const mine = {
    createWatchCompilerHost: (files: string[], options: { lib?: string[] }, system: System, ...rest: unknown[]) => {
      const { readFile, fileExists } = system;
      const isOurs = (file: string) => file.endsWith(NEWER_LIBRARY);
      system.readFile = (file, encoding) => (isOurs(file) ? newerLibrary() : readFile.call(system, file, encoding));
      system.fileExists = (file) => isOurs(file) || fileExists.call(system, file);
      const lib = [...(options.lib ?? []), LIBRARY, NEWER_LIBRARY];
      return original.createWatchCompilerHost(files, { ...options, lib, inlineSourceMap: true }, system, ...rest);
    },
    getPreEmitDiagnosticsOfFiles: (...args: unknown[]) =>
      original
        .getPreEmitDiagnosticsOfFiles(...args)
        .map((found: { code: number }) => (found.code === FOR_AWAIT ? { ...found, code: TOP_LEVEL_AWAIT } : found)),
    transpileModule: (text: string, options: object) => {
      lastModule = text;
      return original.transpileModule(text, options);
    },
  };
  for (const name of Object.keys(mine)) need(original[name], `TypeScript's ${name}`);
  const module = require.cache[path];
  if (module === undefined) throw new Error(`tslab's TypeScript is not where it should be: ${path}`);
  module.exports = { ...original, ...mine };
  const folder = join(load.resolve('tslab/package.json'), '..', 'dist');
  const parts = (file: string) => load(join(folder, file)) as Record<string, unknown>;
  const converter = parts('converter.js');
  return {
    version: (load('tslab/package.json') as { version: string }).version,
    createConverter: need(converter.createConverter, 'createConverter') as Tslab['createConverter'],
    isCompleteCode: need(converter.isCompleteCode, 'isCompleteCode') as Tslab['isCompleteCode'],
    createExecutor: need(parts('executor.js').createExecutor, 'createExecutor') as Tslab['createExecutor'],
    jupyter: parts('jupyter.js') as unknown as Tslab['jupyter'],
    ts: original,
    lastModule: () => lastModule,
  };
}

function need(part: unknown, name: string): unknown {
  if (typeof part !== 'function') throw new Error(`this tslab has no ${name}: the kernel needs another version of it`);
  return part;
}
