import { checkInteger, checkKeys, checkNumber, type Table } from '../base';
import { groupArticles } from '../corpus';
import { TAKEN_FORMS, type TakenForm } from '../overlap';
import { bootstrapIntervals } from '../statistics';
import type { Selection } from './find-selection';

/** What one outlet (or another group of articles) prints of a source. */
export type SelectionShareRow = {
  readonly group: string;
  readonly sourceId: string;
  /** Articles of the group that were searched, and those of them that have at least one sentence of the source. */
  readonly articleCount: number;
  readonly takingCount: number;
  /** Sentences of the source that were looked for, and how many of them stand in any article of the group. */
  readonly sentenceCount: number;
  readonly takenCount: number;
  /** takenCount / sentenceCount, 0 to 1. */
  readonly share: number;
  /** How many of `takenCount` are printed so, each by its nearest form in the group. */
  readonly verbatim: number;
  readonly edited: number;
  readonly reworded: number;
  readonly part: number;
  /** Mean over the taking articles of the share of sentences that each has, 0 to 1; null where there are none. */
  readonly articleShare: number | null;
  /** Its interval; null for fewer than two taking articles. */
  readonly low: number | null;
  readonly high: number | null;
};

export interface SelectionByOptions {
  /** `outlet`, `article`, `month` or another column of the articles. @default "outlet" */
  readonly by?: string;
  /** Of the bootstrap; 0 for no intervals. @default 2000 */
  readonly resamples?: number;
  /** @default 1 */
  readonly seed?: number;
  /** Coverage of the intervals. @default 0.95 */
  readonly level?: number;
}

/**
 * How much of a source each outlet prints: the share of the sentences that were looked for which stand in any of its
 * articles, in any form of `findSelection`; groups that print most first, those that print nothing too.
 *
 * `share` is a count over all articles of the group and grows with their number: an outlet that prints ten articles on a
 * speech has more of it than one that prints two. `articleShare` does not: it is the mean over the articles that have
 * anything of it, with an interval by a Poisson bootstrap over these articles, as if they were drawn from all that the outlet
 * might have printed. With few articles it is too narrow: take it for a lower bound.
 *
 * No articles give no rows.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value and a column that no article has
 *
 * @example
 * ```ts
 * const selection = findSelection(loadSource('release.txt'), loadCorpus('corpus').articles);
 * show(selectionShares(selection, { by: 'outlet' }));
 * ```
 */
export function selectionShares(selection: Selection, options: SelectionByOptions = {}): Table<SelectionShareRow> {
  checkKeys('selectionShares', options, ['by', 'resamples', 'seed', 'level']);
  const { by = 'outlet' } = options;
  const resamples = checkInteger('resamples', options.resamples ?? 2000, 0, 1_000_000);
  const seed = checkInteger('seed', options.seed ?? 1, 0);
  const level = checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12);
  const { articles, places, sentences, source } = selection;
  const { names, groupOf } = groupArticles(articles, by);
  const sentenceCount = sentences.filter(({ isCompared }) => isCompared).length;
  const nearest = nearestForms(selection, groupOf);
  const takenIn = new Map<string, number>();
  for (const { article } of places) takenIn.set(article, (takenIn.get(article) ?? 0) + 1);
  const units = articles.flatMap(({ id }, at) => {
    const count = takenIn.get(id) ?? 0;
    return count === 0 ? [] : [{ id, group: groupOf[at] as number, share: count / sentenceCount }];
  });
  const meansOf = (weights: ArrayLike<number>) => {
    const [sums, all] = [new Float64Array(names.length), new Float64Array(names.length)];
    units.forEach(({ group, share }, at) => {
      sums[group] = (sums[group] as number) + (weights[at] as number) * share;
      all[group] = (all[group] as number) + (weights[at] as number);
    });
    return sums.map((sum, group) => sum / (all[group] as number));
  };
  const ids = units.map(({ id }) => id);
  const intervals = resamples === 0 ? [] : bootstrapIntervals(ids, meansOf, { resamples, seed, level });
  const means = meansOf(ids.map(() => 1));
  const rows = names.map((group, place): SelectionShareRow => {
    const forms = nearest[place] ?? new Map<number, TakenForm>();
    const takingCount = units.filter((unit) => unit.group === place).length;
    const interval = takingCount < 2 ? null : (intervals[place] ?? null);
    const count = (form: TakenForm) => [...forms.values()].filter((each) => each === form).length;
    return {
      ...{
        group,
        sourceId: source,
        articleCount: groupOf.filter((each) => each === place).length,
        takingCount,
        sentenceCount,
      },
      ...{ takenCount: forms.size, share: forms.size / sentenceCount },
      ...{ verbatim: count('verbatim'), edited: count('edited'), reworded: count('reworded'), part: count('part') },
      articleShare: takingCount === 0 ? null : (means[place] as number),
      ...{ low: interval?.low ?? null, high: interval?.high ?? null },
    };
  });
  rows.sort((x, y) => y.takenCount - x.takenCount || y.takingCount - x.takingCount || (x.group < y.group ? -1 : 1));
  return { rows, settings: { ...selection.settings, by, resamples, seed, level } };
}

/** The nearest form in which each group has each sentence, by the sentence's number. */
export function nearestForms({ articles, places }: Selection, groupOf: ArrayLike<number>): Map<number, TakenForm>[] {
  const placeOf = new Map(articles.map(({ id }, at) => [id, groupOf[at] as number]));
  const found: Map<number, TakenForm>[] = [];
  for (const { article, sentence, form } of places) {
    const group = placeOf.get(article);
    if (group === undefined) continue;
    const forms = found[group] ?? new Map<number, TakenForm>();
    found[group] = forms;
    const known = forms.get(sentence);
    if (known === undefined || TAKEN_FORMS.indexOf(form) < TAKEN_FORMS.indexOf(known)) forms.set(sentence, form);
  }
  return found;
}
