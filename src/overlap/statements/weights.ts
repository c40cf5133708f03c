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
  gramRoot: 6.615,
  shareMin: 3.04,
  sameFigures: 0.1306,
  otherFigures: -2.136,
  sameNames: 0.006569,
  otherNames: -0.9388,
  negation: -1.254,
  lengths: -1.352,
  order: 2.058,
  otherPlaces: -0.7306,
  otherDays: -5.855,
  sameDays: 0.3998,
  isShort: 0.8296,
  ownWeight: 1.162,
  otherAmounts: -0.3099,
  otherLead: -0.4143,
  otherRoles: -1.802,
  oneSidedFigures: -0.585,
  oneSidedDays: -0.7933,
  oneSidedNames: -0.506,
  base: -9.069,
};

/** What the words and the other sentences of the two articles tell together. */
export const CONTEXT_MODEL: Readonly<Record<Feature | ContextFeature | 'base', number>> = {
  gramRoot: 5.727,
  shareMin: 1.49,
  sameFigures: -0.2573,
  otherFigures: -1.815,
  sameNames: -0.0457,
  otherNames: -0.9652,
  negation: -0.9871,
  lengths: -0.5635,
  order: 1.548,
  otherPlaces: -0.08533,
  otherDays: -4.918,
  sameDays: 0.1962,
  isShort: 1.181,
  ownWeight: 1.181,
  otherAmounts: -0.2972,
  otherLead: -0.2253,
  otherRoles: -1.569,
  oneSidedFigures: -0.4614,
  oneSidedDays: -0.5942,
  oneSidedNames: -0.3899,
  neighbours: 0.5745,
  company: 1.552,
  rival: -0.3269,
  base: -13.37,
  articles: 30,
};

/** Share of the compared pairs that said the same where the weights were fitted. */
export const FITTED_SHARE = 0.05;
