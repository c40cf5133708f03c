// Files that appear whole or not at all.
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name beside a file for what will take its place once it is whole: one that nobody has, and that no list shows. */
export function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
}

/** Writes a file that appears whole or not at all: a full disk leaves the old one, and nothing beside it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const part = temporaryName(path);
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
