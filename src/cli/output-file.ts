import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CommandInput, UsageError } from './command';

/** Throws a UsageError if the file that `--name` names can't be written: told before the work, not after it. */
export function checkOutputFile(input: CommandInput, name: string): void {
  const file = input.options[name];
  if (typeof file !== 'string') return;
  const folder = dirname(file);
  if (!isFolder(folder)) throw new UsageError(`--${name} is "${file}"; there is no folder "${folder}"`);
  if (isFolder(file)) throw new UsageError(`--${name} is "${file}"; that is a folder, and a file is wanted`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
