// The files that are to be imported: those named, and those of named folders and their subfolders.
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusProblem } from '../corpus';

/** A file on the disk. */
export interface FoundFile {
  /** Path below the source that was named. */
  readonly name: string;
  readonly path: string;
}

/** Lists the files of sources in code unit order; links and what is no regular file are told. */
export function findSourceFiles(sources: readonly string[]): { files: FoundFile[]; problems: CorpusProblem[] } {
  const files: FoundFile[] = [];
  const problems: CorpusProblem[] = [];
  for (const source of sources) {
    const prefix = sources.length > 1 && lstatSync(source).isDirectory() ? `${basename(source)}/` : '';
    if (!lstatSync(source).isDirectory()) {
      files.push({ name: basename(source), path: source });
      continue;
    }
    const waiting = [''];
    const found: FoundFile[] = [];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
      for (const entry of entriesOf(join(source, below), prefix + below, problems)) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
        if (entry.isDirectory()) waiting.push(name);
        else if (entry.isFile()) found.push({ name: prefix + name, path: join(source, name) });
        else problems.push(notTaken(prefix + name, entry));
      }
    }
    files.push(...found.sort((a, b) => (a.name < b.name ? -1 : 1)));
  }
  return { files, problems };
}

function entriesOf(path: string, name: string, problems: CorpusProblem[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    problems.push({ file: name, line: null, value: name, rule: 'unreadable', message: (error as Error).message });
    return [];
  }
}

function notTaken(file: string, entry: Dirent): CorpusProblem {
  const rule = entry.isSymbolicLink() ? 'symbolic-link' : 'no-file';
  const message = entry.isSymbolicLink()
    ? 'symbolic links are not followed; name the file itself'
    : 'this is no regular file';
  return { file, line: null, value: file, rule, message };
}
