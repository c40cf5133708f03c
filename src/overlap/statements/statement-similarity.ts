import type { Span } from '../../base';
import type { Evidence } from '../types';
import { KEY_STRENGTH, type KeyKind, type StatementTerm } from './statement-terms';
import type { TermWeights } from './term-weights';

/** Two words that were matched, and what that is worth. */
interface TermMatch {
  readonly kind: KeyKind;
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** How alike two statements are in what they say, whoever says it. */
export interface TermOverlap {
  /** From 0 to 1. */
  readonly score: number;
  readonly shareOfAFoundInB: number;
  readonly shareOfBFoundInA: number;
  /** Sum of the matched weights: about how many rare words they share. */
  readonly sharedWeight: number;
  readonly evidence: readonly Evidence[];
  /** Numbers of the words that were matched, on each side, pair by pair. */
  readonly matchedA: readonly number[];
  readonly matchedB: readonly number[];
}

/** The part of the score that goes to the words in the same order. */
const ORDER_PART = 0.1;
/** Shared weight at which half of the score is reached: one shared word proves little, however short the quotation. */
const HALF_WEIGHT = 1;

/**
 * Compares the content words of two statements.
 *
 *     score = √((share of a + share of b) / 2) · s² / (s² + 1) · (0.9 + 0.1 · order)
 *
 * share: weight of a statement's words that are matched, of the weight of all its words. s: matched weight, about the
 * number of rare words that both have. order: share of the matched words that stand in the same order. A word matches
 * the same word in full, a compound with its part (Rakete, Raketentechnologie) at 0.7, verbs of one base (aufbauen,
 * ausbauen) and words of one group (`RELATED_WORDS`) at 0.6. Each word is matched once. Statements without content
 * words score 0.
 */
export function compareTerms(
  a: readonly StatementTerm[],
  b: readonly StatementTerm[],
  weights: TermWeights,
): TermOverlap {
  const matches = matchTerms(a, b, weights);
  const shared = sum(matches.map((match) => match.weight));
  const shareOfAFoundInB = ratio(shared, sum(a.map((term) => ownWeight(term, weights))));
  const shareOfBFoundInA = ratio(shared, sum(b.map((term) => ownWeight(term, weights))));
  const order = orderShare(matches);
  const enough = shared ** 2 / (shared ** 2 + HALF_WEIGHT ** 2);
  const words = Math.sqrt((shareOfAFoundInB + shareOfBFoundInA) / 2) * enough;
  const evidence: Evidence[] = matches.map((match) => ({
    reason: match.kind,
    term: shownMatch(a[match.a] as StatementTerm, b[match.b] as StatementTerm),
    weight: (words * (1 - ORDER_PART) * match.weight) / shared,
    a: spanOf(a[match.a] as StatementTerm),
    b: spanOf(b[match.b] as StatementTerm),
  }));
  if (order > 0)
    evidence.push({ reason: 'order', term: 'same order', weight: words * ORDER_PART * order, a: null, b: null });
  const score = words * (1 - ORDER_PART + ORDER_PART * order);
  return {
    ...{ score, shareOfAFoundInB, shareOfBFoundInA, sharedWeight: shared, evidence },
    matchedA: matches.map((match) => match.a),
    matchedB: matches.map((match) => match.b),
  };
}

const spanOf = ({ start, end }: StatementTerm): Span => ({ start, end });

function ownWeight(term: StatementTerm, weights: TermWeights): number {
  return term.worth * weights.of(term.word.keys[0]?.key ?? '', term.word.isCommon);
}

/** The best pairs of words, heaviest first, each word in one pair. */
function matchTerms(a: readonly StatementTerm[], b: readonly StatementTerm[], weights: TermWeights): TermMatch[] {
  const placesInB = new Map<string, { place: number; kind: KeyKind }[]>();
  b.forEach((term, place) => {
    for (const { key, kind } of term.word.keys) {
      const places = placesInB.get(key);
      if (places === undefined) placesInB.set(key, [{ place, kind }]);
      else places.push({ place, kind });
    }
  });
  const possible: TermMatch[] = [];
  a.forEach((term, place) => {
    for (const { key, kind } of term.word.keys) {
      for (const other of placesInB.get(key) ?? []) {
        const partner = b[other.place] as StatementTerm;
        const worth = strength(kind, other.kind) * Math.min(term.worth, partner.worth);
        const weight = worth * weights.of(key, term.word.isCommon || partner.word.isCommon);
        possible.push({ kind: weaker(kind, other.kind), a: place, b: other.place, weight });
      }
    }
  });
  possible.sort((x, y) => y.weight - x.weight || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return possible.filter((match) => {
    if (usedA.has(match.a) || usedB.has(match.b)) return false;
    usedA.add(match.a);
    usedB.add(match.b);
    return true;
  });
}

function strength(a: KeyKind, b: KeyKind): number {
  return a === b && a !== 'compound' ? KEY_STRENGTH[a] : KEY_STRENGTH[a] * KEY_STRENGTH[b];
}

function weaker(a: KeyKind, b: KeyKind): KeyKind {
  return KEY_STRENGTH[a] <= KEY_STRENGTH[b] ? a : b;
}

function shownMatch(a: StatementTerm, b: StatementTerm): string {
  return a.word.lemma === b.word.lemma ? a.word.lemma : `${a.word.lemma} ~ ${b.word.lemma}`;
}

/** Length of the longest chain of matches that rises on both sides, as a share of the matches; 0 below three. */
function orderShare(matches: readonly TermMatch[]): number {
  if (matches.length < 3) return 0;
  const places = [...matches].sort((x, y) => x.a - y.a).map((match) => match.b);
  const tails: number[] = [];
  for (const place of places) {
    const at = tails.findIndex((tail) => tail > place);
    if (at < 0) tails.push(place);
    else tails[at] = place;
  }
  return tails.length / matches.length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
