// `--chart FILE`: the picture of what a command prints, in the form that the file's ending asks for.
import { basename, dirname, extname } from 'node:path';
import { closeBrowser, exportFigure, type Figure } from '../charts';
import { type CommandInput, type CommandOption, choiceOption, stringOption, UsageError } from './command';
import { checkOutputFile } from './output-file';

const FORMATS = ['html', 'svg', 'png', 'pdf'] as const;
type ChartFormat = (typeof FORMATS)[number];

export const CHART_OPTIONS = {
  chart: { type: 'string', value: 'FILE', help: `draw it too: FILE ends in .${FORMATS.join(', .')}` },
  'chart-language': { type: 'string', value: 'en|de', help: 'of the words on it (default: en)' },
} as const satisfies Record<string, CommandOption>;

/** What `--chart` asks for; null where it is not given. Told before the work whether it can be written. */
export function chartFile(input: CommandInput): { readonly file: string; readonly format: ChartFormat } | null {
  const file = stringOption(input, 'chart', '');
  if (file === '') return null;
  const format = FORMATS.find((each) => extname(file).toLowerCase() === `.${each}`);
  if (format === undefined) {
    throw new UsageError(`--chart is "${file}"; allowed are files that end in .${FORMATS.join(', .')}`);
  }
  checkOutputFile(input, 'chart');
  return { file, format };
}

/** The language that `--chart-language` asks for. */
export function chartLanguage(input: CommandInput): 'en' | 'de' {
  return choiceOption(input, 'chart-language', ['en', 'de'] as const, 'en');
}

/** Writes one chart. */
export async function writeChart(figure: Figure, { file, format }: { file: string; format: ChartFormat }) {
  try {
    await exportFigure(figure, basename(file, extname(file)), { dir: dirname(file), formats: [format] });
  } finally {
    await closeBrowser();
  }
}
