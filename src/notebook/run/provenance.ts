// What a run rests on: hashes of corpus, kit and lock file, versions. No dates, no paths: the same run gives the same.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FolderHash, hashFile, hashFiles, hashFolder, joinedHash } from './hashes';
import { type InstalledPackage, installedPackages } from './installed-packages';

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
  /** The packages of the kit as they are installed, each with what it needs in turn. */
  readonly packages: Readonly<Record<string, InstalledPackage>>;
  /** The hash of each file of the corpus, by its path. */
  readonly corpus: Readonly<Record<string, string>>;
}

/** What a run of the kit in `root` on a corpus folder rests on; what is not there has no entry. */
export function collectBasis(root: string, corpus: string): Basis {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const lockFile = join(root, 'package-lock.json');
  return {
    wortlaut: own.version,
    node: process.version,
    kit: hashFolder(join(root, 'dist'), (file) => /\.(?:js|table)$/.test(file)).sha256,
    lockFile: existsSync(lockFile) ? hashFile(lockFile) : null,
    packages: installedPackages(root),
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
