// Where the tables of a store lie: in one folder, or in a folder of shards that are a store together.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SpeakerTable } from '../quotations';
import { readManifest, type StoreManifest } from './manifest';
import { parseShard, shardName } from './shard';

/** Whether a folder is a store, or holds nothing but stores, the shards of one. */
export function isStore(folder: string): boolean {
  return storeFolders(folder).length > 0;
}

/** The table of speakers that a store was made with; null for one without. */
export function storedSpeakers(folder: string): SpeakerTable | null {
  const file = join(storeFolders(folder)[0] ?? folder, SPEAKERS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SpeakerTable) : null;
}

/** The table of speakers inside a store, as `loadSpeakerTable` reads it. */
export const SPEAKERS_FILE = 'speakers.json';

/** The folders that make up a store, in code unit order; none where it is none. */
function storeFolders(folder: string): string[] {
  if (isOneStore(folder)) return [folder];
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [];
  const inside = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
  return inside.every(isOneStore) ? inside : [];
}

const isOneStore = (folder: string): boolean => existsSync(join(folder, 'store.json'));

/**
 * What a store says of itself, and its folders.
 *
 * @throws Error where it is none or not whole, and for shards that do not make up one store
 */
export function wholeStore(folder: string): { readonly manifest: StoreManifest; readonly folders: readonly string[] } {
  const folders = storeFolders(folder);
  const manifests = folders.map((each) => {
    const manifest = readManifest(each) as StoreManifest;
    if (!manifest.isWhole)
      throw new Error(`store "${each}" is not whole: prepare it again, which goes on where it was`);
    return manifest;
  });
  const [first] = manifests;
  if (first === undefined) {
    throw new Error(`"${folder}" is no store: it has no store.json (\`wortlaut prepare\` makes one)`);
  }
  if (folders[0] === folder) return { manifest: first, folders };
  checkShards(folder, folders, manifests);
  const settings = { ...first.settings, shard: null };
  return { manifest: { ...first, settings, parts: manifests.flatMap(({ parts }) => parts) }, folders };
}

/** Each shard once, all of one source and made the same way. */
function checkShards(folder: string, folders: readonly string[], manifests: readonly StoreManifest[]): void {
  const { kit, source, settings } = manifests[0] as StoreManifest;
  const made = JSON.stringify([kit, source, { ...settings, shard: null }]);
  const found = new Map<string, string>();
  let count = 0;
  for (const [place, each] of manifests.entries()) {
    const own = folders[place] as string;
    const { shard } = each.settings;
    if (typeof shard !== 'string') throw new Error(`"${own}" is a whole store and no shard: "${folder}" is no store`);
    if (JSON.stringify([each.kit, each.source, { ...each.settings, shard: null }]) !== made) {
      throw new Error(`"${own}" and "${folders[0]}" were made with other settings or versions: they are no store`);
    }
    count = Math.max(count, parseShard(shard).count);
    const other = found.get(shard);
    if (other !== undefined) throw new Error(`"${own}" and "${other}" are both shard ${shard}; allowed is one`);
    found.set(shard, own);
  }
  for (let index = 0; index < count; index++) {
    const name = shardName({ index, count });
    if (!found.has(name)) throw new Error(`store "${folder}" lacks shard ${name}: prepare it too`);
  }
  if (found.size > count) throw new Error(`the stores in "${folder}" are shards of different numbers of shards`);
}
