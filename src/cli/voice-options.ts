import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ArticleQuotations,
  type FolderQuotationOptions,
  findFolderQuotations,
  loadSpeakerTable,
  type SpeakerTable,
} from '../quotations';
import { folderOf, reading } from './articles';
import { asUsage, type CommandInput, type CommandOption, stringOption, UsageError } from './command';

/** The option that names the table of speakers. */
export const SPEAKERS_OPTION: CommandOption = {
  type: 'string',
  value: 'FILE|none',
  help: "table of speakers (default: the corpus's speakers.csv; none: only the text)",
};

/** The table that `--speakers` names, or speakers.csv of the corpus folder if there is one; null for none. */
export function speakerTableOf(input: CommandInput): SpeakerTable | null {
  const given = stringOption(input, 'speakers', '');
  if (given === 'none') return null;
  const file = given === '' ? join(folderOf(input), 'speakers.csv') : given;
  if (!existsSync(file)) {
    if (given === '') return null;
    throw new UsageError(`--speakers is "${given}"; there is no such file (none: without a table)`);
  }
  return loadSpeakerTable(file);
}

/**
 * The quotations of the corpus that the command line names, article by article.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * show(quotationRows(quotationsOf(quotations, 'Dmitri Peskow')));
 * ```
 */
export function* quotationsOf(
  input: CommandInput,
  options: Pick<FolderQuotationOptions, 'types' | 'speakers' | 'keepText'>,
): Generator<ArticleQuotations, void, undefined> {
  const { read, end } = reading(input);
  let count = 0;
  for (const found of asUsage(() => findFolderQuotations(folderOf(input), { ...options, read }))) {
    count++;
    yield found;
  }
  end(count);
}
