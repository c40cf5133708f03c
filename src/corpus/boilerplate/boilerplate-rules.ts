// All rules for what in a file is not the article.
import type { BoilerplateRule } from '../types';
import { ORIGIN_RULES } from './origin-rules';
import { PAGE_RULES } from './page-rules';

export type { BoilerplateRule };

/** The rules of the kit; of several that match a line the first marks it. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [...ORIGIN_RULES, ...PAGE_RULES];

/** Rules that rest on the place of a line, not on its words. */
export const HEADLINE_RULES = {
  known: {
    name: 'title-line',
    kind: 'headline',
    reason: 'The line says what metadata.csv gives as the title, so it is the headline.',
  },
  first: {
    name: 'first-line',
    kind: 'headline',
    reason:
      'The first line (or the second, after one of at most 60 characters) has at most 160 characters and no full stop, ' +
      'question mark or the like at its end or inside, and a longer paragraph that ends like a sentence follows: a ' +
      'headline, as German ones have no full stop.',
  },
} as const;
