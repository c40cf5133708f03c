// The rules that lead from the words for a speaker to the speaker, as data.
import type { RuleTable } from './rule';

/** Whom a pronoun means. `confidence`: in the sentence of the pronoun; each sentence further back takes some off. */
export const ANTECEDENT_RULES = {
  'relative-antecedent': {
    example: 'Die Ministerin Anna Muster, die gestern sagte, dass der Damm bricht, schweigt.',
    why: 'what stands right before the clause that the pronoun opens',
    confidence: 0.85,
  },
  'pronoun-speaker': {
    example: '„Der Damm bricht“, sagte Anna Muster. „Wir müssen helfen“, sagte sie.',
    why: 'the last one before it who spoke and agrees in gender and number',
    confidence: 0.9,
  },
  'pronoun-subject': {
    example: 'Die Ministerin Anna Muster kam gestern. Sie sagte, der Damm breche.',
    why: 'the last subject before it that is a person and agrees',
    confidence: 0.85,
  },
  'own-saying': {
    example: 'Die Ministerin Anna Muster hat nach eigenen Angaben den Damm gesehen.',
    why: '"nach eigenen Angaben": the subject of the sentence',
    confidence: 0.8,
  },
} as const satisfies RuleTable;

/** What each sentence between a pronoun and its antecedent takes off. */
export const CONFIDENCE_LOST_A_SENTENCE = 0.08;

