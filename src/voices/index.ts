// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.

export {
  loadQuotationAnnotations,
  type QuotationAnnotation,
  type QuotationDifferenceRow,
  type QuotationScoreRow,
  scoreQuotations,
} from './annotation-score';
export { bodySpans, findParagraphs } from './body-text';
export { type ConcentrationRow, voiceConcentration } from './concentration';
export { findQuotations, type QuotationOptions } from './find-quotations';
export { findMarkedPassages, type MarkedPassage, type PassageRule } from './marks';
export { type QuotationRow, quotationRows, quotationsOf } from './quotation-rows';
export {
  type GroupShareOfVoiceRow,
  NOBODY_NAME,
  type ShareOfVoiceOptions,
  type ShareOfVoiceRow,
  shareOfVoice,
  UNRESOLVED_NAME,
} from './share-of-voice';
export { loadSpeakerTable, type SpeakerKind, type SpeakerRow, type SpeakerTable } from './speaker-table';
export type { Mention, Quotation, QuotationType, Speaker } from './types';
export type { VoiceStatus } from './voice-counts';
