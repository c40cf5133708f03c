/**
 * A count with its noun, as a message says it: "1 article", "2 articles", "0 articles".
 *
 * @example
 * ```ts
 * counted(1, 'article', 'articles'); // '1 article'
 * ```
 */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
