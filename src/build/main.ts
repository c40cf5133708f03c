// What is done to `dist/` after the compiler: `build.cjs` runs it. See `declarations.ts`, `lazy-indexes.ts`, and
// `languages/dictionary-table.ts`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DICTIONARY_TABLES, packDictionaryTable } from '../languages';
import { bundledDeclarations } from './declarations';
import { lazyIndex } from './lazy-indexes';

const DIST = join(__dirname, '..');

const declarations = bundledDeclarations(DIST);
for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  const path = join(DIST, name);
  if (name.endsWith('.d.ts')) rmSync(path);
  else if (basename(name) === 'index.js') writeFileSync(path, lazyIndex(readFileSync(path, 'utf8')));
}
writeFileSync(join(DIST, 'index.d.ts'), declarations);
for (const table of DICTIONARY_TABLES) packDictionaryTable(table);
