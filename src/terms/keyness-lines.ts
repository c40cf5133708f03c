import { checkInteger, checkKeys, type Table } from '../base';
import type { Article } from '../corpus';
import { lineAround } from './index/line-around';
import type { TermIndex } from './index/types';
import type { KeynessOptions } from './keyness';
import { chooseTargetAndReference } from './target-and-reference';

/** A place of a key term, in its context. */
export type KeynessLineRow = {
  readonly term: string;
  readonly side: 'target' | 'reference';
  /** Id of the article. */
  readonly article: string;
  readonly left: string;
  /** What stands there: `raw.slice(start, end)`. */
  readonly keyword: string;
  readonly right: string;
  readonly start: number;
  readonly end: number;
};

/**
 * The lines of a concordance behind key terms: for each term the first `perSide` of its places in the articles of the target
 * and of the reference, found where they were counted, so that inflected forms come along with an index of lemmas. Articles
 * come one by one, so that a folder of any size needs no memory; those that the index does not know are passed over.
 *
 * @param terms those that lines are wanted for; all if not given
 * @throws RangeError as `keyness`
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const index = indexTerms(articles);
 * const [outlet = ''] = articles.map((article) => article.outlet);
 * const lines = keynessLines(index, articles, { by: 'outlet', target: outlet, terms: ['kreml'] });
 * ```
 */
export function keynessLines(
  index: TermIndex,
  articles: Iterable<Article>,
  options: Pick<KeynessOptions, 'by' | 'target' | 'reference'> & {
    readonly terms?: readonly string[];
    readonly perSide?: number;
  },
): Table<KeynessLineRow> {
  checkKeys('keynessLines', options, ['by', 'target', 'reference', 'terms', 'perSide']);
  const perSide = checkInteger('perSide', options.perSide ?? 10, 1);
  const { sideOf, target, reference } = chooseTargetAndReference(index, options);
  const wanted = options.terms === undefined ? null : new Set(options.terms.map((term) => index.termId(term)));
  const placeOf = new Map(index.articles.map(({ id }, place) => [id, place]));
  const found = [0, 1].map(() => new Uint32Array(index.termCount)) as [Uint32Array, Uint32Array];
  const rows: KeynessLineRow[] = [];
  for (const { id, raw } of articles) {
    const place = placeOf.get(id);
    const side = place === undefined ? undefined : sideOf[place];
    if (place === undefined || (side !== 0 && side !== 1)) continue;
    const counts = found[side];
    for (let at = index.articleOffsets[place] as number; at < (index.articleOffsets[place + 1] as number); at++) {
      const term = index.occurrenceTerm[at] as number;
      if ((counts[term] as number) >= perSide || (wanted !== null && !wanted.has(term))) continue;
      counts[term] = (counts[term] as number) + 1;
      const [start, end] = [index.occurrenceStart[at] as number, index.occurrenceEnd[at] as number];
      const of = { term: index.term(term), side: side === 0 ? 'target' : 'reference' } as const;
      rows.push({ ...of, article: id, ...lineAround(raw, start, end), start, end });
    }
  }
  const settings = { by: options.by, target: target.join(', '), reference: reference.join(', '), perSide };
  return { rows, settings: { ...index.settings, ...settings } };
}
