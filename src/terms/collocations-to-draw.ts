// What a picture of collocations shows: words as marks, pairs as lines.
import { checkInteger, checkKeys, type Table } from '../base';
import type { CollocationRow } from './collocations';

/** Two words that stand together, in either order. */
export type DrawnCollocation = {
  readonly source: string;
  readonly target: string;
  /** How often they stand together, both orders added. */
  readonly count: number;
  /** The larger G² of the two orders. */
  readonly g2: number;
};

/** A word of the picture. */
export type DrawnWord = {
  readonly name: string;
  /** What makes its mark large: the larger of its marginals, which with `marginals: 'words'` is how often it occurs. */
  readonly size: number;
  /** All words that hang together, by their two most frequent ones. */
  readonly group: string;
};

/**
 * The strongest pairs of `collocations` as `tiesFigure` draws them (`textplot_network` of quanteda, of collocations): pairs that
 * stand together more often than by chance, those with the largest G² first, both orders as one line. A pair of a word with
 * itself is no line. No such pairs give no rows.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles, { stopwords: 'remove' });
 * const { ties, nodes } = collocationsToDraw(collocations(index, { window: 5 }), { top: 30 });
 * const columns = { source: 'source', target: 'target', weight: 'count', node: 'name', size: 'size', group: 'group' } as const;
 * show(tiesFigure(ties, { ...columns, nodes, title: 'Words that stand together', language: 'en' }));
 * ```
 */
export function collocationsToDraw(
  { rows, settings }: Table<CollocationRow>,
  options: { readonly top?: number } = {},
): { readonly ties: Table<DrawnCollocation>; readonly nodes: Table<DrawnWord> } {
  checkKeys('collocationsToDraw', options, ['top']);
  const top = checkInteger('top', options.top ?? 50, 1, 2000);
  const pairs = new Map<string, DrawnCollocation>();
  const sizes = new Map<string, number>();
  for (const { first, second, count, expected, g2, firstCount, secondCount } of rows) {
    if (first === second || count <= expected) continue;
    const [source, target] = first < second ? [first, second] : [second, first];
    const known = pairs.get(`${source} ${target}`);
    pairs.set(`${source} ${target}`, {
      ...{ source, target, count: count + (known?.count ?? 0) },
      g2: Math.max(g2, known?.g2 ?? 0),
    });
    for (const [word, size] of [[first, firstCount] as const, [second, secondCount] as const]) {
      sizes.set(word, Math.max(size, sizes.get(word) ?? 0));
    }
  }
  const ties = [...pairs.values()]
    .sort((a, b) => b.g2 - a.g2 || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1))
    .slice(0, top);
  const drawn = { ...settings, pairs: ties.length, pairsFound: pairs.size };
  return { ties: { rows: ties, settings: drawn }, nodes: { rows: nodesOf(ties, sizes), settings: drawn } };
}

function nodesOf(ties: readonly DrawnCollocation[], sizes: ReadonlyMap<string, number>): DrawnWord[] {
  const leads = new Map<string, string>();
  const leadOf = (word: string): string => {
    let lead = word;
    while ((leads.get(lead) ?? lead) !== lead) lead = leads.get(lead) as string;
    leads.set(word, lead);
    return lead;
  };
  for (const { source, target } of ties) leads.set(leadOf(source), leadOf(target));
  const words = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
  const size = (word: string) => sizes.get(word) ?? 0;
  words.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const members = new Map<string, string[]>();
  for (const word of words) members.set(leadOf(word), [...(members.get(leadOf(word)) ?? []), word]);
  return words.map((name) => {
    const own = members.get(leadOf(name)) ?? [];
    return { name, size: size(name), group: `${own.slice(0, 2).join(', ')}${own.length > 2 ? ' …' : ''}` };
  });
}
