import type { ParseArgsConfig } from 'node:util';

/** One option of a command, as the help shows it and `parseArgs` reads it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** How the help names the value: "DIR", "N". */
  readonly value?: string;
  readonly help: string;
}

/** What a command is given. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** A command of `wortlaut`. `run` gives the exit status: 0 done, 1 failed; wrong usage is a UsageError (2). */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the options in the usage line: "NOTEBOOK…"; empty where nothing does. */
  readonly positionals: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (input: CommandInput) => Promise<number> | number;
}

/** The command line is wrong: printed without a stack, exit status 2. */
export class UsageError extends Error {}

/** A value that the kit refuses (a group that is none, a query without a word) is wrong usage, not a failed job. */
export function asUsage<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/** The options that most commands share. */
export const CORPUS_OPTION: CommandOption = {
  type: 'string',
  value: 'DIR',
  help: 'folder of articles (default: corpus)',
};
export const OUTPUT_OPTIONS = {
  format: { type: 'string', value: 'table|csv|jsonl|xlsx', help: 'form of the output (default: table)' },
  out: { type: 'string', value: 'FILE', help: 'write to FILE instead of standard output' },
  decimal: {
    type: 'string',
    value: '.|,',
    help: 'CSV: mark of the decimals; "," also sets cells apart by ";", for Excel',
  },
  bom: { type: 'boolean', help: 'CSV: a byte order mark in front, without which Excel reads umlauts wrongly' },
  codebook: { type: 'boolean', help: 'with --out: FILE.codebook.csv, what each column means (XLSX has it as a sheet)' },
  'no-formula-guard': { type: 'boolean', help: 'CSV: no apostrophe before what a spreadsheet would run' },
} as const satisfies Record<string, CommandOption>;

const FORMATS = ['table', 'csv', 'jsonl', 'xlsx'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** What `--format` says; a UsageError where that is no format. */
export function formatOption(input: CommandInput): OutputFormat {
  return choiceOption(input, 'format', FORMATS, 'table');
}

/** The value of a string option, or `fallback` where it is not given. */
export function stringOption(input: CommandInput, name: string, fallback: string): string {
  const value = input.options[name];
  return typeof value === 'string' ? value : fallback;
}

/** The value of an option that must be a whole number; a UsageError otherwise. `fallback` where it is not given. */
export function integerOption<T>(input: CommandInput, name: string, fallback: T, min = 0): number | T {
  const value = input.options[name];
  if (value === undefined) return fallback;
  if (typeof value !== 'string' || !/^\d+$/.test(value) || Number(value) < min) {
    throw new UsageError(`--${name} is "${String(value)}"; allowed are whole numbers from ${min}`);
  }
  return Number(value);
}

/** The value of an option that must be a number from `min` to `max`; a UsageError otherwise. */
export function numberOption(input: CommandInput, name: string, fallback: number, min: number, max: number): number {
  const value = input.options[name];
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max)) {
    throw new UsageError(`--${name} is "${String(value)}"; allowed are numbers from ${min} to ${max}`);
  }
  return number;
}

/** One of `allowed`; a UsageError otherwise. */
export function choiceOption<T extends string>(
  input: CommandInput,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const value = stringOption(input, name, fallback);
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name} is "${value}"; allowed are ${allowed.join(', ')}`);
  return found;
}

/** The options of a command in the form that `parseArgs` of Node wants. */
export function parseArgsOptions(command: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }]),
  );
}
