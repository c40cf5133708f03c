// A store that is open: its tables, to be asked in SQL.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { DuckDBType } from '@duckdb/node-api';
import { checkInteger, checkKeys, type Row, type Table, type Value } from '../base';
import { DRAWS_SQL } from './draws-in-sql';
import { type Duck, openDuck, sqlPath } from './duck';
import { lockEngine, runGuarded } from './guarded-query';
import type { StoreManifest } from './manifest';
import { wholeStore } from './store-folders';
import { TABLE_NAMES } from './tables';

export interface StoreOptions {
  /** Megabytes that the engine may use before it spills to disk: 1024 if not given. */
  readonly memory?: number;
  /** Threads of the engine: all processors if not given. */
  readonly threads?: number;
}

/** A store of articles and of what was found in them. Close it when it is not wanted any more. */
export interface Store {
  readonly folder: string;
  readonly manifest: StoreManifest;
  /**
   * The rows of a query in DuckDB's SQL on the tables `articles`, `quotations`, `terms` and `problems`. Lists,
   * structures and maps come as JSON, days as YYYY-MM-DD, whole numbers beyond 2^53 as text. Of several statements
   * (`CREATE TABLE …; SELECT …`) the last gives the rows; tables that they make are gone when the store is closed.
   *
   * No other file is read, nothing is written, and no setting changes that.
   *
   * @throws Error with the engine's message for SQL that it does not take; for a statement that could write or hides
   *   another (COPY, ATTACH, INSTALL, SET, EXECUTE)
   */
  query(sql: string): Promise<StoreTable>;
  close(): void;
}

/** The engine of each open store: what it is made of is no part of what a store is to its users. */
const engines = new WeakMap<Store, Duck>();

/** The engine of an open store. Throws a TypeError for what `openStore` did not give. */
export function engineOf(store: Store): Duck {
  const engine = engines.get(store);
  if (engine === undefined) throw new TypeError('this is no store that openStore opened');
  return engine;
}

/** What a query gives; its columns are there without rows too. */
export interface StoreTable extends Table {
  readonly columns: readonly string[];
}

/**
 * Opens a store that `prepareStore` (or `wortlaut prepare`) made, or a folder of stores that are the shards of one.
 * Nothing is loaded before it is asked for.
 *
 * @throws Error for a folder that is no store, or one that is not whole; for shards that were made in different ways, and
 *   where one is missing
 * @example
 * const store = await openStore('press.store');
 * show(await store.query('SELECT speaker, count(*) AS n FROM quotations GROUP BY speaker ORDER BY n DESC LIMIT 20'));
 */
export async function openStore(folder: string, options: StoreOptions = {}): Promise<Store> {
  checkKeys('openStore', options, ['memory', 'threads']);
  const memory = checkInteger('memory', options.memory ?? 1024, 64);
  const threads = options.threads === undefined ? undefined : checkInteger('threads', options.threads, 1);
  const { manifest, folders } = wholeStore(folder);
  const temporary = mkdtempSync(join(tmpdir(), 'wortlaut-store-'));
  const duck = await openDuck({ memory, threads, temporary });
  const close = () => {
    duck.close();
    rmSync(temporary, { recursive: true, force: true });
  };
  try {
    for (const table of TABLE_NAMES) {
      const files = folders.flatMap((each) => parquetFiles(each, table));
      if (files.length === 0) continue;
      await duck.connection.run(
        `CREATE VIEW ${table} AS SELECT * FROM read_parquet([${files.map(sqlPath).join(', ')}])`,
      );
    }
    for (const macro of DRAWS_SQL) await duck.connection.run(macro);
    await lockEngine(
      duck.connection,
      folders.flatMap((each) => TABLE_NAMES.map((table) => join(each, table))),
    );
  } catch (error) {
    close();
    throw error;
  }
  const store: Store = { folder, manifest, query: (sql) => query(duck, sql), close };
  engines.set(store, duck);
  return store;
}

/** Those of its parts; where Spark wrote them, their names are Spark's. */
function parquetFiles(folder: string, table: string): string[] {
  const path = resolve(folder, table);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.parquet') && !/^[._]/.test(basename(name)))
    .sort()
    .map((name) => join(path, name));
}

async function query({ connection }: Duck, sql: string): Promise<StoreTable> {
  const result = await runGuarded(connection, sql);
  const names = result.deduplicatedColumnNames();
  const types = result.columnTypes();
  const rows: Row[] = [];
  for await (const chunk of result.yieldRowsJs()) {
    for (const values of chunk)
      rows.push(Object.fromEntries(names.map((name, place) => [name, cellOf(values[place], types[place])])));
  }
  return { rows, columns: names, settings: { query: sql } };
}

function cellOf(value: unknown, type: DuckDBType | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return dateText(value);
  const shown = type?.typeId === MAP ? mapObject(value) : value;
  return JSON.stringify(shown, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner));
}

/** The number of DuckDB's type MAP, as the constants of its package are not known before it is loaded. */
const MAP = 26;

/** A map as an object, as it was before it was a map. */
function mapObject(value: unknown): unknown {
  const entries = value as readonly { readonly key: unknown; readonly value: unknown }[];
  return Object.fromEntries(entries.map((entry) => [String(entry.key), entry.value]));
}

/** A day without a time as a day. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
