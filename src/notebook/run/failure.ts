// What tslab prints when a cell fails, read for its line and message: the kernel's own reply holds neither.
import { SourceMap } from 'node:module';
import { loadTypeScript, parseCellSource, type SyntaxNode, type TypeScript } from '../kernel/typescript';

/** What goes wrong in a cell, in words for the terminal. */
export interface CellFailure {
  /** Number among all cells of the notebook, from 1, as the file has them. */
  readonly cell: number;
  /** Line in the cell, from 1; null where the kernel does not tell. */
  readonly line: number | null;
  /** The text of that line; empty where the line is not known. */
  readonly sourceLine: string;
  readonly message: string;
}

/** Where and what a cell's failure was. `printed` is what the kernel wrote on standard error, `status` its reply. */
export function explainFailure(source: string, printed: string, status: string): Omit<CellFailure, 'cell'> {
  const text = printed.trim();
  if (text === '') return located(source, null, `the kernel answered "${status}" without a message`);
  const compile = /^(\d+):\d+ - /.exec(text);
  if (compile !== null) return located(source, Number(compile[1]), text.replace(/^(\d+:\d+) - /gm, '($1) '));
  // The frames tell the column too, the picture above them only the line: there its last place is as good.
  const thrown = /evalmachine\.<anonymous>:(\d+):(\d+)/.exec(text) ?? /evalmachine\.<anonymous>:(\d+)/.exec(text);
  const line = thrown === null ? null : cellLine(source, Number(thrown[1]), Number(thrown[2] ?? 1e6));
  return located(source, line, readable(text) + shorthandHint(source, text));
}

/** tslab loses a name of an earlier cell in the short form `{ name }`; the message it gives is of no help then. */
function shorthandHint(source: string, printed: string): string {
  const name = /ReferenceError: ([\w$]+) is not defined/.exec(printed)?.[1];
  if (name === undefined || !new RegExp(`[{,]\\s*${name.replaceAll('$', '\\$')}\\s*[,}]`).test(source)) return '';
  return `\nIf an earlier cell defines it: the kernel does not know { ${name} }; write { ${name}: ${name} }`;
}

function located(source: string, line: number | null, message: string): Omit<CellFailure, 'cell'> {
  const sourceLine = line === null ? '' : (source.split('\n')[line - 1] ?? '').trim();
  return { line, sourceLine, message };
}

/** The message without the picture of the compiled line above it and without the frames of the kernel below it. */
function readable(text: string): string {
  const withoutPicture = text.replace(/^evalmachine\.<anonymous>:\d+\n[\s\S]*?\n\n(?=\S)/, '');
  return withoutPicture
    .split('\n')
    .filter((line) => !/^\s+at .*(evalmachine|node:|node_modules.tslab|sigintHandlersWrap)/.test(line))
    .join('\n')
    .trim();
}

/**
 * The line of the cell behind a line of the JavaScript that tslab made of it. tslab keeps no source map, so the cell is
 * compiled once more in the same way: as a module that exports all its names, by the TypeScript that tslab brings.
 */
function cellLine(source: string, line: number, column: number): number | null {
  const ts = loadTypeScript();
  const names = topLevelNames(ts, source);
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    esModuleInterop: true,
    noImplicitUseStrict: true,
    sourceMap: true,
  };
  const { sourceMapText } = ts.transpileModule(`${source}\nexport {${names.join(', ')}}`, { compilerOptions });
  if (sourceMapText === undefined) return null;
  const entry = new SourceMap(JSON.parse(sourceMapText)).findEntry(line - 1, column - 1);
  return 'originalLine' in entry ? entry.originalLine + 1 : null;
}

/** The names that a cell declares at its top level, as tslab exports them to the next cell. Types are not among them. */
function topLevelNames(ts: TypeScript, source: string): string[] {
  const declarations = ['VariableDeclaration', 'BindingElement', 'ImportSpecifier', 'ImportClause', 'NamespaceImport'];
  const scopes = ['FunctionDeclaration', 'ClassDeclaration', 'EnumDeclaration'];
  const throughs = ['VariableStatement', 'VariableDeclarationList', 'ImportDeclaration', 'NamedImports'];
  throughs.push('ObjectBindingPattern', 'ArrayBindingPattern', 'VariableDeclaration', 'BindingElement', 'ImportClause');
  const kinds = (list: readonly string[]) => new Set(list.map((kind) => ts.SyntaxKind[kind]));
  const [declares, entered] = [kinds([...declarations, ...scopes]), kinds(throughs)];
  const names: string[] = [];
  const visit = (node: SyntaxNode) => {
    if (declares.has(node.kind) && typeof node.name?.text === 'string') names.push(node.name.text);
    if (entered.has(node.kind)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(parseCellSource(ts, source), visit);
  return names;
}
