// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.
export { findQuotations, type QuotationOptions } from './find-quotations';
export type { Mention, Quotation, QuotationType, Speaker } from './types';
