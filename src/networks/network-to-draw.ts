// What a picture of a network shows.
import { checkInteger, checkKeys, type Table } from '../base';
import type { Network, NetworkTie } from './types';

/** A mark of the picture. */
export type DrawnName = {
  readonly name: string;
  /** What makes the mark large: in how many articles or sentences it is. */
  readonly size: number;
  /** The community by the names of its two members with the most ties; "without ties" for none. */
  readonly group: string;
};

export interface NetworkToDrawOptions {
  /** Only so many names, those in the most units. @default 60 */
  readonly top?: number;
}

const NO_TIES = 'without ties';

/**
 * The names and ties of a network as `tiesFigure` draws them: each community is called by the two of its names that have
 * the strongest ties. Ties of weight 0 (a PPMI of 0) are no lines.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { ties, nodes } = networkToDraw(mentionNetwork(articles.flatMap((article) => findMentions(article)), { articles }));
 * ```
 */
export function networkToDraw(
  { nodes, ties, settings }: Network,
  options: NetworkToDrawOptions = {},
): { readonly ties: Table<NetworkTie>; readonly nodes: Table<DrawnName> } {
  checkKeys('networkToDraw', options, ['top']);
  const top = checkInteger('top', options.top ?? 60, 1);
  const members = new Map<number, typeof nodes>();
  for (const node of nodes) {
    if (node.community !== null) members.set(node.community, [...(members.get(node.community) ?? []), node]);
  }
  const called = new Map(
    Array.from(members, ([community, own]) => {
      const first = [...own].sort((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1)).slice(0, 2);
      return [community, `${first.map(({ name }) => name).join(', ')}${own.length > 2 ? ' …' : ''}`];
    }),
  );
  const shown = nodes.slice(0, top);
  const names = new Set(shown.map(({ name }) => name));
  const rows = shown.map(({ name, unitCount, community }): DrawnName => {
    return { name, size: unitCount, group: community === null ? NO_TIES : (called.get(community) ?? '') };
  });
  const kept = ties.filter(({ source, target, weight }) => weight > 0 && names.has(source) && names.has(target));
  return { ties: { rows: kept, settings }, nodes: { rows, settings } };
}
