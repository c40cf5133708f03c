// The tables of a topic model: its topics, the topics of its articles, topics by group and over time.
import { checkInteger, checkKeys, checkNumber, type Table } from '../base';
import { articlePeriods, groupArticles, isPeriodUnit } from '../corpus';
import { bootstrapIntervals } from '../statistics';
import { coherences, exclusivity } from './coherence';
import { type TopicModel, topTermIds } from './topic-model';

/** One topic. */
export type TopicRow = {
  /** From 1, the largest first. */
  readonly topic: number;
  /** Its terms with the largest shares, largest first. */
  readonly terms: string;
  /** Mean share in the articles, each weighted by its number of terms (of `nmfTopics`: all alike), 0 to 1. */
  readonly share: number;
  /** NPMI of its terms, −1 to 1; null for fewer than two. */
  readonly coherence: number | null;
  /** How much its terms are its own: 1 / count to 1; null without terms. */
  readonly exclusivity: number | null;
  /** In how many articles it is the largest. */
  readonly articleCount: number;
};

/** The share of a topic in an article. */
export type ArticleTopicRow = {
  readonly article: string;
  readonly topic: number;
  /** 0 to 1; the topics of an article sum to 1. */
  readonly share: number;
};

/** The mean share of a topic in a group of articles. */
export type TopicGroupRow = {
  readonly group: string;
  /** First and last day where the groups are periods, else null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly groupArticleCount: number;
  readonly topic: number;
  readonly terms: string;
  /** Mean over the articles, 0 to 1, with its interval; null in a group without articles. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * The topics of a model, the largest first: terms, share, coherence (`npmiCoherence`), exclusivity.
 *
 * @param options `top`: how many terms stand for a topic, in all columns. 10 if not given
 *
 * @example
 * ```ts
 * const model = ldaTopics(indexTerms(loadCorpus('corpus').articles, { stopwords: 'remove' }), { count: 5 });
 * show(topicRows(model));
 * ```
 */
export function topicRows(model: TopicModel, options: { readonly top?: number } = {}): Table<TopicRow> {
  checkKeys('topicRows', options, ['top']);
  const top = checkInteger('top', options.top ?? 10, 1);
  const { count, index, articleShares, articles } = model;
  const ids = Array.from({ length: count }, (_, topic) => topTermIds(model, topic, top));
  const coherence = coherences(index, ids);
  const lengths = weightsOf(model);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const largest = largestTopics(model);
  const rows = ids.map((own, topic) => {
    const sum = lengths.reduce(
      (total, length, article) => total + length * (articleShares[article * count + topic] as number),
      0,
    );
    return {
      topic: topic + 1,
      terms: own.map((id) => index.term(id)).join(', '),
      share: all === 0 ? 0 : sum / all,
      coherence: coherence[topic] ?? null,
      exclusivity: exclusivity(model, topic, top),
      articleCount: largest.filter((one) => one === topic).length,
    };
  });
  return { rows, settings: { ...model.settings, top, articles: articles.length, terms: index.termCount } };
}

function weightsOf({ index, settings }: TopicModel): number[] {
  return index.articles.map((_, article) => {
    const length = (index.articleOffsets[article + 1] as number) - (index.articleOffsets[article] as number);
    return settings.method === 'nmf' ? Math.min(1, length) : length;
  });
}

/** The largest topic of each article, from 0; −1 for one without terms. */
function largestTopics({ count, articleShares, articles }: TopicModel): number[] {
  return articles.map((_, article) => {
    const own = articleShares.subarray(article * count, (article + 1) * count);
    const most = own.reduce((max, share) => Math.max(max, share), 0);
    return most === 0 ? -1 : own.indexOf(most);
  });
}

/**
 * The topics of each article, in the order of the articles, the largest first. Articles without terms have none.
 *
 * @param options `minShare`: leave out smaller shares. 0.01 if not given. `top`: so many of each article. All if not given
 *
 * @example
 * ```ts
 * const model = ldaTopics(indexTerms(loadCorpus('corpus').articles, { stopwords: 'remove' }), { count: 5 });
 * show(articleTopicRows(model, { minShare: 0.2 }));
 * ```
 */
export function articleTopicRows(
  model: TopicModel,
  options: { readonly minShare?: number; readonly top?: number } = {},
): Table<ArticleTopicRow> {
  checkKeys('articleTopicRows', options, ['minShare', 'top']);
  const minShare = checkNumber('minShare', options.minShare ?? 0.01, 0, 1);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const { count, articleShares, articles } = model;
  const rows = articles.flatMap(({ id }, article) =>
    Array.from({ length: count }, (_, topic) => ({
      article: id,
      topic: topic + 1,
      share: articleShares[article * count + topic] as number,
    }))
      .filter(({ share }) => share > 0 && share >= minShare)
      .sort((a, b) => b.share - a.share || a.topic - b.topic)
      .slice(0, top),
  );
  return { rows, settings: { ...model.settings, minShare, top: top ?? null } };
}

/**
 * The articles with most of a topic, the evidence behind it: as `articleTopicRows`, largest share first, equal ones in
 * the order of the articles. Read them before you give the topic a name.
 *
 * @param topic from 1
 *
 * @example
 * ```ts
 * const model = ldaTopics(indexTerms(loadCorpus('corpus').articles, { stopwords: 'remove' }), { count: 5 });
 * show(topicArticles(model, 1));
 * ```
 */
export function topicArticles(
  model: TopicModel,
  topic: number,
  options: { readonly top?: number } = {},
): Table<ArticleTopicRow & { readonly title: string; readonly outlet: string; readonly date: string }> {
  checkKeys('topicArticles', options, ['top']);
  const top = checkInteger('top', options.top ?? 5, 1);
  const { count, articleShares, articles } = model;
  checkInteger('topic', topic, 1, count);
  const rows = articles
    .map(({ id, title, outlet, date }, article) => ({
      article: id,
      topic,
      share: articleShares[article * count + topic - 1] as number,
      title,
      outlet,
      date,
    }))
    .sort((a, b) => b.share - a.share)
    .slice(0, top);
  return { rows, settings: { ...model.settings, top } };
}

/**
 * Topics by outlet, by a column, or over time (`day`, `week`, `month`, `year`: gaps are rows with a share of null, articles
 * without a date a group at the end): the mean of each topic's share over the articles of a group, topic after topic. The
 * intervals are percentiles of a bootstrap over the articles of the group; they do not know that the topics themselves
 * are uncertain (`topicStability`). Null for a group of one article.
 *
 * @throws RangeError for a column that no article has, TypeError for an unknown option
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles, { unit: 'lemma', stopwords: 'remove' });
 * show(topicShares(ldaTopics(index, { count: 3 }), { by: 'outlet' }));
 * ```
 */
export function topicShares(
  model: TopicModel,
  options: {
    readonly by: string;
    readonly top?: number;
    readonly resamples?: number;
    readonly level?: number;
    readonly seed?: number;
  },
): Table<TopicGroupRow> {
  checkKeys('topicShares', options, ['by', 'top', 'resamples', 'level', 'seed']);
  const { by, top = 5, resamples = 1000, level = 0.95, seed = 1 } = options;
  const { count, articleShares, articles, index } = model;
  const groups = groupsOf(model, by);
  const intervals = groups.map(({ members }) => {
    if (members.length < 2) return [];
    const sums = new Float64Array(count);
    return bootstrapIntervals(
      members.length,
      (weights) => {
        sums.fill(0);
        for (const [place, article] of members.entries()) {
          const weight = weights[place] as number;
          if (weight === 0) continue;
          for (let topic = 0; topic < count; topic++) {
            sums[topic] =
              (sums[topic] as number) + (weight / members.length) * (articleShares[article * count + topic] as number);
          }
        }
        return sums;
      },
      { resamples, level, seed },
    );
  });
  const rows = Array.from({ length: count }, (_, topic) => {
    const terms = topTermIds(model, topic, top)
      .map((id) => index.term(id))
      .join(', ');
    return groups.map(({ group, start, end, members }, place) => {
      const sum = members.reduce((total, article) => total + (articleShares[article * count + topic] as number), 0);
      const interval = intervals[place]?.[topic] ?? null;
      return {
        group,
        start,
        end,
        groupArticleCount: members.length,
        topic: topic + 1,
        terms,
        share: members.length === 0 ? null : sum / members.length,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      };
    });
  }).flat();
  return {
    rows,
    settings: { ...model.settings, by, top, resamples, level, bootstrapSeed: seed, articles: articles.length },
  };
}

function groupsOf({ articles }: TopicModel, by: string) {
  const isOwn = articles.some(({ metadata }) => Object.hasOwn(metadata, by));
  if (isPeriodUnit(by) && !isOwn) {
    const { periods, periodOf } = articlePeriods(articles, by);
    return withMembers(periods, periodOf);
  }
  const { names, groupOf } = groupArticles(articles, by);
  return withMembers(
    names.map((group) => ({ group, start: null, end: null })),
    groupOf,
  );
}

function withMembers<T>(groups: readonly T[], groupOf: Uint32Array): (T & { members: number[] })[] {
  const found = groups.map((group) => ({ ...group, members: [] as number[] }));
  for (const [article, group] of groupOf.entries()) found[group]?.members.push(article);
  return found;
}
