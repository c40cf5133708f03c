// What coders said flows back: into the quotations, and into shares corrected for the program's errors.
export { type CorrectedQuotations, correctQuotations } from './correct-quotations';
export { type CorrectedShareOptions, type CorrectedShareRow, correctedShares } from './corrected-shares';
export { judgedQuotations } from './judged-quotations';
