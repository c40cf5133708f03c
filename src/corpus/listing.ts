import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusProblem } from './types';

/** The article files of a folder, and what in it could not be taken. */
export interface Listing {
  /** Paths below the folder, "/" between the parts, in code unit order. */
  readonly files: readonly string[];
  readonly skipped: readonly CorpusProblem[];
}

const NAME = /\.txt$/i;

/**
 * Lists the `.txt` files of a folder and its subfolders. Names that begin with a dot are left out, as systems keep
 * their own files under such names. Symbolic links are not followed: a link can lead out of the folder, in a circle,
 * or to an article that is counted already. A link to a `.txt` file or to a folder is reported.
 */
export function listTextFiles(folder: string): Listing {
  const files: string[] = [];
  const skipped: CorpusProblem[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of readEntries(folder, below, skipped)) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) waiting.push(file);
      else if (entry.isSymbolicLink()) skipLink(folder, file, skipped);
      else if (NAME.test(entry.name) && entry.isFile()) files.push(file);
      else if (NAME.test(entry.name)) skipped.push(problem(file, 'no-file', 'this is no regular file'));
    }
  }
  return { files: files.sort(), skipped };
}

function readEntries(folder: string, below: string, skipped: CorpusProblem[]): Dirent[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    skipped.push(problem(below, 'unreadable', `this folder cannot be read (${errorCode(error)})`));
    return [];
  }
}

function skipLink(folder: string, file: string, skipped: CorpusProblem[]): void {
  const isFolder = leadsToFolder(join(folder, file));
  if (!isFolder && !NAME.test(file)) return;
  skipped.push(problem(file, 'symbolic-link', 'symbolic links are not followed; put the file itself in the folder'));
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // It leads nowhere, or to itself.
    return false;
  }
}

function problem(file: string, rule: string, message: string): CorpusProblem {
  return { file, line: null, value: file, rule, message };
}

/** The system's name for what went wrong ("EACCES"), else the message. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error);
}
