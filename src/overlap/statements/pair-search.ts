import { ArticleLikeness } from './article-likeness';
import { probabilityOf } from './calibration';
import { CONTEXT_FEATURES, contextOf, MOST_CONTEXT, type ScoredPair } from './context';
import { compareStatements } from './features';
import { JOIN_FROM, type WeighedPair, type Weighing, withJoined } from './joined-statements';
import { mostAmong, oddsInContext, oddsOfWords } from './model';
import { ScoreBound } from './score-bound';
import { GramCosines, gramCosine, type StatementIndex } from './statement-index';
import { type StatementWords, statementWords } from './statement-words';
import { CONTEXT_MODEL } from './weights';

/** Pairs whose runs of characters are less alike are not looked at; beside a likely pair they may be less alike. */
const MIN_COSINE = 0.14;
const MIN_COSINE_BESIDE = 0.03;
/** Below these log odds nothing that the other sentences tell would make a pair likely. */
const MIN_LOG_ODDS = -4;
const BESIDE_FROM = 0;
const BESIDE_REACH = 2;
const MAX_KEPT = 400_000;
/** Log odds below these change no estimate of how many pairs are true. */
const COUNTED_FROM = -8;

const NOTHING_BESIDE = CONTEXT_FEATURES.map(() => 0);

/** What only the articles themselves tell. */
export interface ArticleRelations {
  /** Whether two articles (by their numbers) may tell of one event. */
  readonly isNear: (a: number, b: number) => boolean;
  /** Whether the statement behind this one, of the same article, is of the same paragraph. */
  readonly isContinued: (at: number) => boolean;
  /** What is known of two statements besides, in log odds: who says them. Nothing where it is left out. */
  readonly besides?: (a: number, b: number) => number;
  /** The most that `besides` gives. @default 0 */
  readonly mostBesides?: number;
}

type FoundPair = ScoredPair & { readonly features: readonly number[] };

/** Two statements that share rare pieces, and the most that they can reach. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  readonly words: number;
  readonly context: number;
}

/**
 * Weighs pairs of statements as they come, the earlier statements in order: the pairs of one article are held until it is
 * through, so that memory goes with what is found and not with what is compared.
 */
export class PairSearch {
  /** Number of pairs that were looked at. */
  comparedCount = 0;
  /** … and of those that were looked at because they stand beside likely ones. */
  besideCount = 0;
  /** Log odds of the pairs that were weighed, those far below zero left out. */
  readonly odds: number[] = [];
  /** Pairs of at least the log odds that were asked for. */
  readonly likely: WeighedPair[] = [];
  private readonly leastOdds: number;
  private readonly bound: ScoreBound;
  private readonly cosines: GramCosines;
  private readonly likeness: ArticleLikeness;
  private readonly words = new Map<number, StatementWords>();
  private readonly byArticle = new Map<number, Candidate[]>();
  private article = -1;
  private readonly weighing: Weighing = {
    wordsOf: (at) => this.wordsOf(at),
    ofWords: oddsOfWords,
    inContext: oddsInContext,
  };

  constructor(
    private readonly index: StatementIndex,
    private readonly relations: ArticleRelations,
    private readonly asked: number,
  ) {
    this.leastOdds = asked - (relations.mostBesides ?? 0);
    this.bound = new ScoreBound(index);
    this.cosines = new GramCosines(index);
    this.likeness = new ArticleLikeness(index);
  }

  add(a: number, b: number): void {
    const { article } = this.index.statements;
    const [articleA, articleB] = [article[a] as number, article[b] as number];
    if (articleA !== this.article) {
      this.finish();
      this.article = articleA;
    }
    if (!this.relations.isNear(articleA, articleB)) return;
    const cosine = this.cosines.of(a, b);
    if (cosine < MIN_COSINE) return;
    this.comparedCount++;
    this.bound.look(a, b, cosine);
    const candidate = { a, b, cosine, words: this.bound.words, context: this.bound.context };
    const group = this.byArticle.get(articleB);
    if (group === undefined) this.byArticle.set(articleB, [candidate]);
    else group.push(candidate);
  }

