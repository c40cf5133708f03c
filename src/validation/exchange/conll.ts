// Columns as CoNLL files have them: a line a word, BIO tags of quotations, nested ones in further columns.
import { shownValue } from '../../corpus';
import type { QuotationAnnotation } from '../../quotations';
import { findSentences } from '../../text';
import type { Line } from '../judgements';
import { type Fields, fieldsOf, lineOf } from './fields';
import { type AnnotatedArticle, type ExchangeFormat, pieces, type Sources } from './format';

/**
 * ID, FORM, START and END (UTF-16 code units), then for each depth of nesting a BIO tag and, at its first word, what else
 * is known ("speaker=…|nested=true", with %-escapes). An interrupted quotation goes on with I- behind the gap.
 */
export const conllColumns: ExchangeFormat = { extension: 'conll', isFilePerArticle: false, write, read };

function write(articles: readonly AnnotatedArticle[]): string {
  const layersOf = new Map(articles.map(({ article, annotations }) => [article.id, layered(annotations)]));
  const depth = Math.max(1, ...[...layersOf.values()].map(({ length }) => length));
  const columns = ['ID', 'FORM', 'START', 'END'];
  for (let n = 1; n <= depth; n++) columns.push(`QUOTATION${n}`, `FIELDS${n}`);
  const lines = [`# global.columns = ${columns.join(' ')}`];
  for (const { article, annotations } of articles) {
    const { id, raw, language } = article;
    const layers = layersOf.get(id) ?? [];
    const starts = new Set(findSentences(raw, { language }).map(({ start }) => start));
    lines.push(`# newdoc id = ${id}`);
    let number = 0;
    for (const { start, end } of pieces(raw, annotations)) {
      if (starts.has(start) && number > 0) {
        lines.push('');
        number = 0;
      }
      number++;
      const cells = Array.from({ length: depth }, (__, n) => {
        const one = (layers[n] ?? []).find(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));
        if (one === undefined) return ['O', '_'];
        const { quotationType, pieces: _, ...fields } = fieldsOf(one);
        if (one.start !== start) return [`I-${quotationType}`, '_'];
        const told = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
        return [`B-${quotationType}`, told.join('|') || '_'];
      });
      lines.push([number, raw.slice(start, end), start, end, ...cells.flat()].join('\t'));
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** Each in the first layer in which it meets no other: layers of spans that do not overlap. */
function layered(annotations: readonly QuotationAnnotation[]): QuotationAnnotation[][] {
  const layers: QuotationAnnotation[][] = [];
  for (const one of [...annotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = layers.find((layer) => layer.every((other) => other.end <= one.start || one.end <= other.start));
    if (free === undefined) layers.push([one]);
    else free.push(one);
  }
  return layers;
}

interface Open {
  readonly spans: [number, number][];
  readonly fields: Fields;
  wasInterrupted: boolean;
}

function read(text: string, { articles, named }: Sources): Line[] {
  const found: Line[] = [];
  let article = named;
  let layers: (Open | null)[] = [];
  const close = () => {
    for (const [at] of layers.entries()) closeLayer(at);
    layers = [];
  };
  const closeLayer = (at: number) => {
    const open = layers[at];
    layers[at] = null;
    if (open === undefined || open === null || article === null) return;
    const [first, last] = [open.spans[0], open.spans.at(-1)];
    if (first === undefined || last === undefined) return;
    const several = open.spans.length > 1 && { pieces: open.spans.map((span) => span.join('-')).join(' ') };
    found.push(lineOf(article, { start: first[0], end: last[1] }, { ...open.fields, ...several }));
  };
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const id = /^# newdoc id = (.*)$/.exec(line)?.[1];
    if (id !== undefined) {
      close();
      article = articles.get(id) ?? null;
      if (article === null)
        throw new Error(`line ${at + 1}: the document is ${shownValue(id)}; the corpus has no such article`);
    }
    if (line === '' || line.startsWith('# ')) continue;
    if (article === null) throw new Error(`line ${at + 1}: no "# newdoc id = ARTICLE" stands above the words`);
    const [, form, from, to, ...cells] = line.split('\t');
    const [start, end] = [Number(from), Number(to)];
    if (article.raw.slice(start, end) !== form) {
      throw new Error(
        `line ${at + 1}: the word is ${shownValue(form)}; at ${from} in the article "${article.id}" there stands ${shownValue(article.raw.slice(start, end))}`,
      );
    }
    for (let n = 0; 2 * n < cells.length; n++) {
      const [tag = 'O', told = '_'] = cells.slice(2 * n, 2 * n + 2);
      const [, mark, type] = /^(?:O|([BI])-(.+))$/.exec(tag) ?? [null, 'X', ''];
      if (mark === 'X')
        throw new Error(`line ${at + 1}: the tag is ${shownValue(tag)}; allowed are O, B-TYPE and I-TYPE`);
      const open = layers[n] ?? null;
      if (mark === undefined) {
        if (open !== null) open.wasInterrupted = true;
      } else if (mark === 'I' && open !== null && open.fields.quotationType === type) {
        const last = open.spans.at(-1) as [number, number];
        if (open.wasInterrupted) open.spans.push([start, end]);
        else last[1] = end;
        open.wasInterrupted = false;
      } else {
        closeLayer(n);
        layers[n] = {
          spans: [[start, end]],
          fields: { quotationType: type ?? '', ...toldFields(told) },
          wasInterrupted: false,
        };
      }
    }
  }
  close();
  return found;
}

function toldFields(told: string): Fields {
  if (told === '_') return {};
  return Object.fromEntries(
    told.split('|').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}
