import { ORIGIN_RULES } from './origin-rules';
import { PAGE_RULES } from './page-rules';

/**
 * What tells that a line of a scraped page is not the article. A rule must rather miss such a line than take a sentence
 * of the article: patterns are anchored, lengths bounded, and what could be a sentence's beginning is looked for only
 * at the top or the end of the file. Both languages apply to every article, as a translated page keeps buttons of its
 * theme in another language.
 */
export interface SetAsideRule {
  /** Unique name, kebab-case. */
  readonly name: string;
  /** What such a line is: "caption", "source", "comment-form", … */
  readonly kind: string;
  /** Why such a line is not the article, and why the rule takes no sentence. */
  readonly reason: string;
  /** Among the first 8 visible lines (top), the last 15 (end), either (edge), in the first paragraph that is not set
   * aside (opening), or anywhere. */
  readonly where: 'top' | 'end' | 'edge' | 'opening' | 'anywhere';
  /** Longest line that is looked at, in characters without the blanks around it. */
  readonly maxLength: number;
  /** Must match the line without the blanks around it. Without the flags g and y; time linear in the line. */
  readonly pattern: RegExp;
  /** Where given, each word of the line must be one of these (lower case). */
  readonly words?: ReadonlySet<string>;
  /** Whether the whole line is set aside or what the pattern matches. */
  readonly marks: 'line' | 'match';
}

/** The rules of the kit; of several that match a line the first marks it. */
export const SET_ASIDE_RULES: readonly SetAsideRule[] = [...ORIGIN_RULES, ...PAGE_RULES];

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
