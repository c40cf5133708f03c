// German: what shows whether words in marks are speech.
import { wordSet } from '../../languages';
import type { ContextToken, Evidence, MarkWords } from '../document';
import { FINITE, flagsOf } from './grammar';
import { isForeignFunctionWord, isFunctionWord, isNamingNoun, NAMING_WORDS, SPEECH_NOUNS } from './naming-words';

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
const BARE_LABELS = new Set(['vorwerfen', 'versprechen', 'orten', 'wittern']);

const NO_BARE_LABEL = /^(?:d(?:er|ie|as|em|en|es)|von|vom|[(:])$/;

/** A verb that gives somebody's own label („nannte das einen ‚Fehler‘“), not a name („nennt sich“, „wird genannt“). */
function isLabelled({ attribution: { link, verb, speaker, rule }, before, inside, speakerWord }: Evidence): boolean {
  if (link !== 'clause' || rule !== 'marks-label-clause' || verb === null || speaker === null) return false;
  // What everybody calls something is its name.
  if (speakerWord === 'man') return false;
  if (before.some((token) => token.lower === 'sich')) return false;
  if (BARE_LABELS.has(verb.lemma)) return !NO_BARE_LABEL.test(before[0]?.lower ?? '');
  // „nannte ihn ‚den lautesten Mann im Dorf‘“: the label has its article inside the marks.
  if (verb.lemma === 'nennen' && inside.length > 2 && /^(?:den|die|das|einen|eine|ein)$/.test(inside[0]?.text ?? ''))
    return true;
  const fits = LABEL_WORDS[verb.lemma];
  // "von einem beschämenden ‚Scheitern‘": an article and an adjective may stand between.
  const near = before[0]?.capital === false && /e[nrms]?$/.test(before[0].lower) ? 3 : 2;
  return before.slice(0, near).some(({ lower }) => lower === 'als' || fits?.test(lower) === true);
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
  'nachweisen',
  'anbieten',
  'berufen',
  'befinden',
  'entscheiden',
  // With their own word ("halten für", "bezeichnen als") they give a label; without it, they mean something else.
  'bezeichnen',
  'halten',
  'sehen',
  'verstehen',
  'singen',
  'verurteilen',
  'betrachten',
  'feiern',
  'ehren',
]);

function isNamed({ before, behind, speakerHead, attribution: { verb, speaker } }: Evidence): boolean {
  const reflexive = before.some((token) => token.lower === 'sich');
  if (reflexive && (before[0]?.lower === 'sich' || /^n[ea]nn(?:t|en|ten?)$/.test(behind?.lower ?? ''))) return true;
  if (before.slice(0, 2).some((token) => NAMING_WORDS.has(token.lower))) return true;
  // "Das Thema der Tagung lautete ‚…‘"
  if (/^(?:lauten|heißen)$/.test(verb?.lemma ?? '') && speaker !== null && NAMED_THING.test(speakerHead)) return true;
  return behind !== undefined && (NAMING_WORDS.has(behind.lower) || /^bekannte[nrms]?$/.test(behind.lower));
}

/** In words. */
const LONGEST_NAME = 5;

/** Wie „das blatt“ berichtet · Wie die „Aktion Wald“ heute mitteilte */
function isReporting({ before, behind, words }: Evidence): boolean {
  const opens =
    before[0]?.lower === 'wie' || (before[1]?.lower === 'wie' && /^d(?:er|ie|as)$/.test(before[0]?.lower ?? ''));
  const reports =
    /^(?:berichte(?:t|te|ten)|melde(?:t|te|ten)|mitteilten?|mitteilte|schreibt|schrieb|heute|gestern|am|in|unter)$/;
  return opens && words.wordCount <= LONGEST_NAME && reports.test(behind?.lower ?? '');
}

/** „mit den Worten ‚…‘“, „die Aufschrift ‚…‘“, „Parolen wie ‚…‘“ */
function followsSpeechNoun({ before }: Evidence): boolean {
  const noun = before.find((token) => !/^(?:wie|zum|beispiel|etwa)$/.test(token.lower));
  return noun?.capital === true && SPEECH_NOUNS.has(noun.lower);
}

/** Things that have a name, before a colon that gives it. */
const NAMED_THING =
  /(?:buch|roman|erstwerk|film|album|single|song|lied|cd|dvd|serie|sendung|stück|oper|musical|ausstellung|name|namen|titel|motto|thema|projekt|programm|überschrift|schlagzeile)(?:e?s|en?)?$/;

/** "In dem Buch steht: …": a place, from which words are quoted. */
const isPlace = (lead: readonly ContextToken[], at: number): boolean =>
  lead
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:in|im|aus|auf|zu|zum|zur|über|für|mit|von|vom)$/.test(lower));

/** The noun before the mark, or the one before a bracket or colon („Codename: ‚X‘“). */
function followsNamingNoun({ before, lead, attribution: { link, rule, verb } }: Evidence): boolean {
  const [nearest, second] = before;
  if (nearest === undefined) return false;
  // „Er stellte die neue CD vor: ‚…‘“, „Ihr erstes Buch: ‚…‘“, „Den Namen gab der Sender bekannt: ‚…‘“
  if (link === 'colon') {
    const names = rule === 'marks-clause-colon' || rule === 'marks-name-colon' || verb?.lemma === 'bekanntgeben';
    return names && lead.some(({ capital, lower }, at) => capital && NAMED_THING.test(lower) && !isPlace(lead, at));
  }
  const noun = /^[(:]$/.test(nearest.text) || nearest.lower === 'wie' ? second : nearest;
  return noun?.capital === true && isNamingNoun(noun.lower);
}

export const GERMAN_MARKS: MarkWords = {
  unclosedAttribution:
    /,\s(?:so|sagte|sagt|sagten|erklärte|erklärten|meinte|meint|betonte|betonten|berichtete|schrieb|rief|antwortete|ergänzte|warnte|kritisierte|forderte|fügte|teilte)\s(?=\p{Lu}|(?:der|die|das|ein|eine|er|sie|man)\s)/u,
  listWords: wordSet(', und oder sowie bis /'),
  sentenceEnd: /^[.!?]$/,
  weakVerbs: WEAK_VERBS,
  isFiniteVerb: (token) => !token.capital && (flagsOf(token) & FINITE) !== 0,
  isFunctionWord,
  isForeign: isForeignFunctionWord,
  isLabelled,
  isNamed,
  isReporting,
  followsSpeechNoun,
  followsNamingNoun,
  isTintedAdjective: ({ behind, inside }) => behind?.capital === true && /e[mnrs]?$/.test(inside[0]?.lower ?? ''),
};
