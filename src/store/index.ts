// Articles by the million: a store of Parquet files that DuckDB asks, and the workers that fill it.

export { speakerTableHash, writeManifest } from './manifest';
export { type Prepared, type PrepareOptions, prepareStore } from './prepare';
export { parseShard, type Shard } from './shard';
export { type SparkJob, sparkManifest, sparkSql } from './spark';
export { openStore, type Store, type StoreOptions } from './store';
export { isStore, storedSpeakers } from './store-folders';
export { indexStore, type StoredArticleOptions, storedArticles } from './stored-articles';
export { storedCorpus, storedProblems } from './stored-corpus';
export { type StoredOverlap, type StoredOverlapKind, storedOverlap } from './stored-overlap';
export {
  type StoredQuotationOptions,
  type StoredVoiceOptions,
  storedQuotations,
  storedVoices,
} from './stored-quotations';
export { STEP_NAMES, type StepName } from './tables';
export { LineWorker, runWorker, type WorkerOptions } from './worker';
