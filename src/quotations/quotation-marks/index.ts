// What stands in quotation marks, speech or not.
export { findQuotedPassages, type PassageRule, type QuotedPassage } from './quoted-passages';
export { cutAtAttribution } from './unclosed-passages';
