// What coders said flows back: into the quotations, and into shares corrected for the program's errors.
export type { MissedOptions, Voiced } from './checks';
export { type ChosenNameRow, chosenNames, withChosenNames } from './chosen-names';
export { type CorrectedQuotations, correctQuotations } from './correct-quotations';
export { type CorrectedShareOptions, type CorrectedShareRow, correctedShares } from './corrected-shares';
export { type DrawnJudgementOptions, drawnJudgements } from './drawn-judgements';
export { type ErrorRateOptions, type ErrorRateRow, errorRates } from './error-rates';
export { judgedQuotations, judgementsOfReading } from './judged-quotations';
export {
  type MisclassificationOptions,
  type MisclassificationRow,
  misclassificationTable,
} from './misclassification';