  /** Weighs what was held; to be called once more at the end. */
  finish(): void {
    for (const [other, group] of this.byArticle) {
      // In what the two articles have in common at most, as log odds: found when it is first wanted.
      let together: number | null = null;
      const togetherMost = () => {
        together ??= CONTEXT_MODEL.articles * Math.min(MOST_CONTEXT.articles, this.likeness.most(this.article, other));
        return together;
      };
      if (!canReach(this.leastOdds, group, togetherMost)) continue;
      const found: FoundPair[] = [];
      for (const { a, b, cosine, words } of group) if (words >= MIN_LOG_ODDS) this.compare(found, a, b, cosine);
      // A pair that a sentence more may make likely is kept too.
      if (canReach(Math.min(this.leastOdds, JOIN_FROM), found.map(knownReach), togetherMost)) this.weigh(found);
    }
    this.byArticle.clear();
  }

  /** Weighs the pairs of two articles, and what stands beside them. */
  private weigh(found: FoundPair[]): void {
    this.compareBeside(found);
    const likenessOf = ({ a, b }: ScoredPair) => this.likeness.beside(a, b);
    const contexts = contextOf(found, likenessOf);
    const weighed = found.map((pair, at) => {
      const context = contexts[at] as readonly number[];
      return { ...pair, context, total: oddsInContext(pair.features, context) };
    });
    const { isContinued, besides } = this.relations;
    for (const joined of withJoined(this.index, weighed, likenessOf, isContinued, this.weighing)) {
      const most = mostAmong(this.index.statements.count, joined.features, joined.context);
      const pair = { ...joined, total: Math.min(joined.total, most) + (besides?.(joined.a, joined.b) ?? 0) };
      if (pair.total >= COUNTED_FROM) this.odds.push(pair.total);
      if (pair.total >= this.asked) this.likely.push(pair);
    }
  }

  private compare(found: FoundPair[], a: number, b: number, cosine: number): void {
    const { features } = compareStatements(this.index, this.wordsOf(a), this.wordsOf(b), cosine);
    const logOdds = oddsOfWords(features);
    if (logOdds < MIN_LOG_ODDS) return;
    const { place } = this.index.statements;
    const [placeA, placeB] = [place[a] as number, place[b] as number];
    const places = { placeA, lastPlaceA: placeA, placeB, lastPlaceB: placeB };
    found.push({ a, lastA: a, b, lastB: b, ...places, logOdds, features });
  }

  /** Compares the sentences beside likely pairs: a paraphrase may share no rare word at all. */
  private compareBeside(found: FoundPair[]): void {
    const { article, count } = this.index.statements;
    const known = new Set(found.map(({ a, b }) => a * count + b));
    for (const { a, b, logOdds } of [...found]) {
      if (logOdds < BESIDE_FROM) continue;
      for (let x = Math.max(0, a - BESIDE_REACH); x <= Math.min(count - 1, a + BESIDE_REACH); x++) {
        for (let y = Math.max(0, b - BESIDE_REACH); y <= Math.min(count - 1, b + BESIDE_REACH); y++) {
          if (article[x] !== article[a] || article[y] !== article[b] || known.has(x * count + y)) continue;
          known.add(x * count + y);
          const cosine = gramCosine(this.index, x, y);
          if (cosine < MIN_COSINE_BESIDE) continue;
          this.besideCount++;
          this.compare(found, x, y, cosine);
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

/** What a pair reaches at most by its words: alone, and beside other sentences without what these tell. */
type Reach = Pick<Candidate, 'words' | 'context'>;

const knownReach = ({ logOdds, features }: FoundPair): Reach => ({
  words: logOdds,
  context: oddsInContext(features, NOTHING_BESIDE) - CONTEXT_MODEL.base,
});

/** Whether one of the pairs of two articles can come to these log odds, whatever is seen on looking closer. */
function canReach(leastOdds: number, group: readonly Reach[], togetherMost: () => number): boolean {
  let [expected, isBeside] = [0, false];
  for (const { words } of group) {
    expected += probabilityOf(words);
    isBeside ||= words >= BESIDE_FROM;
  }
  return group.some(({ words, context }) => {
    const company = isBeside ? Number.POSITIVE_INFINITY : expected - probabilityOf(words);
    const most = CONTEXT_MODEL.base + context + mostOfOthers(company);
    if (most + CONTEXT_MODEL.articles * MOST_CONTEXT.articles < leastOdds) return false;
    return most + togetherMost() >= leastOdds;
  });
}

/** The most that other pairs can add whose probabilities add up to `expected`. */
function mostOfOthers(expected: number): number {
  return (
    CONTEXT_MODEL.neighbours * Math.min(MOST_CONTEXT.neighbours, expected) +
    CONTEXT_MODEL.company * Math.log1p(Math.min(MOST_CONTEXT.company, expected)) +
    CONTEXT_MODEL.rival * MOST_CONTEXT.rival
  );
}
