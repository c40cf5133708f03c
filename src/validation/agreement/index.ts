// How far coders agree: about values given to units, about quotations marked in articles.
export type { Coding } from './coded-quotations';
export { type Code, type CodeTable, LEVELS, type Level, loadCodes } from './codes';
export { cohenKappa, type KappaRow } from './cohen-kappa';
export { type DisagreementRow, quotationDisagreements } from './disagreements';
export { type AlphaOptions, type AlphaRow, krippendorffAlpha } from './krippendorff-alpha';
export {
  type QuotationAgreementOptions,
  type QuotationAgreementRow,
  quotationAgreement,
} from './quotation-agreement';
export { type MarkedText, type UnitizingAlphaRow, unitizingAlpha } from './unitizing-alpha';
