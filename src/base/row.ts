/** What a table cell holds. `null` stands for "not defined", never for zero. */
export type Value = string | number | boolean | null;

/** One row of a table: column name to value. All rows of a table have the same columns in the same order. */
export type Row = Readonly<Record<string, Value>>;
