// From the words for a speaker to the speaker: names and their spellings, roles, institutions, pronouns.
export { resolveSpeakers } from './resolve-speakers';
