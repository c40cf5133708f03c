// Pairs of sentences with what speaks for and against their saying the same, from a folder of articles with true pairs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/base';
import { forEachCandidate } from '../../src/overlap/statements/candidates';
import type { ScoredPair } from '../../src/overlap/statements/context';
import { compareStatements } from '../../src/overlap/statements/features';
import { readSentences } from '../../src/overlap/statements/sentence-table';
import { gramCosine, indexStatements, type StatementIndex } from '../../src/overlap/statements/statement-index';
import { type StatementWords, statementWords } from '../../src/overlap/statements/statement-words';
import { articleOf } from '../article';

/** A pair of sentences of two articles. */
export interface LabelledPair extends Omit<ScoredPair, 'logOdds'> {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
  /** Which fifth of the articles it is of: both halves of a folder and all folders are cut at the same articles. */
  readonly fold: number;
  /** The two articles; whether they are two translations of one. */
  readonly articles: string;
  readonly isTranslated: boolean;
}

/** The pairs of one corpus and what they were compared by. */
export interface LabelledPairs {
  readonly index: StatementIndex;
  readonly pairs: readonly LabelledPair[];
  wordsOf(statement: number): StatementWords;
}

export const FOLDS = 5;
const MIN_COSINE = 0.1;
const MIN_COSINE_WITHIN = 0.03;
const ARTICLES_A_BLOCK = 12;

interface Place extends Span {
  readonly article: string;
}
interface TruePair {
  readonly a: Place;
  readonly b: Place;
}

/**
 * The pairs of the files `from` to `to` of a folder: the candidates that the kit itself would compare, and all of two
 * translations of one article. A file is `NNNNa.txt` or `NNNNb.txt`; `pairs.jsonl` holds the true pairs.
 */
export function readPairs(folder: string, weight: number, from = 0, to = Number.POSITIVE_INFINITY): LabelledPairs {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = files
    .sort()
    .slice(from, to)
    .map((name) => articleOf(readFileSync(join(folder, name), 'utf8'), { id: name.slice(0, -4), file: name }));
  const truth = truePairs(folder);
  const statements = readSentences(articles, 2);
  const index = indexStatements(statements);
  const words: StatementWords[] = [];
  const wordsOf = (at: number): StatementWords => {
    words[at] ??= statementWords(index, at);
    return words[at];
  };
  const idOf = (at: number): string => articles[statements.article[at] as number]?.id ?? '';
  const place = (at: number) => ({ start: statements.start[at] as number, end: statements.end[at] as number });
  const isTruePair = (a: number, b: number): boolean => {
    const [x, y] = idOf(a).endsWith('a') ? [a, b] : [b, a];
    const known = truth.get(`${idOf(x)} ${idOf(y)}`) ?? [];
    return known.some((pair) => touches(place(x), pair.a) && touches(place(y), pair.b));
  };
  const pairs: LabelledPair[] = [];
  const seen = new Set<number>();
  const add = (a: number, b: number, least: number) => {
    const cosine = gramCosine(index, a, b);
    if (cosine < least || seen.has(a * statements.count + b)) return;
    seen.add(a * statements.count + b);
    const [one, other] = [idOf(a), idOf(b)];
    pairs.push({
      ...{ a, lastA: a, b, lastB: b, weight },
      ...{ placeA: statements.place[a] as number, lastPlaceA: statements.place[a] as number },
      ...{ placeB: statements.place[b] as number, lastPlaceB: statements.place[b] as number },
      features: compareStatements(index, wordsOf(a), wordsOf(b), cosine).features,
      isTrue: isTruePair(a, b),
      fold: Math.floor(Number(one.slice(0, 4)) / ARTICLES_A_BLOCK) % FOLDS,
      articles: `${one} ${other}`,
      isTranslated: one.slice(0, 4) === other.slice(0, 4),
    });
  };
  forEachCandidate(index, (a, b) => add(a, b, MIN_COSINE));
  for (let a = 0; a < statements.count; a++) {
    const next = (statements.article[a] as number) + 1;
    for (let b = a + 1; b < statements.count && (statements.article[b] as number) <= next; b++) {
      if (statements.article[b] === next && idOf(a).slice(0, 4) === idOf(b).slice(0, 4)) add(a, b, MIN_COSINE_WITHIN);
    }
  }
  return { index, pairs, wordsOf };
}

/** The folder as many small corpora, of twelve files each: there a rare word is rarer, as in a corpus of five articles. */
export function readSmallCorpora(folder: string, weight: number): LabelledPairs[] {
  const count = readdirSync(folder).filter((name) => name.endsWith('.txt')).length;
  const blocks = Math.ceil(count / ARTICLES_A_BLOCK);
  return Array.from({ length: blocks }, (_, at) =>
    readPairs(folder, weight, at * ARTICLES_A_BLOCK, (at + 1) * ARTICLES_A_BLOCK),
  );
}

const touches = (x: Span, y: Span): boolean => x.start < y.end && x.end > y.start;

function truePairs(folder: string): Map<string, TruePair[]> {
  const byArticles = new Map<string, TruePair[]>();
  for (const line of readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const pair = JSON.parse(line) as TruePair;
    const key = `${pair.a.article} ${pair.b.article}`;
    const known = byArticles.get(key);
    if (known === undefined) byArticles.set(key, [pair]);
    else known.push(pair);
  }
  return byArticles;
}
