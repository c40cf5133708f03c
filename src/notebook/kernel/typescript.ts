// The TypeScript that tslab compiles cells with, as far as it is used here: that copy has no declarations of its own.

/** A node of the syntax tree. */
export interface SyntaxNode {
  readonly kind: number;
  readonly end: number;
  readonly name?: SyntaxNode & { readonly text?: string };
  readonly initializer?: SyntaxNode;
  readonly expression?: SyntaxNode;
  readonly properties?: readonly SyntaxNode[];
  getStart(): number;
}

export interface TypeScript {
  readonly ScriptTarget: { readonly ES2022: number };
  readonly ModuleKind: { readonly CommonJS: number };
  readonly SyntaxKind: Readonly<Record<string, number>>;
  createSourceFile(name: string, text: string, target: number, setParents: boolean): SyntaxNode;
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void;
  transpileModule(text: string, options: { compilerOptions: object }): { outputText: string; sourceMapText?: string };
}

/** Loads it; only where it is needed, for it takes a third of a second. */
export function loadTypeScript(): TypeScript {
  return require(require.resolve('@tslab/typescript-for-tslab', { paths: [require.resolve('tslab')] })) as TypeScript;
}

/** The syntax tree of a cell. */
export function parseCellSource(ts: TypeScript, source: string): SyntaxNode {
  return ts.createSourceFile('cell.ts', source, ts.ScriptTarget.ES2022, true);
}
