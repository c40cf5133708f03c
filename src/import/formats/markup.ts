// Markup as text: blocks become paragraphs, line breaks stay, what is never shown is left out.
import { parseHTML } from 'linkedom';
import { withoutDepths } from './nesting';
import type { Page, PageNode } from './page-node';

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'HEAD',
  'NAV',
  'FORM',
  'BUTTON',
  'SELECT',
]);
const BLOCKS = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'ASIDE',
  'HEADER',
  'FOOTER',
  'MAIN',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'LI',
  'DL',
  'DT',
  'DD',
  'TABLE',
  'TR',
  'BLOCKQUOTE',
  'FIGURE',
  'FIGCAPTION',
  'PRE',
  'HR',
  'BODY',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
]);

/** Parses a page, or a piece of one. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(withoutDepths(whole)).document as unknown as Page;
}

/**
 * The words of a node, a blank line between blocks; cells of a row stand in a line, tabs between them. Without recursion,
 * as a page may nest its elements thousands deep.
 */
export function blockText(root: PageNode): string {
  const pieces: string[] = [];
  const waiting: (PageNode | string)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') {
      pieces.push(node);
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      pieces.push((node.nodeValue ?? '').replace(/[\t\n\r\f ]+/g, ' '));
    } else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      enter(node, waiting);
    }
  }
  return pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<!\t)\t+\n/g, '\n')
    .trim();
}

function enter(element: PageNode, waiting: (PageNode | string)[]): void {
  const name = (element.tagName ?? '').toUpperCase();
  if (SKIPPED.has(name)) return;
  if (name === 'BR') {
    waiting.push('\n');
    return;
  }
  const around = BLOCKS.has(name)
    ? name === 'TR' || name === 'LI'
      ? '\n'
      : '\n\n'
    : name === 'TD' || name === 'TH'
      ? '\t'
      : '';
  waiting.push(name === 'TD' || name === 'TH' ? '\t' : around);
  for (let child = element.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
  if (around !== '\t') waiting.push(around);
}

/** The text of a piece of markup. */
export function pageBodyText(html: string): string {
  const { body } = parsePage(html);
  return body === null ? '' : blockText(body);
}
