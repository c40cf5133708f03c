// German grammar that knows of no speech: verb forms, noun phrases, clauses; the word lists it needs.

export { FINITE, type LemmaForm, lemmaForms, VerbForm, verbFlags } from '../../../languages/de';
export type { Clause } from './clause-kinds';
export { isRelativeStretch, isSubjunctive, segmentSentence } from './clauses';
export { hasZuInfinitive } from './finite-verbs';
export { FEMININE, FUNCTION_WORDS, MASCULINE, PREPOSITIONS } from './noun-phrase-words';
export { beginsNoPhrase, isNominalStretch, type Phrase, phraseAt } from './noun-phrases';
export { isPersonNoun } from './person-nouns';
export { isDictionaryNoun } from './simple-phrases';
export { isTime } from './times';
export { flagsOf, tabulateVerbs, type VerbTable } from './verb-table';
