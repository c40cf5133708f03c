// Makes a corpus of what researchers have: files of many kinds, tables, archives, exports of press databases.
export { plainName, usualColumn } from './columns';
export { corpusFindings, unreadFiles } from './corpus-findings';
export { type ImportOptions, type ImportReport, importCorpus } from './import-corpus';
export { type MendReport, mendCorpus } from './mend-corpus';
export { writeNewFolder } from './new-folder';
export { PROFILES } from './profiles';
