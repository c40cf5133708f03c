// Writes the charts that notebooks show as files for a report.
import { basename } from 'node:path';
import { closeBrowser, exportFigures, FIGURE_FORMATS, type FigureFormat, type NamedFigure } from '../charts';
import { loadNotebook, shownFigures } from '../notebook';
import { type Command, type CommandInput, integerOption, stringOption, UsageError } from './command';

export const command: Command = {
  name: 'export',
  summary: 'write the charts of notebooks as files for a report',
  positionals: 'NOTEBOOK…',
  options: {
    out: { type: 'string', value: 'DIR', help: 'folder of the files (default: reports)' },
    formats: { type: 'string', value: 'LIST', help: `which files, with commas (default: ${FIGURE_FORMATS.join(',')})` },
    dpi: { type: 'string', value: 'N', help: 'pixels an inch of the PNG (default: 300)' },
    'width-mm': { type: 'string', value: 'N', help: 'width on paper in millimetres (default: that of the chart)' },
    font: { type: 'string', value: 'FILE', multiple: true, help: 'font file for characters beyond Noto Sans' },
  },
  run: exportCharts,
};

async function exportCharts(input: CommandInput): Promise<number> {
  if (input.positionals.length === 0) throw new UsageError('export needs a notebook: wortlaut export NOTEBOOK…');
  const options = {
    dir: stringOption(input, 'out', 'reports'),
    formats: formatsOption(input),
    dpi: integerOption(input, 'dpi', 300, 24),
    widthMm: integerOption(input, 'width-mm', undefined, 20),
    fonts: (input.options.font ?? []) as readonly string[],
  };
  const figures = distinctNames(input.positionals.flatMap(chartsOf));
  if (figures.length === 0) {
    process.stderr.write(`no charts in ${input.positionals.join(', ')}: run the notebook, then export\n`);
    return 1;
  }
  try {
    const files = await exportFigures(figures, options);
    for (const { path } of files) process.stdout.write(`${path}\n`);
    return 0;
  } finally {
    await closeBrowser();
  }
}

interface NotebookChart extends NamedFigure {
  readonly notebook: string;
}

/** A name that charts of several notebooks have gets that of its notebook in front. */
function distinctNames(charts: readonly NotebookChart[]): NamedFigure[] {
  const notebooks = new Map<string, Set<string>>();
  for (const { name, notebook } of charts) notebooks.set(name, (notebooks.get(name) ?? new Set()).add(notebook));
  return charts.map(({ name, notebook, figure }) => ({
    figure,
    name: (notebooks.get(name)?.size ?? 1) > 1 ? `${notebook}-${name}` : name,
  }));
}

/** The charts in a notebook's outputs; provenance says which notebook and cell they are of. */
function chartsOf(path: string): NotebookChart[] {
  const notebook = basename(path, '.ipynb');
  return shownFigures(loadNotebook(path)).map(({ figure, name, cell }) => ({
    name,
    notebook,
    figure: { ...figure, settings: { ...figure.settings, notebook, cell: cell + 1 } },
  }));
}

function formatsOption(input: CommandInput): FigureFormat[] {
  const names = stringOption(input, 'formats', FIGURE_FORMATS.join(',')).split(',');
  return names.map((name) => {
    const found = FIGURE_FORMATS.find((format) => format === name.trim());
    if (found === undefined) {
      throw new UsageError(`--formats has "${name}"; allowed are ${FIGURE_FORMATS.join(', ')}`);
    }
    return found;
  });
}
