// What a store says of itself: store.json, the settings that made it and its parts.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../base';
import { BOILERPLATE_RULES } from '../corpus';
import type { SpeakerTable } from '../quotations';
import { type Shard, shardName } from './shard';
import type { SourceKind } from './sources';

/** Version of the layout of a store, not of the kit. */
export const STORE_FORMAT = 3;

export interface StoreManifest {
  readonly format: number;
  /** Version of the kit that made it. */
  readonly kit: string;
  readonly settings: StoreSettings;
  /** What it was made of. */
  readonly source: SourceKind | 'spark';
  /** False while it is being made. */
  readonly isWhole: boolean;
  readonly parts: readonly StorePart[];
}

export interface StorePart {
  readonly name: string;
  /** Records or files that went into it. */
  readonly records: number;
}

/** All that the rows hang on besides the articles. */
export interface StoreSettings {
  /** For articles whose language nobody names; null where it is recognised from the text. */
  readonly language: string | null;
  /** Hashes (SHA-256, 16 digits) of the table of speakers (null without one) and of the rules for what is set aside. */
  readonly speakers: string | null;
  readonly setAsideRules: string;
  readonly partArticles: number;
  /** "2/10": only these articles; null for all. */
  readonly shard: string | null;
}

export function storeSettings(
  language: string | null,
  speakers: SpeakerTable | null,
  partArticles: number,
  shard: Shard | null = null,
): StoreSettings {
  const rules = BOILERPLATE_RULES.map(({ name, pattern }) => `${name} ${pattern}`);
  return {
    language,
    speakers: speakers === null ? null : speakerTableHash(speakers),
    setAsideRules: hashOf(rules),
    partArticles,
    shard: shard === null ? null : shardName(shard),
  };
}

/** What tells one table of speakers from another. */
export function speakerTableHash(table: SpeakerTable): string {
  return hashOf(table.rows);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

export function kitVersion(): string {
  return (require('../../package.json') as { readonly version: string }).version;
}

/** store.json of a folder; null where there is none. */
export function readManifest(store: string): StoreManifest | null {
  const file = join(store, 'store.json');
  if (!existsSync(file)) return null;
  let manifest: StoreManifest;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8')) as StoreManifest;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (manifest.format !== STORE_FORMAT) {
    throw new Error(
      `${file}: the store has format ${String(manifest.format)}, and this version of the kit reads ${STORE_FORMAT}. Prepare it anew in another folder`,
    );
  }
  return manifest;
}

export function writeManifest(store: string, manifest: StoreManifest): void {
  writeWhole(join(store, 'store.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Throws where a store was made another way than it is to be gone on with. */
export function checkSame(store: string, known: StoreManifest, kit: string, settings: StoreSettings): void {
  if (known.source === 'spark') {
    throw new Error(`store "${store}" was made by Spark; articles are added to it there. Allowed is a new folder`);
  }
  if (known.kit !== kit) {
    throw new Error(
      `store "${store}" was made by version ${known.kit} of the kit; this is ${kit}. Prepare a new store`,
    );
  }
  for (const [name, value] of Object.entries(settings)) {
    const old = known.settings[name as keyof StoreSettings] ?? null;
    if (old !== value) {
      const shown = `${String(old)} there and ${String(value)} now`;
      throw new Error(`store "${store}" was made with other settings (${name}: ${shown}). Prepare a new store`);
    }
  }
}
