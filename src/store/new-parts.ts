// Which articles of a source a store lacks, and the parts that they are to be made in.
import { createHash } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CorpusProblem, openFolder, readFiles, recordReader } from '../corpus';
import type { KnownArticles } from './known-articles';
import { WORK_FOLDER } from './part';
import type { PartOrder, StoredRecord } from './part-maker';
import { articleHash } from './rows';
import { inShard, type Shard } from './shard';
import { readSource, type SourceKind } from './sources';

/** What is new in a source, and how it is to be cut. */
export interface NewParts {
  readonly source: string;
  readonly kind: SourceKind;
  readonly language: string | undefined;
  readonly textColumn: string;
  readonly idColumn: string;
  readonly shard: Shard | undefined;
  readonly held: KnownArticles;
  readonly partArticles: number;
  /** The number of the first new part. */
  readonly firstPart: number;
  readonly store: string;
}

/** The parts that are to be made, and of each what tells whether it is the one that an ended run has made. */
export async function* newParts(parts: NewParts): AsyncGenerator<{ task: PartOrder; fingerprint: string }> {
  let waiting: Piece[] = [];
  let number = parts.firstPart;
  let problems = folderProblems(parts);
  const cut = () => {
    const part = String(number++).padStart(5, '0');
    const positions = waiting.map(({ place }) => parts.held.nextPosition + place);
    const files = parts.kind === 'folder' ? waiting.map(({ file }) => file as string) : null;
    const lines = waiting.map(({ line }) => line).join('\n');
    if (files === null) writeFileSync(join(parts.store, WORK_FOLDER, `${part}-records.jsonl`), lines);
    const fingerprint = createHash('sha256').update(JSON.stringify(problems)).update(lines).digest('hex');
    const task = { part, positions, files, ...problems };
    waiting = [];
    problems = { skipped: [], warnings: [] };
    return { task, fingerprint };
  };
  for await (const piece of parts.kind === 'folder' ? filePieces(parts) : recordPieces(parts)) {
    waiting.push(piece);
    if (waiting.length === parts.partArticles) yield cut();
  }
  if (waiting.length > 0) yield cut();
}

/** What is wrong with a folder before a file is read; told once, with the first part of a store. */
function folderProblems({ source, kind, language, firstPart, shard }: NewParts) {
  const none: readonly CorpusProblem[] = [];
  if (kind !== 'folder' || firstPart > 0 || (shard?.index ?? 0) > 0) return { skipped: none, warnings: none };
  const { skipped, warnings } = openFolder(source, { language });
  return { skipped, warnings };
}

/** A record that is new: on a line, with its file where it has one, and its place among those of all shards. */
interface Piece {
  readonly place: number;
  readonly file: string | null;
  readonly line: string;
}

async function* recordPieces({ source, kind, held, shard, language, textColumn, idColumn }: NewParts) {
  const name = basename(source);
  const seen = new Set<string>();
  let place = 0;
  const reader = recordReader(name, { language });
  const columns = { text: textColumn, id: idColumn };
  for await (const record of readSource(source, kind as Exclude<SourceKind, 'folder'>, columns)) {
    if ('rule' in record) {
      const line = JSON.stringify({ id: null, problem: record } satisfies StoredRecord);
      // What has no id is told by one shard, the first.
      if ((shard?.index ?? 0) === 0) yield { place, file: null, line };
      place++;
      continue;
    }
    const id = record.values.id ?? '';
    if (shard !== undefined && !inShard(id, shard)) {
      place++;
      continue;
    }
    if (id !== '' && seen.has(id)) {
      const message = 'an earlier article has the same id; ids must differ, so this one is not used';
      const problem = { file: name, line: record.line, value: id, rule: 'duplicate-id', message };
      yield { place: place++, file: null, line: JSON.stringify({ id, problem } satisfies StoredRecord) };
      continue;
    }
    if (id !== '') seen.add(id);
    const hash = held.hashes.get(id);
    if (hash === undefined) {
      yield { place: place++, file: null, line: JSON.stringify(record) };
      continue;
    }
    const read = reader(record);
    if ('rule' in read || articleHash(read.article) !== hash) throw changed(id);
  }
}

/** Files with size and time of change: whether one has changed since an ended run costs no reading. */
function* filePieces({ source, language, shard, held }: NewParts): Generator<Piece> {
  const folder = openFolder(source, { language });
  let place = 0;
  for (const file of folder.files) {
    if (shard !== undefined && !inShard(file, shard)) {
      place++;
      continue;
    }
    const id = held.files.get(file);
    if (id === undefined) {
      const { size, mtimeMs } = statSync(join(source, file));
      const row = folder.table.rows.get(file.normalize('NFC'))?.values ?? null;
      yield { place: place++, file, line: JSON.stringify([file, size, mtimeMs, row]) };
      continue;
    }
    const [article] = readFiles(folder, [file], {});
    if (article === undefined || articleHash(article) !== held.hashes.get(id)) throw changed(id);
  }
}

function changed(id: string): Error {
  return new Error(`article "${id}" is in the store and has changed since; prepare a new store`);
}
