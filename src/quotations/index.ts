// Who says what: quotations, their speakers, who those are, and each speaker's share of voice.

export { bodySpans, findParagraphs } from './document';
export { findQuotations, type QuotationOptions } from './find-quotations';
export { type ArticleQuotations, type FolderQuotationOptions, findFolderQuotations } from './folder-quotations';
export { type NameReading, readNames } from './name-reading';
export { findQuotedPassages, type PassageRule, type QuotedPassage } from './quotation-marks';
export { QUOTATION_RULES, type QuotationRule, type QuotationRuleName, type SpeakerRuleNames } from './rules';
export {
  type AnnotationOptions,
  CODING_DECISIONS,
  type CodingDecision,
  isSameName,
  loadQuotationAnnotations,
  MIN_OVERLAP,
  overlapOf,
  parseAnnotation,
  type QuotationAnnotation,
  type QuotationDifferenceRow,
  type QuotationScoreRow,
  sampledPart,
  scoreQuotations,
} from './scores';
export {
  type ConcentrationRow,
  findSyndicatedTexts,
  type GroupShareOfVoiceRow,
  NOBODY_NAME,
  OTHERS_NAME,
  type QuotationRow,
  quotationRows,
  quotationsOf,
  quotedWordCount,
  type ShareOfVoiceOptions,
  type ShareOfVoiceRow,
  type ShareOverTimeOptions,
  type SyndicatedText,
  type SyndicatedTexts,
  shareOfVoice,
  shareOverTime,
  UNRESOLVED_NAME,
  unknownVoices,
  type VoiceOrderRow,
  type VoicePeriodRow,
  type VoiceStatus,
  voiceConcentration,
  voiceOrder,
  voicesToDraw,
} from './shares';
export {
  draftSpeakers,
  institutionIn,
  institutionName,
  isCountry,
  isFullName,
  type JoinedSpeakers,
  joinSpeakers,
  loadSpeakerTable,
  looksGenitive,
  mentionParts,
  nameKeys,
  phrasesWithNames,
  publicInstitution,
  type SpeakerDecision,
  type SpeakerDraftRow,
  type SpeakerRow,
  type SpeakerRowKind,
  type SpeakerTable,
  speakerKey,
  type TwoPersons,
  textKey,
  twoPersons,
  withoutGenitive,
} from './speakers';
export {
  type Mention,
  QUOTATION_TYPES,
  type Quotation,
  type QuotationType,
  SPEAKER_KINDS,
  type Speaker,
  type SpeakerKind,
} from './types';
