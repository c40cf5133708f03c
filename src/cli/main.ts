// The `wortlaut` command: finds the command, reads its options, runs it. Data goes to standard output, all else to
// standard error. Exit status: 0 done, 1 the job failed, 2 wrong usage.
import { parseArgs } from 'node:util';
import {
  type Command,
  type CommandInput,
  type CommandOption,
  formatOption,
  OUTPUT_OPTIONS,
  parseArgsOptions,
  UsageError,
} from './command';
import { commands } from './commands';
import { checkOutputFile } from './output-file';

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || isHelp(name)) {
    const output = name === undefined ? process.stderr : process.stdout;
    output.write(await generalHelp());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    throw new UsageError(`unknown command "${name}"; allowed are ${Object.keys(commands).join(', ')}`);
  }
  const command = await load();
  if (rest.some(isHelp)) {
    process.stdout.write(commandHelp(command));
    return 0;
  }
  const input = readOptions(command, rest);
  if (command.options.format === OUTPUT_OPTIONS.format) formatOption(input);
  if (command.options.out === OUTPUT_OPTIONS.out) checkOutputFile(input, 'out');
  return command.run(input);
}

const isHelp = (argument: string) => argument === '--help' || argument === '-h';

function readOptions(command: Command, args: readonly string[]): CommandInput {
  const input = parsedOptions(command, args);
  // `--out "$FILE"` with a variable that is not set would mean something else than what was typed.
  for (const [name, value] of Object.entries(input.options)) {
    if (value === '' || (Array.isArray(value) && value.includes(''))) {
      throw new UsageError(`--${name} is ""; allowed is ${command.options[name]?.value ?? 'a value'}`);
    }
  }
  return input;
}

function parsedOptions(command: Command, args: readonly string[]): CommandInput {
  try {
    const { values, positionals } = parseArgs({
      args: withNegativeValues(command, args),
      options: parseArgsOptions(command),
      allowPositionals: command.positionals !== '',
    });
    return { options: values as CommandInput['options'], positionals };
  } catch (error) {
    throw new UsageError(`${command.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `--top -1` is meant as `--top=-1`: the option says then what it allows, where `parseArgs` would speak of dashes. */
function withNegativeValues({ options }: Command, args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const argument of args) {
    const last = joined.at(-1);
    const isValue = /^-\d/.test(argument) && last?.startsWith('--') && options[last.slice(2)]?.type === 'string';
    if (isValue) joined.splice(-1, 1, `${last}=${argument}`);
    else joined.push(argument);
  }
  return joined;
}

async function generalHelp(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(0, ...loaded.map((command) => command.name.length));
  return [
    'Usage: wortlaut COMMAND [options]',
    '',
    ...loaded.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'wortlaut COMMAND --help shows the options of a command.',
    '',
  ].join('\n');
}

function commandHelp(command: Command): string {
  const label = ([name, option]: [string, CommandOption]) => `--${name}${option.value ? ` ${option.value}` : ''}`;
  const entries = Object.entries(command.options);
  const width = Math.max(0, ...entries.map((entry) => label(entry).length));
  return [
    `Usage: wortlaut ${command.name} [options]${command.positionals ? ` ${command.positionals}` : ''}`,
    '',
    command.summary,
    '',
    ...entries.map((entry) => `  ${label(entry).padEnd(width)}  ${entry[1].help}`),
    '',
  ].join('\n');
}

function version(): string {
  return (require('../../package.json') as { version: string }).version;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early (`wortlaut tokens | head`): that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  // Nobody reads the messages (any more): the data may be read none the less.
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`wortlaut: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
