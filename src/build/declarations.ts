// Puts the declarations of the public API into one file. A notebook's compiler reads that instead of some hundred files,
// among them those of packages that only the inside of the kit needs.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Names } from './declaration-names';
import { type Checker, loadCompiler, type NamedThing, type Node, type Program, type TypeScript } from './typescript';

/** What declares a symbol, whole: of a variable the statement, of an overloaded function each overload. */
interface Piece {
  readonly text: string;
  readonly uses: readonly NamedThing[];
}

/** The text of one declaration file that exports what the `index.d.ts` of a compiled folder exports. */
export function bundledDeclarations(folder: string): string {
  const ts = loadCompiler();
  const root = join(folder, 'index.d.ts');
  const options = { noLib: true, types: [] };
  const host = ts.createCompilerHost(options);
  // What packages declare stays with them, and need not be read.
  host.resolveModuleNames = (names, from) => names.map((name) => declarationFile(join(dirname(from), name), name));
  const program = ts.createProgram([root], options, host);
  return new Bundle(ts, program, folder).text(root);
}

function declarationFile(path: string, name: string): { resolvedFileName: string } | undefined {
  const found = [`${path}.d.ts`, join(path, 'index.d.ts')].find((file) => existsSync(file));
  return name.startsWith('.') && found !== undefined ? { resolvedFileName: found } : undefined;
}

class Bundle {
  private readonly checker: Checker;
  private readonly names: Names;
  private readonly done = new Set<NamedThing>();
  private readonly pieces: string[] = [];

  constructor(
    private readonly ts: TypeScript,
    program: Program,
    folder: string,
  ) {
    this.checker = program.getTypeChecker();
    this.names = new Names(ts, this.checker, folder);
    this.program = program;
  }
  private readonly program: Program;

  text(root: string): string {
    const source = this.program.getSourceFile(root);
    const module = this.checker.getSymbolAtLocation(source);
    const exported = this.checker.getExportsOfModule(module).map((symbol) => {
      return { name: symbol.name, symbol: this.names.target(symbol) };
    });
    for (const { name, symbol } of exported) this.names.reserve(name, symbol);
    const lines = exported.map(({ name, symbol }) => {
      const own = this.isModule(symbol) ? this.namespace(name, symbol) : this.add(symbol);
      return own === name ? name : `${own} as ${name}`;
    });
    const imports = this.names.importLines();
    return `/// <reference types="node" />\n${[...imports, ...this.pieces].join('\n')}\nexport { ${lines.join(', ')} };\n`;
  }

  private isModule(symbol: NamedThing): boolean {
    return (symbol.flags & this.ts.SymbolFlags.ValueModule) !== 0;
  }

  /** `export * as name`. */
  private namespace(name: string, module: NamedThing): string {
    const members = this.checker.getExportsOfModule(module).map((member) => {
      const own = this.add(this.names.target(member));
      return own === member.name ? own : `${own} as ${member.name}`;
    });
    this.pieces.push(`declare namespace ${name} {\n    export { ${members.join(', ')} };\n}`);
    return name;
  }

  /** Adds a symbol's declarations and those that they need; gives its name in the bundle. */
  private add(symbol: NamedThing): string {
    const name = this.names.of(symbol);
    if (this.done.has(symbol)) return name;
    this.done.add(symbol);
    const statements = new Set((symbol.declarations ?? []).map((declaration) => this.statement(declaration)));
    const found = Array.from(statements, (statement) => this.piece(statement));
    this.pieces.push(...found.map(({ text }) => text));
    for (const { uses } of found) for (const used of uses) this.add(used);
    return name;
  }

  private statement(declaration: Node): Node {
    let node = declaration;
    while (node.parent !== undefined && !this.ts.isSourceFile(node.parent)) node = node.parent;
    return node;
  }

  /** The text of a statement, without `export`, with the names of the bundle. */
  private piece(statement: Node): Piece {
    const { text } = statement.getSourceFile();
    const start = statement.jsDoc?.at(-1)?.pos ?? statement.getStart();
    const edits: { from: number; to: number; put: string }[] = [];
    const uses: NamedThing[] = [];
    const replace = (node: Node, from: number, put: string) => {
      if (text.slice(from, node.end) !== put) edits.push({ from, to: node.end, put });
    };
    const visit = (node: Node): void => {
      if (node.kind === this.ts.SyntaxKind.ExportKeyword && node.parent === statement) {
        edits.push({ from: node.getStart(), to: node.end + 1, put: '' });
      } else if (this.ts.isImportTypeNode(node) && node.qualifier !== undefined) {
        const found = this.names.inBundle(node.qualifier);
        if (found !== null) {
          if (found.symbol !== null) uses.push(found.symbol);
          replace(node.qualifier, node.getStart(), `${node.isTypeOf ? 'typeof ' : ''}${found.name}`);
          for (const argument of node.typeArguments ?? []) visit(argument);
          return;
        }
      } else if (this.ts.isIdentifier(node)) {
        const found = this.names.inBundle(node);
        if (found !== null) {
          if (found.symbol !== null) uses.push(found.symbol);
          replace(node, node.getStart(), found.name);
        }
      }
      this.ts.forEachChild(node, visit);
    };
    visit(statement);
    let [result, end] = ['', start];
    for (const { from, to, put } of edits.sort((a, b) => a.from - b.from)) {
      result += text.slice(end, from) + put;
      end = to;
    }
    result += text.slice(end, statement.end);
    const isDeclared = /^(?:\/\*\*[\s\S]*?\*\/\s*)?(?:declare|interface|type)\b/.test(result.trimStart());
    if (!isDeclared) throw new Error(`the bundle of declarations has no place for:\n${result}`);
    return { text: result.trim(), uses };
  }
}
