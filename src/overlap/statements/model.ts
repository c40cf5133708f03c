import type { CONTEXT_FEATURES } from './context';
import type { FEATURES } from './features';

// The weights of the model that tells how likely two statements say the same. Fitted by logistic regression on
// news sentences that two people put into German: the translations of newstest2019 in github.com/google/
// wmt19-paraphrased-references (Freitag, Grangier, Caswell: "BLEU might be Guilty but References are not Innocent",
// EMNLP 2020; Apache-2.0), of which half was used. No sentence of it is part of the kit. One weight, `articles`, was
// set by hand: there are no two articles in that data that tell of the same.

type Feature = (typeof FEATURES)[number];
type ContextFeature = (typeof CONTEXT_FEATURES)[number];

/** What the words alone tell, in log odds for each unit of a feature. */
export const WORDS_MODEL: Readonly<Record<Feature | 'base', number>> = {
  gramRoot: 7.495,
  shareMin: 8.099,
  sharedWeight: 0.5018,
  sameFigures: 0.2886,
  otherFigures: -2.326,
  sameNames: -0.1218,
  otherNames: -1.036,
  negation: -1.012,
  lengths: -1.235,
  order: 2.221,
  otherPlaces: -0.7332,
  otherDays: -6.148,
  sameDays: 0.6862,
  samePredicates: -0.009674,
  unmatched: 0.3502,
  isShort: 1.438,
  base: -11.58,
};

/** What the words and the other sentences of the two articles tell together. */
export const CONTEXT_MODEL: Readonly<Record<Feature | ContextFeature | 'base', number>> = {
  gramRoot: 6.355,
  shareMin: 4.67,
  sharedWeight: 0.3485,
  sameFigures: 0.1502,
  otherFigures: -2.186,
  sameNames: 0.1501,
  otherNames: -0.8526,
  negation: -0.8969,
  lengths: -0.5203,
  order: 1.8,
  otherPlaces: -0.1852,
  otherDays: -5.549,
  sameDays: 0.3737,
  samePredicates: 0.1498,
  unmatched: 0.008622,
  isShort: 1.366,
  neighbours: 0.8971,
  company: 1.846,
  rival: -0.4122,
  articles: 30.0,
  base: -14.77,
};

/** Share of the compared pairs that said the same where the weights were fitted. */
export const FITTED_SHARE = 0.05;
