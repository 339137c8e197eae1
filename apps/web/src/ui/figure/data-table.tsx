import type { ReactNode } from 'react';
import type { Cell } from '../../lib/csv';
import styles from './figure.module.css';

export interface Column<Row> {
  readonly label: string;
  /** What stands in the file. */
  readonly value: (row: Row) => Cell;
  /** What stands on the screen, when it is more than that. */
  readonly show?: (row: Row) => ReactNode;
  readonly number?: true;
  /** A day, a name: too short to be broken. */
  readonly short?: true;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
}

const manyColumns = 8;

/** The numbers of a plot, for whoever cannot or does not want to see it. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    // A box that scrolls is reached by the keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table} data-many={columns.length > manyColumns || undefined}>
        <thead>
          <tr>
            {columns.map(({ label, number }) => (
              <th key={label} scope="col" data-number={number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)}>
              {columns.map(({ label, number, short, value, show }) => (
                <td key={label} data-number={number} data-short={short}>
                  {show?.(row) ?? value(row) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
