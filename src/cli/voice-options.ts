import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpeakerTable, type SpeakerTable } from '../quotations';
import { isStore, storedSpeakers } from '../store';
import { folderOf } from './articles';
import { type CommandInput, type CommandOption, stringOption, UsageError } from './command';

/** The option that names the table of speakers. */
export const SPEAKERS_OPTION: CommandOption = {
  type: 'string',
  value: 'FILE|none',
  help: "table of speakers (default: the corpus's speakers.csv; none: only the text)",
};

/** The table that `--speakers` names, or speakers.csv of the corpus (of a store: its own) if there is one; null for none. */
export function speakerTableOf(input: CommandInput): SpeakerTable | null {
  const given = stringOption(input, 'speakers', '');
  if (given === 'none') return null;
  if (given === '' && isStore(folderOf(input))) return storedSpeakers(folderOf(input));
  const file = given === '' ? join(folderOf(input), 'speakers.csv') : given;
  if (!existsSync(file)) {
    if (given === '') return null;
    throw new UsageError(`--speakers is "${given}"; there is no such file (none: without a table)`);
  }
  return loadSpeakerTable(file);
}
