/** One table's part of an append: a statement that reads `head`, the stream as it was just advanced, and one parameter. */
export interface Section {
  /** Two characters, unique: the set of them names the prepared statement. */
  readonly code: string;
  readonly sql: (parameter: string) => string;
  readonly value: unknown;
}

export interface Table {
  readonly name: string;
  readonly keys: readonly string[];
  readonly columns: readonly string[];
  /** Of a table that holds several kinds: which rows are meant. */
  readonly only?: string;
}

const rowsOf = (table: Table, parameter: string): string => {
  const columns = [...table.keys, ...table.columns].join(', ');
  const read = [...table.keys, ...table.columns].map((column) => `r.${column}`).join(', ');
  return `INSERT INTO ${table.name} (${columns}) SELECT ${read}
    FROM head, json_populate_recordset(NULL::${table.name}, ${parameter}::json) r`;
};

/** Rows that must not exist yet. */
export const insert = (code: string, table: Table, rows: readonly object[]): Section => ({
  code,
  sql: (parameter) => rowsOf(table, parameter),
  value: JSON.stringify(rows),
});

/** `ON CONFLICT` finds the row by its key whatever the statistics say; a join planned on a small table would scan it when it is large. */
export const upsert = (code: string, table: Table, rows: readonly object[]): Section => ({
  code,
  sql: (parameter) => `${rowsOf(table, parameter)}
    ON CONFLICT (${table.keys.join(', ')}) DO UPDATE
    SET ${table.columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}`,
  value: JSON.stringify(rows),
});

/** Deletes by the last column of the key; the first is the stream. */
export const drop = (code: string, table: Table, ids: readonly string[]): Section => ({
  code,
  sql: (parameter) => `DELETE FROM ${table.name} USING head WHERE ${table.name}.${table.keys[0]} = head.id
    AND ${table.name}.${table.keys.at(-1)} = ANY(${parameter}::uuid[])${table.only ? ` AND ${table.only}` : ''}`,
  value: ids,
});
