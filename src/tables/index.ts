// Records to and from danfojs DataFrames and CSV: the only folder that imports danfojs.
export { csvCell, csvHeader, csvLine, csvText } from './csv';
export { fromDataFrame, toDataFrame } from './data-frame';
export { textTable, textTableLines } from './text-table';
