// What the tooltip says of the name at the cursor: first what it does, then how it is written.
import type { Session } from './session';
import type { Compiler, QuickInfo } from './tslab';

/** The text for the name at an offset, inside a call for what is called; null where there is nothing to say. */
export function inspection(ts: Compiler, session: Session, code: string, offset: number): string | null {
  const info = session.inspect(code, offset) ?? null;
  if (info !== null && (info.displayParts ?? []).length > 0) return described(info);
  const called = calledAt(ts, code, offset);
  const outer = called === null ? null : (session.inspect(code, called) ?? null);
  return outer === null ? null : described(outer);
}

/** The offset of the name that is called by the innermost call around the cursor. */
function calledAt(ts: Compiler, code: string, offset: number): number | null {
  let found: number | null = null;
  // biome-ignore lint/suspicious/noExplicitAny: a node of tslab's TypeScript, which has no declarations
  const visit = (node: any) => {
    if (node.pos > offset || node.end < offset) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression.end < offset) {
      const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      found = name.getStart();
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.ts', code, ts.ScriptTarget.ES2022, true));
  return found;
}

function described(info: QuickInfo): string {
  const joined = (parts: readonly { readonly text: string }[] | undefined) =>
    (parts ?? []).map(({ text }) => text).join('');
  const tags = (info.tags ?? []).map(({ name, text }) => ({ name, text: joined(text).trim() }));
  const lines = (name: string) => tags.filter((tag) => tag.name === name).map(({ text }) => text);
  const doc = joined(info.documentation).trim();
  const [first = '', ...more] = doc.split(/\n\s*\n/);
  const others = tags.filter(({ name, text }) => name !== 'example' && text !== '');
  return [
    first,
    joined(info.displayParts),
    ...lines('example').map((text) => `Example:\n${text}`),
    more.join('\n\n'),
    others.map(({ name, text }) => (name === 'param' ? text : `@${name} ${text}`)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
