// How rare each word and run of characters is among the statements at hand.
import { ArticleKeys } from './article-keys';
import type { StatementColumns } from './sentence-table';

const BACKGROUND_STATEMENTS = 500;
/** Background rates: of a word of everyday news, and of any other. */
export const COMMON_RATE = 0.02;
export const RARE_RATE = 0.001;

/**
 * What the statements share: their keys and runs of characters, each once a statement and in rising order, and how rare
 * each is:
 *
 *     idf = ln((statements + 500) / (statements that have it + 500 · background rate))
 *
 * as if 500 statements of any news stood beside those at hand, in which a word of everyday news (`COMMON_WORDS`) stands
 * in one of 50, any other in one of 1,000: in five articles on one event counts alone tell little.
 */
export interface StatementIndex {
  readonly statements: StatementColumns;
  readonly keyStart: Int32Array;
  readonly key: Int32Array;
  readonly keyIdf: Float64Array;
  readonly keyCount: Int32Array;
  /** Sum of the idf of each statement's content words, half for the name of a state; 1 where there are none. */
  readonly weight: Float64Array;
  readonly gramStart: Int32Array;
  readonly gram: Int32Array;
  /** Square of the idf, which is all that a cosine of vectors without repetition needs. */
  readonly gramWeight: Float64Array;
  /** Length of each statement's vector of runs. */
  readonly gramNorm: Float64Array;
  /** The keys article by article. */
  readonly articleKeys: ArticleKeys;
}

/** How rare something is that stands in `found` of `count` statements, as `StatementIndex` has it. */
export const rarity = (count: number, found: number, rate: number): number =>
  Math.log((count + BACKGROUND_STATEMENTS) / (found + BACKGROUND_STATEMENTS * rate));

/** Indexes statements. Linear in their words. */
export function indexStatements(statements: StatementColumns): StatementIndex {
  const { count, forms } = statements;
  const keys = distinct(statements, forms.keyCount, (id) => forms.form(id).keys);
  const grams = distinct(statements, forms.gramCount, (id) => forms.form(id).grams);
  const idf = (found: number, rate: number) => rarity(count, found, rate);
  const keyIdf = Float64Array.from(keys.found, (found, key) =>
    idf(found, forms.isCommon(key) ? COMMON_RATE : RARE_RATE),
  );
  const gramWeight = Float64Array.from(grams.found, (found) => idf(found, RARE_RATE) ** 2);
  const gramNorm = lengthsOf(grams.start, grams.item, gramWeight);
  const index = {
    statements,
    weight: ownWeights(statements, keyIdf),
    ...{ keyStart: keys.start, key: keys.item, keyIdf, keyCount: keys.found },
    ...{ gramStart: grams.start, gram: grams.item, gramWeight, gramNorm },
  };
  return { ...index, articleKeys: new ArticleKeys(index) };
}

/** Length of each statement's vector of runs of characters. */
export function lengthsOf(gramStart: Int32Array, gram: Int32Array, gramWeight: Float64Array): Float64Array {
  const norms = new Float64Array(gramStart.length - 1);
  for (let at = 0; at < norms.length; at++) {
    let sum = 0;
    for (let place = gramStart[at] as number; place < (gramStart[at + 1] as number); place++) {
      sum += gramWeight[gram[place] as number] as number;
    }
    norms[at] = Math.sqrt(sum) || 1;
  }
  return norms;
}

/** See `StatementIndex.weight`. */
export function ownWeights({ count, formStart, form, forms }: StatementColumns, keyIdf: Float64Array): Float64Array {
  const weight = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let slot = formStart[at] as number; slot < (formStart[at + 1] as number); slot++) {
      const { keys, word } = forms.form(form[slot] as number);
      const own = keys[0];
      if (own !== undefined) sum += (keyIdf[own] as number) * (word?.worth ?? 1);
    }
    weight[at] = sum || 1;
  }
  return weight;
}

/** The distinct items of each statement, rising, and the number of statements of each item. */
function distinct(
  { count, formStart, form }: StatementColumns,
  itemCount: number,
  itemsOf: (form: number) => readonly number[],
): { readonly start: Int32Array; readonly item: Int32Array; readonly found: Int32Array } {
  const start = new Int32Array(count + 1);
  const found = new Int32Array(itemCount);
  const lastSeen = new Int32Array(itemCount).fill(-1);
  let item = new Int32Array(1 << 16);
  let total = 0;
  for (let at = 0; at < count; at++) {
    for (let word = formStart[at] as number; word < (formStart[at + 1] as number); word++) {
      for (const id of itemsOf(form[word] as number)) {
        if (lastSeen[id] === at) continue;
        lastSeen[id] = at;
        found[id] = (found[id] as number) + 1;
        if (total === item.length) {
          const larger = new Int32Array(Math.ceil(total * 1.7));
          larger.set(item);
          item = larger;
        }
        item[total++] = id;
      }
    }
    item.subarray(start[at], total).sort();
    start[at + 1] = total;
  }
  return { start, item: item.subarray(0, total), found };
}

/** The runs of characters of statements that follow one another, each once and rising. */
export function joinedGrams({ gram, gramStart }: StatementIndex, first: number, last: number): Int32Array {
  const all = gram.slice(gramStart[first], gramStart[last + 1]);
  if (first === last) return all;
  all.sort();
  return all.filter((id, at) => at === 0 || all[at - 1] !== id);
}

/** As `gramCosine`, of runs that were put together by `joinedGrams`. */
export function gramCosineOf({ gramWeight }: StatementIndex, a: Int32Array, b: Int32Array): number {
  const weightOf = (grams: Iterable<number>) => {
    let sum = 0;
    for (const id of grams) sum += gramWeight[id] as number;
    return sum;
  };
  const others = new Set(b);
  return weightOf(a.filter((id) => others.has(id))) / (Math.sqrt(weightOf(a) * weightOf(b)) || 1);
}

/** Cosine of two statements' vectors of runs of four characters, each run weighted by its idf: 0 to 1. */
export function gramCosine(index: StatementIndex, a: number, b: number): number {
  const { gram, gramStart, gramWeight, gramNorm } = index;
  let i = gramStart[a] as number;
  let j = gramStart[b] as number;
  const endA = gramStart[a + 1] as number;
  const endB = gramStart[b + 1] as number;
  let sum = 0;
  while (i < endA && j < endB) {
    const x = gram[i] as number;
    const y = gram[j] as number;
    if (x === y) sum += gramWeight[x] as number;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum / ((gramNorm[a] as number) * (gramNorm[b] as number));
}

/** As `gramCosine`, for many statements beside the same one: its runs are marked once. */
export class GramCosines {
  private readonly markedBy: Int32Array;
  private marked = -1;

  constructor(private readonly index: StatementIndex) {
    this.markedBy = new Int32Array(index.gramWeight.length).fill(-1);
  }

  /** Fast where the pairs of one `a` come together. */
  of(a: number, b: number): number {
    const { gram, gramStart, gramWeight, gramNorm } = this.index;
    const { markedBy } = this;
    if (a !== this.marked) {
      for (let at = gramStart[a] as number; at < (gramStart[a + 1] as number); at++) markedBy[gram[at] as number] = a;
      this.marked = a;
    }
    let sum = 0;
    const end = gramStart[b + 1] as number;
    for (let at = gramStart[b] as number; at < end; at++) {
      const id = gram[at] as number;
      if (markedBy[id] === a) sum += gramWeight[id] as number;
    }
    return sum / ((gramNorm[a] as number) * (gramNorm[b] as number));
  }
}
