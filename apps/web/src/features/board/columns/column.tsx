import type { Station } from '@rondo/domain';
import { memo, useId, useRef } from 'react';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useFilter } from '../../../live/view';
import { isFiltering } from '../../../live/view/filter';
import { QuickAdd } from '../adding/quick-add-form';
import { CardList } from './card-list';
import { ColumnHeader } from './column-header';
import styles from './columns.module.css';

interface Props {
  readonly station: Station;
  readonly adding: boolean;
  readonly onAdding: (station: Station | null) => void;
  readonly onCollapse: (station: Station, collapsed: boolean) => void;
}

export const Column = memo(function Column({ station, adding, onAdding, onCollapse }: Props) {
  const t = useT('board');
  const [filter] = useFilter();
  const mayAdd = useMay('story.create');
  const titleId = useId();
  const column = useRef<HTMLElement>(null);
  return (
    <section
      ref={column}
      className={styles.column}
      data-column={station}
      data-station={station}
      aria-labelledby={titleId}
    >
      <ColumnHeader
        station={station}
        titleId={titleId}
        onAdd={() => onAdding(station)}
        onCollapse={() => onCollapse(station, true)}
      />
      {adding && <QuickAdd station={station} onClose={() => onAdding(null)} />}
      <CardList station={station} labelledBy={titleId} column={column}>
        {station === 'PLAN' && !adding && !isFiltering(filter) && (
          <p className={styles.hint}>{t(mayAdd ? 'emptyPlan' : 'nothingPlanned')}</p>
        )}
      </CardList>
    </section>
  );
});
