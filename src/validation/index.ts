// How far numbers can be trusted: samples for coders, a page to annotate them, agreement, shares corrected for errors.
export {
  type AlphaOptions,
  type AlphaRow,
  type Code,
  type CodeTable,
  type Coding,
  cohenKappa,
  type DisagreementRow,
  type KappaRow,
  krippendorffAlpha,
  LEVELS,
  type Level,
  loadCodes,
  type MarkedText,
  type QuotationAgreementOptions,
  type QuotationAgreementRow,
  quotationAgreement,
  quotationDisagreements,
  type UnitizingAlphaRow,
  unitizingAlpha,
} from './agreement';
export {
  type CorrectedQuotations,
  type CorrectedShareOptions,
  type CorrectedShareRow,
  correctedShares,
  correctQuotations,
  judgedQuotations,
} from './correction';
export { CodingSession, Conflict, type Line, type ServedPage, servePage, type Task, taskOf } from './page';
export {
  ALLOCATIONS,
  type SampledUnit,
  type SampleOptions,
  type SilentSentence,
  silentSentences,
  stratifiedSample,
} from './sample';
