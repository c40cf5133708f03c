// `wortlaut keyness --chart FILE`: the words of both sides in one picture; as a page, each mark leads to its lines.
import { type Table, writeWhole } from '../base';
import { type Figure, type FigureLine, linesPage, termScatterFigure } from '../charts';
import { readArticles } from '../corpus';
import { isStore } from '../store';
import { type KeynessOptions, type KeynessRow, keynessLines, type TermIndex } from '../terms';
import { articleChoice } from './article-choice';
import { type ArticleLink, articleLink } from './article-link';
import { folderOf } from './articles';
import { writeChart } from './chart-file';
import type { CommandInput } from './command';

type Sides = Pick<KeynessOptions, 'by' | 'target' | 'reference'>;
type Chart = { readonly file: string; readonly format: 'html' | 'svg' | 'png' | 'pdf'; readonly language: 'en' | 'de' };

/** So many of the most distinctive terms are drawn, half of them of either side: a picture of more cannot be read. */
const MOST_DRAWN = 4000;

/** Writes the chart of a table of key terms. */
export async function drawKeyness(
  input: CommandInput,
  index: TermIndex,
  table: Table<KeynessRow>,
  sides: Sides,
  chart: Chart,
): Promise<number> {
  const names = { target: String(table.settings.target), reference: String(table.settings.reference) };
  const figure = figureOf(table, names, chart.language);
  if (chart.format !== 'html') {
    await writeChart(figure, chart);
    return 0;
  }
  writeWhole(
    chart.file,
    linesPage(figure, linesOf(input, index, sides, names, chart), { groups: Object.values(names) }),
  );
  return 0;
}

function figureOf(
  { rows, settings }: Table<KeynessRow>,
  { target, reference }: { readonly target: string; readonly reference: string },
  language: 'en' | 'de',
): Figure {
  const ranked = [...rows].sort((x, y) => Math.abs(y.logOddsZ) - Math.abs(x.logOddsZ));
  const others = reference === 'all others' ? { en: reference, de: 'alle übrigen' } : { en: reference, de: reference };
  const per = { en: 'per million', de: 'je Million' };
  return termScatterFigure(
    { rows: ranked.slice(0, MOST_DRAWN), settings },
    {
      ...{ term: 'term', x: 'referencePerMillion', y: 'targetPerMillion', value: 'logOddsZ', language },
      name: 'terms-of-two-groups',
      yAxis: { en: `${target} (${per.en})`, de: `${target} (${per.de})` },
      xAxis: { en: `${others.en} (${per.en})`, de: `${others.de} (${per.de})` },
      colorAxis: { en: 'z of the log odds', de: 'z der log odds' },
      title: { en: `Words of ${target} against ${others.en}`, de: `Wörter: ${target} gegen ${others.de}` },
    },
  );
}

function linesOf(
  input: CommandInput,
  index: TermIndex,
  sides: Sides,
  names: { readonly target: string; readonly reference: string },
  { file }: Chart,
): FigureLine[] {
  const folder = folderOf(input);
  if (isStore(folder)) {
    process.stderr.write('the page has no lines: a store keeps its texts apart; name the folder for them\n');
    return [];
  }
  const where = new Map<string, ArticleLink>();
  const read = function* () {
    for (const article of readArticles(folder, { choose: articleChoice(input) ?? {} })) {
      where.set(article.id, articleLink(article, folder, file));
      yield article;
    }
  };
  return keynessLines(index, read(), sides).rows.map(({ term, side, article, left, keyword, right }) => ({
    ...{ name: term, group: names[side], left, keyword, right },
    ...(where.get(article) ?? { source: article }),
  }));
}
