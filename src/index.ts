// The public API of the kit: `import { … } from 'wortlaut'`. Explicit exports only, a block a folder.

export type { Row, Span, Table, Value } from './base';
// charts
export type { Figure } from './charts';
// corpus
export type {
  Article,
  Corpus,
  CorpusOptions,
  CorpusProblem,
  CorpusSummary,
  ReadOptions,
  SetAside,
  SetAsideOptions,
  SetAsideRule,
} from './corpus';
export {
  articleRows,
  describeCorpus,
  findSetAside,
  loadCorpus,
  problemRows,
  readArticles,
  SET_ASIDE_RULES,
  setAsideRows,
} from './corpus';
// frame
export { csvText, frame, records } from './frame';
// notebook
export { html, type SafeHtml, type ShowOptions, show } from './notebook';
// statistics
export {
  adjustedP,
  type BootstrapOptions,
  bootstrapInterval,
  bootstrapIntervals,
  bootstrapShares,
  type Correction,
  type Counts,
  chiSquared,
  chiSquaredTail,
  containment,
  cosine,
  dice,
  diceExtended,
  entropy,
  evenness,
  expectedCells,
  type FisherExact,
  type FourCells,
  fisherExact,
  fourCells,
  gini,
  giniCorrected,
  herfindahl,
  herfindahlNorm,
  type Interval,
  jaccard,
  jaccardExtended,
  kendall,
  logLikelihood,
  logLikelihoodTwoCells,
  midRanks,
  normalQuantile,
  normalTail,
  normalTwoSided,
  overUse,
  type ShareRow,
  spearman,
  type WeightedStatistic,
  wilsonInterval,
} from './statistics';
// terms
export {
  type CollocationOptions,
  type CollocationRow,
  type ConcordanceOptions,
  type ConcordanceRow,
  collocationMeasures,
  collocations,
  concordance,
  countSyllables,
  type DispersionOptions,
  type DispersionPositionRow,
  type DispersionRow,
  dispersion,
  dispersionOf,
  dispersionPositions,
  diversityOf,
  type GroupTermFrequencyRow,
  indexTerms,
  indexTokenLists,
  type KeynessOptions,
  type KeynessRow,
  keyness,
  type LexicalDiversityRow,
  lexicalDiversity,
  type ReadabilityRow,
  readability,
  readabilityOf,
  type TermFrequencyOptions,
  type TermFrequencyRow,
  type TermIndex,
  type TermOptions,
  type TfidfOptions,
  type TfidfRow,
  type TokenList,
  termFrequencies,
  tfidf,
  type ZipfRow,
  zipfCurve,
} from './terms';
// text
export {
  findSentences,
  type LanguageProfile,
  languageProfile,
  type Sentence,
  type Token,
  type TokenizeOptions,
  type TokenKind,
  tokenize,
} from './text';
// voices
export type { Mention, Quotation, QuotationType, Speaker } from './voices';
