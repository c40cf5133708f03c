// Makes a corpus folder of the files that a researcher has.
import { existsSync, readdirSync } from 'node:fs';
import { counted } from '../base';
import { type ImportReport, importCorpus, PROFILES } from '../import';
import { type Command, type CommandInput, stringOption, UsageError } from './command';

export const command: Command = {
  name: 'import',
  summary: 'make a corpus folder of files, tables, archives and exports of press databases',
  positionals: 'SOURCE…',
  options: {
    out: { type: 'string', value: 'FOLDER', help: 'new folder of the corpus' },
    text: {
      type: 'string',
      value: 'COLUMN',
      help: 'tables: where the texts stand (usual names are found: text, Volltext, …)',
    },
    map: {
      type: 'string',
      multiple: true,
      value: 'OURS=COLUMN',
      help: 'tables: which column is ours, "outlet=Medium" (usual names are found)',
    },
    profile: {
      type: 'string',
      value: 'NAME',
      help: `press database: ${PROFILES.map(({ name }) => name).join(', ')}; none (default: recognised)`,
    },
    at: {
      type: 'string',
      value: 'PATTERN',
      help: 'texts: an article begins at each line with this regular expression ("^Dokument \\d+ von")',
    },
    'without-duplicates': { type: 'boolean', help: 'leave out articles that repeat an earlier one' },
  },
  run: importArticles,
};

/** Exit status 1 if a file or an article could not be imported; the others are written all the same. */
async function importArticles(input: CommandInput): Promise<number> {
  const { positionals } = input;
  if (positionals.length === 0) throw new UsageError('import wants a SOURCE: files or folders');
  const missing = positionals.find((source) => !existsSync(source));
  if (missing !== undefined) throw new UsageError(`there is no file or folder "${missing}"`);
  const out = stringOption(input, 'out', '');
  if (out === '') throw new UsageError('--out is missing; it names the new folder');
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new UsageError(`--out is "${out}", which is not empty; allowed is a new folder`);
  }
  const at = stringOption(input, 'at', '');
  const report = await importCorpus(positionals, {
    out,
    map: columnMap(input),
    ...(at === '' ? {} : { at: linePattern(at) }),
    ...(input.options.profile === undefined ? {} : { profile: profileName(input) }),
    duplicates: input.options['without-duplicates'] === true ? 'leave-out' : 'keep',
  });
  tell(report, out);
  return report.skipped.length === 0 ? 0 : 1;
}

function columnMap(input: CommandInput): Record<string, string> {
  const map: Record<string, string> = {};
  const pairs = input.options.map;
  for (const pair of Array.isArray(pairs) ? pairs : []) {
    const [, ours, column] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (ours === undefined || column === undefined) throw new UsageError(`--map is "${pair}"; allowed is OURS=COLUMN`);
    map[ours] = column;
  }
  const text = stringOption(input, 'text', '');
  if (text !== '') map.text = text;
  return map;
}

function profileName(input: CommandInput): string {
  const name = stringOption(input, 'profile', '');
  const names = [...PROFILES.map((profile) => profile.name), 'none'];
  if (!names.includes(name)) throw new UsageError(`--profile is "${name}"; allowed are ${names.join(', ')}`);
  return name;
}

function linePattern(at: string): RegExp {
  try {
    return new RegExp(at, 'gmu');
  } catch (error) {
    throw new UsageError(`--at is "${at}"; ${(error as Error).message}`);
  }
}

/** More of one kind are counted; import-log.csv lists them all. */
const SHOWN = 10;

function tell(
  { skipped, notes, forms, columns, fileCount, articleCount, duplicateCount }: ImportReport,
  out: string,
): void {
  const write = (text: string) => process.stderr.write(`${text}\n`);
  const shown = new Map<string, number>();
  for (const [word, problems] of [
    ['skipped', skipped],
    ['note', notes],
  ] as const) {
    for (const { file, line, value, rule, message } of problems) {
      const count = (shown.get(rule) ?? 0) + 1;
      shown.set(rule, count);
      if (count > SHOWN) continue;
      const told = value === '' ? '' : ` "${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
      write(`${word}: ${file}${line === null ? '' : `:${line}`}: ${message}${told} [${rule}]`);
    }
  }
  for (const [rule, count] of shown)
    if (count > SHOWN) write(`… and ${count - SHOWN} more [${rule}], listed in import-log.csv`);
  const names = Object.entries(columns).map(
    ([ours, theirs]) => `${ours} from ${theirs.map((name) => `"${name}"`).join(' and ')}`,
  );
  if (names.length > 0) write(`columns: ${names.join(', ')}`);
  const read = Object.entries(forms).map(([form, count]) => `${form} ${count}`);
  write(`read: ${counted(fileCount, 'file', 'files')} (${read.join(', ')})`);
  if (duplicateCount > 0) write(`repeated: ${counted(duplicateCount, 'article', 'articles')}`);
  write(`${counted(articleCount, 'article', 'articles')} written to ${out}, ${skipped.length} skipped`);
}
