// What each word of an article can be as a verb, and where the finite verb of a stretch of words is.
import { itemAt } from '../../../base';
import { FINITE, VerbForm, verbFlags } from '../../../languages/de';
import { askedOnce, type ContextSentence, type ContextToken, testedOnce } from '../../document';

/** What a table is made from: the tokens and sentences of an article, and what of it stands in quotation marks. */
export interface MarkedText {
  readonly tokens: readonly ContextToken[];
  readonly sentences: readonly ContextSentence[];
  /** Depth in quotation marks by token, the marks themselves included; what stands in brackets counts too. */
  readonly quoted: Uint8Array;
}

/** The tokens of an article with what they can be as verbs. */
export interface VerbTable {
  readonly tokens: readonly ContextToken[];
  /** Bits of `VerbForm` by token; 0 for nouns and for words inside quotation marks. */
  readonly flags: Uint16Array;
  /** Depth in quotation marks by token, the marks themselves included. */
  readonly quoted: Uint8Array;
}

/** What a token can be as a verb. */
export const flagsOf = askedOnce(({ lower }) => verbFlags(lower));

const endsLikeAdjective = testedOnce(({ lower }) => /e[nrms]?$/.test(lower));

/** What each token of the article can be as a verb. */
export function tabulateVerbs(context: MarkedText): VerbTable {
  const { tokens } = context;
  const { quoted } = context;
  const flags = new Uint16Array(tokens.length);
  for (const sentence of context.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = itemAt(tokens, index);
      if (token.kind !== 'word' || quoted[index] !== 0) continue;
      // A capital is a noun, but at the start of a sentence or after a colon it may be anything.
      const mayBeVerb = !token.capital || index === sentence.firstToken || tokens[index - 1]?.text === ':';
      if (!mayBeVerb) continue;
      const known = token.capital ? capitalFlags(token) : flagsOf(token);
      if (known !== 0 && !isAttributive(tokens, index)) flags[index] = known;
    }
  }
  return { tokens, flags, quoted };
}

/** With a capital, what could be an infinitive ("Berichten zufolge") or a Konjunktiv ("Quelle: dpa") is a noun. */
const capitalFlags = askedOnce(({ lower }): number => {
  const flags = verbFlags(lower);
  const noun = flags & VerbForm.INFINITIVE || (flags & VerbForm.SUBJUNCTIVE_1 && !LEADING_SUBJUNCTIVE.test(lower));
  return noun ? 0 : flags;
});

const LEADING_SUBJUNCTIVE = /^(?:sei|seien|habe|werde|solle|könne|müsse|wolle|dürfe)$/;

const BEFORE_ADJECTIVE =
  /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[rmns]?)?|kein(?:e[rmns]?)?|(?:sein|ihr|unser|dies|jen)(?:e[rmns]?)?|im|am|zum|zur|vom|beim|mit|von|nach|durch|für|alle[rnms]?|viele[rn]?|mehrere[rn]?|einige[rn]?|zwei|drei)$/;

const standsBeforeAdjectives = testedOnce(({ lower }) => BEFORE_ADJECTIVE.test(lower));

/** "die geplanten Reformen": a form that looks like a past tense stands between article and noun. */
function isAttributive(tokens: readonly ContextToken[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (next === undefined || before === undefined || !endsLikeAdjective(itemAt(tokens, index))) return false;
  // "Dieses stelle eine Verletzung dar": what an article follows is no adjective.
  if (/^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|sein|ihr|jed)(?:e[rmns]?)?)$/.test(next.lower)) return false;
  const nounFollows = next.capital || (endsLikeAdjective(next) && tokens[index + 2]?.capital === true);
  if (!nounFollows || !standsBeforeAdjectives(before)) return false;
  // "Dies bestätigte der Sprecher", "Das berichteten Medien": a pronoun, since an adjective would end otherwise.
  const { lower } = itemAt(tokens, index);
  if (
    before.lower === 'dies' ||
    (before.lower === 'das' && (lower.endsWith('n') || !next.capital || !verbFollows(tokens, index + 1)))
  )
    return false;
  // "Viele kennen Berlin": what is an infinitive too is no participle before a noun.
  return (flagsOf(itemAt(tokens, index)) & VerbForm.INFINITIVE) === 0;
}

/** Whether another finite verb comes before the next comma: "Das geplante Fest fällt aus", not "Das plante der Verein". */
function verbFollows(tokens: readonly ContextToken[], from: number): boolean {
  for (let index = from + 1; index < Math.min(tokens.length, from + 12); index++) {
    const token = itemAt(tokens, index);
    if (token.kind === 'punctuation') return false;
    const flags = token.capital ? 0 : flagsOf(token);
    if (flags & FINITE && !(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return true;
  }
  return false;
}
