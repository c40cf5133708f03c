// Topics by latent Dirichlet allocation.
import { checkInteger, checkKeys, checkNumber, seededRandom } from '../base';
import type { TermIndex } from '../terms';
import { largestFirst, type TopicModel } from './topic-model';

export interface LdaOptions {
  /** Number of topics. */
  readonly count: number;
  /** How often each word's topic is drawn anew. @default 200 */
  readonly iterations?: number;
  /** Prior count of each topic in an article: small for articles of few topics. @default 0.1 */
  readonly alpha?: number;
  /** Prior count of each term in a topic: small for topics of few terms. @default 0.01 */
  readonly beta?: number;
  /** The same seed gives the same topics on every machine. @default 1 */
  readonly seed?: number;
}

/** So many states of the sampler are averaged, so many iterations apart, from the second half of the run. */
const MAX_SAMPLES = 10;
const SAMPLE_DISTANCE = 10;

/**
 * Topics by latent Dirichlet allocation, with a collapsed Gibbs sampler: each word of each article has a topic, which is
 * drawn anew, again and again, with a probability of (n(article, topic) + α) · (n(term, topic) + β) / (n(topic) + V·β),
 * where the counts leave out the word itself. Shares are (count + prior) / sum, as means over states of the second half of
 * the run, every tenth, ten at most.
 *
 * What is a term is the index's: give one without stop words and without the rarest terms (`selectTerms`). Topics are
 * found by chance: other seeds give other topics, and `topicStability` says how different they are. Time goes with words
 * times topics times iterations.
 *
 * @returns topics, the largest first; shares of 0 where the index has no terms
 * @throws TypeError for an unknown option, RangeError for a wrong value
 * @see Blei, Ng, Jordan 2003 (the model); Griffiths, Steyvers 2004 (the sampler)
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles, { unit: 'lemma', stopwords: 'remove' });
 * show(topicRows(ldaTopics(index, { count: 3 })));
 * ```
 */
export function ldaTopics(index: TermIndex, options: LdaOptions): TopicModel {
  checkKeys('ldaTopics', options, ['count', 'iterations', 'alpha', 'beta', 'seed']);
  const settings = {
    count: checkInteger('count', options.count, 1, 10_000),
    iterations: checkInteger('iterations', options.iterations ?? 200, 1, 1_000_000),
    alpha: checkNumber('alpha', options.alpha ?? 0.1, 1e-6, 1e6),
    beta: checkNumber('beta', options.beta ?? 0.01, 1e-6, 1e6),
    seed: checkInteger('seed', options.seed ?? 1, 0),
  };
  const { count, iterations } = settings;
  const sampler = new Sampler(index, settings);
  const sums = {
    terms: new Float64Array(count * index.termCount),
    articles: new Float64Array(count * index.articles.length),
  };
  const from = Math.max(Math.floor(iterations / 2), iterations - MAX_SAMPLES * SAMPLE_DISTANCE);
  for (let iteration = 1; iteration <= iterations; iteration++) {
    sampler.sweep();
    if (iteration > from && (iterations - iteration) % SAMPLE_DISTANCE === 0) sampler.addTo(sums);
  }
  normalizeRows(sums.terms, index.termCount);
  normalizeRows(sums.articles, count);
  const lengths = Float64Array.from(index.articles, (_, article) => sampler.lengthOf(article));
  for (const [article, length] of lengths.entries()) {
    if (length === 0) sums.articles.fill(0, article * count, (article + 1) * count);
  }
  return {
    count,
    index,
    articles: index.articles,
    ...largestFirst(count, index.termCount, sums.terms, sums.articles, lengths),
    settings: { ...index.settings, method: 'lda', ...settings },
  };
}

/** Makes each row of `width` sum to 1, unless it is all 0. */
export function normalizeRows(values: Float64Array, width: number): void {
  for (let start = 0; start < values.length; start += width) {
    const row = values.subarray(start, start + width);
    const sum = row.reduce((before, value) => before + value, 0);
    if (sum > 0) for (let at = 0; at < width; at++) row[at] = (row[at] as number) / sum;
  }
}

type Settings = Required<LdaOptions>;

