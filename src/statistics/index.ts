// Measures on plain numbers: concentration, intervals, bootstrap, distributions, rank correlation, similarity.
// Knows nothing of texts.
export { adjustedP } from './adjusted-p';
export {
  type BootstrapOptions,
  bootstrapInterval,
  bootstrapIntervals,
  checkedBootstrapOptions,
  type WeightedStatistic,
} from './bootstrap';
export { bootstrapShares, type ShareRow } from './bootstrap-shares';
export { entropy, evenness, gini, giniCorrected, herfindahl, herfindahlNorm } from './concentration';
export {
  type Correction,
  chiSquared,
  expectedCells,
  type FourCells,
  fourCells,
  logLikelihood,
  logLikelihoodTwoCells,
  overUse,
} from './contingency';
export { chiSquaredTail, normalQuantile, normalTail, normalTwoSided } from './distributions';
export { type FisherExact, fisherExact } from './fisher-exact';
export { kendall, midRanks, spearman } from './rank-correlation';
export { type CountMap, containment, cosine, dice, diceExtended, jaccard, jaccardExtended } from './similarity';
export { type Interval, wilsonInterval } from './wilson-interval';
