// The compiler with an interface for programs: that which tslab brings. The project's own has none yet.

// biome-ignore lint/suspicious/noExplicitAny: the copy that tslab brings has no declarations
type Untyped = any;

/** A node of the syntax tree, as far as the build looks at it. */
export interface Node {
  readonly kind: number;
  readonly end: number;
  readonly text?: string;
  readonly parent?: Node;
  readonly jsDoc?: readonly { readonly pos: number }[];
  readonly moduleSpecifier?: { readonly text: string };
  readonly propertyName?: { readonly text: string };
  readonly qualifier?: Node;
  readonly isTypeOf?: boolean;
  readonly typeArguments?: readonly Node[];
  getStart(): number;
  getFullText(): string;
  getSourceFile(): { readonly text: string; readonly fileName: string };
}

export interface NamedThing {
  readonly name: string;
  readonly flags: number;
  readonly declarations?: readonly Node[];
}

export interface Checker {
  getSymbolAtLocation(node: unknown): NamedThing | undefined;
  getExportsOfModule(module: unknown): readonly NamedThing[];
  getImmediateAliasedSymbol(symbol: NamedThing): NamedThing;
}

export interface Program {
  getTypeChecker(): Checker;
  getSourceFile(name: string): unknown;
}

/** How a program finds files. */
export interface Host {
  resolveModuleNames?(names: readonly string[], from: string): ({ resolvedFileName: string } | undefined)[];
}

export interface TypeScript {
  readonly SymbolFlags: Readonly<Record<'Alias' | 'ValueModule', number>>;
  readonly SyntaxKind: Readonly<Record<'ExportKeyword', number>>;
  createCompilerHost(options: object): Host;
  createProgram(files: readonly string[], options: object, host: Host): Program;
  forEachChild(node: Node, visit: (child: Node) => void): void;
  isIdentifier(node: Node): boolean;
  isSourceFile(node: Node): boolean;
  isImportTypeNode(node: Node): boolean;
  isImportSpecifier(node: Node): boolean;
  isVariableDeclarationList(node: Node): boolean;
}

export function loadCompiler(): TypeScript {
  return require(
    require.resolve('@tslab/typescript-for-tslab', { paths: [require.resolve('tslab')] }),
  ) as Untyped as TypeScript;
}
