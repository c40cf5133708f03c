// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.
export { bodySpans, findParagraphs } from './body-text';
export { findQuotations, type QuotationOptions } from './find-quotations';
export { findMarkedPassages, type MarkedPassage, type PassageRule } from './marks';
export { loadSpeakerTable, type SpeakerKind, type SpeakerRow, type SpeakerTable } from './speaker-table';
export type { Mention, Quotation, QuotationType, Speaker } from './types';
