import { readFileSync } from 'node:fs';

/**
 * The records of a JSON Lines file, one a line; empty lines and a byte order mark are left out. `check` gives the record
 * back or throws what is wrong with it.
 *
 * @throws Error that names file and line, for a line that is no JSON or that `check` refuses
 */
export function readJsonLines<T>(file: string, check: (record: T) => T): T[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [check(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}:${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
