import { Button } from '@mantine/core';
import { useId, useRef, useState, type ReactNode } from 'react';
import { csvOf } from '../../lib/csv';
import { downloadText } from '../../lib/download';
import { useT } from '../../lib/i18n';
import { DataTable, type Column } from './data-table';
import styles from './figure.module.css';
import { savePng } from './save-png';

interface Props<Row> {
  readonly title: string;
  /** Of the files, without its ending. */
  readonly name: string;
  /** How the numbers are made, and where the way comes from. */
  readonly help: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  /** What stands above the plot: its sum in a line. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A plot with its numbers beside it, the way they are made, and both to take away. */
export function Figure<Row>({ title, name, help, columns, rows, keyOf, lead, children }: Props<Row>) {
  const t = useT('ui');
  const plot = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const [helping, setHelping] = useState(false);
  const saveCsv = () => {
    const lines = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ value }) => value(row)))];
    downloadText(`${name}.csv`, csvOf(lines), 'text/csv');
  };
  const savePlot = () => {
    const svg = plot.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
    if (svg) void savePng(svg, `${name}.png`);
  };
  return (
    <section className={styles.figure} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.actions}>
          <Button
            variant="subtle"
            color="gray"
            aria-expanded={helping}
            aria-controls={helpId}
            onClick={() => {
              setHelping(!helping);
            }}
          >
            {t('figure.help')}
          </Button>
          <Button variant="default" onClick={saveCsv}>
            CSV
          </Button>
          <Button variant="default" onClick={savePlot}>
            PNG
          </Button>
        </div>
      </header>
      <div id={helpId} className={styles.help} hidden={!helping}>
        {help}
      </div>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      <div className={styles.body}>
        <div ref={plot} className={styles.plot} aria-hidden="true">
          {children}
        </div>
        <DataTable caption={t('figure.table', { title })} columns={columns} rows={rows} keyOf={keyOf} />
      </div>
    </section>
  );
}
