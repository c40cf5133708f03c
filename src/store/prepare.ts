// Makes a store of articles, or adds new ones to it: part after part, in all processors.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { checkInteger, checkKeys } from '../base';
import type { SpeakerTable } from '../quotations';
import { knownArticles } from './known-articles';
import {
  checkSame,
  kitVersion,
  readManifest,
  STORE_FORMAT,
  type StoreManifest,
  type StorePart,
  type StoreSettings,
  storeSettings,
  writeManifest,
} from './manifest';
import { newParts } from './new-parts';
import { hasPart, WORK_FOLDER } from './part';
import { openPool } from './part-pool';
import type { Shard } from './shard';
import { type SourceKind, sourceKind } from './sources';
import { SPEAKERS_FILE } from './store-folders';
import { lockStore } from './store-lock';

export interface PrepareOptions {
  /** The table of speakers; without it (or with null) people are found in each article alone. */
  readonly speakers?: SpeakerTable | null;
  /** BCP 47 tag for articles whose language is not told; recognised from the text if not given. */
  readonly language?: string;
  /** The columns of a table or of lines of JSON that hold text and id: "text" and "id" if not given. */
  readonly textColumn?: string;
  readonly idColumn?: string;
  /** Processes that work at a time: as many as there are processors, up to eight, if not given; with 1 it is this one. */
  readonly processes?: number;
  /** Articles in a part, which is what is lost where a run is ended in the middle: 2000 if not given. */
  readonly partArticles?: number;
  /** Only these articles: the first of ten shards is `{ index: 0, count: 10 }`. All if not given. */
  readonly shard?: Shard;
  /** Called when a part is made, with how many are made now. */
  readonly onPart?: (made: number) => void;
}

const KEYS = ['speakers', 'language', 'textColumn', 'idColumn', 'processes', 'partArticles', 'shard', 'onPart'];

/** What came of it. */
export interface Prepared {
  /** Records or files of the source that were not in the store; how many of its parts were made now. */
  readonly newRecords: number;
  readonly partsMade: number;
  /** Parts that an earlier run, which did not end, had made. */
  readonly partsKept: number;
}

/**
 * Makes a store of a folder of articles, a CSV table, lines of JSON or a Parquet file; where there is one already the
 * articles that it lacks are added. Articles are taken one by one and none is kept, so that a source of any size needs
 * little memory. A run that was ended goes on where it was. The same source gives the same bytes. Articles that the
 * source no longer has stay.
 *
 * @throws Error for a source or store that cannot be used, for settings other than the store's, and for an article of
 *   the store that has changed; TypeError and RangeError for options
 */
export async function prepareStore(source: string, store: string, options: PrepareOptions = {}): Promise<Prepared> {
  checkKeys('prepareStore', options, KEYS);
  const { speakers = null, language } = options;
  const partArticles = checkInteger('partArticles', options.partArticles ?? 2000, 1, 1_000_000);
  const processes = checkInteger('processes', options.processes ?? Math.min(8, availableParallelism()), 1, 256);
  const settings = storeSettings(language ?? null, speakers, partArticles, options.shard ?? null);
  const kind = sourceKind(source);
  const known = readManifest(store);
  if (known !== null) checkSame(store, known, kitVersion(), settings);
  else if (existsSync(store) && readdirSync(store).length > 0) {
    throw new Error(`"${store}" is no store and not empty; allowed is a new folder`);
  }
  makeWorkFolder(store);
  const unlock = lockStore(store);
  try {
    removeUnfinished(store);
    return await addParts(source, store, { ...options, speakers, processes, partArticles }, { kind, settings, known });
  } finally {
    unlock();
  }
}

/** Node says of a disk that cannot be written to that the folder is missing. */
function makeWorkFolder(store: string): void {
  let above = resolve(store);
  while (!existsSync(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    mkdirSync(join(store, WORK_FOLDER, 'spill'), { recursive: true });
  } catch (error) {
    throw new Error(`store "${store}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What a killed run was writing: its names tell the process. */
function removeUnfinished(store: string): void {
  const work = join(store, WORK_FOLDER);
  for (const name of readdirSync(work)) if (/^\d+-\d+-/.test(name)) rmSync(join(work, name), { force: true });
}

interface Known {
  readonly kind: SourceKind;
  readonly settings: StoreSettings;
  readonly known: StoreManifest | null;
}

type Checked = PrepareOptions & Required<Pick<PrepareOptions, 'speakers' | 'processes' | 'partArticles'>>;

async function addParts(
  source: string,
  store: string,
  options: Checked,
  { kind, settings, known }: Known,
): Promise<Prepared> {
  const { speakers, language, processes, partArticles, onPart } = options;
  const parts: StorePart[] = [...(known?.parts ?? [])];
  const manifest = { format: STORE_FORMAT, kit: kitVersion(), settings, source: known?.source ?? kind };
  writeManifest(store, { ...manifest, isWhole: false, parts });
  if (speakers !== null) writeFileSync(join(store, SPEAKERS_FILE), `${JSON.stringify(speakers, null, 2)}\n`);
  const held = await knownArticles(
    store,
    parts.map(({ name }) => name),
  );
  let [partsMade, partsKept, newRecords] = [0, 0, 0];
  const fingerprints = new Map<string, string>();
  const setup = {
    run: process.pid,
    store,
    speakers,
    read: { language },
    source: kind === 'folder' ? source : basename(source),
  };
  const pool = openPool(setup, processes, (part) => {
    writeFileSync(doneFile(store, part), fingerprints.get(part) ?? '');
    partsMade++;
    onPart?.(partsMade);
  });
  try {
    const wanted = {
      ...{ source, kind, store, held, partArticles, language },
      textColumn: options.textColumn ?? 'text',
      idColumn: options.idColumn ?? 'id',
      shard: options.shard,
      firstPart: parts.length,
    };
    for await (const { task, fingerprint } of newParts(wanted)) {
      newRecords += task.positions.length;
      parts.push({ name: task.part, records: task.positions.length });
      if (isDone(store, task.part, fingerprint)) {
        partsKept++;
      } else {
        fingerprints.set(task.part, fingerprint);
        await pool.take(task);
      }
    }
    await pool.finish();
  } finally {
    pool.close();
  }
  // A shard may have no article; the others have them.
  if (parts.length === 0 && options.shard === undefined) throw new Error(`source "${source}" holds no article`);
  writeManifest(store, { ...manifest, isWhole: true, parts });
  rmSync(join(store, WORK_FOLDER), { recursive: true, force: true });
  return { newRecords, partsMade, partsKept };
}

const doneFile = (store: string, part: string) => join(store, WORK_FOLDER, `${part}.done`);

function isDone(store: string, part: string, fingerprint: string): boolean {
  const file = doneFile(store, part);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint && hasPart(store, part);
}
