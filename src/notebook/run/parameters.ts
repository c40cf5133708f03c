// Parameters: other values for the settings of a notebook, given from outside.

import { loadTypeScript, parseCellSource, type SyntaxNode, type TypeScript } from '../kernel/typescript';
import type { Cell, Notebook } from '../show/document';

/** The tag of the cell that holds `const settings = { … }`. */
const TAG = 'parameters';

/** A setting in the source of a cell: where its value stands. */
interface Setting {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The notebook with other values in its parameter cell. A value that is JSON (a number, true, a list, a quoted text) goes
 * in as that; anything else as a text. Where the value it replaces is a text, it stays a text: an outlet may be called
 * "24". The rest of the cell stays as it is, so line numbers do too.
 *
 * Throws an Error where the notebook has no such cell, or no such setting in it: it lists those there are.
 */
export function withParameters(notebook: Notebook, values: ReadonlyMap<string, string>, name: string): Notebook {
  if (values.size === 0) return notebook;
  const index = notebook.cells.findIndex(isParameterCell);
  const cell = notebook.cells[index];
  if (cell === undefined) throw new Error(`${name}: has no code cell tagged "${TAG}", so nothing can be set`);
  const settings = findSettings(cell.source);
  for (const key of values.keys()) {
    if (!settings.some((setting) => setting.key === key)) {
      const allowed =
        settings.map((setting) => setting.key).join(', ') || 'none: its cell holds no `const settings = { … }`';
      throw new Error(`${name}: has no setting "${key}"; it has ${allowed}`);
    }
  }
  const cells = [...notebook.cells];
  cells[index] = { ...cell, source: rewritten(cell.source, settings, values) };
  return { ...notebook, cells };
}

/** The names of the settings of a notebook; none where it has no parameter cell. */
export function settingNames(notebook: Notebook): string[] {
  const cell = notebook.cells.find(isParameterCell);
  return cell === undefined ? [] : findSettings(cell.source).map((setting) => setting.key);
}

function isParameterCell(cell: Cell): boolean {
  return cell.cell_type === 'code' && Array.isArray(cell.metadata.tags) && cell.metadata.tags.includes(TAG);
}

function rewritten(source: string, settings: readonly Setting[], values: ReadonlyMap<string, string>): string {
  let result = source;
  // From the back, so that the places in front stay where they are.
  for (const { key, start, end } of [...settings].sort((a, b) => b.start - a.start)) {
    const value = values.get(key);
    if (value === undefined) continue;
    const before = source.slice(start, end);
    const lineBreaks = '\n'.repeat(before.split('\n').length - 1);
    result = result.slice(0, start) + literal(value, /^['"`]/.test(before)) + lineBreaks + result.slice(end);
  }
  return result;
}

function literal(value: string, isText: boolean): string {
  if (isText && !/^".*"$/s.test(value)) return JSON.stringify(value);
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    return JSON.stringify(value);
  }
}

function findSettings(source: string): Setting[] {
  const ts = loadTypeScript();
  const found: Setting[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.name?.text === 'settings' && node.initializer !== undefined) {
      for (const { name, initializer } of unwrapped(ts, node.initializer).properties ?? []) {
        if (name?.text === undefined || initializer === undefined) continue;
        const value = unwrapped(ts, initializer);
        found.push({ key: name.text, start: value.getStart(), end: value.end });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parseCellSource(ts, source));
  return found;
}

/** The value in `value as const`, `value satisfies Type` and `(value)`: what stands around it stays. */
function unwrapped(ts: TypeScript, node: SyntaxNode): SyntaxNode {
  const { AsExpression, SatisfiesExpression, ParenthesizedExpression } = ts.SyntaxKind;
  const wraps = [AsExpression, SatisfiesExpression, ParenthesizedExpression].includes(node.kind);
  return wraps && node.expression !== undefined ? unwrapped(ts, node.expression) : node;
}
