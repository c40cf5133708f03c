import type { StatementIndex } from './statement-index';
import type { StatementWords } from './statement-words';
import type { WordForm } from './word-forms';
import { matchWords, orderShare, type WordMatch } from './word-matches';

// What speaks for and against two statements saying the same, as numbers that the model weighs.

/** The names of the numbers that `compareStatements` gives, in their order. */
export const FEATURES = [
  'gramRoot',
  'shareMin',
  'shareMax',
  'restGrams',
  'sameFigures',
  'otherFigures',
  'sameNames',
  'otherNames',
  'negation',
  'lengths',
  'order',
  'otherPlaces',
  'otherDays',
  'sameDays',
  'isShort',
  'ownWeight',
  'otherAmounts',
  'otherLead',
  'otherRoles',
  'oneSidedFigures',
  'oneSidedDays',
  'oneSidedNames',
] as const;

/** The numbers of `FEATURES` for two statements, and the words they rest on. */
export interface StatementComparison {
  readonly features: readonly number[];
  readonly matches: readonly WordMatch[];
  readonly shareOfAFoundInB: number;
  readonly shareOfBFoundInA: number;
}

const SHORT = 4;

/** Compares two statements by their words alone; `cosine` is that of their runs of characters (`gramCosine`). */
export function compareStatements(
  { keyIdf, gramWeight, articleKeys }: Pick<StatementIndex, 'keyIdf' | 'gramWeight' | 'articleKeys'>,
  wordsA: StatementWords,
  wordsB: StatementWords,
  cosine: number,
): StatementComparison {
  const matches = matchWords(wordsA, wordsB, keyIdf);
  let [shared, own] = [0, 0];
  for (const { a: placeA, b: placeB, weight } of matches) {
    shared += weight;
    const repeats = (words: StatementWords, place: number) =>
      articleKeys.countIn(words.article, words.content[place]?.keys[0] as number);
    own += weight / Math.sqrt(repeats(wordsA, placeA) * repeats(wordsB, placeB));
  }
  const shareOfA = Math.min(1, shared / (wordsA.weight || 1));
  const shareOfB = Math.min(1, shared / (wordsB.weight || 1));
  const sameFigures = common(wordsA.figures, wordsB.figures);
  const sameNames = common(wordsA.names, wordsB.names);
  const sameDays = common(wordsA.days, wordsB.days);
  const fewer = (x: readonly unknown[], y: readonly unknown[]) => Math.min(x.length, y.length);
  return {
    features: [
      Math.sqrt(cosine),
      Math.min(shareOfA, shareOfB),
      Math.max(shareOfA, shareOfB),
      restLikeness(wordsA, wordsB, matches, gramWeight),
      Math.min(2, sameFigures),
      Math.min(2, fewer(wordsA.figures, wordsB.figures) - sameFigures),
      Math.min(2, sameNames),
      Math.min(2, fewer(wordsA.names, wordsB.names) - sameNames),
      wordsA.isNegated === wordsB.isNegated ? 0 : 1,
      Math.abs(Math.log((wordsA.wordCount + 1) / (wordsB.wordCount + 1))),
      orderShare(matches),
      Math.min(1, fewer(wordsA.places, wordsB.places) - common(wordsA.places, wordsB.places)),
      Math.min(1, fewer(wordsA.days, wordsB.days) - sameDays),
      Math.min(1, sameDays),
      fewer(wordsA.content, wordsB.content) < SHORT ? 1 : 0,
      Math.log(1 + own),
      otherAmounts(wordsA.amounts, wordsB.amounts),
      otherLead(wordsA.names, wordsB.names),
      wordsA.isPassive === wordsB.isPassive ? otherRoles(wordsA.names, wordsB.names) : 0,
      Math.min(2, surplus(wordsA.figures, wordsB.figures)),
      Math.min(1, surplus(wordsA.days, wordsB.days)),
      Math.min(3, surplus(wordsA.names, wordsB.names)),
    ],
    matches,
    shareOfAFoundInB: shareOfA,
    shareOfBFoundInA: shareOfB,
  };
}

/** Which runs of characters the pair at hand has: sets of them for each of a million pairs took a fifth of the time. */
let stamps = new Float64Array(0);
let lastStamp = 0;
/** Which of a statement's words were matched. */
let matched = new Uint8Array(256);

/**
 * Cosine of the runs of characters of the words that were not matched: "Dürreregionen" and "Dürregebiete". Words with
 * digits do not count: parts of figures and codes mean nothing.
 */
function restLikeness(
  a: StatementWords,
  b: StatementWords,
  matches: readonly WordMatch[],
  gramWeight: Float64Array,
): number {
  if (stamps.length < gramWeight.length) stamps = new Float64Array(gramWeight.length);
  if (matched.length < Math.max(a.content.length, b.content.length))
    matched = new Uint8Array(2 * Math.max(a.content.length, b.content.length));
  lastStamp += 2;
  const [onA, onBoth] = [lastStamp, lastStamp + 1];
  let [shared, weightA, weightB] = [0, 0, 0];
  matched.fill(0, 0, a.content.length);
  for (const match of matches) matched[match.a] = 1;
  for (let at = 0; at < a.content.length; at++) {
    const word = a.content[at] as WordForm;
    if (matched[at] === 1 || word.hasDigit) continue;
    for (const gram of word.grams) {
      if (stamps[gram] === onA) continue;
      stamps[gram] = onA;
      weightA += gramWeight[gram] as number;
    }
  }
  matched.fill(0, 0, b.content.length);
  for (const match of matches) matched[match.b] = 1;
  for (let at = 0; at < b.content.length; at++) {
    const word = b.content[at] as WordForm;
    if (matched[at] === 1 || word.hasDigit) continue;
    for (const gram of word.grams) {
      if (stamps[gram] === onBoth) continue;
      if (stamps[gram] === onA) shared += gramWeight[gram] as number;
      stamps[gram] = onBoth;
      weightB += gramWeight[gram] as number;
    }
  }
  return shared === 0 ? 0 : shared / Math.sqrt(weightA * weightB);
}

/** How many more values one side has than the other. */
const surplus = (a: readonly unknown[], b: readonly unknown[]): number => Math.abs(a.length - b.length);

function common(a: readonly unknown[], b: readonly unknown[]): number {
  let count = 0;
  for (const value of a) if (b.includes(value)) count++;
  return count;
}

/** How much of what both count they count differently: "1,1 Prozent" and "1,8 Prozent". 2 at most. */
function otherAmounts(a: StatementWords['amounts'], b: StatementWords['amounts']): number {
  let count = 0;
  for (const [unit, figures] of a) {
    const others = b.get(unit);
    if (others !== undefined && !figures.some((figure) => others.includes(figure))) count++;
  }
  return Math.min(2, count);
}

/** 1 where each begins with a name that the other does not have: "Nowak gewann" and "Sobota gewann". */
function otherLead(a: readonly number[], b: readonly number[]): number {
  const [first, other] = [a[0], b[0]];
  return first !== undefined && other !== undefined && !b.includes(first) && !a.includes(other) ? 1 : 0;
}

/** 1 where the first two names that both have stand the other way round: "Nowak schlug Sobota", "Sobota schlug Nowak". */
function otherRoles(a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((name) => b.includes(name));
  const [first, second] = shared;
  return first !== undefined && second !== undefined && b.indexOf(first) > b.indexOf(second) ? 1 : 0;
}
