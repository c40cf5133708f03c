// What every folder may use: spans, rows, checks of options, escaping, counts in words, seeded random numbers, work in
// several threads, waits that end, how far a long call has come.
// Nothing here knows of articles, words or charts.
export { type BlockWork, usableThreads, workInBlocks } from './blocks';
export { checkBoolean, checkChoice, checkInteger, checkKeys, checkNumber } from './check';
export { compilePatterns } from './compile-patterns';
export { counted } from './counted';
export { escapeHtml } from './escape-html';
export { endInTime, inTime } from './in-time';
export { isRunning } from './is-running';
export { itemAt } from './item-at';
export { type LookupTable, openPackedMap, packMap } from './packed-map';
export { pagePolicy } from './page-policy';
export {
  breathe,
  hideProgress,
  type Meter,
  type MeterOptions,
  metered,
  type ProgressLine,
  showProgressIn,
  startMeter,
} from './progress';
export { seededRandom } from './random';
export { ownText, remembered } from './remembered';
export type { Row, Value } from './row';
export { slug } from './slug';
export type { Span } from './span';
export type { Table } from './table';
export { UnitBuffer } from './unit-buffer';
export { removeWhenEnded, temporaryName, writeWhole } from './whole-file';
