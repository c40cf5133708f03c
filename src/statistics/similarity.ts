// How alike two sets or two vectors of counts are. Plain measures on plain data: what is compared (terms, shingles,
// speakers) is the caller's. From 0 (nothing in common) to 1 (the same, for the cosine up to a factor); `null` where
// it is not defined. Shingles of texts and the search for similar texts among many are in the folder overlap.

/** A sparse vector: a key that is missing stands for 0. */
export type CountMap<K = string> = ReadonlyMap<K, number>;

/** Jaccard similarity of two sets, |A ∩ B| / |A ∪ B|. `null` where both are empty. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | null {
  const shared = sharedCount(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? null : shared / all;
}

/** Dice similarity of two sets, 2 |A ∩ B| / (|A| + |B|). `null` where both are empty. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | null {
  const all = a.size + b.size;
  return all === 0 ? null : (2 * sharedCount(a, b)) / all;
}

/** Share of the members of `a` that are in `b` too, |A ∩ B| / |A|. `null` where `a` is empty. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | null {
  return a.size === 0 ? null : sharedCount(a, b) / a.size;
}

/** Cosine of the angle between two vectors, x·y / (|x| |y|): blind to length. `null` where one of them is all zero. */
export function cosine<K>(x: CountMap<K>, y: CountMap<K>): number | null {
  const lengths = Math.sqrt(product(x, x) * product(y, y));
  return lengths === 0 ? null : product(x, y) / lengths;
}

/** Extended Jaccard (Tanimoto) similarity, x·y / (x·x + y·y − x·y). `null` where both are all zero. */
export function jaccardExtended<K>(x: CountMap<K>, y: CountMap<K>): number | null {
  const both = product(x, y);
  const all = product(x, x) + product(y, y) - both;
  return all === 0 ? null : both / all;
}

/** Extended Dice similarity, 2 x·y / (x·x + y·y). `null` where both are all zero. */
export function diceExtended<K>(x: CountMap<K>, y: CountMap<K>): number | null {
  const all = product(x, x) + product(y, y);
  return all === 0 ? null : (2 * product(x, y)) / all;
}

function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
}

function product<K>(x: CountMap<K>, y: CountMap<K>): number {
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  let sum = 0;
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0);
  return sum;
}
