// What the articles are about: topics by LDA and NMF, how good they are, how firm, and who writes of them when.

export { exclusivity, npmiCoherence } from './coherence';
export { type LdaOptions, ldaTopics } from './lda';
export { type NmfOptions, nmfTopics } from './nmf';
export { type TopicStabilityRow, topicStability } from './stability';
export type { TopicModel } from './topic-model';
export {
  type ArticleTopicRow,
  articleTopicRows,
  type TopicGroupRow,
  type TopicRow,
  topicArticles,
  topicRows,
  topicShares,
} from './topic-tables';
