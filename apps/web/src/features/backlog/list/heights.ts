import type { Row, Rows } from '../order/rows';

type Heights = Readonly<Record<Row['kind'], (rows: Rows, row: number) => number>>;

/** What the rows of `list.module.css` and `head.module.css` measure; only the line to type into grows. */
const desk: Heights = { head: headHeight(44, 32), story: () => 34, adding: () => 76, hint: () => 40, more: () => 40 };
const phone: Heights = { head: headHeight(64, 44), story: () => 60, adding: () => 92, hint: () => 76, more: () => 44 };

export const heightsOn = (onPhone: boolean): Heights => (onPhone ? phone : desk);

function headHeight(section: number, group: number) {
  return (rows: Rows, row: number): number => (rows.at(row)?.band.group === null ? section : group);
}
