// Records to and from danfojs DataFrames, CSV and spreadsheets, and what their columns mean: the only folder that imports
// danfojs.
export { type CodebookRow, codebookRows } from './codebook';
export { type ColumnMeaning, columnMeaning } from './column-book';
export { type CsvOptions, csvCell, csvHeader, csvLine, csvText } from './csv';
export { fromDataFrame, toDataFrame } from './data-frame';
export { TextTableLines, textTable, textTableLines } from './text-table';
export { READER_LANGUAGES, type ReaderLanguage, standInsIn, standInWords, valueWords } from './value-book';
export { type Sheet, workbookBytes } from './workbook';
