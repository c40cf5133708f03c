// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.
export { bodySpans, findParagraphs } from './body-text';
export { findQuotations, type QuotationOptions } from './find-quotations';
export { findMarkedPassages, type MarkedPassage, type PassageRule } from './marks';
export type { Mention, Quotation, QuotationType, Speaker } from './types';
