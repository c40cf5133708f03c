// Measures on plain numbers: concentration, intervals, bootstrap, change points, distributions, rank correlation, similarity.
// Knows nothing of texts.
export { adjustedP } from './adjusted-p';
export {
  type BootstrapOptions,
  bootstrapInterval,
  bootstrapIntervals,
  checkedBootstrapOptions,
  quantile,
  type WeightedStatistic,
} from './bootstrap';
export { bootstrapShares, type ShareRow } from './bootstrap-shares';
export { type ChangePoint, type ChangePointOptions, changePoints } from './change-points';
export { type ChangeRow, changesOverTime, type SeriesRow } from './changes-over-time';
export { type ClusteredShare, clusteredShares, type UnitTotals, unitTotals } from './clustered-shares';
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
export { POISSON_LIMITS, PoissonDraws } from './poisson-draws';
export { kendall, midRanks, spearman } from './rank-correlation';
export { type CountMap, containment, cosine, dice, diceExtended, jaccard, jaccardExtended } from './similarity';
export { type Interval, scoreInterval, wilsonInterval } from './wilson-interval';
