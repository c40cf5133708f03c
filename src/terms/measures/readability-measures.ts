/** What readability formulas are computed from. */
export type ReadabilityCounts = {
  readonly words: number;
  readonly sentences: number;
  /** Null, as the two below, in a language whose syllables the kit can't count. */
  readonly syllables: number | null;
  readonly wordsOneSyllable: number | null;
  readonly wordsThreeSyllablesUp: number | null;
  readonly wordsOverSixLetters: number;
};

/** Readability of a text; `null` where there are no words or no sentences, or what it needs is. */
export type ReadabilityMeasures = {
  /** words / sentences + 100 · long words / words: up to 40 easy, 50 a newspaper, 60 and more hard. Any language. */
  readonly lix: number | null;
  /** long words / sentences: higher is harder. Any language. */
  readonly rix: number | null;
  /** 180 − words / sentences − 58.5 · syllables / words: 100 easy, 0 hard. German. */
  readonly fleschAmstad: number | null;
  /** School years needed, about 4 (easy) to 15 (hard): the four Wiener Sachtextformeln. German. */
  readonly wiener1: number | null;
  readonly wiener2: number | null;
  readonly wiener3: number | null;
  readonly wiener4: number | null;
};

/**
 * Readability formulas from counts. Long words have more than six letters; MS, IW, ES are the shares of words with
 * three syllables and more, of long words, of words with one syllable; SL is words / sentences.
 *
 * @see Björnsson 1968 (LIX); Anderson 1983 (RIX); Amstad 1978; Bamberger, Vanecek 1984 (Wiener Sachtextformeln)
 */
export function readabilityOf(counts: ReadabilityCounts): ReadabilityMeasures {
  const { words, sentences } = counts;
  const none = { lix: null, rix: null, fleschAmstad: null, wiener1: null, wiener2: null, wiener3: null, wiener4: null };
  if (words === 0 || sentences === 0) return none;
  const sl = words / sentences;
  const iw = counts.wordsOverSixLetters / words;
  const ofLetters = { lix: sl + 100 * iw, rix: counts.wordsOverSixLetters / sentences };
  const { syllables, wordsOneSyllable, wordsThreeSyllablesUp } = counts;
  if (syllables === null || wordsOneSyllable === null || wordsThreeSyllablesUp === null)
    return { ...none, ...ofLetters };
  const ms = wordsThreeSyllablesUp / words;
  const es = wordsOneSyllable / words;
  return {
    ...ofLetters,
    fleschAmstad: 180 - sl - (58.5 * syllables) / words,
    wiener1: 19.35 * ms + 0.1672 * sl + 12.97 * iw - 3.27 * es - 0.875,
    wiener2: 20.07 * ms + 0.1682 * sl + 13.73 * iw - 2.779,
    wiener3: 29.63 * ms + 0.1905 * sl - 1.1144,
    wiener4: 27.44 * ms + 0.2656 * sl - 1.693,
  };
}
