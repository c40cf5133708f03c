// English: which words are finite verbs where they stand. The lexicon says what a word can be; its neighbours decide.
import { itemAt } from '../../base';
import type { ContextToken } from '../document';
import {
  ADVERBS,
  asksBaseForm,
  asksParticiple,
  DETERMINERS,
  isAuxiliary,
  isFiniteAuxiliary,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  plain,
  SUBORDINATORS,
  TIMES,
} from './closed-words';
import { WordClass, wordClasses } from './lexicon';

const VERBAL = WordClass.BASE | WordClass.PRESENT | WordClass.PAST;

const PLURAL_SUBJECT = /^(?:they|we|i|you|who|that|which|these|those|both|many|most|some|all|others)$/;

const SINGULAR_SUBJECT = /^(?:he|she|it|who|that|which|this|one|everyone|nobody|everybody|someone|each)$/;

/** What stands behind a verb rather than behind a noun. */
const AFTER_VERB =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|that|him|them|me|us|it|he|she|they|we|i|you|to|not|no|some|more|all|how|why|what|whether|if|there|out|himself|herself|itself|themselves)$/;

export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.endsWith('ly') && (wordClasses(lower) & WordClass.ADVERB) !== 0);
}

/** The same of a token: "Carly", "Kelly" and the like are names. */
export const isAdverbToken = (token: ContextToken | undefined): boolean =>
  token !== undefined && !token.capital && isAdverb(token.lower);

/** Whether the token is a finite verb, auxiliaries and "he's" included. Words in capitals are none. */
export function isFiniteVerb(tokens: readonly ContextToken[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  if (isFiniteAuxiliary(lower)) return true;
  if (token.capital || isAuxiliary(lower) || PRONOUNS.has(lower) || PREPOSITIONS.has(lower)) return false;
  // The lexicon calls "the" a verb too.
  if (DETERMINERS.has(lower) || SUBORDINATORS.has(lower)) return false;
  const classes = wordClasses(lower);
  if ((classes & VERBAL) === 0) return false;
  const before = wordBefore(tokens, at, first);
  if (before === null) return false;
  const previous = plain(before.lower);
  if (asksBaseForm(previous) || asksParticiple(previous)) return false;
  if (DETERMINERS.has(previous) && !SINGULAR_SUBJECT.test(previous) && !PLURAL_SUBJECT.test(previous)) return false;
  if (POSSESSIVES.has(previous) || (PREPOSITIONS.has(previous) && !TIMES.has(previous)) || previous.endsWith("'s"))
    return false;
  const next = tokens[at + 1];
  return (
    ((classes & WordClass.PAST) !== 0 && isPast(lower, before, classes, next)) ||
    ((classes & WordClass.PRESENT) !== 0 && isPresent(before, classes, next)) ||
    ((classes & WordClass.BASE) !== 0 && (isBase(before, classes, next) || isOfSeveral(tokens, at, before, classes)))
  );
}

/** "she and Dahl differ", "Holm and her brother own": two subjects, a verb without an ending. */
function isOfSeveral(tokens: readonly ContextToken[], at: number, before: ContextToken, classes: number): boolean {
  if (before !== tokens[at - 1]) return false;
  const next = wordClasses(tokens[at + 1]?.lower ?? '');
  const isObject = (next & WordClass.ADJECTIVE) !== 0 && (next & WordClass.NOUN) === 0;
  if ((classes & (WordClass.NOUN | WordClass.ADJECTIVE)) !== 0 && !isObject) return false;
  if (!before.capital && (wordClasses(before.lower) & WordClass.NOUN) === 0) return false;
  const join = /^(?:and)$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 3;
  if (tokens[join]?.lower !== 'and' || join >= at - 1) return false;
  const other = tokens[join - 1];
  return other?.capital === true || PRONOUNS.has(other?.lower ?? '');
}

function wordBefore(tokens: readonly ContextToken[], at: number, first: number): ContextToken | null {
  for (let index = at - 1; index >= first; index--) {
    const token = itemAt(tokens, index);
    if (token.kind === 'word' && !token.capital && isAdverb(token.lower)) continue;
    // 'said islanders “know the sea”': the mark stands before the verb as if it were not there.
    if (isMark(token) && index > first && tokens[index + 1]?.start === token.end && !isSign(tokens[index - 1]))
      continue;
    return token;
  }
  return null;
}

const isMark = ({ kind, text }: ContextToken): boolean => kind === 'punctuation' && /^(?:["“‘']|''|``)$/.test(text);

const isSign = (token: ContextToken | undefined): boolean => token?.kind === 'punctuation';

function isPast(lower: string, before: ContextToken, classes: number, next: ContextToken | undefined): boolean {
  if ((classes & WordClass.PARTICIPLE) === 0) return true;
  // "the plan proposed by Moss", "a plan, proposed in May,".
  if (next?.lower === 'by' && /ed$/.test(lower)) return false;
  if (isSign(before))
    return (
      /^[)”"]$|^''$/.test(before.text) ||
      (before.text === ',' && isSign(next) === false && AFTER_VERB.test(next?.lower ?? ''))
    );
  // "to keep the ferry free and praised its crew": a verb if what follows one stands behind.
  if (/^(?:and|or|but)$/.test(before.lower))
    return next !== undefined && (AFTER_VERB.test(next.lower) || TIMES.has(next.lower) || isAdverb(next.lower));
  if (
    !before.capital &&
    (wordClasses(before.lower) & (WordClass.ADJECTIVE | WordClass.NOUN | WordClass.PLURAL)) === WordClass.ADJECTIVE
  )
    return false;
  // "a proposed law": an adjective before its noun.
  return !(
    DETERMINERS.has(before.lower) &&
    next?.kind === 'word' &&
    !AFTER_VERB.test(next.lower) &&
    (wordClasses(next.lower) & WordClass.NOUN) !== 0
  );
}

function isPresent(before: ContextToken, classes: number, next: ContextToken | undefined): boolean {
  if (SINGULAR_SUBJECT.test(before.lower)) return true;
  if (isSign(before)) return /^[),]$/.test(before.text) && AFTER_VERB.test(next?.lower ?? '');
  if (before.lower === 'and' || before.lower === 'or') return AFTER_VERB.test(next?.lower ?? '');
  if ((classes & WordClass.PLURAL) === 0) return true;
  if (before.capital)
    return (
      next !== undefined &&
      (!isSign(next) || next.text === ',') &&
      !isFiniteAuxiliary(next.lower) &&
      (AFTER_VERB.test(next.lower) || next.capital || PREPOSITIONS.has(next.lower) || isAdverb(next.lower))
    );
  const noun = wordClasses(before.lower) & WordClass.NOUN;
  return noun !== 0 && next !== undefined && (AFTER_VERB.test(next.lower) || next.capital);
}

function isBase(before: ContextToken, classes: number, next: ContextToken | undefined): boolean {
  if (PLURAL_SUBJECT.test(before.lower)) return true;
  if (isSign(before) || (before.capital && !/s$/.test(before.lower))) return false;
  const plural = wordClasses(before.lower) & WordClass.PLURAL || (before.capital && /s$/.test(before.lower));
  if (!plural) return false;
  return (
    (classes & (WordClass.NOUN | WordClass.ADJECTIVE)) === 0 ||
    (next !== undefined && (AFTER_VERB.test(next.lower) || next.capital))
  );
}
