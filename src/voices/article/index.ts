// One article prepared for all rules, and the records that they hand on: quotations and mentions as found.
export { type ArticleContext, prepareContext, primaryLanguage } from './context';
export type { FoundQuotation, FoundSpeaker } from './found-quotation';
export { type LocalMention, mentionOf } from './mentions';
export { canSpeak } from './speaking';
