// What a store holds already: asked before articles are added.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDuck, sqlPath } from './duck';
import { partFile, WORK_FOLDER } from './part';

export interface KnownArticles {
  /** Of every article, by id: its hash and its file. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  /** The position of the next one. */
  readonly nextPosition: number;
}

export async function knownArticles(store: string, parts: readonly string[]): Promise<KnownArticles> {
  const files = parts.map((part) => partFile(store, 'articles', part));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} is missing: the store is not whole. Prepare a new one`);
  const [hashes, fileOf] = [new Map<string, string>(), new Map<string, string>()];
  let nextPosition = 0;
  if (files.length === 0) return { hashes, files: fileOf, nextPosition };
  const duck = await openDuck({ memory: 512, temporary: join(store, WORK_FOLDER, 'spill') });
  try {
    const rows = await duck.connection.stream(
      `SELECT article, hash, file, position FROM read_parquet([${files.map(sqlPath).join(', ')}])`,
    );
    for (;;) {
      const chunk = await rows.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) break;
      for (const [article, hash, file, position] of chunk.getRows()) {
        hashes.set(String(article), String(hash));
        fileOf.set(String(file), String(article));
        nextPosition = Math.max(nextPosition, Number(position) + 1);
      }
    }
  } finally {
    duck.close();
  }
  return { hashes, files: fileOf, nextPosition };
}
