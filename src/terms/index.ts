// Counts of terms and the statistics on them: frequencies, tf-idf, keyness, collocations, dispersion, concordance.
export {
  type IndexedArticle,
  indexTerms,
  indexTokenLists,
  type TermIndex,
  type TermOptions,
  type TermUnit,
  type TokenList,
} from './term-index';
