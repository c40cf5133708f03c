// The most that a pair of statements can reach, from what costs little to look up: of a million pairs that share rare
// pieces nearly all are far from saying the same, and need not be compared word by word.
import type { FEATURES } from './features';
import type { StatementIndex } from './statement-index';
import { CONTEXT_MODEL, WORDS_MODEL } from './weights';

type Model = Readonly<Record<(typeof FEATURES)[number], number>>;

/**
 * Words that were not matched are hardly ever more alike than this, nor than the whole sentences are: of 470,000 pairs of
 * news and of invented text two went beyond where it would have made a difference.
 */
const MOST_REST = 0.3;
/**
 * Where only the words are asked for, all that is set too high besides makes up for more: of 1,000 likely pairs none
 * was lost.
 */
const USUAL_REST = 0.05;
/** Statements of so many words have content enough not to count as short. */
const SHORT = 8;

/** Upper bounds of the log odds of pairs; `words` and `context` hold those of the pair that was looked at last. */
export class ScoreBound {
  /** Of the words alone, with the base. */
  words = 0;
  /** What the words can bring beside other sentences, without the base and without what these tell. */
  context = 0;
  private readonly stamp: Int32Array;
  private stamped = -1;

  constructor(private readonly index: StatementIndex) {
    this.stamp = new Int32Array(index.keyCount.length).fill(-1);
  }

  /** Looks at a pair with the cosine of its runs of characters. Fast where the pairs of one `a` come together. */
  look(a: number, b: number, cosine: number): void {
    const { formStart } = this.index.statements;
    const shared = this.sharedWeight(a, b);
    const [weightA, weightB] = [this.index.weight[a] as number, this.index.weight[b] as number];
    const shareMin = Math.min(1, shared / Math.max(weightA, weightB));
    const shareMax = Math.min(1, shared / Math.min(weightA, weightB));
    const countA = (formStart[a + 1] as number) - (formStart[a] as number);
    const countB = (formStart[b + 1] as number) - (formStart[b] as number);
    const isShort = Math.min(countA, countB) < SHORT ? 1 : 0;
    const root = Math.sqrt(cosine);
    const own = Math.log1p(shared);
    const lengths = Math.abs(Math.log((countA + 1) / (countB + 1)));
    const most = (model: Model, rest: number) =>
      model.gramRoot * root +
      model.shareMin * shareMin +
      model.shareMax * shareMax +
      model.restGrams * rest +
      model.order +
      model.ownWeight * own +
      model.lengths * lengths +
      model.isShort * isShort;
    this.words = WORDS_MODEL.base + most(WORDS_MODEL, USUAL_REST);
    this.context = most(CONTEXT_MODEL, Math.max(MOST_REST, cosine));
  }

  /** Sum of the idf of the keys that both statements have. */
  private sharedWeight(a: number, b: number): number {
    const { key, keyStart, keyIdf } = this.index;
    if (a !== this.stamped) {
      for (let at = keyStart[a] as number; at < (keyStart[a + 1] as number); at++) this.stamp[key[at] as number] = a;
      this.stamped = a;
    }
    let sum = 0;
    for (let at = keyStart[b] as number; at < (keyStart[b + 1] as number); at++) {
      const id = key[at] as number;
      if (this.stamp[id] === a) sum += keyIdf[id] as number;
    }
    return sum;
  }
}