/** Who the words stand for. */
export const SPEAKER_RULES = {
  'table-name': {
    example: 'Anna Muster sagte, der Damm sei gebrochen.',
    why: 'a full name of the table of speakers',
    confidence: 0.98,
  },
  'table-alias': {
    example: 'Muster sagte, der Damm sei gebrochen.',
    why: 'one word that the table has as a name of somebody',
    confidence: 0.93,
  },
  'full-name': {
    example: 'Bernd Beispiel sagte, der Damm sei gebrochen.',
    why: 'a full name that stands in the article',
    confidence: 0.95,
  },
  surname: {
    example: 'Bernd Beispiel kam. Beispiel sagte, der Damm sei gebrochen.',
    why: 'the last word of a full name of the article; less sure where several have it',
    confidence: 0.93,
  },
  'part-of-name': {
    example: 'Bernd Beispiel kam. Bernd sagte, der Damm sei gebrochen.',
    why: 'the first word of a full name of the article; less sure where several have it',
    confidence: 0.75,
  },
  'table-organisation': {
    example: 'Das Wasseramt sagte, der Damm sei gebrochen.',
    why: 'an organisation of the table',
    confidence: 0.95,
  },
  'table-government': {
    example: 'Die Deichregierung sagte, der Damm sei gebrochen.',
    why: 'a government of the table',
    confidence: 0.95,
  },
  'table-place': {
    example: 'Neustadt sagte, der Damm sei gebrochen.',
    why: 'a place of the table, which stands for those who govern it',
    confidence: 0.95,
  },
  'table-group': {
    example: 'Anwohner sagten, der Damm sei gebrochen.',
    why: 'a group of the table',
    confidence: 0.95,
  },
  'table-document': {
    example: 'Laut Deichbericht sei der Damm gebrochen.',
    why: 'a document of the table',
    confidence: 0.95,
  },
  'table-each-country': {
    example: 'Die Regierungen Frankreichs und Polens sagten, der Damm sei gebrochen.',
    why: 'one institution for each of the countries that are named',
    confidence: 0.9,
  },
  'table-role': {
    example: 'Die Deichgräfin sagte, der Damm sei gebrochen.',
    why: 'the only one who held the role on the day of the article, by the table',
    confidence: 0.92,
  },
  'table-role-indefinite': {
    example: 'Eine Deichgräfin sagte, der Damm sei gebrochen.',
    why: 'the same with "ein"',
    confidence: 0.75,
  },
  'table-role-of-last': {
    example: 'Der Präsident Polens sagte, es regne. Später sagte der Präsident, der Damm sei gebrochen.',
    why: 'a part of a role: the last one of that kind of whom the article has spoken',
    confidence: 0.8,
  },
  'table-country-of-last': {
    example: 'Der Präsident Polens sagte, es regne. Später sagte die Regierung, der Damm sei gebrochen.',
    why: 'a part of a role: that of the country which spoke last',
    confidence: 0.7,
  },
  'role-in-text': {
    example: 'Der Bürgermeister Bernd Beispiel kam. Der Bürgermeister sagte, der Damm sei gebrochen.',
    why: 'a role that the article has given somebody beside the full name',
    confidence: 0.8,
  },
  institution: {
    example: 'Das Innenministerium sagte, der Damm sei gebrochen.',
    why: 'an institution that is named in full, or known by the short form of its name',
    confidence: 0.9,
  },
  'name-behind-office': {
    example: 'AfD-Vize Gauland sagte, der Damm sei gebrochen.',
    why: 'a name behind a title, office or trade, which fall off; the full name does not stand in the article',
    confidence: 0.85,
  },
  'bare-name': {
    example: '„Der Damm ist gebrochen“, sagte Kolb.',
    why: 'a capital word alone that speaks; the full name does not stand in the article',
    confidence: 0.7,
  },
  'speaks-for': {
    example: 'Ein Sprecher der Feuerwehr sagte, der Damm sei gebrochen.',
    why: 'somebody without a name who speaks for an institution that is named: the institution',
    confidence: 0.85,
  },
  'speaks-for-named': {
    example: 'Das Innenministerium prüft den Fall. Ein Sprecher sagte, der Damm sei gebrochen.',
    why: 'somebody without a name who speaks for an institution that was named before: that of the kind in the word or behind it, else the subject of the sentence before or who spoke last',
    confidence: 0.7,
  },
  'country-of-saying': {
    example: 'Nach israelischen Angaben ist der Damm gebrochen.',
    why: 'a noun of saying with the adjective of a country: its government',
    confidence: 0.75,
  },
  'name-in-marks': {
    example: 'Nach Angaben des Magazins „Der Deich“ sei der Damm gebrochen.',
    why: 'a name in marks behind a noun or an article',
    confidence: 0.85,
  },
  group: {
    example: 'Mehrere Wissenschaftler sagten, der Damm sei gebrochen.',
    why: 'people without names who are called by a common noun: all whom the corpus calls so are one',
    confidence: 0.8,
  },
  document: {
    example: 'Laut dem OSZE-Bericht sei der Damm gebrochen.',
    why: 'a document that is called by more than its form',
    confidence: 0.8,
  },
  'office-in-text': {
    example: 'Der Innenminister Bernd Beispiel kam. Der Minister sagte, der Damm sei gebrochen.',
    why: 'an office by a part of its word or another word for it: the only one whom the article has called so, or the one of them who spoke last',
    confidence: 0.75,
  },
  'age-in-text': {
    example: 'Bernd Beispiel kam gestern. Der 58-Jährige sagte, der Damm sei gebrochen.',
    why: 'an age that stands for somebody: the last one before who agrees and spoke or was a subject',
    confidence: 0.75,
  },
  'institution-in-text': {
    example: 'Das Landgericht Krems tagte. Das Gericht sagte, der Damm sei gebrochen.',
    why: 'a noun for institutions: the last one of that kind that spoke, else the last that was named',
    confidence: 0.75,
  },
  'owner-of-saying': {
    example: 'Nach einer Untersuchung des Innenministeriums ist der Damm gebrochen.',
    why: 'what is said or written, with a genitive: whoever owns it says it',
    confidence: 0.75,
  },
  'earlier-mention': {
    example: 'Ein Bäcker aus Krems sagte, der Damm sei alt. Der Bäcker sagte, der Damm sei gestern gebrochen.',
    why: 'the same as an earlier and fuller mention, though nobody knows who that is',
    confidence: 0.7,
  },
  'as-printed': {
    example: 'Ein Bäcker sagte, der Damm sei gebrochen.',
    why: 'nobody is known under these words: they are the name',
    confidence: 1,
  },
  'pronoun-unresolved': {
    example: 'Er sagte, der Damm sei gebrochen.',
    why: 'a pronoun before which nobody agrees',
    confidence: 0.5,
  },
  joined: {
    example: 'Anna Muster sagte, es regne. | Muster sagte, der Damm sei gebrochen.',
    why: 'across articles: the only full name of the corpus that ends so (`joinSpeakers`)',
    confidence: 0.9,
  },
  'spoke-last': {
    example:
      '„Es regnet“, sagte Anna Muster. Bernd Beispiel und Anna Muster sprachen am Montag lange miteinander: „Der Damm bricht.“',
    why: 'of two who spoke with each other, the one who spoke last goes on; takes some off the other rule',
    confidence: 0.8,
  },
} as const satisfies RuleTable;

/** For a name of the table at the end of a longer phrase ("die Nachrichtenagentur KCNA"). */
export const CONFIDENCE_OF_LAST_WORDS = 0.9;

/** For a group of the table at the beginning of a longer phrase ("ein westlicher Beamter Reuters"). */
export const CONFIDENCE_OF_FIRST_WORDS = 0.8;
