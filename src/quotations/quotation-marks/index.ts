// What stands in quotation marks, speech or not.
export { findMarkedPassages, type MarkedPassage, type PassageRule } from './quoted-passages';
export { cutAtAttribution } from './unclosed-passages';
