/** A row of a history: what it undoes, and when it happened. */
export interface Recorded {
  readonly version: number;
  readonly undoes: number | null;
  readonly at: number;
}

/**
 * FLOW-2: rows follow each other by version, and none happened before the one ahead of it.
 * FLOW-3: a row and the undo that put everything back are left out together where nothing that stands came between; undoing the undo
 * brings the row back.
 * `rows`: of one story, in the order of their versions.
 */
export function standingRows<Row extends Recorded>(
  rows: readonly Row[],
  putsBack: (undo: Row, undone: Row) => boolean,
): Row[] {
  return inOrderOfTime(rows.some(({ undoes }) => undoes !== null) ? withoutUndone(rows, putsBack) : rows);
}

function withoutUndone<Row extends Recorded>(
  rows: readonly Row[],
  putsBack: (undo: Row, undone: Row) => boolean,
): Row[] {
  const places = new Map(rows.map((row, place) => [row.version, place]));
  /** For each undo the row that it takes out or brings back in the end. */
  const about = new Map<Row, Row>();
  const out = new Set<Row>();
  for (const [place, row] of rows.entries()) {
    const before = places.get(row.undoes ?? -1) ?? -1;
    const undone = rows[before];
    if (undone === undefined || !putsBack(row, undone)) continue;
    if (!rows.slice(before + 1, place).every((between) => out.has(between))) continue;
    const first = about.get(undone) ?? undone;
    about.set(row, first);
    out.add(row);
    if (!out.delete(first)) out.add(first);
  }
  return rows.filter((row) => !out.has(row));
}

function inOrderOfTime<Row extends Recorded>(rows: readonly Row[]): Row[] {
  let latest = -Infinity;
  return rows.map((row) => {
    latest = Math.max(latest, row.at);
    return row.at === latest ? row : { ...row, at: latest };
  });
}