/** The state of the chain: the topic of each word, and the counts of these. */
class Sampler {
  private readonly topicOf: Uint16Array;
  private readonly termTopic: Int32Array;
  private readonly articleTopic: Int32Array;
  private readonly topicTotal: Int32Array;
  /** 1 / (n(topic) + V·β): a division a word less. */
  private readonly inverse: Float64Array;
  private readonly weights: Float64Array;
  private readonly random: () => number;

  constructor(
    private readonly index: TermIndex,
    private readonly settings: Settings,
  ) {
    const { count } = settings;
    this.random = seededRandom(settings.seed);
    this.topicOf = new Uint16Array(index.occurrenceTerm.length);
    this.termTopic = new Int32Array(index.termCount * count);
    this.articleTopic = new Int32Array(index.articles.length * count);
    this.topicTotal = new Int32Array(count);
    this.inverse = new Float64Array(count);
    this.weights = new Float64Array(count);
    for (let article = 0; article < index.articles.length; article++) {
      const end = index.articleOffsets[article + 1] as number;
      for (let at = index.articleOffsets[article] as number; at < end; at++) {
        const topic = Math.floor(this.random() * count);
        this.topicOf[at] = topic;
        this.change(article, index.occurrenceTerm[at] as number, topic, 1);
      }
    }
    this.refresh();
  }

  lengthOf(article: number): number {
    return (this.index.articleOffsets[article + 1] as number) - (this.index.articleOffsets[article] as number);
  }

  private change(article: number, term: number, topic: number, by: 1 | -1): void {
    const { count } = this.settings;
    (this.termTopic[term * count + topic] as number) += by;
    (this.articleTopic[article * count + topic] as number) += by;
    (this.topicTotal[topic] as number) += by;
  }

  private refresh(): void {
    const prior = this.settings.beta * this.index.termCount;
    for (let topic = 0; topic < this.inverse.length; topic++) {
      this.inverse[topic] = 1 / ((this.topicTotal[topic] as number) + prior);
    }
  }

  /** Draws the topic of each word anew, in the order of the text. */
  sweep(): void {
    const { count, alpha, beta } = this.settings;
    const { termTopic, articleTopic, topicTotal, inverse, weights, topicOf, random } = this;
    const { occurrenceTerm, articleOffsets } = this.index;
    const prior = beta * this.index.termCount;
    for (let article = 0; article + 1 < articleOffsets.length; article++) {
      const end = articleOffsets[article + 1] as number;
      const inArticle = article * count;
      for (let at = articleOffsets[article] as number; at < end; at++) {
        const inTerm = (occurrenceTerm[at] as number) * count;
        const old = topicOf[at] as number;
        (termTopic[inTerm + old] as number)--;
        (articleTopic[inArticle + old] as number)--;
        inverse[old] = 1 / (--(topicTotal[old] as number) + prior);
        let sum = 0;
        for (let topic = 0; topic < count; topic++) {
          sum +=
            ((articleTopic[inArticle + topic] as number) + alpha) *
            ((termTopic[inTerm + topic] as number) + beta) *
            (inverse[topic] as number);
          weights[topic] = sum;
        }
        const drawn = random() * sum;
        let topic = 0;
        while (topic < count - 1 && (weights[topic] as number) <= drawn) topic++;
        topicOf[at] = topic;
        (termTopic[inTerm + topic] as number)++;
        (articleTopic[inArticle + topic] as number)++;
        inverse[topic] = 1 / (++(topicTotal[topic] as number) + prior);
      }
    }
  }

  /** Adds the shares of this state. */
  addTo(sums: { readonly terms: Float64Array; readonly articles: Float64Array }): void {
    const { count, alpha, beta } = this.settings;
    const { termCount, articles } = this.index;
    for (let topic = 0; topic < count; topic++) {
      for (let term = 0; term < termCount; term++) {
        const share = ((this.termTopic[term * count + topic] as number) + beta) * (this.inverse[topic] as number);
        sums.terms[topic * termCount + term] = (sums.terms[topic * termCount + term] as number) + share;
      }
    }
    for (let article = 0; article < articles.length; article++) {
      const length = this.lengthOf(article) + alpha * count;
      for (let topic = 0; topic < count; topic++) {
        const at = article * count + topic;
        sums.articles[at] = (sums.articles[at] as number) + ((this.articleTopic[at] as number) + alpha) / length;
      }
    }
  }
}
