// Speech or not? Half of what stands in marks is no speech: names, titles of works, scare quotes. Each sign speaks for
// or against with a weight; what reaches the threshold counts as speech. The weights are round numbers set by
// judgement: 4 all but decides, 2 needs one more sign, 1 tips the scales.
import type { Evidence } from './evidence';
import { isForeignFunctionWord, isNamingNoun, NAMING_WORDS, SPEECH_NOUNS } from './naming-words';

/** One reason for or against speech. */
export interface SpeechSign {
  readonly name: string;
  /** What is behind it, in words. */
  readonly why: string;
  readonly weight: number;
  readonly holds: (evidence: Evidence) => boolean;
}

const LONG = 8;

const MEDIUM = 5;

const isSentence = ({ words, hasVerb, endsSentence }: Evidence) =>
  words.wordCount >= 2 && (endsSentence || (hasVerb && words.wordCount >= 3));

const isCited = ({ attribution: { link } }: Evidence) => link === 'after' || link === 'colon' || link === 'next';

/** What stands before a label, by the verb that gives it; "als" goes with all of them. */
const LABEL_WORDS: Readonly<Record<string, RegExp>> = {
  nennen: /^ein(?:e|en)?$/,
  sprechen: /^vo[nm]$/,
  reden: /^vo[nm]$/,
  warnen: /^vor$/,
  halten: /^für$/,
  fordern: /^ein(?:e|en)$/,
  sehen: /^ein(?:e|en)$/,
  konstatieren: /^ein(?:e|en)$/,
  beklagen: /^ein(?:e|en)$/,
  befürchten: /^ein(?:e|en)$/,
};

/** Verbs whose label is a bare object: „warf ihm ‚Wortbruch‘ vor“; after an article it would be a name again. */
const BARE_LABELS = new Set(['vorwerfen', 'versprechen']);

