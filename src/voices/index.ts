// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.

export {
  loadQuotationAnnotations,
  type QuotationAnnotation,
  type QuotationDifferenceRow,
  type QuotationScoreRow,
  scoreQuotations,
} from './accuracy';
export { bodySpans, findParagraphs } from './body';
export { findQuotations, type QuotationOptions } from './find-quotations';
export { type ArticleQuotations, type FolderQuotationOptions, findFolderQuotations } from './folder-quotations';
export { findMarkedPassages, type MarkedPassage, type PassageRule } from './marks';
export { loadSpeakerTable, type SpeakerKind, type SpeakerRow, type SpeakerTable } from './people';
export {
  type ConcentrationRow,
  type GroupShareOfVoiceRow,
  NOBODY_NAME,
  type QuotationRow,
  quotationRows,
  quotationsOf,
  type ShareOfVoiceOptions,
  type ShareOfVoiceRow,
  shareOfVoice,
  UNRESOLVED_NAME,
  type VoiceStatus,
  voiceConcentration,
} from './share';
export type { Mention, Quotation, QuotationType, Speaker } from './types';
