// Annotations to and from the files of other tools.
import { basename, dirname, extname } from 'node:path';
import type { Article } from '../../corpus';
import { parseAnnotation, type QuotationAnnotation } from '../../quotations';
import { groupedByArticle } from '../agreement/coded-quotations';
import type { Line } from '../judgements';
import { casJson } from './cas-json';
import { conllColumns } from './conll';
import { doccanoJsonl } from './doccano-jsonl';
import type { ExchangeFormat, LayerNames } from './format';
import { webannoTsv } from './webanno-tsv';

/** Formats of other tools, by the name that the command line knows them by. */
export const EXCHANGE_FORMATS = {
  webanno: webannoTsv,
  cas: casJson,
  doccano: doccanoJsonl,
  conll: conllColumns,
} as const satisfies Readonly<Record<string, ExchangeFormat>>;
export type ExchangeFormatName = keyof typeof EXCHANGE_FORMATS;

/** A file to be written: its name, in which an article's id stands with %-escapes, and its text. */
export interface ExchangeFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Annotations in the form of another tool: a file an article for `webanno` (WebAnno TSV 3.3) and `cas` (UIMA CAS JSON), one
 * for all for `doccano` and `conll`. Articles without an annotation are in it too. What reads it back has the same
 * annotations.
 *
 * @throws RangeError for an annotation of an article that is not given
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const annotations = loadQuotationAnnotations('anna.jsonl', { articles });
 * const files = exportAnnotations(annotations, articles, 'cas');
 * ```
 */
export function exportAnnotations(
  annotations: readonly QuotationAnnotation[],
  articles: readonly Article[],
  format: ExchangeFormatName,
): ExchangeFile[] {
  const groups = groupedByArticle(annotations);
  const known = new Set(articles.map(({ id }) => id));
  const unknown = [...groups.keys()].find((id) => !known.has(id));
  if (unknown !== undefined) throw new RangeError(`article is "${unknown}"; there is no such article`);
  const { extension, isFilePerArticle, write } = EXCHANGE_FORMATS[format];
  const all = articles.map((article) => ({ article, annotations: groups.get(article.id) ?? [] }));
  return isFilePerArticle
    ? all.map((one) => ({ name: `${encodeURIComponent(one.article.id)}.${extension}`, text: write([one]) }))
    : [{ name: `annotations.${extension}`, text: write(all) }];
}

/**
 * Annotations out of a file of another tool, each checked against its article. The article of a file of its own is that of
 * its name, or of the name of its folder, as INCEpTION packs them: ARTICLE.tsv/CODER.tsv; then the coder is the file's.
 *
 * @throws Error with the file, the place in it, the value and what is allowed
 */
export function importAnnotations(
  file: string,
  text: string,
  articles: ReadonlyMap<string, Article>,
  format: ExchangeFormatName,
  names: LayerNames = {},
): Line[] {
  const own = articleNamed(basename(file), articles);
  const ofFolder = own === null ? articleNamed(basename(dirname(file)), articles) : null;
  const coder = ofFolder === null ? {} : { coder: basename(file, extname(file)) };
  try {
    return EXCHANGE_FORMATS[format].read(text, { articles, named: own ?? ofFolder }, names).map((line) => {
      parseAnnotation(line, articles);
      return { ...coder, ...line };
    });
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function articleNamed(name: string, articles: ReadonlyMap<string, Article>): Article | null {
  for (const each of [name, name.replace(/\.\w+$/, ''), name.replace(/(?:\.\w+){2}$/, '')]) {
    let id = each;
    try {
      id = decodeURIComponent(each);
    } catch {}
    const found = articles.get(id) ?? articles.get(each);
    if (found !== undefined) return found;
  }
  return null;
}
