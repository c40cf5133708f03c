import type { TermFinder } from './statement-terms';

/** The background counts for as many content words: with five articles it rules, with five thousand it is not felt. */
const BACKGROUND_TERMS = 5000;
/** How often a content word, and a word of everyday news, is taken to stand among the content words of any news. */
const CONTENT_RATE = 0.0001;
const COMMON_RATE = 0.002;
/** A word that makes up one in fifty content words is the topic itself: agreeing on it says nothing. */
const TOPIC_RATE = 0.02;

/**
 * How much a word says about what a statement is about, from 0.05 to 1: the rarer it is in the corpus, the more.
 *
 *     rate = (count + k · background rate) / (content words of the corpus + k)
 *     weight = ln(0.02 / rate) / ln(0.02 / rate of a word that occurs twice)
 *
 * k = 5000; the background rate is 1 in 10,000 for a content word, 1 in 500 for a word of everyday news
 * (`COMMON_WORDS`). Counts of words and not of articles: in five articles on one event nearly every word of a repeated
 * statement stands in several, as the names of the event do, but the names stand there fifty times.
 *
 * The words of a speaker's name share one weight: "Kim Jong Un" is one agreement, not three.
 *
 * @see Church, Gale (1995), Inverse document frequency: a measure of deviations from Poisson, on counts and documents
 */
export class TermWeights {
  private readonly count = new Map<string, number>();
  private readonly nameLength = new Map<string, number>();
  private total = 0;
  private readonly known = new Map<string, number>();
  private readonly knownCommon = new Map<string, number>();

  /**
   * @param finders the finders that have counted the words of the corpus
   * @param names keys of the words of each canonical name of a speaker
   */
  constructor(finders: Iterable<TermFinder>, names: Iterable<readonly string[]>) {
    for (const finder of finders) {
      for (const [{ keys }, count] of finder.counts()) {
        this.total += count;
        for (const { key } of keys) this.count.set(key, (this.count.get(key) ?? 0) + count);
      }
    }
    for (const keys of names) {
      for (const key of keys) this.nameLength.set(key, Math.max(this.nameLength.get(key) ?? 1, keys.length));
    }
  }

  /** The weight of a key (of a word, a part of a compound, a group of words). */
  of(key: string, isCommon: boolean): number {
    const cache = isCommon ? this.knownCommon : this.known;
    let weight = cache.get(key);
    if (weight === undefined) {
      weight = this.compute(key, isCommon);
      cache.set(key, weight);
    }
    return weight;
  }

  private compute(key: string, isCommon: boolean): number {
    const rate = this.rate(this.count.get(key) ?? 0, isCommon ? COMMON_RATE : CONTENT_RATE);
    const weight = Math.log(TOPIC_RATE / rate) / Math.log(TOPIC_RATE / this.rate(2, CONTENT_RATE));
    return Math.max(0.05, Math.min(1, weight)) / (this.nameLength.get(key) ?? 1);
  }

  private rate(count: number, background: number): number {
    return (count + BACKGROUND_TERMS * background) / (this.total + BACKGROUND_TERMS);
  }
}
