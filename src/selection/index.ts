// Selection: what of one statement (a press release, a transcript) which outlet prints, and what nobody does.

export { findSelection, type Selection, type SelectionFindOptions } from './find-selection';
export { loadSource, type SourceOptions } from './load-source';
export { type SelectionRow, selectionRows } from './selection-rows';
export { type SelectionSentenceRow, selectionSentences } from './selection-sentences';
export { type SelectionByOptions, type SelectionShareRow, selectionShares } from './selection-shares';
export { type DrawnSelection, NOT_TAKEN, selectionToDraw } from './selection-to-draw';
