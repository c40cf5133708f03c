// Who speaks, from where the words stand: „In dem Brief steht: ‚…‘“, „Auf dem Plakat war ‚…‘ zu lesen“, „Darin heißt es“.
import { itemAt } from '../../../base';
import type { Attribution, QuotedWords, SpeakerPhrase } from '../../document';
import { byRule } from '../../rules';
import type { GermanContext } from '../context';
import type { ParsedSentence } from '../cues';
import { isTime, type Phrase, phraseAt } from '../grammar';
import { nounKindOf } from '../noun-kinds';
import { clauseWith, tokenLower } from './attribution-cues';

/** Verbs with which words stand somewhere; "lesen" and "hören" with zu. */
const STANDING = /^(?:ste(?:ht|hen)|stand(?:en)?|fand(?:en)?|finde[tn]|prang(?:t|te|ten|en)|lesen|liest|las)$/;

const PLACE_PREPOSITION = /^(?:in|im|auf|am|an|unter|aus)$/;

/** "darin steht": the paper was named before. */
const PLACE_ADVERB = /^(?:darin|darauf|dort|daran|darunter|hierin)$/;

/** Nouns for things with words on them, beside documents. */
const WRITTEN =
  /(?:seite|homepage|website|webseite|transparent|plakat|schild|tafel|banner|karte|blog|profil|account|twitter|facebook|vorwort|kapitel|absatz|präambel|stellungnahme|mitteilung|erklärung|aussendung|anzeige|broschüre|chronik|tagebuch|testament|bibel|koran|programm|einladung|antwort|zeitung|magazin|wand|grabstein|flagge|schreiben|presse)(?:e?n|e?s|e)?$/;

/** The main clause of a colon or of the words, if its verb tells where they stand, and what they stand in. */
export function attributionByPlace(context: GermanContext, words: QuotedWords): Attribution | null {
  const colon = tokenLower(context, words.open - 1) === ':';
  const parsed = context.parsed(colon ? itemAt(context.tokens, words.open - 1).sentence : words.sentence);
  const index = clauseWith(parsed.clauses, colon ? words.open - 2 : words.open);
  const clause = parsed.clauses[index];
  if (clause === undefined || clause.kind !== 'main') return null;
  let verb = -1;
  for (let at = clause.first; at < clause.end && verb < 0; at++) {
    if (context.verbs.quoted[at] === 0 && STANDING.test(tokenLower(context, at)) && isStanding(context, at)) verb = at;
  }
  if (verb < 0) return null;
  const speaker = placeIn(context, clause.first, clause.end) ?? paperBefore(context, parsed, clause.first, clause.end);
  if (speaker === null) return null;
  const cue = { first: verb, end: verb + 1 };
  return { link: colon ? 'colon' : 'clause', cue, verb: null, speaker, ...byRule('marks-place') };
}

/** "zu lesen", "liest man", "fand sich", "stand": not "lesen" alone. */
function isStanding(context: GermanContext, at: number): boolean {
  const lower = tokenLower(context, at);
  if (lower === 'lesen') return tokenLower(context, at - 1) === 'zu';
  if (!/^f[ai]nd/.test(lower)) return true;
  return tokenLower(context, at + 1) === 'sich' || tokenLower(context, at + 2) === 'sich';
}

/** "Auf dem Plakat", "In der Zeitung": a place whose noun is one for what words stand on. */
function placeIn(context: GermanContext, first: number, end: number): SpeakerPhrase | null {
  for (let at = first; at < end; at++) {
    if (context.verbs.quoted[at] !== 0 || !PLACE_PREPOSITION.test(tokenLower(context, at))) continue;
    const phrase = phraseAt(context.tokens, at + 1, end);
    if (phrase !== null && isPaper(context, phrase))
      return { first: phrase.first, end: phrase.end, rule: 'place-of-saying' };
  }
  return null;
}

function isPaper({ tokens }: GermanContext, { first, end, pronoun }: Phrase): boolean {
  if (pronoun || isTime(tokens, first, end)) return false;
  const head = tokens.slice(first, end).find(({ capital, kind }) => capital && kind === 'word');
  return head !== undefined && (nounKindOf(head.lower, true) === 'document' || WRITTEN.test(head.lower));
}

/** "Darin steht": the last thing with words on it in the sentence before. */
function paperBefore(
  context: GermanContext,
  { sentence }: ParsedSentence,
  first: number,
  end: number,
): SpeakerPhrase | null {
  let refers = false;
  for (let at = first; at < end; at++) refers ||= PLACE_ADVERB.test(tokenLower(context, at));
  const before = context.sentences[sentence.index - 1];
  if (!refers || before === undefined) return null;
  let found: SpeakerPhrase | null = null;
  for (let at = before.firstToken; at < before.endToken; ) {
    // "verschickte eine Stellungnahme": a verb, though it looks like an adjective.
    const phrase = context.verbs.flags[at] === 0 ? phraseAt(context.tokens, at, before.endToken) : null;
    if (phrase !== null && isPaper(context, phrase))
      found = { first: phrase.first, end: phrase.end, rule: 'paper-before' };
    at = phrase === null ? at + 1 : phrase.end;
  }
  return found;
}
