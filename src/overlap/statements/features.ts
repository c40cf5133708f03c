import { gramCosine, type StatementIndex } from './statement-index';
import type { WordForm } from './word-forms';

// What speaks for and against two statements saying the same, as numbers that the model weighs.

/** The names of the numbers that `compareStatements` gives, in their order. */
export const FEATURES = [
  'gramRoot',
  'shareMin',
  'sharedWeight',
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
  'samePredicates',
  'unmatched',
  'isShort',
] as const;

/** A word of each statement that was matched, by its place among the content words, and what that is worth. */
export interface WordMatch {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly kind: WordForm['kinds'][number];
}

/** The words of a statement that are compared, and what is known of them together. */
export interface StatementWords {
  readonly content: readonly WordForm[];
  /** Sum of the idf of its content words. */
  readonly weight: number;
  readonly figures: readonly string[];
  readonly names: readonly number[];
  readonly places: readonly string[];
  readonly days: readonly string[];
  readonly isNegated: boolean;
  readonly wordCount: number;
}

/** The words of statement `at`. */
export function statementWords(index: StatementIndex, at: number): StatementWords {
  const { form, formStart, forms } = index.statements;
  const words = Array.from(form.subarray(formStart[at], formStart[at + 1]), (id) => forms.form(id));
  const content = words.filter(({ keys }) => keys.length > 0);
  const weightOf = ({ keys }: WordForm) => index.keyIdf[keys[0] as number] as number;
  return {
    content,
    weight: content.reduce((sum, word) => sum + weightOf(word), 0),
    figures: distinct(words.map(({ figure }) => figure)),
    names: distinct(content.map((word) => (forms.isName(word) ? (word.keys[0] as number) : null))),
    places: distinct(content.map(({ word }) => word?.place ?? null)),
    days: distinct(words.map(({ day }) => day)),
    isNegated: words.some(({ isNegation }) => isNegation),
    wordCount: words.length,
  };
}

function distinct<T>(values: readonly (T | null)[]): T[] {
  const kept: T[] = [];
  for (const value of values) if (value !== null && !kept.includes(value)) kept.push(value);
  return kept;
}

/** The numbers of `FEATURES` for two statements, and the words they rest on. */
export interface StatementComparison {
  readonly features: readonly number[];
  readonly matches: readonly WordMatch[];
  readonly shareOfAFoundInB: number;
  readonly shareOfBFoundInA: number;
}

/** With fewer matched words their order tells nothing and counts as usual. */
const MIN_ORDERED = 3;
const USUAL_ORDER = 0.7;
const SHORT = 4;

/** Compares two statements by their words alone. */
export function compareStatements(
  index: StatementIndex,
  [a, b]: readonly [number, number],
  wordsA: StatementWords,
  wordsB: StatementWords,
  cosine = gramCosine(index, a, b),
): StatementComparison {
  const matches = matchWords(wordsA.content, wordsB.content, index.keyIdf);
  let shared = 0;
  let predicates = 0;
  for (const match of matches) {
    shared += match.weight;
    const [wordA, wordB] = [wordsA.content[match.a]?.word, wordsB.content[match.b]?.word];
    if (wordA?.isPredicate && wordB?.isPredicate) predicates++;
  }
  const shareOfA = Math.min(1, shared / (wordsA.weight || 1));
  const shareOfB = Math.min(1, shared / (wordsB.weight || 1));
  const sameFigures = common(wordsA.figures, wordsB.figures);
  const sameNames = common(wordsA.names, wordsB.names);
  const sameDays = common(wordsA.days, wordsB.days);
  const lighter = Math.min(wordsA.weight, wordsB.weight);
  const fewer = (x: readonly unknown[], y: readonly unknown[]) => Math.min(x.length, y.length);
  return {
    features: [
      Math.sqrt(cosine),
      Math.min(shareOfA, shareOfB),
      Math.log(1 + shared),
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
      Math.min(2, predicates),
      Math.log(1 + lighter - Math.min(shared, lighter)),
      fewer(wordsA.content, wordsB.content) < SHORT ? 1 : 0,
    ],
    matches,
    shareOfAFoundInB: shareOfA,
    shareOfBFoundInA: shareOfB,
  };
}

function common(a: readonly unknown[], b: readonly unknown[]): number {
  let count = 0;
  for (const value of a) if (b.includes(value)) count++;
  return count;
}

/** The best pairs of words, heaviest first, each word in one pair; a word matches by any of its keys. */
export function matchWords(a: readonly WordForm[], b: readonly WordForm[], keyIdf: Float64Array): WordMatch[] {
  const possible: WordMatch[] = [];
  for (let i = 0; i < a.length; i++) {
    const wordA = a[i] as WordForm;
    for (let j = 0; j < b.length; j++) {
      const match = matchOf(wordA, b[j] as WordForm, keyIdf);
      if (match !== null) possible.push({ a: i, b: j, ...match });
    }
  }
  possible.sort((x, y) => y.weight - x.weight || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const kept = possible.filter((match) => {
    if (usedA[match.a] === 1 || usedB[match.b] === 1) return false;
    usedA[match.a] = 1;
    usedB[match.b] = 1;
    return true;
  });
  return kept.sort((x, y) => x.a - y.a);
}

function matchOf(a: WordForm, b: WordForm, keyIdf: Float64Array): Pick<WordMatch, 'weight' | 'kind'> | null {
  let best: Pick<WordMatch, 'weight' | 'kind'> | null = null;
  for (let i = 0; i < a.keys.length; i++) {
    for (let j = 0; j < b.keys.length; j++) {
      if (a.keys[i] !== b.keys[j]) continue;
      const [kindA, kindB] = [a.kinds[i] as WordMatch['kind'], b.kinds[j] as WordMatch['kind']];
      const [strengthA, strengthB] = [a.strengths[i] as number, b.strengths[j] as number];
      const strength = kindA === kindB && kindA !== 'compound' ? strengthA : strengthA * strengthB;
      const weight = strength * (keyIdf[a.keys[i] as number] as number);
      if (best === null || weight > best.weight) best = { weight, kind: strengthA <= strengthB ? kindA : kindB };
    }
  }
  return best;
}

/** Length of the longest chain of matches that rises on both sides, as a share of the matches. */
function orderShare(matches: readonly WordMatch[]): number {
  if (matches.length < MIN_ORDERED) return USUAL_ORDER;
  const tails: number[] = [];
  for (const { b } of matches) {
    const at = tails.findIndex((tail) => tail > b);
    if (at < 0) tails.push(b);
    else tails[at] = b;
  }
  return tails.length / matches.length;
}
