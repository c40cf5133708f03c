// Direct speech: which words in marks are speech, and who speaks those whose sentence names nobody.
export { attributeWords, findDirectQuotations } from './direct';
export { findIndirectQuotations } from './indirect';
export { languageOf } from './languages';
export { findTurns } from './turns';
