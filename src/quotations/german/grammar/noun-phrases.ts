// Where a noun phrase ends and what case it can be in, from determiners, endings and capital letters alone.
import { itemAt } from '../../../base';
import { FINITE, VerbForm, verbFlags } from '../../../languages/de';
import { type ContextToken, testedOnce } from '../../document';
import {
  ATTRIBUTE_PREPOSITIONS,
  FEMININE,
  FUNCTION_WORDS,
  GENITIVE_DETERMINERS,
  MASCULINE,
  OBLIQUE_DETERMINERS,
  OBLIQUE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './noun-phrase-words';
import { isPersonNoun } from './person-nouns';
import { isNominal, looksLikeAdjective, simplePhraseEnd, skipModifiers } from './simple-phrases';
import { isTime } from './times';

/** A noun phrase or pronoun: tokens from `first` up to, not including, `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** Whether it cannot be a subject: dative, genitive, or an accusative that shows. */
  readonly oblique: boolean;
  readonly pronoun: boolean;
}

/** „Passend dazu sagte …“, „Ergänzend …“, „Glücklicherweise …“: the capital is due to the start of the sentence. */
function isInitialAdverb(tokens: readonly ContextToken[], at: number): boolean {
  const { lower, capital, sentence } = itemAt(tokens, at);
  if (!capital || tokens[at - 1]?.sentence === sentence || tokens[at + 1]?.capital === true) return false;
  if (/(?:weise|maßen)$/.test(lower)) return true;
  if (ADVERB_END.test(lower) && hasVerbAndSubject(tokens, at)) return true;
  // "Ähnlich äußerte sich …": an adjective without ending, then the verb, then what can be no name's object.
  const inverted = /^(?:sich|er|der|die|ein|eine)$/.test(tokens[at + 2]?.lower ?? '');
  if (inverted && /.(?:lich|isch|iv|ell|bar|haft)$/.test(lower))
    return (verbFlags(tokens[at + 1]?.lower ?? '') & FINITE) !== 0;
  return lower.endsWith('nd') && (verbFlags(lower.slice(0, -1)) & VerbForm.INFINITIVE) !== 0;
}

/** „Künftig darf das Amt …“, „Zuletzt nannte Brandt …“: adverbs by their ends, an open class, and some that have none. */
const ADVERB_END =
  /(?:.(?:lich|mals|tens|wärts|seits|dings|lings|falls|lang|stens|mäßig|wärtig|weilig|zeitig|fristig|ig)|^(?:zuletzt|wörtlich|zuvor|danach|daraufhin|demnach|bislang|bisher|sinngemäß|sodann|alsdann|kürzlich|unlängst|indes|indessen|mitunter|immerhin|gleichwohl|dennoch|trotzdem|allerdings|stattdessen|außerdem|zudem|überdies|ferner|weiter|weiters|nun|jetzt|heute|gestern|morgen))$/;

/** Behind the word a finite verb, then a noun or a pronoun that can be its subject: the word itself is none. */
function hasVerbAndSubject(tokens: readonly ContextToken[], at: number): boolean {
  const flags = verbFlags(tokens[at + 1]?.lower ?? '');
  const next = tokens[at + 2];
  if (!(flags & FINITE) || next === undefined || isPersonNoun(itemAt(tokens, at).lower)) return false;
  return next.capital || /^(?:er|sie|es|man|der|die|das|ein|eine|sich|ihr|ihre|sein|seine)$/.test(next.lower);
}

const sumsUp = testedOnce(({ lower }) => lower === 'das' || lower === 'dies');

/** "Das bestätigte Rita Stamm": no article, for no name of a person has "das". */
function isSumming(tokens: readonly ContextToken[], at: number): boolean {
  if (!sumsUp(itemAt(tokens, at)) || tokens[at - 1]?.sentence === tokens[at]?.sentence) return false;
  const flags = verbFlags(tokens[at + 1]?.lower ?? '');
  return (flags & VerbForm.PAST) !== 0 && tokens[at + 2]?.capital === true && tokens[at + 3]?.capital === true;
}

/** What a phrase may take in after its head. */
export interface PhraseOptions {
  /** Take place attributes ("die Regierung in Wien") even after a name. */
  readonly greedy?: boolean;
  /** Take genitives and "von" only: after a preposition what follows with "in" belongs to the sentence. */
  readonly bare?: boolean;
}

const isOne = testedOnce(({ lower }) => /^eine[rs]?$/.test(lower));

/** The noun phrase or pronoun that begins at this token, with its attributes, before `limit`; null where none does. */
export function phraseAt(
  tokens: readonly ContextToken[],
  at: number,
  limit: number,
  options: PhraseOptions = {},
): Phrase | null {
  const first = tokens[at];
  if (first === undefined || at >= limit || isInitialAdverb(tokens, at) || isSumming(tokens, at)) return null;
  let end = simplePhraseEnd(tokens, at, limit);
  // "Einer der Minister", "eine der Frauen": the pronoun is what the phrase is about.
  const partOf = isOne(first) && /^(?:der|seiner|ihrer|dieser)$/.test(tokens[at + 1]?.lower ?? '');
  if (partOf) {
    const whole = simplePhraseEnd(tokens, at + 1, limit);
    if (whole > at + 1) return { first: at, end: whole, oblique: false, pronoun: false };
  }
  if (end === at) {
    const alone = first.lower;
    if (SUBJECT_PRONOUNS.has(alone)) return { first: at, end: at + 1, oblique: false, pronoun: true };
    if (OBLIQUE_PRONOUNS.has(alone)) return { first: at, end: at + 1, oblique: true, pronoun: true };
    return null;
  }
  const oblique = isOblique(tokens, at, end);
  for (let steps = 0; steps < 8 && end < limit; steps++) {
    const next = extension(tokens, at, end, limit, options);
    if (next === end) break;
    end = next;
  }
  return { first: at, end, oblique, pronoun: false };
}

