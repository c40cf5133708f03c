// DuckDB, the engine of a store: loaded when there is a store to be made or asked.
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export interface Duck {
  readonly connection: DuckDBConnection;
  /** A further one, for what is read while something else is: close it. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

export interface DuckOptions {
  readonly threads?: number;
  /** In megabytes; what needs more is spilled to `temporary`. */
  readonly memory?: number;
  /** Folder for what does not fit into memory. */
  readonly temporary: string;
}

/** A database in memory. Nothing is downloaded by it: its extensions for Parquet and JSON are built in. */
export async function openDuck({ threads, memory, temporary }: DuckOptions): Promise<Duck> {
  const { DuckDBInstance: Instance } = require('@duckdb/node-api') as { DuckDBInstance: typeof DuckDBInstance };
  const instance = await Instance.create(':memory:', {
    temp_directory: temporary,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memory !== undefined && { memory_limit: `${memory}MB` }),
  });
  const connection = await instance.connect();
  return {
    connection,
    connect: () => instance.connect(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path as the functions of DuckDB that read files take it: * and ? and [ stand for themselves. */
export function sqlPath(path: string): string {
  return sqlText(path.replace(/[*?[]/g, (sign) => `[${sign}]`));
}
