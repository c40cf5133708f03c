import { readFileSync } from 'node:fs';

/**
 * The records of a JSON Lines file, one a line; empty lines and a byte order mark are left out. `check` gives what
 * is wanted of a record and its line (from 1), or throws what is wrong with it.
 *
 * @throws Error that names file and line, for a line that is no JSON or that `check` refuses
 */
export function readJsonLines<Read, T>(file: string, check: (record: Read, line: number) => T): T[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [check(JSON.parse(line), at + 1)];
    } catch (error) {
      throw new Error(`${file}:${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
