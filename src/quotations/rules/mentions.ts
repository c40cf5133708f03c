// The rules that choose the words for the speaker, as data.
import type { RuleTable } from './rule';

/** Which words beside a quotation name its speaker. `confidence`: the share of right ones on labelled news, roughly. */
export const MENTION_RULES = {
  'source-phrase': {
    example: 'Laut Anna Muster ist der Damm gebrochen.',
    why: 'what follows "laut", "nach", or stands before "zufolge"',
    confidence: 0.95,
  },
  signature: {
    example: '„Der Damm ist gebrochen.“ (Finanzminister Jan Kluge)',
    why: 'what stands in brackets or behind a dash after the marks',
    confidence: 0.85,
  },
  'so-phrase': {
    example: 'Der Damm ist gebrochen, so Anna Muster.',
    why: 'what follows "so"',
    confidence: 0.9,
  },
  'laut-phrase': {
    example: '„Der Damm ist gebrochen“, laut Anna Muster.',
    why: 'what follows "laut" behind the closing mark',
    confidence: 0.7,
  },
  'für-phrase': {
    example: 'Für Anna Muster ist der Damm „in keinem guten Zustand“.',
    why: 'a person behind "für", for words in marks',
    confidence: 0.7,
  },
  'for-whom': {
    example: 'Anna Muster sagte, der Damm sei alt. Für die Ministerin sei das kein Beweis.',
    why: 'a person behind "für" opens a sentence in the Konjunktiv',
    confidence: 0.7,
  },
  'subject-before-verb': {
    example: 'Anna Muster sagte, der Damm sei gebrochen.',
    why: 'the subject of the verb of saying, before it in a main clause',
    confidence: 0.9,
  },
  'subject-after-verb': {
    example: 'Gestern sagte Anna Muster, der Damm sei gebrochen.',
    why: 'the subject of the verb of saying, behind it in a main clause',
    confidence: 0.85,
  },
  subject: {
    example: 'Der Damm ist gebrochen, wie Anna Muster mitteilte.',
    why: 'the subject of a subordinate clause',
    confidence: 0.8,
  },
  'english-subject': {
    example: '“The dam has burst,” said Ann Webb.',
    why: 'English shows the subject by its place beside the verb',
    confidence: 0.94,
  },
  genitive: {
    example: 'Die Warnung der Polizei, dass der Damm bricht, kam früh.',
    why: 'the genitive behind a noun of saying',
    confidence: 0.8,
  },
  'genitive-before': {
    example: 'Musters Warnung, dass der Damm bricht, kam früh.',
    why: 'a name in the genitive before a noun of saying',
    confidence: 0.7,
  },
  'noun-of-saying': {
    example: 'Es gab Vorwürfe, dass der Damm gebrochen ist.',
    why: 'nobody is named: the noun of saying itself stands for who says it',
    confidence: 0.6,
  },
  possessive: {
    example: 'Anna Muster kam. Ihre Warnung, dass der Damm bricht, kam früh.',
    why: '"ihre", "seine" before a noun of saying',
    confidence: 0.7,
  },
  agent: {
    example: 'Ein neuer Damm wurde von der Partei gefordert.',
    why: '"von X", "durch X" beside a passive',
    confidence: 0.75,
  },
  'place-of-saying': {
    example: 'In dem Bericht heißt es, der Damm sei gebrochen.',
    why: 'where it is said: "im Bericht heißt es", "aus dem Amt verlautete"',
    confidence: 0.75,
  },
  'paper-before': {
    example: 'Anna Muster schrieb einen Brief. Darin steht: „Der Damm ist gebrochen.“',
    why: '"darin", "darauf": what words stand on, in the sentence before',
    confidence: 0.6,
  },
  'cited-person': {
    example: 'Die Zeitung zitierte die Ministerin mit den Worten: „Der Damm ist gebrochen.“',
    why: 'the object of "zitieren": the paper only passes it on',
    confidence: 0.7,
  },
  antecedent: {
    example: 'Es gibt einen Bericht der Polizei, wonach der Damm gebrochen ist.',
    why: 'the noun before a relative clause',
    confidence: 0.7,
  },
  'relative-pronoun': {
    example: 'Anna Muster, die gestern sagte, dass der Damm bricht, schweigt.',
    why: 'the relative pronoun is the subject of the verb of saying',
    confidence: 0.7,
  },
  'phrase-before-colon': {
    example: 'Anna Muster: „Der Damm ist gebrochen.“',
    why: 'the phrase that stands alone before a colon',
    confidence: 0.7,
  },
  'turn-label': {
    example:
      'Bote: Was ist geschehen?\n\nAnna Muster: Der Damm ist gebrochen.\n\nBote: Und nun?\n\nMuster: Wir warten.',
    why: 'the label before the colon of an answer',
    confidence: 0.95,
  },
  demnach: {
    example: 'Die Polizei legte einen Bericht vor. Demnach ist der Damm gebrochen.',
    why: '"demnach" stands for the source before',
    confidence: 0.7,
  },
  'direct-before': {
    example: '„Der Damm ist gebrochen“, sagte Anna Muster. Er habe ein Loch.',
    why: 'whoever spoke in marks right before goes on',
    confidence: 0.7,
  },
  'carried-on': {
    example: '„Der Damm ist gebrochen“, sagte Anna Muster. „Wir müssen alle sofort helfen.“',
    why: 'the next words in marks, whose sentence names nobody: whoever spoke last goes on',
    confidence: 0.7,
  },
  'subject-before': {
    example: 'Anna Muster stand am Ufer. „Der Damm ist gestern leider doch noch gebrochen.“',
    why: 'words in marks whose sentence names nobody: the subject of the sentence before speaks',
    confidence: 0.5,
  },
  echo: {
    example:
      '„Völlig am Ende“ ist das „marode Bauwerk an der Elbe“. Gestern. Regen fiel. Es blieb nass. Heute. Kalt. Wind. „Der Damm ist leider völlig am Ende und das marode Bauwerk an der Elbe ist es auch“, sagte Anna Muster.',
    why: 'words taken up from a longer quotation of the article, as headlines do',
    confidence: 0.6,
  },
} as const satisfies RuleTable;

/** For a speaker that is carried over into a sentence without a frame from the one before it. */
export const CARRIED_CONFIDENCE = 0.65;
