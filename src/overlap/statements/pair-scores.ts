import { metered } from '../../base';
import { ArticleLikeness } from './article-likeness';
import { chanceCorrection, probabilityOf } from './calibration';
import { forEachCandidate } from './candidates';
import { CONTEXT_FEATURES, contextOf, type ScoredPair } from './context';
import { compareStatements, FEATURES } from './features';
import { gramCosine, type StatementIndex } from './statement-index';
import { type StatementWords, statementWords } from './statement-words';
import { CONTEXT_MODEL, WORDS_MODEL } from './weights';

/** Pairs whose runs of characters are less alike are not looked at; beside a likely pair they may be less alike. */
const MIN_COSINE = 0.14;
const MIN_COSINE_BESIDE = 0.03;
/** Below these log odds nothing that the other sentences tell would make a pair likely. */
const MIN_LOG_ODDS = -4;
const BESIDE_FROM = 0;
const BESIDE_REACH = 2;
const MAX_KEPT = 20_000;
/**
 * What the other sentences tell may add so much for each rare word that the two share: two sentences that have one word
 * in common do not say the same because all about them does.
 */
const MOST_FOR_A_WORD = 2;
/** The idf of a word that only the two have, about. */
const RARE_IDF = 6;
const OWN_WEIGHT = FEATURES.indexOf('ownWeight');

/** About how many words two statements share that stand nowhere else in their articles. */
const rareWordsIn = (features: readonly number[]): number => (Math.exp(features[OWN_WEIGHT] as number) - 1) / RARE_IDF;

/** Two statements and how likely they say the same. */
export interface StatementPair extends ScoredPair {
  readonly features: readonly number[];
  readonly context: readonly number[];
  /** What was taken off as more than the other sentences may add; 0 or below. */
  readonly bound: number;
  readonly probability: number;
}

/** The pairs that were found, and what their probabilities rest on. */
export interface ScoredPairs {
  readonly pairs: readonly StatementPair[];
  /** Pairs of statements that share rare pieces enough to be compared; of those of one statement the best were. */
  readonly comparedCount: number;
  /** Log odds that were taken from each pair, as there are so many by chance. */
  readonly correction: number;
}

/**
 * The pairs of statements of different articles that may say the same, with the probability that they do. First each
 * pair of `forEachCandidate` is scored by its words; beside likely ones their neighbours are compared too, whatever words they
 * share; then what the two articles share besides counts, and how many pairs were compared.
 */
export function scorePairs(
  index: StatementIndex,
  isNear: (a: number, b: number) => boolean,
  signal?: AbortSignal,
): ScoredPairs {
  const found = new PairsByArticles(index, isNear);
  const pairsForOne = forEachCandidate(index, (a, b) => found.add(a, b, MIN_COSINE), signal);
  // Those that were passed over could be alike by chance too.
  found.comparedCount = Math.round(found.comparedCount * pairsForOne);
  found.addBeside();
  const likeness = new ArticleLikeness(index);
  const scored: (Omit<StatementPair, 'probability'> & { readonly total: number })[] = [];
  for (const group of metered(found.groups(), { task: 'Weighing', unit: 'pairs of articles', signal })) {
    contextOf(group, ({ a, b }) => likeness.beside(a, b)).forEach((context, at) => {
      const pair = group[at] as FoundPair;
      scored.push({ ...pair, context, ...oddsInContext(pair.logOdds, pair.features, context) });
    });
  }
  const correction = chanceCorrection(
    scored.map(({ total }) => total),
    found.comparedCount,
  );
  const pairs = scored.map(({ total, ...pair }) => ({ ...pair, probability: probabilityOf(total + correction) }));
  return { pairs, comparedCount: found.comparedCount, correction };
}

type FoundPair = ScoredPair & { readonly features: readonly number[] };

/** The pairs that words make worth a look, those of the same two articles together. */
class PairsByArticles {
  comparedCount = 0;
  private readonly byArticles = new Map<number, FoundPair[]>();
  private readonly words = new Map<number, StatementWords>();
  constructor(
    private readonly index: StatementIndex,
    private readonly isNear: (a: number, b: number) => boolean,
  ) {}

  groups(): Iterable<readonly FoundPair[]> {
    return this.byArticles.values();
  }

  add(a: number, b: number, minCosine: number): void {
    const { article, place } = this.index.statements;
    const [articleA, articleB] = [article[a] as number, article[b] as number];
    if (!this.isNear(articleA, articleB)) return;
    const cosine = gramCosine(this.index, a, b);
    if (cosine < minCosine) return;
    this.comparedCount++;
    const { features } = compareStatements(this.index, [a, b], this.wordsOf(a), this.wordsOf(b), cosine);
    const logOdds = oddsOfWords(features);
    if (logOdds < MIN_LOG_ODDS) return;
    const pair = { a, b, placeA: place[a] as number, placeB: place[b] as number, logOdds, features };
    const key = articleA * 2 ** 26 + articleB;
    const group = this.byArticles.get(key);
    if (group === undefined) this.byArticles.set(key, [pair]);
    else group.push(pair);
  }

  /** Compares the sentences beside likely pairs: a paraphrase may share no rare word at all. */
  addBeside(): void {
    const { article, count } = this.index.statements;
    for (const group of [...this.byArticles.values()]) {
      const known = new Set(group.map(({ a, b }) => a * count + b));
      for (const { a, b, logOdds } of [...group]) {
        if (logOdds < BESIDE_FROM) continue;
        for (let x = Math.max(0, a - BESIDE_REACH); x <= Math.min(count - 1, a + BESIDE_REACH); x++) {
          for (let y = Math.max(0, b - BESIDE_REACH); y <= Math.min(count - 1, b + BESIDE_REACH); y++) {
            if (article[x] !== article[a] || article[y] !== article[b] || known.has(x * count + y)) continue;
            known.add(x * count + y);
            this.add(x, y, MIN_COSINE_BESIDE);
          }
        }
      }
    }
  }

  private wordsOf(at: number): StatementWords {
    let words = this.words.get(at);
    if (words === undefined) {
      // What is forgotten is read again; all statements of a large corpus at once would fill the memory.
      if (this.words.size >= MAX_KEPT) this.words.clear();
      words = statementWords(this.index, at);
      this.words.set(at, words);
    }
    return words;
  }
}

/** The log odds that words give. */
export const oddsOfWords = (features: readonly number[]): number => weighed(WORDS_MODEL, features, []);

/** The log odds that words and the other sentences give together, and what was taken off as more than these may add. */
export function oddsInContext(ofWords: number, features: readonly number[], context: readonly number[]) {
  const total = weighed(CONTEXT_MODEL, features, context);
  const bound = Math.min(0, ofWords + MOST_FOR_A_WORD * rareWordsIn(features) - total);
  return { total: total + bound, bound };
}

/** Log odds: each feature times its weight, and the base. */
function weighed(
  model: Readonly<Record<string, number>>,
  features: readonly number[],
  context: readonly number[],
): number {
  let sum = model.base as number;
  features.forEach((value, at) => {
    sum += value * (model[FEATURES[at] as string] as number);
  });
  context.forEach((value, at) => {
    sum += value * (model[CONTEXT_FEATURES[at] as string] as number);
  });
  return sum;
}
