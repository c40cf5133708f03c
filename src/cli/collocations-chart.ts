// The picture of `wortlaut collocations`: words as marks, a line for each pair.
import type { Table } from '../base';
import { tiesFigure } from '../charts';
import { type CollocationRow, collocationsToDraw } from '../terms';
import { writeChart } from './chart-file';

type Chart = { readonly file: string; readonly format: 'html' | 'svg' | 'png' | 'pdf'; readonly language: 'en' | 'de' };

/** Writes the picture of the strongest pairs; where no pair stands together more often than by chance this is told. */
export async function drawCollocations(table: Table<CollocationRow>, top: number | undefined, chart: Chart) {
  const { ties, nodes } = collocationsToDraw(table, top === undefined ? {} : { top });
  if (ties.rows.length === 0) {
    process.stderr.write('no chart: no pair stands together more often than by chance\n');
    return;
  }
  const columns = {
    source: 'source',
    target: 'target',
    weight: 'count',
    node: 'name',
    size: 'size',
    group: 'group',
  } as const;
  const distance = Number(table.settings.window);
  const within = {
    en: distance === 1 ? 'next to each other' : `at most ${distance} words apart`,
    de: distance === 1 ? 'nebeneinander' : `höchstens ${distance} Wörter auseinander`,
  };
  await writeChart(
    tiesFigure(ties, {
      ...{ ...columns, nodes, language: chart.language, name: 'collocations' },
      title: { en: `Words that stand together (${within.en})`, de: `Wörter, die zusammenstehen (${within.de})` },
      note: {
        en: `the ${ties.rows.length} pairs with the largest G²`,
        de: `die ${ties.rows.length} Paare mit dem größten G²`,
      },
    }),
    chart,
  );
}
