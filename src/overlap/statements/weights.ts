import type { CONTEXT_FEATURES } from './context';
import type { FEATURES } from './features';

// The weights of the model that tells how likely two statements say the same; written by `test/fit/statements.ts`.
// Fitted by logistic regression on news sentences that two people put into German: the translations of newstest2019 in
// github.com/google/wmt19-paraphrased-references (Freitag, Grangier, Caswell: "BLEU might be Guilty but References are
// not Innocent", EMNLP 2020; Apache-2.0), of which half was used. No sentence of it is part of the kit. One weight,
// `articles`, was set by hand: there are no two articles in that data that tell of the same.

type Feature = (typeof FEATURES)[number];
type ContextFeature = (typeof CONTEXT_FEATURES)[number];

/** What the words alone tell, in log odds for each unit of a feature. */
export const WORDS_MODEL: Readonly<Record<Feature | 'base', number>> = {
  gramRoot: 4.823,
  shareMin: 3.541,
  shareMax: 0.3414,
  restGrams: 7.428,
  sameFigures: 0.07639,
  otherFigures: -2.139,
  sameNames: 0.1846,
  otherNames: -1.061,
  negation: -1.225,
  lengths: -1.286,
  order: 1.933,
  otherPlaces: -0.9211,
  otherDays: -6.27,
  sameDays: 0.4416,
  isShort: 0.9236,
  ownWeight: 1.14,
  otherAmounts: -0.3011,
  otherLead: -0.7237,
  otherRoles: -2.053,
  oneSidedFigures: -0.9033,
  oneSidedDays: -0.8115,
  oneSidedNames: -0.5091,
  base: -8.468,
};

/** What the words and the other sentences of the two articles tell together. */
export const CONTEXT_MODEL: Readonly<Record<Feature | ContextFeature | 'base', number>> = {
  gramRoot: 3.33,
  shareMin: 2.263,
  shareMax: 0.8151,
  restGrams: 7.223,
  sameFigures: -0.2749,
  otherFigures: -1.746,
  sameNames: 0.1364,
  otherNames: -1.176,
  negation: -0.9657,
  lengths: -0.8305,
  order: 1.43,
  otherPlaces: -0.1644,
  otherDays: -5.204,
  sameDays: -0.1019,
  isShort: 1.504,
  ownWeight: 1.262,
  otherAmounts: 0.4002,
  otherLead: -0.4055,
  otherRoles: -1.653,
  oneSidedFigures: -0.6192,
  oneSidedDays: -0.7774,
  oneSidedNames: -0.4084,
  neighbours: 0.3905,
  company: 1.561,
  rival: -0.2937,
  base: -15.34,
  articles: 50,
};

/** Share of the compared pairs that said the same where the weights were fitted. */
export const FITTED_SHARE = 0.05;
