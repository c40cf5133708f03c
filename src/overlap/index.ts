// What articles share: whole articles, passages, and statements whatever their words; clusters of statements, and the
// evidence side by side.
export { alignmentHtml } from './alignment-html';
export {
  type AnnotatedOverlap,
  type AnnotatedSide,
  type AnnotationComparison,
  compareWithAnnotations,
  loadOverlapAnnotations,
} from './annotations';
export { type ArticlePairOptions, compareArticles } from './article-pairs';
export {
  type Clustering,
  type ClusterMember,
  type ClusterOptions,
  clusterSensitivity,
  clusterStatements,
  distinctStatements,
  type StatementCluster,
} from './clusters';
export { compareWords, type WordComparison } from './edits';
export { overlapReport, type ReportOptions } from './overlap-report';
export {
  type ArticleCell,
  articleOverlapRows,
  overlapRows,
  type PrintingRow,
  printingRows,
  type StatementOutletEdge,
  statementNetworkRows,
} from './overlap-rows';
export { comparePassages } from './passage-pairs';
export type { PassagePairOptions } from './passage-search';
export { compareQuotations, type QuotationPairOptions } from './quotation-pairs';
export { compareShingles, type ShingleComparison, shingles } from './shingles';
export { type SpeakerSides, speakerSides } from './speaker-sides';
export type { Edit, Evidence, OverlapKind, OverlapPair, OverlapResult, OverlapSide, Relation } from './types';
