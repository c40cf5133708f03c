// Who and what is named together: in one article, or in one sentence.
import { checkChoice } from '../base';
import type { Article } from '../corpus';
import type { MentionedKind, NameMention } from '../mentions';
import { speakerKey } from '../quotations';
import { findSentences } from '../text';
import { coOccurrences, type KnownName, type Unit } from './co-occurrences';
import { measured } from './graph-measures';
import { type NetworkOptions, networkSettings } from './options';
import type { Network } from './types';

export interface MentionNetworkOptions extends NetworkOptions {
  /** The articles that were searched: those without a name count too. For sentences with their texts. */
  readonly articles: readonly Article[];
  /** What two names must share to be tied. @default "article" */
  readonly unit?: 'article' | 'sentence';
  /** Only names of this kind. */
  readonly kind?: MentionedKind;
}

/**
 * The network of names that are mentioned together: names in most units first, and a tie for each two that occur in the
 * same articles or sentences. Beside the count stands what chance would give, as two names that are everywhere meet
 * often: `ppmi` and G² tell a bond from mere frequency. Spellings of one name are one node, as speakers are merged; hand
 * over the mentions of `joinMentions` to join surnames across articles.
 *
 * Communities are found by the method of Louvain, which maximises modularity; `settings.stability` is the mean adjusted
 * Rand index with the communities of ten other seeds: below some 0.8 they are not to be built on. Betweenness counts
 * every tie as one step. The chance of a G² takes units for independent; articles that copy one another are not.
 *
 * No mentions give no nodes and no ties. Time grows with the pairs of names in a unit. The evidence for a tie:
 * `tieEvidence`.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value, for a mention of an article that is not among
 *   `articles`, and for sentences of articles without their text
 * @see Blondel, Guillaume, Lambiotte, Lefebvre 2008; Brandes 2001 on betweenness; Church, Hanks 1990 on PMI
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { mentions } = joinMentions(articles.flatMap((article) => findMentions(article)));
 * const network = mentionNetwork(mentions, { articles, unit: 'sentence', kind: 'person' });
 * show({ rows: network.ties, settings: network.settings });
 * ```
 */
export function mentionNetwork(mentions: readonly NameMention[], options: MentionNetworkOptions): Network {
  const settings = networkSettings('mentionNetwork', options, ['articles', 'unit', 'kind']);
  const { articles } = options;
  const unit = checkChoice('unit', options.unit ?? 'article', ['article', 'sentence']);
  const kind = options.kind && checkChoice('kind', options.kind, ['person', 'organisation', 'place']);
  const wanted = mentions.filter((mention) => kind === undefined || mention.kind === kind);
  const { units, unitCount } = mentionUnits('mentionNetwork', wanted, articles, unit);
  const names = commonNames(wanted.map(({ name, kind: own }) => ({ key: mentionKey(name), name, kind: own })));
  const keyed = units.map(({ article, mentions: own }): Unit => ({ article, keys: new Set(own.map(keyOf)) }));
  return networkOf(keyed, unitCount, names, settings, { of: 'mentions', unit, kind: kind ?? null });
}

export const mentionKey = (name: string): string => speakerKey({ name, resolved: true });

const keyOf = ({ name }: NameMention): string => mentionKey(name);

/** The mentions of one article or sentence. */
export interface MentionUnit {
  readonly article: string;
  /** The sentence, or the whole article. */
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly NameMention[];
}

/** Units with mentions in the order of the articles, and how many units there are with those without. */
export function mentionUnits(
  where: string,
  mentions: readonly NameMention[],
  articles: readonly Article[],
  unit: 'article' | 'sentence',
): { units: MentionUnit[]; unitCount: number } {
  const byArticle = new Map(articles.map(({ id }) => [id, [] as NameMention[]]));
  for (const mention of mentions) {
    const own = byArticle.get(mention.article);
    if (own === undefined) {
      throw new RangeError(`${where}: a mention is of the article "${mention.article}", which is not among articles`);
    }
    own.push(mention);
  }
  if (unit === 'article') {
    const units = articles.flatMap(({ id, raw }): MentionUnit[] => {
      const own = byArticle.get(id) ?? [];
      return own.length === 0 ? [] : [{ article: id, start: 0, end: raw.length, mentions: own }];
    });
    return { units, unitCount: articles.length };
  }
  let unitCount = 0;
  const units = articles.flatMap((article): MentionUnit[] => {
    const { id, raw, language } = article;
    const own = [...(byArticle.get(id) ?? [])].sort((a, b) => a.start - b.start);
    if (raw.length < (own.at(-1)?.end ?? 0)) {
      throw new RangeError(`${where}: the article "${id}" comes without its text, which sentences need`);
    }
    const sentences = findSentences(raw, { language });
    unitCount += sentences.length;
    let at = 0;
    return sentences.flatMap(({ start, end }): MentionUnit[] => {
      const inside: NameMention[] = [];
      while (at < own.length && (own[at]?.start ?? 0) < end) inside.push(own[at++] as NameMention);
      return inside.length === 0 ? [] : [{ article: id, start, end, mentions: inside }];
    });
  });
  return { units, unitCount };
}

/** The commonest spelling and kind of each name; of equally common ones the first in code unit order. */
export function commonNames(
  uses: readonly { readonly key: string; readonly name: string; readonly kind: KnownName['kind'] }[],
): Map<string, KnownName> {
  const found = new Map<string, { names: Map<string, number>; kinds: Map<KnownName['kind'], number> }>();
  for (const { key, name, kind } of uses) {
    const own = found.get(key) ?? { names: new Map(), kinds: new Map() };
    found.set(key, own);
    own.names.set(name, (own.names.get(name) ?? 0) + 1);
    own.kinds.set(kind, (own.kinds.get(kind) ?? 0) + 1);
  }
  const known = new Map<string, KnownName>();
  const taken = new Set<string>();
  for (const [key, { names, kinds }] of found) {
    // Two keys may share a spelling; a node has one name.
    const ranked = ranking(names);
    const name = ranked.find((each) => !taken.has(each)) ?? `${ranked[0]} (${known.size + 1})`;
    taken.add(name);
    known.set(key, { name, kind: ranking(kinds)[0] as KnownName['kind'] });
  }
  return known;
}

const ranking = <T extends string>(counts: ReadonlyMap<T, number>): T[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);

/** Counted, measured, and with what was chosen. */
export function networkOf(
  units: readonly Unit[],
  unitCount: number,
  names: ReadonlyMap<string, KnownName>,
  settings: ReturnType<typeof networkSettings>,
  more: Network['settings'],
): Network {
  const counted = coOccurrences(units, unitCount, names, settings);
  const { nodes, communities, modularity, stability } = measured(counted.nodes, counted.ties, settings);
  const graph = { names: names.size, units: unitCount, communities, modularity, stability };
  return { nodes, ties: counted.ties, settings: { ...more, ...settings, ...graph } };
}
