// The packages that the kit works with as they are installed: their versions and the hash of their files.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFolder, hashText } from './hashes';

/** A package with the hash of its files and of those that it needs in turn. */
export interface InstalledPackage {
  readonly version: string;
  readonly sha256: string;
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Brings hundreds of megabytes of which a table uses next to nothing: its own files tell whether it changed. */
const ALONE = new Set(['danfojs-node']);

/**
 * The packages that the kit in `root` names as its own, by name; types have no part in a result. What is not installed
 * (an optional one) has no entry. A file that changes in a package that one of them needs changes its hash.
 */
export function installedPackages(root: string): Readonly<Record<string, InstalledPackage>> {
  const { dependencies = {}, peerDependencies = {} } = manifestIn(root);
  const names = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !name.startsWith('@types/'));
  const ownHashes = new Map<string, string>();
  const ownHash = (folder: string): string => {
    const known = ownHashes.get(folder) ?? hashFolder(folder, (path) => !path.startsWith('node_modules/')).sha256;
    ownHashes.set(folder, known);
    return known;
  };
  return Object.fromEntries(
    names.flatMap((name) => {
      const folder = folderOf(name, root);
      if (folder === null) return [];
      const folders = ALONE.has(name) ? new Set([folder]) : neededBy(folder);
      const sha256 = hashText(Array.from(folders, ownHash).join('\n'));
      return [[name, { version: manifestIn(folder).version, sha256 }] as const];
    }),
  );
}

/** The folder of a package and those of all that it needs, each once. */
function neededBy(first: string): Set<string> {
  const folders = new Set([first]);
  // A set that grows while it is walked is walked to its end.
  for (const folder of folders) {
    const { dependencies = {}, optionalDependencies = {} } = manifestIn(folder);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }).sort()) {
      const needed = folderOf(name, folder);
      if (needed !== null) folders.add(needed);
    }
  }
  return folders;
}

/** Where a package is that a folder needs: in its own node_modules or in one above. Null where it is not installed. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) return null;
  }
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
