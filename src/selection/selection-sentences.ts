import { checkKeys, checkNumber, type Table } from '../base';
import { groupArticles } from '../corpus';
import { TAKEN_FORMS } from '../overlap';
import { clusteredShares, unitTotals } from '../statistics';
import type { Selection } from './find-selection';
import { nearestForms, type SelectionByOptions } from './selection-shares';

/** One sentence of a source, and who prints it. */
export type SelectionSentenceRow = {
  readonly sourceId: string;
  readonly sentenceNumber: number;
  /** Of the groups that print anything of the source all have it, some, or none; "not compared": it is too short. */
  readonly taken: 'everybody' | 'some' | 'nobody' | 'not compared';
  readonly groupCount: number;
  /** The groups that have it, in their order. */
  readonly groups: string;
  /** The forms in which the groups have it, the nearest first: "verbatim 2, reworded 1". */
  readonly forms: string;
  readonly articleCount: number;
  /** Share of the articles that print anything of the source, 0 to 1; null where none does or it was not compared. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * What everybody prints of a source and what nobody does: each of its sentences, in its order. "everybody" and "nobody" are
 * the groups (outlets) that print anything of it; one alone is "some".
 *
 * `share` is that of the articles that print anything. Its interval is Wilson's, with the number of articles divided by the
 * design effect of `clusteredShares`, as articles of one group choose alike.
 *
 * @throws TypeError for an unknown option; RangeError for a column that no article has
 *
 * @example
 * ```ts
 * const selection = findSelection(loadSource('release.txt'), loadCorpus('corpus').articles);
 * show(selectionSentences(selection));
 * ```
 */
export function selectionSentences(
  selection: Selection,
  options: Pick<SelectionByOptions, 'by' | 'level'> = {},
): Table<SelectionSentenceRow> {
  checkKeys('selectionSentences', options, ['by', 'level']);
  const { by = 'outlet' } = options;
  const level = checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12);
  const { articles, places, sentences, source } = selection;
  const { names, groupOf } = groupArticles(articles, by);
  const nearest = nearestForms(selection, groupOf);
  const takingGroups = nearest.filter((forms) => forms !== undefined && forms.size > 0).length;
  const taking = new Set(places.map(({ article }) => article));
  const groupById = new Map(articles.map(({ id }, at) => [id, groupOf[at] as number]));
  const totals = new Float64Array(names.length);
  for (const id of taking) {
    const group = groupById.get(id) as number;
    totals[group] = (totals[group] as number) + 1;
  }
  const all = unitTotals(new Uint8Array(names.length), totals, 1);
  const rows = sentences.map(({ sentence, isCompared, start, end, text }): SelectionSentenceRow => {
    const groups = names.flatMap((name, at) => {
      const form = nearest[at]?.get(sentence);
      return form === undefined ? [] : [{ name, form }];
    });
    const counts = new Map<number, number>();
    for (const place of places) {
      if (place.sentence !== sentence) continue;
      const group = groupById.get(place.article) as number;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const found = clusteredShares(counts, all, level)[0];
    const isCounted = isCompared && taking.size > 0;
    return {
      ...{
        sourceId: source,
        sentenceNumber: sentence,
        taken: takenBy(groups.length, takingGroups, isCompared),
        groupCount: groups.length,
      },
      groups: groups.map(({ name }) => name).join(', '),
      forms: TAKEN_FORMS.flatMap((form) => {
        const count = groups.filter((group) => group.form === form).length;
        return count === 0 ? [] : [`${form} ${count}`];
      }).join(', '),
      articleCount: [...counts.values()].reduce((sum, count) => sum + count, 0),
      share: isCounted ? (found?.share ?? null) : null,
      low: isCounted ? (found?.interval?.low ?? null) : null,
      high: isCounted ? (found?.interval?.high ?? null) : null,
      ...{ start, end, text },
    };
  });
  return { rows, settings: { ...selection.settings, by, level, takingGroupCount: takingGroups } };
}

function takenBy(count: number, of: number, isCompared: boolean): SelectionSentenceRow['taken'] {
  if (!isCompared) return 'not compared';
  if (count === 0) return 'nobody';
  return count === of && of > 1 ? 'everybody' : 'some';
}
