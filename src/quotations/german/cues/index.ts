// What announces speech in a sentence (verbs, nouns, sources) and whom it names as the speaker.

export {
  CLAUSE_VERBS,
  GROUND_NOUN,
  GROUND_VERBS,
  INFINITIVE_NOUNS,
  INFINITIVE_VERBS,
  PASSING_ON,
  PLAIN_VERBS,
  PRONOMINAL_VERBS,
  QUESTION_VERBS,
  SAYING_NOUNS,
  SUMMARY_VERBS,
  TOLL_NOUN,
} from './cue-words';
export { labellingForms } from './labelling-verbs';
export { type ParsedSentence, parseSentence } from './parsed-sentence';
export type { Source } from './source';
export { namesItsSource, sourcesOf } from './source-phrases';
export { isSourceNoun, isSourceWord, mayLeadToSource } from './source-words';
export { antecedent, speakerOf } from './speaker-phrases';
export {
  type Cue,
  findCueAdjective,
  findCueNoun,
  findCueVerbs,
  isCueAdjective,
  isCueForm,
  isCueNoun,
} from './speech-cues';
export { firstSubject, subjectOf } from './subjects';
