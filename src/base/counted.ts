/** A count with its noun, as a message says it: "1 article", "2 articles", "0 articles". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
