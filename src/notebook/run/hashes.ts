// Hashes of files and folders: the same content gives the same, wherever it lies.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder's content in one hash. */
export interface FolderHash {
  readonly files: number;
  readonly sha256: string;
}

/**
 * SHA-256 over the files below a folder: for each, in the order of their paths, its path ("/" between the names), a zero
 * byte, the SHA-256 of its bytes in hex ("unreadable" where it can't be read), a line feed. Only files that
 * `isWanted` names by their path, where that is given. Symbolic links are left out, as they are when a corpus is read.
 */
export function hashFolder(folder: string, isWanted = (_path: string) => true): FolderHash {
  return joinedHash(hashFiles(folder, isWanted));
}

/** The hash of each file below a folder, by its path. */
export function hashFiles(folder: string, isWanted = (_path: string) => true): Readonly<Record<string, string>> {
  const files = [...filesBelow(folder)].filter(isWanted).sort();
  return Object.fromEntries(files.map((file) => [file, hashIfReadable(join(folder, file))]));
}

export function joinedHash(files: Readonly<Record<string, string>>): FolderHash {
  const hash = createHash('sha256');
  const entries = Object.entries(files);
  for (const [file, own] of entries) hash.update(`${file}\0${own}\n`);
  return { files: entries.length, sha256: hash.digest('hex') };
}

function* filesBelow(folder: string, below = ''): Iterable<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, `${path}/`);
    else if (entry.isFile()) yield path;
  }
}

function hashIfReadable(path: string): string {
  try {
    return hashFile(path);
  } catch {
    return 'unreadable';
  }
}

/** SHA-256 of a file's bytes, in hex. */
export function hashFile(path: string): string {
  return hashText(readFileSync(path));
}

/** SHA-256 of a text, in hex. */
export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
