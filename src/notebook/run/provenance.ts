// What a run rests on: hashes of corpus, kit and lock file, versions. No dates, no paths: the same run gives the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder's content in one hash. */
export interface FolderHash {
  readonly files: number;
  readonly sha256: string;
}

/**
 * SHA-256 over the files below a folder: for each, in the order of their paths, its path ("/" between the names), a zero
 * byte, the SHA-256 of its bytes in hex ("unreadable" where it can't be read), a line feed. Only files whose name ends
 * as `ending` says, where that is given. Symbolic links are left out, as they are when a corpus is read.
 */
export function hashFolder(folder: string, ending = ''): FolderHash {
  const files = [...filesBelow(folder)].filter((file) => file.endsWith(ending)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${hashIfReadable(join(folder, file))}\n`);
  return { files: files.length, sha256: hash.digest('hex') };
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
function hashFile(path: string): string {
  return hashText(readFileSync(path));
}

/** SHA-256 of a text, in hex. */
export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What `provenance.json` holds beside what the run itself adds. */
export interface Provenance {
  readonly wortlaut: string;
  readonly kit: FolderHash;
  readonly lockFile: string | null;
  readonly corpus: FolderHash | null;
  readonly versions: Readonly<Record<string, string>>;
}

const PACKAGES = ['tslab', 'zeromq', 'danfojs-node', 'plotly.js-cartesian-dist-min', 'natural', 'stopword'];

/** The provenance of a run of the kit in `root` on a corpus folder; null stands for what is not there. */
export function collectProvenance(root: string, corpus: string): Provenance {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const lockFile = join(root, 'package-lock.json');
  return {
    wortlaut: own.version,
    kit: hashFolder(join(root, 'dist'), '.js'),
    lockFile: existsSync(lockFile) ? hashFile(lockFile) : null,
    corpus: existsSync(corpus) ? hashFolder(corpus) : null,
    versions: {
      node: process.version,
      ...Object.fromEntries(PACKAGES.map((name) => [name, packageVersion(name)])),
    },
  };
}

function packageVersion(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}
