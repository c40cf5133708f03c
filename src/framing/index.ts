// How speech is introduced: the words that announce quotations, by what they say of their truth, by speaker and outlet.

export { type CueWordRow, cueWords, FRAME_MEANINGS, loadCueWords } from './cue-words';
export { DENIED, type Frame, type FrameOptions, findFrames, NO_CUE, NOT_IN_TABLE } from './find-frames';
export { type ArticleFrames, articleFrames, type FolderFrameOptions, findFolderFrames } from './folder-frames';
export { type FrameRow, frameRows } from './frame-rows';
export { type FramingOptions, type FramingRow, framingShares, type GroupFramingRow } from './framing-shares';
export { type DrawnFrame, type FramingToDrawOptions, framingToDraw, UNKNOWN_FRAME } from './framing-to-draw';
