// Who is talked about against who speaks: counts of names and of quotations side by side.
import { checkChoice, checkInteger, checkKeys, checkNumber, type Table } from '../base';
import { type Article, groupArticles } from '../corpus';
import { type Quotation, speakerKey } from '../quotations';
import { wilsonInterval } from '../statistics';
import type { MentionedKind, NameMention } from './find-mentions';

/** How often a name is mentioned, and whether who bears it speaks too. */
export type MentionCountRow = {
  /** The commonest of its forms. */
  readonly name: string;
  readonly kind: MentionedKind;
  readonly mentionCount: number;
  /** In how many articles it is mentioned. */
  readonly articleCount: number;
  /** articleCount / all articles, 0 to 1, with Wilson's interval; null where there are no articles. */
  readonly articleShare: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Quotations whose speaker has this name. */
  readonly quotationCount: number;
  /** In how many articles it is quoted, of those that mention it. */
  readonly quotedArticleCount: number;
  /** quotedArticleCount / articleCount, 0 (only talked about) to 1 (heard wherever mentioned), with Wilson's interval. */
  readonly heardShare: number;
  readonly heardLow: number;
  readonly heardHigh: number;
};

/** The same within one group of articles. */
export type GroupMentionCountRow = { readonly group: string } & MentionCountRow;

export interface MentionCountOptions {
  /** The articles that were searched: the base of the shares. */
  readonly articles: readonly Article[];
  /** What is quoted in them; without, nobody speaks. */
  readonly quotations?: readonly Quotation[];
  /** Only names of this kind. */
  readonly kind?: MentionedKind;
  /** `outlet`, `month` or a column of metadata.csv: counts in each group. */
  readonly by?: string;
  /** So many names, of each group where there are groups. All if not given. */
  readonly top?: number;
  /** Coverage of the intervals. @default 0.95 */
  readonly level?: number;
}

/**
 * Counts the names that were found, most mentioned first, equal ones by name in code unit order, and puts beside each how
 * often who bears it is quoted: *talked about* against *speaking*. Spellings of one name are one row, as speakers are
 * merged. An article that mentions a name ten times counts once in the shares. Only quotations in articles that mention
 * the name are counted. No mentions give no rows.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value, and for a mention or quotation of an article
 *   that is not among `articles`
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const mentions = articles.flatMap((article) => findMentions(article));
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * show(mentionCounts(mentions, { articles, quotations, kind: 'person', top: 10 }));
 * ```
 */
export function mentionCounts(
  mentions: readonly NameMention[],
  options: MentionCountOptions & { readonly by: string },
): Table<GroupMentionCountRow>;
export function mentionCounts(
  mentions: readonly NameMention[],
  options: MentionCountOptions & { readonly by?: undefined },
): Table<MentionCountRow>;
export function mentionCounts(
  mentions: readonly NameMention[],
  options: MentionCountOptions,
): Table<MentionCountRow | GroupMentionCountRow> {
  checkKeys('mentionCounts', options, ['articles', 'quotations', 'kind', 'by', 'top', 'level']);
  const { articles, quotations = [], by } = options;
  const kind = options.kind && checkChoice('kind', options.kind, ['person', 'organisation', 'place']);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const level = checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12);
  const { names, groupOf } =
    by === undefined ? { names: [''], groupOf: new Uint32Array(articles.length) } : groupArticles(articles, by);
  const places = new Map(articles.map(({ id }, place) => [id, groupOf[place] as number]));
  const sizes = new Uint32Array(names.length);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  const tallies = names.map(() => new Map<string, Tally>());
  for (const mention of mentions) {
    if (kind !== undefined && mention.kind !== kind) continue;
    addMention(tallies[groupAt(places, 'mention', mention.article)] as Map<string, Tally>, mention);
  }
  for (const quotation of quotations) {
    const group = groupAt(places, 'quotation', quotation.article);
    if (quotation.isSpeech && !quotation.nested) addQuotation(tallies[group] as Map<string, Tally>, quotation);
  }
  const rows = tallies.flatMap((own, group) => {
    const order = Array.from(own.values(), (tally) => rowOf(tally, sizes[group] as number, level)).sort(
      (a, b) => b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : 1),
    );
    const shown = order.slice(0, top);
    return by === undefined ? shown : shown.map((row) => ({ group: names[group] as string, ...row }));
  });
  return {
    rows,
    settings: { by: by ?? null, kind: kind ?? null, top: top ?? null, level, articles: articles.length },
  };
}

interface Tally {
  readonly forms: Map<string, number>;
  readonly kinds: Map<MentionedKind, number>;
  count: number;
  readonly articles: Set<string>;
  quotations: number;
  readonly quotedIn: Set<string>;
}

function groupAt(places: ReadonlyMap<string, number>, what: string, article: string): number {
  const group = places.get(article);
  if (group !== undefined) return group;
  throw new RangeError(`mentionCounts: a ${what} is of the article "${article}", which is not among articles`);
}

const keyOf = (name: string): string => speakerKey({ name, resolved: true });

function addMention(tallies: Map<string, Tally>, { name, kind, article }: NameMention): void {
  const key = keyOf(name);
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { forms: new Map(), kinds: new Map(), count: 0, articles: new Set(), quotations: 0, quotedIn: new Set() };
    tallies.set(key, tally);
  }
  tally.forms.set(name, (tally.forms.get(name) ?? 0) + 1);
  tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
  tally.count++;
  tally.articles.add(article);
}

function addQuotation(tallies: ReadonlyMap<string, Tally>, { speakers, article }: Quotation): void {
  for (const key of new Set(speakers.filter(({ resolved }) => resolved).map(({ name }) => keyOf(name)))) {
    const tally = tallies.get(key);
    if (tally === undefined || !tally.articles.has(article)) continue;
    tally.quotations++;
    tally.quotedIn.add(article);
  }
}

/** The commonest; of several the first in code unit order. */
function commonest<T extends string>(forms: ReadonlyMap<T, number>): T {
  const [best] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return (best as [T, number])[0];
}

function rowOf(tally: Tally, articles: number, level: number): MentionCountRow {
  const count = tally.articles.size;
  const share = wilsonInterval(count, articles, level);
  const heard = wilsonInterval(tally.quotedIn.size, count, level);
  return {
    name: commonest(tally.forms),
    kind: commonest(tally.kinds),
    mentionCount: tally.count,
    articleCount: count,
    articleShare: articles === 0 ? null : count / articles,
    low: share?.low ?? null,
    high: share?.high ?? null,
    quotationCount: tally.quotations,
    quotedArticleCount: tally.quotedIn.size,
    heardShare: tally.quotedIn.size / count,
    heardLow: heard?.low ?? 0,
    heardHigh: heard?.high ?? 1,
  };
}
