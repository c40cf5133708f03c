/** From so many characters on, V8 leaves out the first of its two ways to compile a pattern. No pattern matches it. */
const LONG_TEXT = '\u0001'.repeat(1000);

/**
 * Has patterns compiled to machine code at once. V8 compiles a pattern to a code of its own when it is first used, and
 * to the machine's when it is used again; for patterns with `\p{…}` the first takes three times as long as the second.
 */
export function compilePatterns(patterns: Iterable<RegExp>): void {
  for (const pattern of patterns) {
    pattern.exec(LONG_TEXT);
    pattern.lastIndex = 0;
  }
}
