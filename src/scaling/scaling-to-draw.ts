// Results of scaling as rows that a chart takes.
import { checkInteger, checkKeys, type Table } from '../base';
import type { CorrespondenceAnalysis } from './correspondence';
import type { Wordfish } from './wordfish';

/**
 * The groups of `wordfish` for `dotPlotFigure`: `label` has the name and the number of articles, from left to right; a group
 * without an interval has its position for both ends.
 *
 * @example
 * ```ts
 * const index = indexTerms(inventedPositions({ articles: 60 }).articles, { stopwords: 'remove' });
 * const drawn = wordfishToDraw(wordfish(index, { by: 'outlet', resamples: 20 }));
 * show(dotPlotFigure(drawn, { label: 'label', value: 'position', low: 'low', high: 'high', axis: 'position', title: 'Outlets' }));
 * ```
 */
export function wordfishToDraw(
  { groups }: Wordfish,
  options: { readonly language?: string } = {},
): Table<{
  readonly label: string;
  readonly position: number;
  readonly low: number | null;
  readonly high: number | null;
}> {
  checkKeys('wordfishToDraw', options, ['language']);
  const rows = groups.rows.map(({ group, articleCount, position, low, high }) => ({
    label: `${group} (${articleCount.toLocaleString(options.language ?? 'en')})`,
    ...{ position, low, high },
  }));
  return { rows, settings: groups.settings };
}

/**
 * Groups and the `top` words that contribute most to the two dimensions, for `planeFigure`: the groups first, then the words,
 * the strongest first. Where there is one dimension only, the second is 0.
 *
 * @param options.kinds what the legend calls groups and words
 * @example
 * ```ts
 * const index = indexTerms(inventedPositions({ articles: 60 }).articles, { stopwords: 'remove' });
 * const drawn = correspondenceToDraw(correspondenceAnalysis(index, { by: 'outlet' }), { top: 20 });
 * const axes = { x: 'dimension1', y: 'dimension2', xAxis: 'dimension 1', yAxis: 'dimension 2' } as const;
 * show(planeFigure(drawn, { label: 'label', group: 'kind', ...axes, isSquare: true, title: 'Outlets and words' }));
 * ```
 */
export function correspondenceToDraw(
  { groups, terms, dimensions }: CorrespondenceAnalysis,
  options: { readonly top?: number; readonly kinds?: readonly [group: string, word: string] } = {},
): Table<{ readonly label: string; readonly kind: string; readonly dimension1: number; readonly dimension2: number }> {
  checkKeys('correspondenceToDraw', options, ['top', 'kinds']);
  const top = checkInteger('top', options.top ?? 40, 0);
  const [one, two] = [dimensions.rows[0]?.inertiaShare ?? 0, dimensions.rows[1]?.inertiaShare ?? 0];
  const told = (row: { readonly contribution1: number | null; readonly contribution2: number | null }) =>
    one * (row.contribution1 ?? 0) + two * (row.contribution2 ?? 0);
  const words = [...terms.rows].sort((a, b) => told(b) - told(a)).slice(0, top);
  const [group, word] = options.kinds ?? ['group', 'word'];
  const place = (row: { readonly dimension1: number | null; readonly dimension2: number | null }) => ({
    dimension1: row.dimension1 ?? 0,
    dimension2: row.dimension2 ?? 0,
  });
  return {
    rows: [
      ...groups.rows.map((row) => ({ label: row.group, kind: group, ...place(row) })),
      ...words.map((row) => ({ label: row.term, kind: word, ...place(row) })),
    ],
    settings: { ...groups.settings, top },
  };
}
