// UIMA CAS JSON, as INCEpTION and dkpro-cassis read and write it: a file an article, with its text.
import { shownValue } from '../../corpus';
import { findSentences } from '../../text';
import type { Line } from '../judgements';
import { FIELD_NAMES, type Fields, fieldsOf, lineOf } from './fields';
import { type AnnotatedArticle, type ExchangeFormat, LAYER, type LayerNames, pieces, type Sources } from './format';

/**
 * Offsets are UTF-16 code units, as `%HEADER`-less files of the format have them.
 *
 * @see Apache UIMA, JSON CAS specification 0.4
 */
export const casJson: ExchangeFormat = { extension: 'json', isFilePerArticle: true, write, read };

const SEGMENTATION = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type';
const METADATA = 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData';

function write([annotated]: readonly AnnotatedArticle[]): string {
  if (annotated === undefined) return '';
  const { article, annotations } = annotated;
  const { id, raw, title, language } = article;
  const structures: object[] = [
    { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: raw },
  ];
  const add = (type: string, start: number, end: number, features: object = {}) =>
    structures.push({ '%ID': structures.length + 1, '%TYPE': type, '@sofa': 1, begin: start, end, ...features });
  add(METADATA, 0, raw.length, { language: language || 'x-unspecified', documentId: id, documentTitle: title || id });
  for (const { start, end } of findSentences(raw, { language })) add(`${SEGMENTATION}.Sentence`, start, end);
  for (const { start, end } of pieces(raw, [])) add(`${SEGMENTATION}.Token`, start, end);
  for (const annotation of annotations) add(LAYER, annotation.start, annotation.end, fieldsOf(annotation));
  const members = structures.slice(1).map((_, at) => at + 2);
  const types = {
    [METADATA]: typeOf(METADATA, 'uima.tcas.DocumentAnnotation', ['documentId', 'documentTitle']),
    [`${SEGMENTATION}.Sentence`]: typeOf(`${SEGMENTATION}.Sentence`, 'uima.tcas.Annotation', []),
    [`${SEGMENTATION}.Token`]: typeOf(`${SEGMENTATION}.Token`, 'uima.tcas.Annotation', []),
    [LAYER]: typeOf(LAYER, 'uima.tcas.Annotation', FIELD_NAMES),
  };
  const views = { _InitialView: { '%SOFA': 1, '%MEMBERS': members } };
  return `${JSON.stringify({ '%TYPES': types, '%FEATURE_STRUCTURES': structures, '%VIEWS': views }, null, 1)}\n`;
}

function typeOf(name: string, parent: string, features: readonly string[]) {
  const ranges = features.map((each) => [each, { '%NAME': each, '%RANGE': 'uima.cas.String' }]);
  return { '%NAME': name, '%SUPER_TYPE': parent, ...Object.fromEntries(ranges) };
}

type Structure = Readonly<Record<string, unknown>>;

function read(text: string, { articles, named }: Sources, { layer = LAYER, features = {} }: LayerNames): Line[] {
  const given = (JSON.parse(text) as Structure)['%FEATURE_STRUCTURES'];
  // Ids are values of a list, or keys of a record, by the version of the format.
  const structures = Array.isArray(given)
    ? (given as Structure[])
    : Object.values((given ?? {}) as Readonly<Record<string, Structure>>);
  const documentId = structures.find((each) => typeof each.documentId === 'string')?.documentId as string | undefined;
  const article = articles.get(documentId ?? '') ?? named;
  if (article === null) {
    throw new Error(
      `documentId is ${shownValue(documentId)}; neither it nor the name of the file is that of an article`,
    );
  }
  const sofa = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa')?.sofaString;
  if (sofa !== article.raw) {
    throw new Error(
      `sofaString begins ${shownValue(String(sofa).slice(0, 60))}; it is not the text of the article "${article.id}"`,
    );
  }
  return structures
    .filter((each) => each['%TYPE'] === layer)
    .map((each) => {
      const fields: Fields = Object.fromEntries(
        FIELD_NAMES.flatMap((name) => {
          const value = each[features[name] ?? name];
          return value === undefined || value === null || value === '' ? [] : [[name, String(value)]];
        }),
      );
      return lineOf(article, { start: Number(each.begin), end: Number(each.end) }, fields);
    });
}
