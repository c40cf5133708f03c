// `wortlaut prepare`: a store of a large corpus.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../base';
import { loadSpeakerTable, type SpeakerTable } from '../quotations';
import { parseShard, prepareStore } from '../store';
import { LANGUAGE_OPTION, languageOption } from './articles';
import { asUsage, type Command, type CommandInput, integerOption, stringOption, UsageError } from './command';
import { withStore } from './store-input';
import { SPEAKERS_OPTION } from './voice-options';

export const command: Command = {
  name: 'prepare',
  summary: 'make a store of a large corpus, or add new articles to it',
  positionals: 'SOURCE',
  options: {
    out: { type: 'string', value: 'STORE', help: 'folder of the store' },
    text: {
      type: 'string',
      value: 'COLUMN',
      help: 'of a table or lines of JSON: where the text stands (default: text)',
    },
    id: { type: 'string', value: 'COLUMN', help: 'where the id stands (default: id)' },
    speakers: {
      ...SPEAKERS_OPTION,
      help: "table of speakers (default: the folder's speakers.csv; none: only the text)",
    },
    language: {
      ...LANGUAGE_OPTION,
      help: 'of articles whose language is not told (default: recognised from the text)',
    },
    processes: { type: 'string', value: 'N', help: 'that work at a time (default: as many as there are processors)' },
    shard: { type: 'string', value: 'I/N', help: 'only the articles of shard I of N, by a hash of their ids' },
  },
  run: async (input) => {
    const [source, ...more] = input.positionals;
    if (source === undefined || more.length > 0) throw new UsageError('prepare wants one SOURCE');
    const out = stringOption(input, 'out', '');
    if (out === '') throw new UsageError('--out is missing; it names the folder of the store');
    const shard = stringOption(input, 'shard', '');
    const processes = integerOption(input, 'processes', undefined, 1);
    const { newRecords, partsMade, partsKept } = await prepareStore(source, out, {
      speakers: speakersOf(input, source),
      language: languageOption(input),
      textColumn: stringOption(input, 'text', 'text'),
      idColumn: stringOption(input, 'id', 'id'),
      ...(processes !== undefined && { processes }),
      ...(shard !== '' && { shard: asUsage(() => parseShard(shard)) }),
      onPart: (made) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${made} parts`);
      },
    });
    const kept = partsKept === 0 ? '' : `, ${partsKept} kept of the run before`;
    process.stderr.write(
      `${counted(newRecords, 'new article', 'new articles')} in ${counted(partsMade + partsKept, 'part', 'parts')}${kept}: ${out}\n`,
    );
    if (partsMade > 0) await tellProblems(out);
    return 0;
  },
};

/** How many articles a store had to pass over, and how many are odd: each is a row of its table `problems`. */
async function tellProblems(folder: string): Promise<void> {
  const { rows } = await withStore(folder, (store) =>
    store.query('SELECT status, count(*) AS count FROM problems GROUP BY status ORDER BY status'),
  );
  const told = rows.map(({ status, count }) => `${count} ${status === 'skipped' ? 'skipped' : 'with a warning'}`);
  if (told.length === 0) return;
  process.stderr.write(`${told.join(', ')}: wortlaut sql ${folder} "SELECT * FROM problems"\n`);
}

function speakersOf(input: CommandInput, source: string): SpeakerTable | null {
  const given = stringOption(input, 'speakers', '');
  if (given === 'none') return null;
  const isFolder = statSync(source, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (given === '') {
    const own = join(source, 'speakers.csv');
    return isFolder && existsSync(own) ? loadSpeakerTable(own) : null;
  }
  if (!existsSync(given))
    throw new UsageError(`--speakers is "${given}"; there is no such file (none: without a table)`);
  return loadSpeakerTable(given);
}
