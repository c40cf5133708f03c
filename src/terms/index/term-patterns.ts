import { termKey } from '../../text';

/** A word or phrase with a * at either end of it for any letters, as a test of terms. */
export type TermTest = (term: string) => boolean;

/** Marks that no word holds: wildcards and classes of other programs, and punctuation typed beside a word. */
const NEVER_IN_TERMS = /^[^:@#]*[?![\](){}"„“”»«;|^$\\]/;

/**
 * The test whether a term is one of the patterns: "krieg" is the term itself, "krieg*" one that begins so, "*krieg" one
 * that ends so, "*krieg*" one that holds it. Capitals and the variants that `termKey` joins do not matter. No patterns
 * match nothing. Time for one term goes with the patterns that have a star.
 *
 * @param name of the option, for the error
 * @throws RangeError for an empty pattern, a * in the middle of one and marks that no word holds ("kri?g")
 */
export function termTest(name: string, patterns: readonly string[]): TermTest {
  const whole = new Set<string>();
  const tests: TermTest[] = [];
  for (const pattern of patterns) {
    const text = termKey(pattern.trim().replace(/\s+/g, ' '));
    const part = text.replace(/^\*|\*$/g, '');
    if (part === '' || part.includes('*')) {
      throw new RangeError(`${name} has "${pattern}"; allowed are words, with a * at the beginning or the end`);
    }
    if (NEVER_IN_TERMS.test(part)) {
      throw new RangeError(
        `${name} has "${pattern}", which no term can match; allowed are words, with a * at the beginning or the end`,
      );
    }
    const [starBefore, starAfter] = [text.startsWith('*'), text.endsWith('*')];
    if (starBefore && starAfter) tests.push((term) => term.includes(part));
    else if (starBefore) tests.push((term) => term.endsWith(part));
    else if (starAfter) tests.push((term) => term.startsWith(part));
    else whole.add(part);
  }
  return (term) => {
    const key = termKey(term);
    return whole.has(key) || tests.some((test) => test(key));
  };
}
