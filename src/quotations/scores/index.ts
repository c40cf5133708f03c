// How right what was found is, against what a person found by reading.
export {
  isSameName,
  MIN_OVERLAP,
  overlapOf,
  type QuotationDifferenceRow,
  type QuotationScoreRow,
  scoreQuotations,
} from './annotation-score';
export {
  type AnnotationOptions,
  CODING_DECISIONS,
  type CodingDecision,
  loadQuotationAnnotations,
  parseAnnotation,
  type QuotationAnnotation,
  sampledPart,
} from './annotations';
