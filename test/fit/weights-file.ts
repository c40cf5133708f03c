// The file that holds fitted weights.

type Weights = Readonly<Record<string, number>>;

/** The TypeScript of `src/overlap/statements/weights.ts`. */
export function weightsFile(words: Weights, context: Weights): string {
  const shown = (weights: Weights) =>
    Object.entries(weights)
      .map(([name, weight]) => `  ${name}: ${Number(weight.toPrecision(4))},`)
      .join('\n');
  return `import type { CONTEXT_FEATURES } from './context';
import type { FEATURES } from './features';

// The weights of the model that tells how likely two statements say the same; written by \`test/fit/statements.ts\`.
// Fitted by logistic regression on news sentences that two people put into German: the translations of newstest2019 in
// github.com/google/wmt19-paraphrased-references (Freitag, Grangier, Caswell: "BLEU might be Guilty but References are
// not Innocent", EMNLP 2020; Apache-2.0), of which half was used. No sentence of it is part of the kit. One weight,
// \`articles\`, was set by hand: there are no two articles in that data that tell of the same.

type Feature = (typeof FEATURES)[number];
type ContextFeature = (typeof CONTEXT_FEATURES)[number];

/** What the words alone tell, in log odds for each unit of a feature. */
export const WORDS_MODEL: Readonly<Record<Feature | 'base', number>> = {
${shown(words)}
};

/** What the words and the other sentences of the two articles tell together. */
export const CONTEXT_MODEL: Readonly<Record<Feature | ContextFeature | 'base', number>> = {
${shown(context)}
};

/** Share of the compared pairs that said the same where the weights were fitted. */
export const FITTED_SHARE = 0.05;
`;
}
