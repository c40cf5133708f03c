// What articles share: whole articles, passages, and statements whatever their words; clusters of statements, and the
// evidence side by side.

export { type ArticlePairOptions, compareArticles, searchArticlePairs } from './articles/article-pairs';
export {
  type Clustering,
  type ClusterMember,
  type ClusterOptions,
  clusterSensitivity,
  clusterStatements,
  distinctStatements,
  type StatementCluster,
} from './clusters/clusters';
export { comparePassages, searchSamePassages } from './passages/passage-pairs';
export type { PassagePairOptions } from './passages/passage-search';
export { compareQuotations, type QuotationPairOptions, searchPrintedQuotations } from './quotations/quotation-pairs';
export { alignmentHtml } from './report/alignment-html';
export {
  type AnnotatedOverlap,
  type AnnotatedSide,
  type AnnotationComparison,
  compareWithAnnotations,
  loadOverlapAnnotations,
} from './report/annotations';
export { overlapReport, type ReportOptions } from './report/overlap-report';
export {
  type ArticleCell,
  articleOverlapRows,
  overlapRows,
  type PrintingRow,
  printingRows,
  type StatementOutletEdge,
  statementNetworkRows,
} from './report/overlap-rows';
export {
  type SourcePlaces,
  type SourceSentence,
  sourcePlaces,
  TAKEN_FORMS,
  type TakenForm,
  type TakenPlace,
} from './sources/source-places';
export { type SpeakerAffiliations, speakerAffiliations } from './statements/affiliations';
export type { Evidence, OverlapKind, OverlapPair, OverlapResult, OverlapSide, Relation, WordEdit } from './types';
export type { WordSearch } from './word-search';
export { CorpusWordReader } from './words/corpus-words';
export { compareWords, type WordComparison } from './words/edits';
export { compareShingles, type ShingleComparison, shingles } from './words/shingles';