function isOblique(tokens: readonly ContextToken[], at: number, end: number): boolean {
  const first = itemAt(tokens, at).lower;
  if (OBLIQUE_DETERMINERS.has(first)) return true;
  if (first === 'der' || first === 'dieser') {
    const head = skipModifiers(tokens, at, end);
    const noun = itemAt(tokens, head).lower;
    // "der deutsche Minister" is a nominative, "der deutschen Ministerin" is not.
    const adjective = head > at + 1 ? itemAt(tokens, at + 1) : undefined;
    if (adjective !== undefined && looksLikeAdjective(adjective)) return adjective.lower.endsWith('en');
    return FEMININE.test(noun) && !MASCULINE.test(noun);
  }
  return false;
}

/** Index after one more attribute that follows the phrase; `end` where none does. */
function extension(
  tokens: readonly ContextToken[],
  first: number,
  end: number,
  limit: number,
  options: PhraseOptions,
): number {
  const token = itemAt(tokens, end);
  const lower = token.lower;
  if (GENITIVE_DETERMINERS.has(lower)) return isNominative(tokens, end) ? end : simplePhraseEnd(tokens, end, limit);
  // "Berichten britischer Zeitungen": a genitive shows in its adjective alone.
  if (looksLikeAdjective(token) && lower.endsWith('er') && itemAt(tokens, end - 1).kind === 'word') {
    return simplePhraseEnd(tokens, end, limit);
  }
  if (lower === 'und' || lower === 'sowie' || lower === 'oder' || token.text === '&') {
    const next = simplePhraseEnd(tokens, end + 1, limit);
    return next > end + 1 && !isTime(tokens, end + 1, next) ? next : end;
  }
  // "sowohl das Haus als auch der Minister".
  if (lower === 'als' && tokens[end + 1]?.lower === 'auch' && tokens[first - 1]?.lower === 'sowohl') {
    const next = simplePhraseEnd(tokens, end + 2, limit);
    return next > end + 2 ? next : end;
  }
  if (ATTRIBUTE_PREPOSITIONS.has(lower)) {
    const next = simplePhraseEnd(tokens, end + 1, limit);
    if (next === end + 1 || isTime(tokens, end + 1, next)) return end;
    if (lower === 'von' || lower === 'vom') return next;
    // "Muster bei seinem Treffen", "der Papst in einem Interview": where and when, not which.
    if (options.bare === true || OF_THE_SAYING.test(tokens[end + 1]?.lower ?? '')) return end;
    return options.greedy === true || !endsInName(tokens, first, end) ? next : end;
  }
  if (token.text === ',') return apposition(tokens, end, limit);
  return end;
}

const OF_THE_SAYING = /^(?:ein|sein|ihr)(?:e[nmrs]?)?$/;

/** "Nach Angaben der Bank der größte Fehler": behind "der" an adjective in "-e" is a nominative, a phrase of its own. */
function isNominative(tokens: readonly ContextToken[], at: number): boolean {
  const adjective = tokens[at + 1];
  return (
    /^(?:der|dieser|jener)$/.test(itemAt(tokens, at).lower) &&
    adjective?.lower.endsWith('e') === true &&
    looksLikeAdjective(adjective)
  );
}

/** "der Minister, Anna Beispiel," - a noun phrase between commas. */
export function apposition(tokens: readonly ContextToken[], comma: number, limit: number): number {
  const next = tokens[comma + 1];
  if (next === undefined || comma + 1 >= limit) return comma;
  let end = simplePhraseEnd(tokens, comma + 1, limit);
  if (end === comma + 1) return comma;
  for (let steps = 0; steps < 3 && end < limit; steps++) {
    const token = itemAt(tokens, end);
    const attribute =
      GENITIVE_DETERMINERS.has(token.lower) || ATTRIBUTE_PREPOSITIONS.has(token.lower) || token.lower === 'und';
    if (!attribute) break;
    const more = simplePhraseEnd(tokens, GENITIVE_DETERMINERS.has(token.lower) ? end : end + 1, limit);
    if (more <= end + 1) break;
    end = more;
  }
  return end < limit ? (tokens[end]?.text === ',' ? end : comma) : end;
}

/** Whether a word in lower case is a preposition, conjunction or adverb. */
export function beginsNoPhrase(lower: string): boolean {
  return PREPOSITIONS.has(lower) || FUNCTION_WORDS.has(lower);
}

/** Whether the tokens are all such as stand inside a noun phrase: no adverb, no conjunction but "und". */
export function isNominalStretch(tokens: readonly ContextToken[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const { lower } = itemAt(tokens, index);
    if (lower !== 'und' && lower !== 'als' && FUNCTION_WORDS.has(lower) && !PREPOSITIONS.has(lower)) return false;
    if (/^(?:gegenüber|seit|laut|zufolge|sich|es)$/.test(lower)) return false;
  }
  return true;
}

/** Whether the phrase ends in two words with capitals, as names do. */
function endsInName(tokens: readonly ContextToken[], first: number, end: number): boolean {
  return end - first >= 2 && isNominal(tokens[end - 1]) && isNominal(tokens[end - 2]);
}
