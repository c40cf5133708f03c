// How right what was found is, against what a person found by reading.
export { type QuotationDifferenceRow, type QuotationScoreRow, scoreQuotations } from './annotation-score';
export { loadQuotationAnnotations, type QuotationAnnotation } from './annotations';
