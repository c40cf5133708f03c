// Counts of terms and the statistics on them: frequencies, tf-idf, keyness, collocations, dispersion, concordance.

export { type ArticleSimilarityOptions, type ArticleSimilarityRow, articleSimilarities } from './article-similarities';
export {
  type CategoryDictionary,
  type CategoryRow,
  countCategories,
  type GroupCategoryRow,
  loadCategories,
} from './categories';
export { type CollocationMeasures, collocationMeasures } from './collocation-measures';
export { type CollocationOptions, type CollocationRow, collocations } from './collocations';
export { compareRankings, type RankingComparisonRow } from './compare-rankings';
export { type ConcordanceOptions, type ConcordanceRow, concordance, concordanceLines } from './concordance';
export { type DispersionOptions, type DispersionRow, dispersion } from './dispersion';
export { type DispersionMeasures, dispersionOf } from './dispersion-measures';
export { type DispersionPositionRow, dispersionPositions } from './dispersion-positions';
export { indexFolder } from './folder-index';
export { type KeynessOptions, type KeynessRow, keyness } from './keyness';
export type { KeynessExactColumns } from './keyness-columns';
export { type LexicalDiversityRow, lexicalDiversity } from './lexical-diversity';
export { type DiversityMeasures, type DiversitySizes, diversityOf } from './lexical-diversity-measures';
export { type RankStabilityOptions, type RankStabilityRow, rankStability } from './rank-stability';
export { type ReadabilityRow, readability } from './readability';
export { type ReadabilityCounts, type ReadabilityMeasures, readabilityOf } from './readability-measures';
export { type SelectionOptions, selectTerms } from './select-terms';
export { countSyllables } from './syllables';
export {
  type GroupTermFrequencyRow,
  type TermFrequencyOptions,
  type TermFrequencyRow,
  termFrequencies,
} from './term-frequencies';
export { indexTerms, indexTokenLists, type TokenList } from './term-index';
export type { TermOptions, TermUnit } from './term-settings';
export { termsByCount } from './terms-by-count';
export { type TextColumns, textAt } from './text-columns';
export { type TfidfOptions, type TfidfRow, tfidf } from './tfidf';
export type { IndexedArticle, TermIndex } from './types';
export { type ZipfRow, zipfCurve } from './zipf-curve';
