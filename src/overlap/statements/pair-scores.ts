import { metered } from '../../base';
import { ArticleLikeness } from './article-likeness';
import { chanceCorrection, probabilityOf } from './calibration';
import { type CandidateSearch, forEachCandidate } from './candidates';
import { CONTEXT_FEATURES, contextOf, type ScoredPair } from './context';
import { compareStatements, FEATURES } from './features';
import { type WeighedPair, type Weighing, withJoined } from './joined-statements';
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
/** Two statements and how likely they say the same. */
export type StatementPair = Omit<WeighedPair, 'total'> & { readonly probability: number };

/** What only the articles themselves tell. */
export interface ArticleRelations {
  /** Whether two articles (by their numbers) may tell of one event. */
  readonly isNear: (a: number, b: number) => boolean;
  /** Whether the statement behind this one, of the same article, is of the same paragraph. */
  readonly isContinued: (at: number) => boolean;
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
 * pair of `candidates` is scored by its words; beside likely ones their neighbours are compared too, whatever words they
 * share; then what the two articles share besides counts, and how many pairs were compared.
 */
export function scorePairs(
  index: StatementIndex,
  { isNear, isContinued }: ArticleRelations,
  signal?: AbortSignal,
  candidates: CandidateSearch = forEachCandidate,
): ScoredPairs {
  const found = new PairsByArticles(index, isNear);
  const pairsForOne = candidates(index, (a, b) => found.add(a, b, MIN_COSINE), signal);
  // Those that were passed over could be alike by chance too.
  found.comparedCount = Math.round(found.comparedCount * pairsForOne);
  found.addBeside();
  const likeness = new ArticleLikeness(index);
  const likenessOf = ({ a, b }: ScoredPair) => likeness.beside(a, b);
  const scored: WeighedPair[] = [];
  for (const group of metered(found.groups(), { task: 'Weighing', unit: 'pairs of articles', signal })) {
    const contexts = contextOf(group, likenessOf);
    const weighed = group.map((pair, at) => {
      const context = contexts[at] as readonly number[];
      return { ...pair, context, total: oddsInContext(pair.features, context) };
    });
    for (const pair of withJoined(index, weighed, likenessOf, isContinued, WEIGHING)) scored.push(pair);
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
    const { features } = compareStatements(this.index, this.wordsOf(a), this.wordsOf(b), cosine);
    const logOdds = oddsOfWords(features);
    if (logOdds < MIN_LOG_ODDS) return;
    const [placeA, placeB] = [place[a] as number, place[b] as number];
    const places = { placeA, lastPlaceA: placeA, placeB, lastPlaceB: placeB };
    const pair = { a, lastA: a, b, lastB: b, ...places, logOdds, features };
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

/** The log odds that words and the other sentences give together. */
export const oddsInContext = (features: readonly number[], context: readonly number[]): number =>
  weighed(CONTEXT_MODEL, features, context);

const WEIGHING: Weighing = { ofWords: oddsOfWords, inContext: oddsInContext };

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
