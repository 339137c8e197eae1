import { Button } from '@mantine/core';
import { csvOf } from '../../lib/csv';
import { downloadText } from '../../lib/download';
import type { Column } from './data-table';

interface Props<Row> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** The numbers of a table, to take away. */
export function SaveCsv<Row>({ name, columns, rows }: Props<Row>) {
  const save = () => {
    const lines = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ value }) => value(row)))];
    downloadText(`${name}.csv`, csvOf(lines), 'text/csv');
  };
  return (
    <Button variant="default" onClick={save}>
      CSV
    </Button>
  );
}
