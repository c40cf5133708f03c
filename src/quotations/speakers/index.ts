// From the words for a speaker to the speaker: names and their spellings, roles, institutions, pronouns.
export { textKey } from './phrase-keys';
export { resolveSpeakers } from './resolve-speakers';
export { speakerKey } from './speaker-key';
export { loadSpeakerTable, type SpeakerRow, type SpeakerRowKind, type SpeakerTable } from './speaker-table';
export { nameKeys } from './word-keys';
