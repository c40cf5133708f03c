// Long names that begin alike: cut to the room that there is they would be one and the same, and the chart a riddle.

/**
 * The names as they are to be drawn: where several would be shortened to the same text, they begin with "…" and the word
 * in which they differ. `shown` shortens a name to the room that it has. Names that are equal stay so.
 */
export function namesApart(names: readonly string[], shown: (name: string) => string): string[] {
  const groups = new Map<string, Set<string>>();
  for (const name of names) {
    const text = shown(name);
    groups.set(text, (groups.get(text) ?? new Set()).add(name));
  }
  const drawn = new Map<string, string>();
  for (const group of groups.values()) {
    const alike = [...group];
    const cut = alike.length < 2 ? 0 : commonWords(alike);
    const shorter = alike.map((name) => (cut === 0 ? name : name.slice(cut)));
    // Two of many may still be alike, by more of their words.
    const apart = cut === 0 ? shorter : namesApart(shorter, (name) => shown(`…${name}`)).map(withDots);
    alike.forEach((name, at) => {
      drawn.set(name, apart[at] ?? name);
    });
  }
  return names.map((name) => drawn.get(name) ?? name);
}

function withDots(name: string): string {
  return name.startsWith('…') ? name : `…${name}`;
}

/** Length of the words with which all begin, the space behind them included. */
function commonWords(names: readonly string[]): number {
  const [first = '', ...others] = names;
  let end = 0;
  while (end < first.length && others.every((name) => name[end] === first[end])) end++;
  return first.lastIndexOf(' ', end - 1) + 1;
}