const NO_BARE_LABEL = /^(?:d(?:er|ie|as|em|en|es)|von|vom|[(:])$/;

/** A verb that gives somebody's own label („nannte das einen ‚Fehler‘“), not a name („nennt sich“, „wird genannt“). */
function isLabelled({ attribution: { link, verb, speaker, rule }, before, speakerIsMan }: Evidence): boolean {
  if (link !== 'clause' || rule !== 'marks-label-clause' || verb === null || speaker === null || speakerIsMan)
    return false;
  if (before.some((token) => token.lower === 'sich')) return false;
  if (BARE_LABELS.has(verb.lemma)) return !NO_BARE_LABEL.test(before[0]?.lower ?? '');
  const fits = LABEL_WORDS[verb.lemma];
  return before.slice(0, 2).some(({ lower }) => lower === 'als' || fits?.test(lower) === true);
}

/** Verbs that announce speech only with a clause: with an object they mean something else ("verfügte über Geld"). */
const WEAK_VERBS = new Set([
  'finden',
  'verfügen',
  'bestehen',
  'erwarten',
  'lauten',
  'vorsehen',
  'heißen',
  'beschließen',
  'geben',
  'sorgen',
  'erinnern',
]);

function isNamed({ before, behind }: Evidence): boolean {
  const reflexive = before.some((token) => token.lower === 'sich');
  if (reflexive && (before[0]?.lower === 'sich' || /^n[ea]nn(?:t|en|ten?)$/.test(behind?.lower ?? ''))) return true;
  if (before.slice(0, 2).some((token) => NAMING_WORDS.has(token.lower))) return true;
  return behind !== undefined && NAMING_WORDS.has(behind.lower);
}

/** Wie „das blatt“ berichtet · Wie die „Aktion Wald“ heute mitteilte */
function isReporting({ before, behind, words }: Evidence): boolean {
  const opens =
    before[0]?.lower === 'wie' || (before[1]?.lower === 'wie' && /^d(?:er|ie|as)$/.test(before[0]?.lower ?? ''));
  const reports =
    /^(?:berichte(?:t|te|ten)|melde(?:t|te|ten)|mitteilten?|mitteilte|schreibt|schrieb|heute|gestern|am|in|unter)$/;
  return opens && words.wordCount <= MEDIUM && reports.test(behind?.lower ?? '');
}

/** „mit den Worten ‚…‘“, „die Aufschrift ‚…‘“, „Parolen wie ‚…‘“ */
function followsSpeechNoun({ before }: Evidence): boolean {
  const noun = before.find((token) => !/^(?:wie|zum|beispiel|etwa)$/.test(token.lower));
  return noun?.capital === true && SPEECH_NOUNS.has(noun.lower);
}

/** The noun before the mark, or the one before a bracket or colon („Codename: ‚X‘“). */
function followsNamingNoun({ before, attribution: { link } }: Evidence): boolean {
  const [nearest, second] = before;
  if (nearest === undefined || link === 'colon') return false;
  const noun = /^[(:]$/.test(nearest.text) || nearest.lower === 'wie' ? second : nearest;
  return noun?.capital === true && isNamingNoun(noun.lower);
}

/** All signs. Those about length exclude each other; of the others any number may hold. */
export const SPEECH_SIGNS: readonly SpeechSign[] = [
  {
    name: 'long',
    why: 'names and titles hardly have eight words',
    weight: 4,
    holds: ({ words }) => words.wordCount >= LONG,
  },
  {
    name: 'medium',
    why: 'five to seven words are more often said than named',
    weight: 2,
    holds: ({ words }) => words.wordCount >= MEDIUM && words.wordCount < LONG,
  },
  {
    name: 'short',
    why: 'one or two words are mostly a name or an ironic word',
    weight: -1,
    holds: ({ words }) => words.wordCount <= 2,
  },
  {
    name: 'sentence',
    why: 'a finite verb or a full stop inside makes a sentence',
    weight: 2,
    holds: isSentence,
  },
  {
    name: 'begins-low',
    why: 'a small letter shows words cut out of a sentence that somebody said',
    weight: 2,
    holds: ({ beginsLow }) => beginsLow,
  },
  {
    name: 'only-capitals',
    why: 'names and titles have capitals throughout',
    weight: -2,
    holds: ({ onlyCapitals }) => onlyCapitals,
  },
  {
    name: 'cited',
    why: 'a colon before or an attribution behind announces speech',
    weight: 3,
    holds: isCited,
  },
  {
    name: 'labelled',
    why: 'who calls, praises or warns is quoted word for word, even with one word',
    weight: 4,
    holds: isLabelled,
  },
  {
    name: 'speech-noun',
    why: '„Worte“, „Parole“, „Aufschrift“, „Vorwurf“: what follows is what was said or written',
    weight: 4,
    holds: followsSpeechNoun,
  },
  {
    name: 'governed',
    why: 'a verb of saying or a source governs the clause',
    weight: 1,
    holds: ({ attribution: { link, verb } }) =>
      link === 'lead' || link === 'source' || (link === 'clause' && !WEAK_VERBS.has(verb?.lemma ?? '')),
  },
  {
    name: 'framed',
    why: 'inside indirect speech marks show which words are verbatim',
    weight: 1,
    holds: ({ framed }) => framed,
  },
  {
    name: 'framed-and-low',
    why: 'both together are the usual form of a partial quotation',
    weight: 1,
    holds: ({ framed, beginsLow }) => framed && beginsLow,
  },
  {
    name: 'echo',
    why: 'words taken from a longer quotation of the same article, as headlines do',
    weight: 4,
    holds: ({ isEcho, beginsLow }) => isEcho && beginsLow,
  },
  {
    name: 'unattached',
    why: 'nobody is said to speak, and the marks do not open a sentence of their own',
    weight: -2,
    holds: ({ attribution: { link }, framed, opensSentence }) => link === 'none' && !framed && !opensSentence,
  },
  {
    name: 'named',
    why: '„sogenannt“, „namens“, „heißt“, „genannt“ tell what something is called',
    weight: -4,
    holds: isNamed,
  },
  {
    name: 'tinted-adjective',
    why: 'an „epochales“ Treffen: one adjective in marks before its noun is irony or distance',
    weight: -2,
    holds: ({ words, beginsLow, behind, inside }) =>
      words.wordCount === 1 && beginsLow && behind?.capital === true && /e[mnrs]?$/.test(inside[0]?.lower ?? ''),
  },
  {
    name: 'naming-noun',
    why: 'the paper, the film, the operation, the motto: what follows is its name',
    weight: -5,
    holds: followsNamingNoun,
  },
  {
    name: 'compound',
    why: '„Tea Party“-Bewegung: a hyphen ties the words to a noun',
    weight: -4,
    holds: ({ behind, words }) =>
      behind !== undefined &&
      /^-./.test(behind.text) &&
      behind.start === words.passages[words.passages.length - 1]?.end,
  },
  {
    name: 'abbreviated',
    why: '„Institut für Beispiele“ (IFB), „Der Film“ (2004): what has an abbreviation or a year is a name',
    weight: -3,
    holds: ({ behind, words }) => behind?.text === '(' && words.wordCount < LONG,
  },
  {
    name: 'gloss',
    why: '(„…“) without a full stop gives a translation or another name',
    weight: -3,
    holds: ({ bracketed, endsSentence }) => bracketed && !endsSentence,
  },
  {
    name: 'foreign',
    why: 'a German report translates speech and leaves names in their language',
    weight: -3,
    holds: ({ inside, endsSentence, english }) =>
      !english && !endsSentence && inside.some((token) => isForeignFunctionWord(token.lower)),
  },
  {
    name: 'in-a-list',
    why: 'what stands in a row with a name is a name',
    weight: -2,
    holds: ({ afterName }) => afterName,
  },
  {
    name: 'speaks-itself',
    why: 'Wie „Das Blatt“ berichtet: the words in marks are the speaker',
    weight: -4,
    holds: (evidence) => evidence.namesSpeaker || isReporting(evidence),
  },
];

/** From this sum on, words in marks count as speech. */
export const SPEECH_THRESHOLD = 2;

/** The sum of the weights of all signs that hold. */
export function weighSpeech(evidence: Evidence): number {
  let sum = 0;
  for (const sign of SPEECH_SIGNS) if (sign.holds(evidence)) sum += sign.weight;
  return sum;
}
