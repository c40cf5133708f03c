// Fits the weights by which the kit tells how likely two statements say the same, on folders of articles that two people
// put into one language (`NNNNa.txt`, `NNNNb.txt`, `pairs.jsonl`; see `test/accuracy/statements.ts`).
//
//     node --import tsx test/fit/statements.ts FOLDER… [--out src/overlap/statements/weights.ts]
//
// Prints how well each fifth of the articles is told by weights that were fitted on the other four: F1 at the best
// threshold and at the kit's own, recall at a precision of 0.95, and how often what is given a probability is true. With `--out`
// the weights of all are written. The same folders give the same weights.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArticleLikeness } from '../../src/overlap/statements/article-likeness';
import { CONTEXT_FEATURES, contextOf } from '../../src/overlap/statements/context';
import { compareStatements, FEATURES } from '../../src/overlap/statements/features';
import { gramCosine } from '../../src/overlap/statements/statement-index';
import { changedPairs } from './changed-pairs';
import { fitWeights, logOddsOf, type Observation } from './logistic-regression';
import { reliability, scoresOf } from './scores';
import { FOLDS, type LabelledPair, type LabelledPairs, readPairs, readSmallCorpora } from './statement-pairs';
import { weightsFile } from './weights-file';

/** Given by hand: the data has few articles that tell of one event and are not translations. Left-out folds bear it out. */
const ARTICLES_WEIGHT = 50;
const SMALL_WEIGHT = 0.3;
/** Two translations of one article count several times; so do pairs of other articles, as a corpus is full of them. */
const OTHERS_WEIGHT = 2;
const PART_WEIGHT = 0.5;
/** How often, of the places where two retellings stand side by side, one of them tells something else. */
const REPLACED_WEIGHT = 0.3;

/** One pair, beside all or some of the other sentences of its articles. */
interface Beside {
  readonly corpus: number;
  readonly pair: LabelledPair;
  readonly context: readonly number[];
  readonly weight: number;
  readonly company: 'all' | 'few' | 'half' | 'changed' | 'replaced';
}

const { positionals: folders, values } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const random = randomNumbers(7);
const corpora = [
  ...folders.map((folder) => readPairs(folder, 1)),
  ...folders.flatMap((folder) => readSmallCorpora(folder, SMALL_WEIGHT)),
];
const changed = corpora.map((corpus) => changedPairs(corpus, random));
const all = corpora.flatMap(({ pairs }, at) => [...pairs, ...(changed[at] as LabelledPair[])]);
console.log(`${all.length} pairs, ${changed.flat().length} of them true ones that were changed to be false`);

const wordsObservation = ({ features, isTrue, weight }: LabelledPair): Observation => ({
  features: features,
  isTrue,
  weight,
  offset: 0,
});
const wordsWeights = foldWeights(all, ({ fold }) => fold, wordsObservation);
const logOdds = new Map(all.map((pair) => [pair, logOddsOf(wordsWeights[pair.fold] as number[], pair.features)]));
for (const [at, folder] of folders.entries()) {
  const rows = (corpora[at] as LabelledPairs).pairs.map((pair) => ({
    isTrue: pair.isTrue,
    logOdds: logOdds.get(pair) as number,
  }));
  console.log(`words alone, left-out folds, ${folder}: ${scoresOf(rows)}`);
}

const fitted = CONTEXT_FEATURES.map((_, at) => at).filter((at) => CONTEXT_FEATURES[at] !== 'articles');
const articlesAt = CONTEXT_FEATURES.indexOf('articles');
const beside = corpora.flatMap((corpus, at) => besideOthers(corpus, at, changed[at] as LabelledPair[]));
const besideObservation = ({ pair, context, weight }: Beside): Observation => ({
  features: [...pair.features, ...fitted.map((k) => context[k] as number)],
  isTrue: pair.isTrue,
  weight,
  offset: ARTICLES_WEIGHT * (context[articlesAt] as number),
});
const contextWeights = foldWeights(beside, ({ pair }) => pair.fold, besideObservation);
const judged = beside.map((row) => {
  const { features, offset } = besideObservation(row);
  return {
    ...row,
    isTrue: row.pair.isTrue,
    logOdds: logOddsOf(contextWeights[row.pair.fold] as number[], features, offset),
  };
});
for (const [at, folder] of folders.entries()) {
  for (const company of ['all', 'half', 'few'] as const) {
    const rows = judged.filter((row) => row.corpus === at && row.company === company);
    console.log(`beside ${company} other sentences, left-out folds, ${folder}: ${scoresOf(rows)}`);
  }
}
for (const company of ['all', 'half', 'few', 'changed', 'replaced'] as const) {
  console.log(
    `calibration beside ${company}: ${reliability(judged.filter((row) => row.company === company && row.corpus < folders.length))}`,
  );
}
const words = fitWeights(all.map(wordsObservation));
const context = fitWeights(beside.map(besideObservation));
const names = [...FEATURES, ...fitted.map((at) => CONTEXT_FEATURES[at] as string), 'base'];
const named = (weights: readonly number[], of: readonly string[]) =>
  Object.fromEntries(of.map((name, at) => [name, weights[at] as number]));
