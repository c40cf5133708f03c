// Answers about words, worked out once: of ten words of a text nine were there before.

/** So many answers are kept; then all are forgotten and asked anew. */
const MOST = 1 << 14;

/**
 * A function of a word that keeps its answers, at most `most` of them, so that a word that comes again is not looked at
 * again. The answer must depend on the word alone; `undefined` is none.
 *
 * @example
 * ```ts
 * const isAbstract = remembered((word) => /(?:heit|keit)$/.test(word));
 * ```
 */
export function remembered<V extends NonNullable<unknown> | null>(
  answer: (word: string) => V,
  most = MOST,
): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = answer(word);
    if (known.size >= most) known.clear();
    known.set(ownText(word), value);
    return value;
  };
}

/** A slice keeps the whole text alive that it was cut from; shorter ones are copied as it is. */
const SHORTEST_SLICE = 13;

/** The same text in memory of its own, for what outlives the article that it was cut from. */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
