// Annotations in the forms of other tools: WebAnno and INCEpTION, UIMA, doccano, CoNLL columns.
export {
  EXCHANGE_FORMATS,
  type ExchangeFile,
  type ExchangeFormatName,
  exportAnnotations,
  importAnnotations,
} from './exchange';
export { FIELD_NAMES, type FieldName } from './fields';
export type { LayerNames } from './format';