const wordsNamed = named(words, [...FEATURES, 'base']);
const contextNamed = { ...named(context, names), articles: ARTICLES_WEIGHT };
console.log(
  JSON.stringify(
    { words: wordsNamed, context: contextNamed },
    (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value),
    1,
  ),
);
if (values.out !== undefined) writeFileSync(values.out, weightsFile(wordsNamed, contextNamed));

/** Weights for each fold, fitted on all others. */
function foldWeights<T>(
  rows: readonly T[],
  foldOf: (row: T) => number,
  observationOf: (row: T) => Observation,
): number[][] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(rows.filter((row) => foldOf(row) !== fold).map(observationOf)),
  );
}

/**
 * Each pair beside the other sentences of its two articles: all of them; few of the second article's (as in a short
 * report); a random half of both (two articles that tell of one event and not the same of it); each changed pair in the
 * place of the true one; and a sentence from elsewhere in the article in that place, which says something else where all
 * around it is retold.
 */
function besideOthers(
  { index, pairs, wordsOf }: LabelledPairs,
  corpus: number,
  changedOnes: readonly LabelledPair[],
): Beside[] {
  const likeness = new ArticleLikeness(index);
  const rows: Beside[] = [];
  const add = (group: readonly LabelledPair[], company: Beside['company'], factor: number, kept = group.length) => {
    const scored = group.map((pair) => ({ ...pair, logOdds: logOdds.get(pair) as number }));
    contextOf(scored, ({ a, b }) => likeness.beside(a, b))
      .slice(0, kept)
      .forEach((context, at) => {
        const pair = group[at] as LabelledPair;
        rows.push({ corpus, pair, context, weight: pair.weight * factor, company });
      });
  };
  const changedOf = grouped(changedOnes);
  for (const [articles, group] of grouped(pairs)) {
    add(group, 'all', group[0]?.isTranslated === true ? 1 : OTHERS_WEIGHT);
    if (group[0]?.isTranslated !== true) continue;
    for (const count of [1, 1, 1, 2, 2, 4]) {
      const kept = drawn([...new Set(group.map(({ b }) => b))], count, random);
      add(
        group.filter(({ b }) => kept.has(b)),
        'few',
        PART_WEIGHT,
      );
    }
    for (let round = 0; round < 3; round++) {
      const half = (side: 'a' | 'b') =>
        new Set([...new Set(group.map((pair) => pair[side]))].filter(() => random() < 0.5));
      const [keptA, keptB] = [half('a'), half('b')];
      add(
        group.filter(({ a, b }) => keptA.has(a) && keptB.has(b)),
        'half',
        1,
      );
    }
    const statements = [...new Set(group.map(({ b }) => b))].sort((x, y) => x - y);
    for (const pair of group) {
      if (!pair.isTrue) continue;
      const far = statements.filter((b) => Math.abs(b - pair.b) > 1);
      const b = far[Math.floor(random() * far.length)];
      if (b === undefined || group.some((other) => other.a === pair.a && other.b === b && other.isTrue)) continue;
      const { features } = compareStatements(index, wordsOf(pair.a), wordsOf(b), gramCosine(index, pair.a, b));
      const replaced = { ...pair, isTrue: false, features };
      logOdds.set(replaced, logOddsOf(wordsWeights[pair.fold] as number[], features));
      const others = group.filter((other) => other.a !== pair.a && other.b !== pair.b);
      add([replaced, ...others], 'replaced', REPLACED_WEIGHT, 1);
    }
    for (const pair of changedOf.get(articles) ?? []) {
      const others = random() < 0.5 ? [] : group.filter(({ a, b }) => a !== pair.a || b !== pair.b);
      add([pair, ...others], 'changed', 1, 1);
    }
  }
  return rows;
}

function grouped(pairs: readonly LabelledPair[]): Map<string, LabelledPair[]> {
  const groups = new Map<string, LabelledPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.articles);
    if (group === undefined) groups.set(pair.articles, [pair]);
    else group.push(pair);
  }
  return groups;
}

function drawn(items: readonly number[], count: number, next: () => number): Set<number> {
  const sorted = [...items].sort((x, y) => x - y);
  const kept = new Set<number>();
  while (kept.size < Math.min(count, sorted.length)) kept.add(sorted[Math.floor(next() * sorted.length)] as number);
  return kept;
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
