// From the words for a speaker to the speaker: names and their spellings, roles, institutions, pronouns.

export { type JoinedSpeakers, joinSpeakers, type SpeakerDecision } from './corpus-speakers';
export { isCountry } from './countries';
export { institutionName } from './institution-names';
export { type MentionPart, mentionParts } from './mention-parts';
export { phrasesWithNames } from './name-phrases';
export { isFullName } from './personal-names';
export { textKey } from './phrase-keys';
export { institutionIn, publicInstitution } from './public-institutions';
export { resolveSpeakers } from './resolve-speakers';
export { draftSpeakers, type SpeakerDraftRow } from './speaker-draft';
export { speakerKey } from './speaker-key';
export { loadSpeakerTable, type SpeakerRow, type SpeakerRowKind, type SpeakerTable } from './speaker-table';
export { type TableIndex, type TwoPersons, tableIndex, twoPersons } from './table-index';
export { TextPeople } from './text-people';
export { looksGenitive, nameKeys, withoutGenitive } from './word-keys';
