// The examples in the doc comments of the public API: each compiles as it stands, with the names of the kit imported.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(__dirname, '../..');
const SRC = join(ROOT, 'src');

interface Example {
  readonly of: string;
  readonly code: string;
}

/** The fenced code behind each `@example`, with the name of what is documented. */
function examplesIn(text: string): Example[] {
  const blocks = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function\*?|const) (\w+)/g);
  return Array.from(blocks).flatMap(([, doc = '', of = '']) =>
    Array.from(doc.matchAll(/@example\s*\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g), ([, code = '']) => ({
      of,
      code: code.replace(/^\s*\* ?/gm, ''),
    })),
  );
}

function publicNames(): string[] {
  const text = readFileSync(join(SRC, 'index.ts'), 'utf8').replace(/export type \{[^}]*\}[^;]*;/g, '');
  const names = Array.from(text.matchAll(/export \{([^}]*)\}/g)).flatMap(([, list = '']) => list.split(','));
  return names.map((name) => name.trim()).filter((name) => /^\w+$/.test(name));
}

test('examples: each in a doc comment of the public API compiles', () => {
  const known = new Set(publicNames());
  const examples = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => examplesIn(readFileSync(join(SRC, name), 'utf8')))
    .filter(({ of }) => known.has(of));
  assert.ok(examples.length >= 40, `${examples.length} examples`);
  const folder = mkdtempSync(join(ROOT, 'test/.examples-'));
  try {
    const imports = `import { ${[...known].join(', ')} } from '../../src';`;
    const body = examples.map(({ of, code }) => `// ${of}\nasync () => {\n${code}\n};`);
    writeFileSync(join(folder, 'examples.ts'), `${imports}\n${body.join('\n')}\n`);
    const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, noEmit: true, rootDir: ROOT };
    const settings = { extends: '../../tsconfig.json', compilerOptions, include: [], files: ['examples.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    assert.equal(stdout, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('examples: they are found by the fences behind @example, and nothing else is', () => {
  const text =
    '/**\n * Sums.\n *\n * @example\n * ```ts\n * sum(1, 2);\n * ```\n */\nexport function sum() {}\n/** None. */\nexport const none = 1;';
  assert.deepEqual(examplesIn(text), [{ of: 'sum', code: 'sum(1, 2);' }]);
});

test('examples: every function that a notebook imports has one', () => {
  const cells = readdirSync(join(ROOT, 'notebooks'))
    .filter((name) => name.endsWith('.ipynb'))
    .flatMap((name) => JSON.parse(readFileSync(join(ROOT, 'notebooks', name), 'utf8')).cells)
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => [source].flat().join(''));
  const imported = cells.flatMap((code) =>
    Array.from(code.matchAll(/import \{([^}]*)\} from 'wortlaut'/g)).flatMap(([, names = '']) => names.split(',')),
  );
  const used = new Set(imported.map((name) => name.trim()).filter((name) => /^[a-z]\w*$/.test(name)));
  assert.ok(used.size >= 50, `${used.size} names`);
  const shown = new Set(
    readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => examplesIn(readFileSync(join(SRC, name), 'utf8')))
      .map(({ of }) => of),
  );
  assert.deepEqual(
    [...used].filter((name) => !shown.has(name)),
    [],
  );
});
