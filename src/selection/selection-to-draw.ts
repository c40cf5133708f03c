import { checkInteger, checkKeys, type Table } from '../base';
import { groupArticles } from '../corpus';
import type { TakenForm } from '../overlap';
import type { Selection } from './find-selection';
import { nearestForms } from './selection-shares';

/** A cell of the picture: a sentence and a group. */
export type DrawnSelection = {
  /** The number of the sentence and its first words. */
  readonly label: string;
  /** The group with the number of its articles that print anything: "Bote (n=3)". */
  readonly group: string;
  readonly form: TakenForm | typeof NOT_TAKEN;
};

/** What stands where a group does not have a sentence. */
export const NOT_TAKEN = 'not printed';

/**
 * Sentences by outlets as `classMapFigure` draws them: those that were looked for in the order of the source, the groups
 * that print most first. Groups that print nothing have no column; that they are left out, `settings.drawnGroupCount` and
 * `groupCount` say.
 *
 * @throws RangeError for a column that no article has
 *
 * @example
 * ```ts
 * const selection = findSelection(loadSource('release.txt'), loadCorpus('corpus').articles);
 * const drawn = selectionToDraw(selection);
 * const columns = { row: 'label', column: 'group', class: 'form' } as const;
 * if (drawn.rows.length > 0) show(classMapFigure(drawn, { ...columns, title: 'What outlets print' }));
 * ```
 */
export function selectionToDraw(
  selection: Selection,
  options: { readonly by?: string; readonly top?: number } = {},
): Table<DrawnSelection> {
  checkKeys('selectionToDraw', options, ['by', 'top']);
  const { by = 'outlet' } = options;
  const top = checkInteger('top', options.top ?? 20, 1);
  const { names, groupOf } = groupArticles(selection.articles, by);
  const nearest = nearestForms(selection, groupOf);
  const taking = new Set(selection.places.map(({ article }) => article));
  const groups = names
    .flatMap((name, place) => {
      const forms = nearest[place];
      if (forms === undefined || forms.size === 0) return [];
      const count = selection.articles.filter(({ id }, at) => groupOf[at] === place && taking.has(id)).length;
      return [{ group: by === 'article' ? name : `${name} (n=${count})`, forms }];
    })
    .sort((x, y) => y.forms.size - x.forms.size)
    .slice(0, top);
  const rows = selection.sentences
    .filter(({ isCompared }) => isCompared)
    .flatMap(({ sentence, text }) =>
      groups.map(
        ({ group, forms }): DrawnSelection => ({
          label: `${sentence} ${text.replace(/\s+/g, ' ').trim()}`,
          group,
          form: forms.get(sentence) ?? NOT_TAKEN,
        }),
      ),
    );
  return { rows, settings: { ...selection.settings, by, groupCount: names.length, drawnGroupCount: groups.length } };
}
