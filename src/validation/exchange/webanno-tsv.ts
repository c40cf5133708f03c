// WebAnno TSV 3.3, as INCEpTION reads and writes it: a file an article, a line a word, a column a feature.
import { findSentences } from '../../text';
import { FIELD_NAMES, type Fields, fieldsOf, lineOf } from './fields';
import { type AnnotatedArticle, type ExchangeFormat, LAYER, type LayerNames, pieces, type Sources } from './format';

/**
 * Offsets are UTF-16 code units in that format as here. Several quotations at one word are divided by "|", each with a
 * number in brackets. The format does not hold what stands between sentences: the articles must be at hand to read it.
 *
 * @see INCEpTION user guide, appendix "WebAnno TSV 3.3"
 */
export const webannoTsv: ExchangeFormat = { extension: 'tsv', isFilePerArticle: true, write, read };

const ESCAPED = /\\|\[|\]|\||_|->|;|\t|\n|\r|\*/g;
const NAMES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r' };
// Words and sentences have fewer escapes than values: INCEpTION leaves brackets and bars in them as they are.
const escapeText = (text: string) => text.replace(/[\\\t\r]/g, (found) => `\\${NAMES[found] ?? found}`);
const escapeValue = (text: string) => text.replace(ESCAPED, (found) => `\\${NAMES[found] ?? found}`);
const unescapeValue = (text: string) =>
  text.replace(/\\(->|.)/g, (_, found: string) => ({ t: '\t', n: '\n', r: '\r' })[found] ?? found);

function write([annotated]: readonly AnnotatedArticle[]): string {
  if (annotated === undefined) return '';
  const { article, annotations } = annotated;
  const { raw, language } = article;
  const lines = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=${[LAYER, ...FIELD_NAMES].join('|')}`, ''];
  const marks = annotations.map((annotation, at) => ({ ...annotation, number: at + 1, fields: fieldsOf(annotation) }));
  const words = pieces(raw, annotations);
  let next = 0;
  const sentences = findSentences(raw, { language });
  for (const [at, sentence] of sentences.entries()) {
    const limit = sentences[at + 1]?.start ?? raw.length;
    const own = [];
    for (; next < words.length && (words[next]?.start ?? limit) < limit; next++) own.push(words[next]);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const text = raw.slice(Math.min(first.start, sentence.start), last.end);
    lines.push('', ...text.split('\n').map((line) => `#Text=${escapeText(line)}`));
    for (const [place, word] of own.entries()) {
      if (word === undefined) continue;
      const { start, end } = word;
      const here = marks.filter((mark) => mark.start <= start && end <= mark.end);
      const cells = FIELD_NAMES.map((name) =>
        here.length === 0
          ? '_'
          : here.map(({ fields, number }) => `${escapeValue(fields[name] ?? '') || '*'}[${number}]`).join('|'),
      );
      lines.push(
        `${[`${at + 1}-${place + 1}`, `${start}-${end}`, escapeText(raw.slice(start, end)), ...cells].join('\t')}\t`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function read(
  text: string,
  { named }: Sources,
  { layer = LAYER, features = {} }: LayerNames,
): ReturnType<typeof lineOf>[] {
  if (named === null) throw new Error('the name of the file is that of no article; allowed is ARTICLE.tsv');
  const found = new Map<string, { start: number; end: number; fields: Fields; last: number }>();
  let columns: { at: number; names: readonly string[] } | null = null;
  let width = 3;
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const header = /^#T_(SP|CH|RL)=(.*)$/.exec(line);
    if (header !== null) {
      const [name, ...own] = (header[2] as string).split('|');
      if (name === layer && header[1] === 'SP') columns = { at: width, names: own };
      // A layer without features has a column all the same; a chain has two.
      width += header[1] === 'CH' ? 2 : Math.max(1, own.length);
    }
    if (line === '' || line.startsWith('#')) continue;
    if (columns === null)
      throw new Error(`line ${at + 1}: there is no layer "${layer}" (#T_SP=${layer}|…) above the words`);
    const cells = line.split('\t');
    // A part of a word ("1-2.1") follows the word, which is marked too where its first part is: the part counts.
    const isPart = (cells[0] ?? '').includes('.');
    const [start, end] = (cells[1] ?? '').split('-').map(Number) as [number, number];
    const word = cells[2] ?? '';
    if (![word, unescapeValue(word)].includes(named.raw.slice(start, end))) {
      throw new Error(
        `line ${at + 1}: the word is ${JSON.stringify(word)}; in the article "${named.id}" there stands ${JSON.stringify(named.raw.slice(start, end))}`,
      );
    }
    const values = columns.names.map((_, n) => (cells[(columns as { at: number }).at + n] ?? '_').split(/(?<!\\)\|/));
    for (const [n] of (values[0] ?? []).entries()) {
      const number = /\[(\d+)\]$/.exec(
        values.map((each) => each[n] ?? '').find((each) => /\[\d+\]$/.test(each)) ?? '',
      )?.[1];
      if (values.every((each) => (each[n] ?? '_') === '_')) continue;
      const fields = Object.fromEntries(
        FIELD_NAMES.flatMap((name) => {
          const place = columns?.names.indexOf(features[name] ?? name) ?? -1;
          const value = place < 0 ? '*' : (values[place]?.[n] ?? '*').replace(/\[\d+\]$/, '');
          return value === '*' || value === '_' ? [] : [[name, unescapeValue(value)]];
        }),
      );
      const key = number ?? `line ${at}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { start, end, fields, last: start });
      else if (isPart && known.last === start) known.end = end;
      else known.end = Math.max(known.end, end);
      if (known !== undefined) known.last = start;
    }
  }
  return [...found.values()].map(({ start, end, fields }) => lineOf(named, { start, end }, fields));
}
