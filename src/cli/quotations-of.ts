import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../corpus';
import { findQuotations, loadSpeakerTable, type Quotation, type SpeakerTable } from '../voices';
import { type CommandInput, stringOption } from './command';

/** The table that `--speakers` names, the corpus's own where nothing is named, none for "none" or where there is none. */
export function speakerTableOf(input: CommandInput): SpeakerTable | null {
  const own = join(stringOption(input, 'corpus', 'corpus'), 'speakers.csv');
  const file = stringOption(input, 'speakers', existsSync(own) ? own : 'none');
  return file === 'none' ? null : loadSpeakerTable(file);
}

/** The quotations of all articles, in order. */
export function quotationsOf(articles: readonly Article[], speakers: SpeakerTable | null): Quotation[] {
  return articles.flatMap((article) => findQuotations(article, { speakers }));
}
