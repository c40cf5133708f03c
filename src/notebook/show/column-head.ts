// The name of a column as the head of a table: in words.

/** Names that are no words when they are taken apart. */
const HEADS: Readonly<Record<string, string>> = { f1: 'F1', f1Low: 'F1 low', f1High: 'F1 high', tfidf: 'tf-idf' };

/** "documentCount" is "document count", "shareOfAFoundInB" "share of A found in B"; other names stay as they are. */
export function columnHead(name: string): string {
  const known = HEADS[name];
  if (known !== undefined) return known;
  if (!/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(name)) return name;
  const words = name.match(/^[a-z0-9]+|[A-Z](?![a-z])|[A-Z][a-z0-9]+/g) ?? [name];
  return words.map((word) => (word.length === 1 ? word : word.toLowerCase())).join(' ');
}
