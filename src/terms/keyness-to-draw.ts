import { checkChoice, checkInteger, checkKeys, type Table } from '../base';
import type { KeynessRow } from './keyness';

/** A bar of the picture of key terms. */
export type DrawnKeyTerm = {
  readonly term: string;
  /** The side that uses it more: the target's groups or those of the reference. */
  readonly side: string;
  readonly value: number;
};

/**
 * The key terms of both sides as `rankedBarsFigure` draws them: those that the target uses most in excess, and, with
 * values below 0, those that the reference does. Give it the whole table: `keyness` without `top`. A table without rows
 * gives none.
 *
 * @throws RangeError for a wrong value
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const [outlet = ''] = articles.map((article) => article.outlet);
 * const drawn = keynessToDraw(keyness(indexTerms(articles), { by: 'outlet', target: outlet }));
 * show(rankedBarsFigure(drawn, { label: 'term', value: 'value', axis: 'G²', title: 'Key terms' }));
 * ```
 */
export function keynessToDraw(
  { rows, settings }: Table<KeynessRow>,
  options: { readonly measure?: 'g2' | 'logOddsZ' | 'logRatio'; readonly top?: number } = {},
): Table<DrawnKeyTerm> {
  checkKeys('keynessToDraw', options, ['measure', 'top']);
  const measure = checkChoice('measure', options.measure ?? 'g2', ['g2', 'logOddsZ', 'logRatio'] as const);
  const top = checkInteger('top', options.top ?? 15, 1);
  const ranked = [...rows].sort((x, y) => y[measure] - x[measure] || (x.term < y.term ? -1 : 1));
  const [over, under] = [
    ranked.filter((row) => row[measure] > 0).slice(0, top),
    ranked.filter((row) => row[measure] < 0).slice(-top),
  ];
  const drawn = [...over, ...under].map((row) => ({
    term: row.term,
    side: String(row[measure] > 0 ? settings.target : settings.reference),
    value: row[measure],
  }));
  return { rows: drawn, settings: { ...settings, measure, drawnPerSide: top } };
}
