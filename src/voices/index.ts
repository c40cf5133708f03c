// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.
export type { Mention, Quotation, QuotationType, Speaker } from './types';
