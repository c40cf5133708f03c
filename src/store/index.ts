// Articles by the million: a store of Parquet files that DuckDB asks, and the workers that fill it.

export { type Prepared, type PrepareOptions, prepareStore } from './prepare';
export { parseShard, type Shard } from './shard';
export { openStore, type Store, type StoreOptions } from './store';
export { STEP_NAMES, type StepName } from './tables';
export { LineWorker, runWorker, type WorkerOptions } from './worker';
