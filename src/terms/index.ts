// Counts of terms and the statistics on them: frequencies, tf-idf, keyness, collocations, dispersion, concordance.

export { type ArticleSimilarityOptions, type ArticleSimilarityRow, articleSimilarities } from './article-similarities';
export {
  type CategoryDictionary,
  type CategoryRow,
  countCategories,
  type GroupCategoryRow,
} from './categories';
export type { Negated, NegatedHits } from './category-hits';
export { type CategoryPlaceRow, categoryPlaces } from './category-places';
export { type CollocationOptions, type CollocationRow, collocationList, collocations } from './collocations';
export { collocationsToDraw, type DrawnCollocation, type DrawnWord } from './collocations-to-draw';
export { compareRankings, type RankingComparisonRow } from './compare-rankings';
export { type ConcordanceOptions, type ConcordanceRow, concordance, concordanceLines } from './concordance';
export type { ConcordancePlace, ConcordanceSort } from './concordance-sort';
export { loadCategories } from './dictionary-files';
export { type DispersionOptions, type DispersionRow, dispersion } from './dispersion';
export { type DispersionPositionRow, dispersionPositions } from './dispersion-positions';
export { indexFolder } from './index/folder-index';
export { type JoinedGenitiveRow, type JoinedGenitives, joinGenitives } from './index/join-genitives';
export { type SelectionOptions, selectTerms } from './index/select-terms';
export { indexTerms, indexTokenLists, TermIndexer, type TokenList } from './index/term-index';
export type { TermOptions, TermUnit } from './index/term-settings';
export { termsByCount } from './index/terms-by-count';
export { type TextColumns, textAt } from './index/text-columns';
export type { IndexedArticle, TermIndex } from './index/types';
export { type KeynessOptions, type KeynessRow, keyness } from './keyness';
export type { KeynessExactColumns } from './keyness-columns';
export { type KeynessLineRow, keynessLines } from './keyness-lines';
export { type DrawnKeyTerm, keynessToDraw } from './keyness-to-draw';
export { type LexicalDiversityRow, lexicalDiversity } from './lexical-diversity';
export { type CollocationMeasures, collocationMeasures } from './measures/collocation-measures';
export { type DispersionMeasures, dispersionOf } from './measures/dispersion-measures';
export { type DiversityMeasures, type DiversitySizes, diversityOf } from './measures/lexical-diversity-measures';
export { type ReadabilityCounts, type ReadabilityMeasures, readabilityOf } from './measures/readability-measures';
export { findNegations, type Negation, type NegationOptions, NegationReader, type Negations } from './negations';
export {
  type CategoryPeriodRow,
  categoriesOverTime,
  type OverTimeOptions,
  type TermPeriodColumns,
  type TermPeriodRow,
  type TermsOverTimeOptions,
  termsOverTime,
} from './over-time';
export { type RankStabilityOptions, type RankStabilityRow, rankStability } from './rank-stability';
export { type ReadabilityRow, readability } from './readability';
export {
  type GroupTermFrequencyRow,
  type TermFrequencyOptions,
  type TermFrequencyRow,
  termFrequencies,
} from './term-frequencies';
export { type TfidfOptions, type TfidfRow, tfidf } from './tfidf';
export { type UnreachableEntry, unreachableEntries } from './unreachable-entries';
export { type ZipfRow, zipfCurve } from './zipf-curve';
