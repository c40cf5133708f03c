// Where outlets, speakers or other groups of texts stand by their words: correspondence analysis and Wordfish.
export {
  type CorrespondenceAnalysis,
  type CorrespondenceGroupRow,
  type CorrespondenceTermRow,
  correspondenceAnalysis,
  type DimensionRow,
} from './correspondence';
export type { ScalingOptions } from './group-terms';
export { correspondenceToDraw, wordfishToDraw } from './scaling-to-draw';
export { speakerTexts } from './speaker-texts';
export { type Wordfish, type WordfishGroupRow, type WordfishOptions, type WordfishTermRow, wordfish } from './wordfish';
