// Deliberate breaks of a source file: what a slip of the hand or of the mind would change, one place at a time.
import { loadTypeScript } from '../../src/notebook/kernel/typescript';

/** A change of a source text. */
export interface Break {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What kind of slip it is. */
  readonly kind: string;
}

/** A node of TypeScript's tree, as far as it is used here. */
interface Node {
  readonly kind: number;
  readonly end: number;
  readonly parent?: Node;
  readonly operatorToken?: Node;
  readonly operator?: number;
  readonly operand?: Node;
  readonly expression?: Node;
  readonly condition?: Node;
  getStart(): number;
  getText(): string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
};

/**
 * All breaks of a source, in the order of their places: the other operator, the other boolean, the next number, an
 * empty text, a condition that always or never holds, a condition turned round, a returned value that is missing, a statement
 * left out. Types, imports and what an error says are left alone: they change nothing that is counted.
 */
export function breaksOf(source: string): Break[] {
  const ts = loadTypeScript();
  const names = new Map<number, string>(Object.entries(ts.SyntaxKind).map(([name, kind]) => [kind, name]));
  const found: Break[] = [];
  const add = (node: Node, text: string, kind: string) =>
    found.push({ start: node.getStart(), end: node.end, text, kind });
  const visit = (node: Node): void => {
    const name = names.get(node.kind) ?? '';
    if (/^(?:Import|Export(?:Decl|Assign)|Interface|TypeAlias|Throw)|Type$|TypeNode$|^TypeReference/.test(name)) return;
    // What a message says, and an encoding that is the default.
    if (name === 'CallExpression' && /^(?:fail|warn|readFileSync|check\w*)$/.test(node.expression?.getText() ?? ''))
      return;
    if (name === 'NewExpression' && /Error$/.test(node.expression?.getText() ?? '')) return;
    const operator = node.operatorToken;
    if (operator !== undefined) {
      const other = OPERATORS[operator.getText()];
      if (other !== undefined) add(operator, other, 'operator');
    }
    if (name === 'TrueKeyword') add(node, 'false', 'boolean');
    if (name === 'FalseKeyword') add(node, 'true', 'boolean');
    if (name === 'NumericLiteral') add(node, `(${node.getText()} + 1)`, 'number');
    if (name === 'StringLiteral' && node.getText().length > 2 && !isName(names, node)) add(node, "''", 'text');
    if (name === 'PrefixUnaryExpression' && node.getText().startsWith('!') && node.operand !== undefined) {
      add(node, node.operand.getText(), 'negation');
    }
    if (name === 'IfStatement' && node.expression !== undefined) {
      add(node.expression, 'true', 'condition');
      add(node.expression, 'false', 'condition');
    }
    if (name === 'ConditionalExpression' && node.condition !== undefined) {
      add(node.condition, `!(${node.condition.getText()})`, 'condition');
    }
    if (name === 'ReturnStatement' && node.expression !== undefined)
      add(node.expression, 'undefined as never', 'result');
    if (name === 'ExpressionStatement') add(node, ';', 'statement');
    ts.forEachChild(node as never, visit as never);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true) as unknown as Node);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Keys of objects, and texts that stand where a type does. */
function isName(names: ReadonlyMap<number, string>, node: Node): boolean {
  const parent = names.get(node.parent?.kind ?? -1) ?? '';
  return (
    /^(?:LiteralType|PropertyAssignment$)/.test(parent) &&
    (node.parent?.getStart() === node.getStart() || parent === 'LiteralType')
  );
}
