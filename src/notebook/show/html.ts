// HTML that is safe to show: a template tag that escapes what it is given, and the plain text behind it.
import { escapeHtml } from '../../base';

/** HTML that may be shown as it is, with its plain-text twin. Made by `html` and `trustedHtml`. */
export class SafeHtml {
  constructor(
    readonly html: string,
    readonly text: string,
  ) {}
}

/**
 * HTML written in a notebook, with every value in it escaped: html`<b>${title}</b>` shows a title with `<` in it as
 * it is written. A value that is SafeHtml itself goes in as it is; an array goes in piece by piece; null and undefined
 * as nothing. The fixed parts are the author's own and are taken as HTML.
 */
export function html(fixed: TemplateStringsArray, ...values: readonly unknown[]): SafeHtml {
  let [markup, text] = [fixed[0] ?? '', textOf(fixed[0] ?? '')];
  for (const [index, value] of values.entries()) {
    const part = safe(value);
    const next = fixed[index + 1] ?? '';
    markup += part.html + next;
    text += part.text + textOf(next);
  }
  return new SafeHtml(markup, text);
}

/**
 * HTML that has been made safe elsewhere: what the kit's own functions give (`alignmentHtml`). For texts of a corpus use
 * `html`, which escapes them.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(articles, quotations);
 * for (const pair of pairs.slice(0, 3)) show(trustedHtml(alignmentHtml(pair, articles)));
 * ```
 */
export function trustedHtml(markup: string): SafeHtml {
  return new SafeHtml(markup, textOf(markup.replace(/<style\b[^<]*<\/style>/g, '')).trim());
}

/** A value as JavaScript or JSON inside a script of a page: a text of the corpus cannot end the script. */
export function inScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function safe(value: unknown): SafeHtml {
  if (value instanceof SafeHtml) return value;
  if (Array.isArray(value)) {
    const parts = value.map(safe);
    return new SafeHtml(parts.map((part) => part.html).join(''), parts.map((part) => part.text).join(''));
  }
  const text = value === null || value === undefined ? '' : String(value);
  return new SafeHtml(escapeHtml(text), text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

/** The words of markup: blocks end lines, other tags vanish. */
function textOf(markup: string): string {
  return markup
    .replace(/<(?:br|\/(?:p|div|li|tr|h[1-6]))\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
