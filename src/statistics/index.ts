// Measures on plain numbers: concentration, intervals, bootstrap, distributions, rank correlation, similarity.
// Knows nothing of texts.
export {
  type BootstrapOptions,
  bootstrapInterval,
  bootstrapIntervals,
  type WeightedStatistic,
} from './bootstrap';
export { bootstrapShares, type ShareRow } from './bootstrap-shares';
export { entropy, evenness, gini, giniCorrected, herfindahl, herfindahlNorm } from './concentration';
export { chiSquaredTail, normalQuantile, normalTail, normalTwoSided } from './distributions';
export { kendall, midRanks, spearman } from './rank-correlation';
export { type Counts, containment, cosine, dice, diceExtended, jaccard, jaccardExtended } from './similarity';
export { type Interval, wilsonInterval } from './wilson-interval';
