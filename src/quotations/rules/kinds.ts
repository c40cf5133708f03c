// The rules that tell what a speaker is (a person, an organisation …), as data.
import type { RuleTable } from './rule';

/** By what the kind of a speaker is told: the first of these that holds. */
export const KIND_RULES = {
  'kind-of-table': {
    example: 'Anwohner sagten, der Damm sei gebrochen.',
    why: 'the table of speakers says what it is',
    confidence: 1,
  },
  'kind-personal-name': {
    example: 'Anna Muster sagte, der Damm sei gebrochen.',
    why: 'a forename and a surname: a person',
    confidence: 0.95,
  },
  'kind-name-of-office': {
    example: 'AfD-Vize Gauland sagte, der Damm sei gebrochen.',
    why: 'a name behind a title, office or trade: a person',
    confidence: 0.93,
  },
  'kind-public-institution': {
    example: 'Die Uno sagte, der Damm sei gebrochen.',
    why: 'the table of public institutions that ships has the name',
    confidence: 0.98,
  },
  'kind-government': {
    example: 'Die Bundesregierung sagte, der Damm sei gebrochen.',
    why: 'a government, or a country or seat of government that stands for one',
    confidence: 0.93,
  },
  'kind-abbreviation': {
    example: 'Die BVG sagte, der Damm sei gebrochen.',
    why: 'a name of capital letters: an organisation',
    confidence: 0.9,
  },
  'kind-name-in-marks': {
    example: 'Nach Angaben des Magazins „Der Deich“ sei der Damm gebrochen.',
    why: 'a name in marks behind a noun or an article: a paper, a programme or another organisation',
    confidence: 0.85,
  },
  'kind-called-organisation': {
    example: 'Die Fluggesellschaft Velto fliegt nicht. Velto meldete, der Damm sei gebrochen.',
    why: 'the article names it behind a noun for an organisation, or the name has capitals inside ("WhatsApp")',
    confidence: 0.88,
  },
  'kind-used-as-place': {
    example: 'In Seebach gab es Streit. Seebach teilte mit, der Damm sei gebrochen.',
    why: 'the article uses the name as that of a place elsewhere: it stands for who governs there',
    confidence: 0.8,
  },
  'kind-organisation-noun': {
    example: 'Das Innenministerium sagte, der Damm sei gebrochen.',
    why: 'a noun for an institution, by its end',
    confidence: 0.9,
  },
  'kind-group-noun': {
    example: 'Aus Kreisen der Union hieß es, der Damm sei gebrochen.',
    why: 'a noun for people together, by its end',
    confidence: 0.85,
  },
  'kind-plural': {
    example: 'Mehrere Wissenschaftler sagten, der Damm sei gebrochen.',
    why: 'several persons or institutions without names: a group',
    confidence: 0.85,
  },
  'kind-document-noun': {
    example: 'Laut einer Studie sei der Damm gebrochen.',
    why: 'a noun for something written, by its end',
    confidence: 0.9,
  },
  'kind-person-noun': {
    example: 'Ein Bäcker sagte, der Damm sei gebrochen.',
    why: 'a noun for a person, by its end',
    confidence: 0.9,
  },
  'kind-bare-name': {
    example: '„Der Damm ist gebrochen“, sagte Kolb.',
    why: 'a capital word alone that speaks and is no noun that the rules know: taken for the name of a person',
    confidence: 0.7,
  },
  'kind-unknown': {
    example: 'Er sagte, der Damm sei gebrochen.',
    why: 'nothing tells',
    confidence: 0.5,
  },
} as const satisfies RuleTable;
