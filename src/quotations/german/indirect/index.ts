// Speech that is not in quotation marks: indirect, free indirect and reported.
export { findIndirectQuotations } from './indirect';
