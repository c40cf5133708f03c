// What coders are given to judge: a stratified sample with weights.
export { type SilentSentence, silentSentences } from './silent-sentences';
export { ALLOCATIONS, type SampledUnit, type SampleOptions, stratifiedSample } from './stratified-sample';
