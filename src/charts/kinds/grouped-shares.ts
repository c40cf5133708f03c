import { type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf } from '../drawing/chart';
import { crossTable } from '../drawing/cross-table';
import { checkGroups, groupFill, legendName } from '../drawing/groups';
import { labelAxis } from '../drawing/label-axis';
import { counted, extremes, withoutA } from '../drawing/phrases';
import { type ChartRecords, type Column, distinctTexts, rowsOf, settingsOf } from '../drawing/records';
import type { Figure } from '../drawing/types';
import {
  barTrace,
  intervalWords,
  type Mark,
  marksOf,
  VALUE_KEYS,
  type ValueOptions,
  valueAxis,
  valueStyleOf,
} from '../drawing/value-marks';
import { valueTexts } from '../drawing/value-texts';

/** Options of `groupedSharesFigure`. Rows and groups keep the order in which they come. */
export interface GroupedSharesOptions<R extends object> extends ChartOptions, Omit<ValueOptions<R>, 'order'> {
  readonly group: Column<R>;
}

const ROW_SHARE = 0.8;

/**
 * Bars of several groups below each other in one row a label: shares of voice counted in two ways, two outlets beside
 * each other. Each bar carries its value. Colours, lightness and, from the seventh group, patterns tell them apart.
 *
 * @throws RangeError without records or values, for unknown columns, for two records of one label and group, for more
 *   than 18 groups
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { rows } = shareOfVoice(quotations, { articles, by: 'outlet' });
 * show(groupedSharesFigure(rows, { label: 'speaker', group: 'group', value: 'share', axis: 'share', title: 'Voices' }));
 * ```
 */
export function groupedSharesFigure<R extends object>(
  records: ChartRecords<R>,
  options: GroupedSharesOptions<R>,
): Figure {
  const where = 'groupedSharesFigure';
  const canvas = canvasOf(
    where,
    options,
    [...VALUE_KEYS, 'group'].filter((key) => key !== 'order'),
  );
  const given = { format: 'share', ...options, order: 'given' } as const;
  const rows = rowsOf(where, records);
  const found = marksOf(where, rows, given);
  crossTable(where, rows, { row: options.label, column: options.group, value: options.value });
  const labels = distinctTexts(rows, options.label);
  const groups = distinctTexts(rows, options.group);
  checkGroups(where, groups);
  const width = ROW_SHARE / groups.length;
  const placed = found.marks.map((mark) => ({
    ...mark,
    place: labels.indexOf(mark.label) - ROW_SHARE / 2 + (groups.indexOf(mark.group) + 0.5) * width,
  }));
  const valueStyle = valueStyleOf(
    where,
    canvas,
    placed.map(({ value }) => value),
    given,
  );
  const names = labelAxis(canvas, labels, groups.length);
  const plotWidth = canvas.width - names.width - canvas.pad;
  const texts = valueTexts(canvas, placed, valueStyle, plotWidth);
  return figureOf(where, canvas, options, {
    kind: 'grouped-shares',
    name: { de: 'Gruppierte Balken', en: 'Grouped bars' },
    data: [
      ...groups.map((group, index) => {
        const marks = placed.filter((mark) => mark.group === group);
        return barTrace(canvas, marks, valueStyle, width * 0.92, {
          name: legendName(canvas, group),
          marker: groupFill(canvas, index),
        });
      }),
      ...texts.traces,
    ],
    layout: {
      barmode: 'overlay',
      yaxis: names.axis,
      xaxis: valueAxis(canvas, options.axis, placed, valueStyle, {
        width: plotWidth - texts.width,
        textsAtEnds: texts.width === 0,
      }),
      annotations: texts.annotations,
    },
    plotHeight: names.rowHeight * labels.length,
    minHeight: names.minRowHeight * labels.length,
    margin: { left: names.width, right: canvas.pad + texts.width, bottom: canvas.fontSize * 3.4 },
    legend: groups.length > 1 ? groups : [],
    rows: placed.map(({ label, group, value, low, high }) => ({
      label,
      group,
      value,
      ...(options.low && { low, high }),
    })),
    n: counted(placed.length, ['Balken', 'Balken'], ['bar', 'bars']),
    notes: [...intervalWords(options, placed), ...withoutA(found.missing, 'value')],
    findings: [extremes(placed.map(named), valueStyle.format, valueStyle.digits)],
    settings: settingsOf(records),
  });
}

const named = ({ label, group, value }: Pick<Mark, 'label' | 'group' | 'value'>) => ({
  name: `${label}, ${group}`,
  value,
});
