import { Button } from '@mantine/core';
import { useId, useRef, useState, type ReactNode } from 'react';
import { fileName } from '../../lib/download';
import { useT } from '../../lib/i18n';
import { DataTable, type Column } from './data-table';
import styles from './figure.module.css';
import { Legend } from './legend';
import { Plot } from './plot';
import type { PlotOf } from './plot-kinds';
import { SaveCsv } from './save-csv';
import { savePng } from './save-png';

interface Props<Row, Point> {
  readonly title: string;
  /** Of what, of when: stands beside the title. */
  readonly about?: string;
  /** How the numbers are made, and where the way comes from. */
  readonly help: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  /** What stands above the plot: its sum in a line. */
  readonly lead?: ReactNode;
  readonly plot: PlotOf<Point>;
}

/** More columns than this need the whole width. */
const fewColumns = 4;
/** Of a name and its bars. */
const rowHeight = 34;

/** A plot with its numbers, the way they are made, and both to take away. */
export function Figure<Row, Point extends object>(props: Props<Row, Point>) {
  const { title, about = '', help, columns, rows, keyOf, lead, plot } = props;
  const t = useT('ui');
  const card = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const [helping, setHelping] = useState(false);
  const name = fileName(title, about);
  const named = plot.along.ticks?.length ?? plot.rows.length;
  return (
    <section className={styles.figure} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {title}
          {about !== '' && <span className={styles.about}>{about}</span>}
        </h2>
        <div className={styles.actions}>
          <Button
            variant="default"
            rightSection={<i className={styles.chevron} data-open={helping || undefined} />}
            aria-expanded={helping}
            aria-controls={helpId}
            onClick={() => {
              setHelping(!helping);
            }}
          >
            {t('figure.help')}
          </Button>
          <SaveCsv name={name} columns={columns} rows={rows} />
          <Button
            variant="default"
            onClick={() => {
              if (card.current) void savePng({ title, about, card: card.current, name });
            }}
          >
            PNG
          </Button>
        </div>
      </header>
      <div id={helpId} className={styles.help} hidden={!helping}>
        {help}
      </div>
      {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      <div className={styles.body} data-wide={columns.length > fewColumns || undefined}>
        <div ref={card} className={styles.card} aria-hidden="true">
          <Legend plot={plot} />
          <div className={styles.plot} style={plot.sideways ? { height: Math.max(170, 70 + named * rowHeight) } : {}}>
            <Plot plot={plot} />
          </div>
        </div>
        <DataTable caption={t('figure.table', { title })} columns={columns} rows={rows} keyOf={keyOf} />
      </div>
    </section>
  );
}
