// Who is quoted beside whom: speakers in the same article.
import type { Article } from '../corpus';
import { type Quotation, speakerKey } from '../quotations';
import { commonNames, networkOf } from './mention-network';
import { type NetworkOptions, networkSettings } from './options';
import type { Network } from './types';

export interface QuotationNetworkOptions extends NetworkOptions {
  /** The articles that were searched: those without a quotation count too. */
  readonly articles: readonly Article[];
}

/**
 * The network of speakers who are quoted in the same articles; everything else is as in `mentionNetwork`. Only speakers
 * who are known by name are nodes: what the unresolved and quotations of nobody hide is told in
 * `settings.unknownArticles`, the articles that have any. Quotations inside others and what is no speech are not counted.
 *
 * No quotations give no nodes and no ties.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value, and for a quotation of an article that is not
 *   among `articles`
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { quotations } = joinSpeakers(articles.flatMap((article) => findQuotations(article)));
 * const network = quotationNetwork(quotations, { articles });
 * show({ rows: network.nodes, settings: network.settings });
 * ```
 */
export function quotationNetwork(quotations: readonly Quotation[], options: QuotationNetworkOptions): Network {
  const settings = networkSettings('quotationNetwork', options, ['articles']);
  const units = new Map(options.articles.map(({ id }) => [id, { article: id, keys: new Set<string>() }]));
  const unknown = new Set<string>();
  const uses = [];
  for (const { id, article, speakers, isSpeech, nested } of quotations) {
    const unit = units.get(article);
    if (unit === undefined) {
      throw new RangeError(
        `quotationNetwork: the quotation "${id}" is of the article "${article}", which is not among articles`,
      );
    }
    if (!isSpeech || nested) continue;
    if (speakers.length === 0 || speakers.some(({ resolved }) => !resolved)) unknown.add(article);
    for (const speaker of speakers) {
      if (!speaker.resolved) continue;
      const key = speakerKey(speaker);
      unit.keys.add(key);
      uses.push({ key, name: speaker.name, kind: speaker.kind });
    }
  }
  const more = { of: 'quotations', unit: 'article', kind: null, unknownArticles: unknown.size };
  return networkOf([...units.values()], options.articles.length, commonNames(uses), settings, more);
}
