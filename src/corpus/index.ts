// Reads a folder of articles: files, encodings, metadata.csv, and what in a file is not the article.

export { type ArticleChoice, isChosen } from './article-choice';
export {
  type ArticleGroups,
  articleValue,
  type GroupedArticle,
  groupArticles,
  groupKey,
  UNKNOWN_GROUP,
} from './article-groups';
export { type ArticleLabelOptions, articleLabels, type LabelledArticle } from './article-labels';
export {
  type ArticlePeriods,
  articlePeriods,
  isPeriodUnit,
  PERIOD_UNITS,
  type Period,
  type PeriodUnit,
  suitablePeriod,
} from './article-periods';
export { type BoilerplateOptions, findBoilerplate } from './boilerplate/boilerplate';
export { BOILERPLATE_RULES, type BoilerplateRule } from './boilerplate/boilerplate-rules';
export { calendarDate, isCalendarDate } from './calendar-date';
export { corpusFile } from './corpus-file';
export { type CsvRow, CsvRowError, csvFaults, firstLines, parseCsv, readCsvTable, repeatedColumn } from './csv-table';
export { decodeText } from './decode';
export { eachArticle, type FolderPart, type FolderWork, folderWork, received, workOnFolder } from './folder-work';
export { readJsonLines } from './json-lines';
export {
  type CorpusOptions,
  loadCorpus,
  type OpenedFolder,
  openFolder,
  type ReadOptions,
  readArticles,
  readFiles,
} from './load';
export {
  articlesById,
  checkedArticle,
  checkedPlace,
  checkedStretch,
  checkWords,
  type KnownArticles,
  shownValue,
} from './marked-place';
export { readArticlesAhead } from './read-ahead';
export { type ArticleRecord, type ReadRecord, recordReader } from './record-article';
export { articleRows, boilerplateRows, type CorpusSummary, describeCorpus, problemRows } from './summary';
export type { Article, Boilerplate, Corpus, CorpusProblem, LanguageSource } from './types';
