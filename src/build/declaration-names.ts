// The names that declarations have in the bundle: the public name, else their own, numbered where two files have the same
// one; and what is imported from other packages.
import { sep } from 'node:path';
import type { Checker, NamedThing, Node, TypeScript } from './typescript';

/** A name as the bundle writes it. `symbol`: what it names, where that is in the bundle too. */
export interface BundleName {
  readonly name: string;
  readonly symbol: NamedThing | null;
}

export class Names {
  private readonly nameOf = new Map<NamedThing, string>();
  private readonly taken = new Set<string>();
  /** By module: the names it is asked for, and the names they have here. */
  private readonly imports = new Map<string, Map<string, string>>();
  /** By module: the comment in front of its import, which may tell the compiler something. */
  private readonly comments = new Map<string, string>();
  private readonly folder: string;

  constructor(
    private readonly ts: TypeScript,
    private readonly checker: Checker,
    folder: string,
  ) {
    this.folder = folder.split(sep).join('/');
  }

  /** Keeps a public name for its symbol. */
  reserve(name: string, symbol: NamedThing): void {
    if (!this.nameOf.has(symbol)) this.nameOf.set(symbol, name);
    this.taken.add(name);
  }

  of(symbol: NamedThing): string {
    const known = this.nameOf.get(symbol);
    if (known !== undefined) return known;
    const name = this.free(symbol.name);
    this.nameOf.set(symbol, name);
    return name;
  }

  private free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.taken.has(name); number++) name = `${wanted}${number}`;
    this.taken.add(name);
    return name;
  }

  /** What an alias of this folder leads to. */
  target(symbol: NamedThing): NamedThing {
    let found = symbol;
    while (found.flags & this.ts.SymbolFlags.Alias && this.packageOf(found) === null) {
      found = this.checker.getImmediateAliasedSymbol(found);
    }
    return found;
  }

  /** The name in the bundle for what an identifier names; null for what is named inside its own declaration. */
  inBundle(identifier: Node): BundleName | null {
    const symbol = this.checker.getSymbolAtLocation(identifier);
    if (symbol === undefined) return null;
    const found = this.target(symbol);
    const from = this.packageOf(found);
    if (from !== null) return { name: this.imported(from, found), symbol: null };
    const [declaration] = found.declarations ?? [];
    if (declaration === undefined || !this.isTopLevel(declaration)) return null;
    return { name: this.of(found), symbol: found };
  }

  private isTopLevel(declaration: Node): boolean {
    const { fileName } = declaration.getSourceFile();
    if (!fileName.startsWith(`${this.folder}/`)) return false;
    const outer = declaration.parent;
    if (outer === undefined) return false;
    if (this.ts.isSourceFile(outer)) return true;
    // A variable stands in a list in a statement.
    return this.ts.isVariableDeclarationList(outer) && this.ts.isSourceFile(outer.parent?.parent as Node);
  }

  /** The package or built-in module that an alias imports from; null where it is one of this folder. */
  private packageOf(symbol: NamedThing): string | null {
    const [declaration] = symbol.declarations ?? [];
    let node = declaration;
    while (node !== undefined && node.moduleSpecifier === undefined) node = node.parent;
    const from = node?.moduleSpecifier?.text;
    return from === undefined || from.startsWith('.') ? null : from;
  }

  private imported(from: string, symbol: NamedThing): string {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined || !this.ts.isImportSpecifier(declaration)) {
      throw new Error(`the bundle of declarations imports names one by one, unlike "${symbol.name}" from ${from}`);
    }
    const statement = declaration.parent?.parent?.parent;
    const comment = /\/\*\*[^*]*@ts-ignore[^*]*\*\//.exec(statement?.getFullText() ?? '')?.[0];
    if (comment !== undefined) this.comments.set(from, comment);
    const original = declaration.propertyName?.text ?? symbol.name;
    const names = this.imports.get(from) ?? new Map<string, string>();
    this.imports.set(from, names);
    const known = names.get(original);
    if (known !== undefined) return known;
    const name = this.free(original);
    names.set(original, name);
    return name;
  }

  importLines(): string[] {
    return Array.from(this.imports, ([from, names]) => {
      const list = Array.from(names, ([original, name]) => (original === name ? name : `${original} as ${name}`));
      const comment = this.comments.get(from);
      return `${comment === undefined ? '' : `${comment}\n`}import type { ${list.join(', ')} } from '${from}';`;
    });
  }
}
