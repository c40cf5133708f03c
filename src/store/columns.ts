// The types of a store's columns, and how DuckDB and Spark write them.

/** The type of a column. `text`, `number` (a double) and `day` may be null; lists and maps are empty instead. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'day'
  | { readonly list: ColumnType }
  | { readonly struct: Columns }
  | { readonly map: ColumnType };

/** Columns by name, in their order. */
export type Columns = Readonly<Record<string, ColumnType>>;

const DUCK_TYPES = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', day: 'DATE' } as const;
const SPARK_TYPES = { text: 'STRING', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', day: 'DATE' } as const;

/** As DuckDB writes it: `STRUCT("start" BIGINT, "end" BIGINT)[]`. */
export function duckType(type: ColumnType): string {
  if (typeof type === 'string') return DUCK_TYPES[type];
  if ('list' in type) return `${duckType(type.list)}[]`;
  if ('map' in type) return `MAP(VARCHAR, ${duckType(type.map)})`;
  const fields = Object.entries(type.struct).map(([name, field]) => `"${name}" ${duckType(field)}`);
  return `STRUCT(${fields.join(', ')})`;
}

/** As Spark writes it: ARRAY<STRUCT<`start`: BIGINT, `end`: BIGINT>>. */
export function sparkType(type: ColumnType): string {
  if (typeof type === 'string') return SPARK_TYPES[type];
  if ('list' in type) return `ARRAY<${sparkType(type.list)}>`;
  if ('map' in type) return `MAP<STRING, ${sparkType(type.map)}>`;
  const fields = Object.entries(type.struct).map(([name, field]) => `\`${name}\`: ${sparkType(field)}`);
  return `STRUCT<${fields.join(', ')}>`;
}
