// From the words for a speaker to the speaker: names and their spellings, roles, institutions, pronouns.
export { phraseKey, phraseWords, textWords } from './phrase-words';
export { resolveSpeakers } from './resolve-speakers';
export { nameKeys } from './word-keys';
