import { termKey } from '../../text';

/** A word or phrase with a * in it for any letters, as a test of terms. */
export type TermTest = (term: string) => boolean;

/** Marks that no word holds: wildcards and classes of other programs, and punctuation typed beside a word. */
const NEVER_IN_TERMS = /^[^:@#]*[?![\](){}"„“”»«;|^$\\]/;

/**
 * The test whether a term is one of the patterns: "krieg" is the term itself, "krieg*" one that begins so, "*krieg" one
 * that ends so, "*krieg*" one that holds it, "k*g" one that begins and ends so. Capitals and the variants that
 * `termKey` joins do not matter. No patterns
 * match nothing. Time for one term goes with the patterns that have a star.
 *
 * @param name of the option, for the error
 * @throws RangeError for an empty pattern and marks that no word holds ("kri?g")
 */
export function termTest(name: string, patterns: readonly string[]): TermTest {
  const whole = new Set<string>();
  const tests: TermTest[] = [];
  for (const pattern of patterns) {
    const text = termKey(pattern.trim().replace(/\s+/g, ' '));
    const parts = text.split('*');
    const letters = parts.join('');
    if (letters === '') throw new RangeError(`${name} has "${pattern}"; allowed are words, with a * for any letters`);
    if (NEVER_IN_TERMS.test(letters)) {
      throw new RangeError(
        `${name} has "${pattern}", which no term can match; allowed are words, with a * for any letters`,
      );
    }
    if (parts.length === 1) whole.add(text);
    else tests.push(starTest(parts));
  }
  return (term) => {
    const key = termKey(term);
    return whole.has(key) || tests.some((test) => test(key));
  };
}

/** What stands between the stars must come in this order, the first part at the beginning, the last at the end. */
function starTest(parts: readonly string[]): TermTest {
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  const middle = parts.slice(1, -1).filter((part) => part !== '');
  return (term) => {
    if (term.length < first.length + last.length || !term.startsWith(first) || !term.endsWith(last)) return false;
    let from = first.length;
    const end = term.length - last.length;
    // The earliest place of each part leaves most room for the next: no other need be tried.
    for (const part of middle) {
      const at = term.indexOf(part, from);
      if (at < 0 || at + part.length > end) return false;
      from = at + part.length;
    }
    return true;
  };
}
