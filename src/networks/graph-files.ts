// Networks as files that Gephi, igraph and networkx read.
import type { Network } from './types';

const NODE_FIELDS = [
  ['kind', 'string'],
  ['unitCount', 'int'],
  ['degree', 'int'],
  ['strength', 'double'],
  ['betweenness', 'double'],
  ['community', 'int'],
] as const;

const TIE_FIELDS = [
  ['weight', 'double'],
  ['count', 'int'],
  ['expected', 'double'],
  ['ppmi', 'double'],
  ['logLikelihood', 'double'],
  ['p', 'double'],
  ['articleCount', 'int'],
] as const;

/** What XML 1.0 cannot hold, and half pairs of code units. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const xml = (value: unknown): string =>
  String(value)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[<>&"'\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);

/**
 * A network as GraphML, for Gephi, igraph, networkx and others: nodes with kind, counts, centrality and community, ties
 * with all their measures. The same network gives the same text.
 *
 * @see the GraphML primer, graphml.graphdrawing.org
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const text = graphmlText(mentionNetwork(articles.flatMap((article) => findMentions(article)), { articles }));
 * ```
 */
export function graphmlText({ nodes, ties }: Network): string {
  const keys = (of: string, fields: readonly (readonly [string, string])[]) =>
    fields.map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
  const data = (of: string, fields: readonly (readonly [string, string])[], row: object) =>
    fields
      .map(([name]) => [name, row[name as keyof typeof row] as unknown] as const)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${of}-${name}">${xml(value)}</data>`)
      .join('');
  const id = idsOf(nodes);
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="node-label" for="node" attr.name="label" attr.type="string"/>',
    ...keys('node', NODE_FIELDS),
    ...keys('edge', TIE_FIELDS),
    '<graph edgedefault="undirected">',
    ...nodes.map(
      (node) =>
        `<node id="${id.get(node.name)}"><data key="node-label">${xml(node.name)}</data>${data('node', NODE_FIELDS, node)}</node>`,
    ),
    ...ties.map(
      (tie, at) =>
        `<edge id="e${at + 1}" source="${id.get(tie.source)}" target="${id.get(tie.target)}">${data('edge', TIE_FIELDS, tie)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  );
}

/**
 * The same as GEXF 1.3, the format of Gephi.
 *
 * @see gexf.net
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const text = gexfText(mentionNetwork(articles.flatMap((article) => findMentions(article)), { articles }));
 * ```
 */
export function gexfText({ nodes, ties }: Network): string {
  const declared = (of: string, fields: readonly (readonly [string, string])[]) => [
    `<attributes class="${of}" mode="static">`,
    ...fields.map(
      ([name, type]) => `<attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`,
    ),
    '</attributes>',
  ];
  const values = (fields: readonly (readonly [string, string])[], row: object) =>
    fields
      .map(([name]) => [name, row[name as keyof typeof row] as unknown] as const)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`)
      .join('');
  const id = idsOf(nodes);
  // The weight has an attribute of its own in this format.
  const own = TIE_FIELDS.filter(([name]) => name !== 'weight');
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="undirected" mode="static">',
    ...declared('node', NODE_FIELDS),
    ...declared('edge', own),
    '<nodes>',
    ...nodes.map(
      (node) =>
        `<node id="${id.get(node.name)}" label="${xml(node.name)}"><attvalues>${values(NODE_FIELDS, node)}</attvalues></node>`,
    ),
    '</nodes>',
    '<edges>',
    ...ties.map(
      (tie, at) =>
        `<edge id="e${at + 1}" source="${id.get(tie.source)}" target="${id.get(tie.target)}" weight="${tie.weight}"><attvalues>${values(own, tie)}</attvalues></edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  );
}

const idsOf = (nodes: Network['nodes']): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ name }, at) => [name, `n${at + 1}`]));

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
