// Whose voice is heard how much: counts, shares with intervals, concentration, the quotations behind a row.
export { type ConcentrationRow, voiceConcentration } from './concentration';
export { OTHERS_NAME, unknownVoices, voicesToDraw } from './drawn-voices';
export { type QuotationRow, quotationRows, quotationsOf } from './quotation-rows';
export {
  type GroupShareOfVoiceRow,
  NOBODY_NAME,
  type ShareOfVoiceRow,
  shareOfVoice,
  UNRESOLVED_NAME,
} from './share-of-voice';
export { type ShareOverTimeOptions, shareOverTime, type VoicePeriodRow } from './share-over-time';
export type { ShareOfVoiceOptions } from './share-settings';
export { findSyndicatedTexts, type SyndicatedText, type SyndicatedTexts } from './syndicated-texts';
export { quotedWordCount, type VoiceStatus } from './voice-counts';
export { type VoiceOrderRow, voiceOrder } from './voice-order';
