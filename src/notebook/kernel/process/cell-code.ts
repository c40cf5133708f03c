// What is done to a cell's text before and after tslab compiles it. Nothing here adds or takes a line, so that a line of
// what runs leads back to a line of the cell.
import type { Compiler } from './tslab';

/** A text put in at an offset. `length` is how much of the old text it replaces. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The names that the code of a cell is given beside `exports` and `require`. */
export const CELL = '__cell__';
const NAMES = '__names__';

/** A text that was edited, and the way back from an offset in it to one in the text before. */
export interface Edited {
  readonly text: string;
  readonly before: (offset: number) => number;
}

/**
 * The cell with `{ name }` written out as `{ name: name }`: tslab puts `exports.` in front of a name of an earlier cell,
 * which is none in the short form.
 */
export function longhand(ts: Compiler, source: string): Edited {
  const edits: Edit[] = [];
  const visit = (node: Node) => {
    if (ts.isShorthandPropertyAssignment(node)) {
      edits.push({ at: node.name.getStart(), length: 0, text: `${node.name.text}: ` });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(ts, source));
  return edited(source, edits);
}

// biome-ignore lint/suspicious/noExplicitAny: a node of tslab's TypeScript, which has no declarations
type Node = any;

function parse(ts: Compiler, text: string): Node {
  return ts.createSourceFile('cell.ts', text, ts.ScriptTarget.ES2022, true);
}

function edited(text: string, edits: readonly Edit[]): Edited {
  const ordered = [...edits].sort((a, b) => a.at - b.at);
  let result = '';
  let end = 0;
  for (const { at, length, text: put } of ordered) {
    result += text.slice(end, at) + put;
    end = at + length;
  }
  result += text.slice(end);
  const before = (offset: number) => {
    let shift = 0;
    for (const { at, length, text: put } of ordered) {
      if (at + shift >= offset) break;
      // Inside what was put in: the place where it was put.
      if (at + shift + put.length > offset) return at;
      shift += put.length - length;
    }
    return offset - shift;
  };
  return { text: result, before };
}

/**
 * The body of a function that runs a cell, made from the ES module that tslab compiled it to:
 *
 * - `__cell__.declare` is told first how each name of the cell is read and set, so that later cells share the variable
 *   itself, and names are kept where the cell fails behind them;
 * - each `await` goes through `__cell__.step`, where an interrupted cell ends;
 * - the value of the last expression goes to `__cell__.last`.
 *
 * `map` is the source map of the result to the module.
 */
export function runnable(ts: Compiler, module: string, last: string | undefined): { code: string; map: string } {
  const tree = parse(ts, module);
  const edits: Edit[] = [];
  const names = new Map<string, boolean>();
  const constants = new Set<string>();
  for (const statement of tree.statements as Node[]) {
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier === undefined) {
      for (const element of statement.exportClause?.elements ?? []) names.set(element.name.text, true);
      edits.push({ at: statement.getStart(), length: statement.end - statement.getStart(), text: '' });
    } else if (ts.isVariableStatement(statement)) {
      const [first] = statement.declarationList.declarations;
      if (last !== undefined && first?.name.text === last) {
        edits.push({
          at: statement.getStart(),
          length: first.name.end - statement.getStart(),
          text: `${CELL}.last`,
        });
      } else if (statement.declarationList.flags & ts.NodeFlags.Const) {
        for (const { name } of statement.declarationList.declarations) addBound(ts, name, constants);
      }
    } else if (ts.isImportDeclaration(statement)) {
      const { name, namedBindings } = statement.importClause ?? {};
      if (name !== undefined) constants.add(name.text);
      if (namedBindings?.name !== undefined) constants.add(namedBindings.name.text);
      for (const element of namedBindings?.elements ?? []) constants.add(element.name.text);
    }
  }
  const visit = (node: Node) => {
    if (ts.isAwaitExpression(node)) {
      edits.push({ at: node.expression.getStart(), length: 0, text: `${CELL}.step(` });
      edits.push({ at: node.end, length: 0, text: ')' });
    } else if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) {
      edits.push({ at: node.expression.getStart(), length: 0, text: `${CELL}.steps(` });
      edits.push({ at: node.expression.end, length: 0, text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const accessors = [...names.keys()].map((name) => {
    const set = constants.has(name) ? '' : `, set: (value) => { ${name} = value; }`;
    return `${JSON.stringify(name)}: { get: () => ${name}${set} }`;
  });
  const body = edited(module.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), edits).text;
  const text = `${CELL}.declare(${NAMES}()); ${body}\nfunction ${NAMES}() { return { ${accessors.join(', ')} }; }\n`;
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    fileName: 'custom.js',
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      target: ts.ScriptTarget.ES2022,
      newLine: ts.NewLineKind.LineFeed,
      noImplicitUseStrict: true,
      sourceMap: true,
    },
  });
  return { code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: sourceMapText ?? '' };
}

function addBound(ts: Compiler, name: Node, names: Set<string>): void {
  if (ts.isIdentifier(name)) names.add(name.text);
  else for (const element of name.elements ?? []) if (element.name !== undefined) addBound(ts, element.name, names);
}

/**
 * The declarations of a cell that failed: those names that it never set are declared as they were before, if they were.
 */
export function declarationsWithout(ts: Compiler, now: string, before: string, unset: ReadonlySet<string>): string {
  if (unset.size === 0) return now;
  const kept = (text: string, keep: (name: string) => boolean) => {
    const tree = parse(ts, text);
    const parts = (tree.statements as Node[]).flatMap((statement): string[] => {
      if (ts.isVariableStatement(statement)) {
        const { declarations, flags } = statement.declarationList;
        const word = flags & ts.NodeFlags.Const ? 'const' : flags & ts.NodeFlags.Let ? 'let' : 'var';
        return declarations
          .filter((declaration: Node) => keep(declaration.name.text))
          .map((declaration: Node) => `declare ${word} ${declaration.getText()};`);
      }
      if (ts.isImportDeclaration(statement)) return keepImport(ts, statement, keep);
      const name = statement.name?.text;
      return name === undefined || keep(name) ? [statement.getText()] : [];
    });
    return parts;
  };
  const old = kept(before, (name) => unset.has(name));
  return `${[...kept(now, (name) => !unset.has(name)), ...old].join('\n')}\n`;
}

function keepImport(ts: Compiler, statement: Node, keep: (name: string) => boolean): string[] {
  const names: string[] = [];
  const { name, namedBindings } = statement.importClause ?? {};
  if (name !== undefined) names.push(name.text);
  if (namedBindings?.name !== undefined) names.push(namedBindings.name.text);
  const elements = (namedBindings?.elements ?? []) as Node[];
  names.push(...elements.map((element) => element.name.text));
  if (names.every(keep)) return [statement.getText()];
  const left = elements.filter((element) => keep(element.name.text)).map((element) => element.getText());
  void ts;
  return left.length === 0 ? [] : [`import { ${left.join(', ')} } from ${statement.moduleSpecifier.getText()};`];
}
