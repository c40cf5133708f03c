// What a query may do: ask the tables of its store and nothing else on the machine, whatever its SQL says.
import { resolve } from 'node:path';
import type { DuckDBConnection, DuckDBResult } from '@duckdb/node-api';
import { sqlPath, sqlText } from './duck';

/** The engine reads the tables in these folders from now on and no other file; no setting takes that back. */
export async function lockEngine(connection: DuckDBConnection, folders: readonly string[]): Promise<void> {
  // The engine looks at a path before and after it has read its signs.
  const allowed = folders.flatMap((folder) => [sqlText(`${resolve(folder)}/`), sqlPath(`${resolve(folder)}/`)]);
  await connection.run(`SET allowed_directories = [${[...new Set(allowed)].join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

/** Kinds of statements that only read, or write what is gone with the session, by the numbers that DuckDB gives them. */
const ALLOWED: ReadonlyMap<number, string> = new Map([
  [1, 'SELECT'],
  [2, 'INSERT'],
  [3, 'UPDATE'],
  [4, 'EXPLAIN'],
  [5, 'DELETE'],
  [7, 'CREATE'],
  [9, 'ALTER'],
  [13, 'SET VARIABLE'],
  [14, 'CREATE MACRO'],
  [15, 'DROP'],
]);

/**
 * Runs one statement after the other; gives the result of the last. Even the files of the store are only read: COPY,
 * which could write them, and whatever runs another statement unseen (EXECUTE) are refused before they do anything.
 */
export async function runGuarded(connection: DuckDBConnection, sql: string): Promise<DuckDBResult> {
  const statements = await connection.extractStatements(sql).catch((error: unknown) => {
    throw isEmpty(sql) ? new Error('the query is empty; allowed is SQL, "SELECT count(*) FROM articles"') : error;
  });
  let result: DuckDBResult | null = null;
  for (let place = 0; place < statements.count; place++) {
    const prepared = await statements.prepare(place);
    try {
      const kind = ALLOWED.get(prepared.statementType);
      if (kind === undefined || (kind === 'EXPLAIN' && /\bcopy\b/i.test(sql))) {
        throw new Error(`a query only reads its store; allowed are ${[...ALLOWED.values()].join(', ')}`);
      }
      result = await prepared.run();
    } finally {
      if (place < statements.count - 1) prepared.destroySync();
    }
  }
  if (result === null) throw new Error('the query is empty; allowed is SQL, "SELECT count(*) FROM articles"');
  return result;
}

const isEmpty = (sql: string): boolean => sql.replace(/--.*|\/\*[\s\S]*?\*\//g, '').replace(/[\s;]/g, '') === '';
