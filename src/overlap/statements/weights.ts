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
  gramRoot: 7.537,
  shareMin: 2.25,
  sameFigures: 0.1162,
  otherFigures: -2.159,
  sameNames: 0.1455,
  otherNames: -1.003,
  negation: -1.251,
  lengths: -1.462,
  order: 2.068,
  otherPlaces: -0.9395,
  otherDays: -5.989,
  sameDays: 0.443,
  isShort: 0.7978,
  ownWeight: 1.183,
  otherAmounts: -0.2464,
  otherLead: -0.6907,
  otherRoles: -1.954,
  oneSidedFigures: -0.9165,
  oneSidedDays: -0.7338,
  oneSidedNames: -0.5077,
  base: -9.436,
};

/** What the words and the other sentences of the two articles tell together. */
export const CONTEXT_MODEL: Readonly<Record<Feature | ContextFeature | 'base', number>> = {
  gramRoot: 6.192,
  shareMin: 1.05,
  sameFigures: -0.1251,
  otherFigures: -1.785,
  sameNames: 0.1229,
  otherNames: -1.076,
  negation: -0.9891,
  lengths: -0.651,
  order: 1.539,
  otherPlaces: 0.01,
  otherDays: -6.009,
  sameDays: 0.1909,
  isShort: 1.317,
  ownWeight: 1.191,
  otherAmounts: 0.4189,
  otherLead: -0.5204,
  otherRoles: -1.88,
  oneSidedFigures: -0.6002,
  oneSidedDays: -0.6912,
  oneSidedNames: -0.3963,
  neighbours: 0.5163,
  company: 1.55,
  rival: -0.3231,
  base: -13.54,
  articles: 30,
};

/** Share of the compared pairs that said the same where the weights were fitted. */
export const FITTED_SHARE = 0.05;
