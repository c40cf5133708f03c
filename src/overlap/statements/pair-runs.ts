import type { Span } from '../../base';
import type { Article } from '../../corpus';
import type { StatementPair } from './pair-scores';
import type { StatementColumns } from './sentence-table';

/** Pairs of sentences that follow one another on both sides: one passage. */
export interface Run {
  /** From the first to the last sentence on each side. */
  readonly a: Span;
  readonly b: Span;
  /** The pair that is likeliest to say the same, which stands for the run. */
  readonly strongest: StatementPair;
}

/**
 * The likeliest pairs such that a sentence has one counterpart in another article, or two that stand side by side (a
 * sentence cut in two by one of two translators).
 */
export function onePartnerEach(pairs: readonly StatementPair[], statements: StatementColumns): StatementPair[] {
  const { article, count } = statements;
  const partners = new Map<number, number[]>();
  const partnersOf = (own: number, other: number): number[] => {
    const key = own * count + (article[other] as number);
    const known = partners.get(key) ?? [];
    partners.set(key, known);
    return known;
  };
  const canJoin = (known: readonly number[], other: number) =>
    known.length === 0 || (known.length === 1 && Math.abs((known[0] as number) - other) === 1);
  const likeliest = [...pairs].sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const isFree = (from: number, to: number, other: number) =>
    partnersOf(from, other).length === 0 && partnersOf(to, other).length === 0;
  return likeliest.filter(({ a, lastA, b, lastB }) => {
    const [ofA, ofB] = [partnersOf(a, b), partnersOf(b, a)];
    const isJoined = a < lastA || b < lastB;
    if (isJoined && !(isFree(a, lastA, b) && isFree(b, lastB, a))) return false;
    if (!canJoin(ofA, b) || !canJoin(ofB, a) || (ofA.length > 0 && ofB.length > 0)) return false;
    for (let at = a; at <= lastA; at++) partnersOf(at, b).push(b, ...(b < lastB ? [lastB] : []));
    for (let at = b; at <= lastB; at++) partnersOf(at, a).push(a, ...(a < lastA ? [lastA] : []));
    return true;
  });
}

/** Whether the statement behind one is of the same paragraph of the same article. */
export function paragraphTest(
  { article, start, end, count }: StatementColumns,
  articles: readonly Article[],
): (at: number) => boolean {
  return (at) => {
    const next = at + 1;
    if (next >= count || article[next] !== article[at]) return false;
    const { raw } = articles[article[at] as number] as Article;
    return !/[\n\r]/.test(raw.slice(end[at], start[next]));
  };
}

/** Joins pairs that follow one another within a paragraph on both sides. In order of `a`, then `b`. */
export function runsOfPairs(
  pairs: readonly StatementPair[],
  statements: StatementColumns,
  articles: readonly Article[],
): Run[] {
  const { article, start, end } = statements;
  const isContinued = paragraphTest(statements, articles);
  const follows = (last: number, next: number): boolean => next === last || (next === last + 1 && isContinued(last));
  const open = new Map<
    string,
    { firstA: number; firstB: number; lastA: number; lastB: number; strongest: StatementPair }[]
  >();
  const runs: { firstA: number; firstB: number; lastA: number; lastB: number; strongest: StatementPair }[] = [];
  for (const pair of [...pairs].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const key = `${article[pair.a]} ${article[pair.b]}`;
    const known = open.get(key) ?? [];
    open.set(key, known);
    const run = known.find(({ lastA, lastB }) => follows(lastA, pair.a) && follows(lastB, pair.b));
    if (run === undefined) {
      const begun = { firstA: pair.a, firstB: pair.b, lastA: pair.lastA, lastB: pair.lastB, strongest: pair };
      known.push(begun);
      runs.push(begun);
      continue;
    }
    run.lastA = pair.lastA;
    run.lastB = pair.lastB;
    if (pair.probability > run.strongest.probability) run.strongest = pair;
  }
  return runs.map(({ firstA, firstB, lastA, lastB, strongest }) => ({
    a: { start: start[firstA] as number, end: end[lastA] as number },
    b: { start: start[firstB] as number, end: end[lastB] as number },
    strongest,
  }));
}
