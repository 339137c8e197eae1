import type { Column } from '../../ui/figure/data-table';
import { numberText } from '../../lib/numbers';
import { rounded } from './words';

/** Amounts of a table: two digits in the file, as one writes them on the screen. */
export const numberColumn = <Row>(label: string, of: (row: Row) => number | null): Column<Row> => ({
  label,
  number: true,
  value: (row) => rounded(of(row)),
  show: (row) => {
    const amount = of(row);
    return amount === null ? null : numberText(amount);
  },
});
