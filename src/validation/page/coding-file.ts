// The file of one coder: replaced as a whole and forced to the disk at each decision, so that a crash loses nothing.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { isRunning, temporaryName } from '../../base';
import type { Line } from '../judgements';

/** Writes the lines beside the file, forces them to the disk, then puts them in its place. */
export function writeLines(file: string, lines: readonly Line[]): void {
  const part = temporaryName(file);
  const handle = openSync(part, 'wx');
  try {
    try {
      const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  forceFolder(dirname(file));
}

/** The new name must be on the disk too; where folders cannot be forced (Windows) the rename itself is. */
function forceFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {}
}

/**
 * Keeps a second program from writing the same file: two windows of one page are fine, two pages are not.
 *
 * @returns what gives the file free again
 * @throws Error where another program that still runs has it
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`;
  if (existsSync(lock)) {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner !== process.pid && isRunning(owner)) {
      throw new Error(`${file} is open in another annotate (process ${owner}); end that one, or name another --out`);
    }
    rmSync(lock, { force: true });
  }
  writeFileSync(lock, String(process.pid), { flag: 'wx' });
  return () => rmSync(lock, { force: true });
}
