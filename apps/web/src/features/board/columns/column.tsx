import { Button } from '@mantine/core';
import type { Station } from '@rondo/domain';
import { memo, useId, useRef } from 'react';
import { useT } from '../../../lib/i18n';
import { useAll, useLive, useMay } from '../../../live/hooks';
import { useStationName } from '../../../live/marks/station';
import { useBoardView, useFilter } from '../../../live/view';
import { isFiltering } from '../../../live/view/filter';
import { HeldKeys } from '../../../ui/held-keys';
import { Kbd } from '../../../ui/kbd';
import { later } from '../../../ui/later';
import { CardList } from './card-list';
import { ColumnHeader } from './column-header';
import styles from './columns.module.css';

const QuickAdd = later(() => import('../../../live/adding/quick-add-form'), 'soon');

interface Props {
  readonly station: Station;
  readonly adding: boolean;
  readonly onAdding: (station: Station | null) => void;
  readonly onCollapse: (station: Station, collapsed: boolean) => void;
}

export const Column = memo(function Column({ station, adding, onAdding, onCollapse }: Props) {
  const t = useT('board');
  const [filter] = useFilter();
  const { desk } = useBoardView();
  const name = useStationName(station);
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
      {adding && (
        <QuickAdd
          label={t('addTo', { station: name })}
          place={station}
          onAdd={(stories) => desk.ask({ kind: 'add', stage: station, stories })}
          onClose={() => onAdding(null)}
          onMissing={() => onAdding(null)}
          waiting={<HeldKeys />}
        />
      )}
      <CardList station={station} labelledBy={titleId} column={column}>
        {station === 'PLAN' && !adding && !isFiltering(filter) && (
          <NothingPlanned onAdd={mayAdd ? () => onAdding(station) : null} />
        )}
      </CardList>
    </section>
  );
});

function NothingPlanned({ onAdd }: { readonly onAdd: (() => void) | null }) {
  const t = useT('board');
  const { visible } = useLive();
  // Those that were archived or finished have had their numbers.
  const isFirst = useAll('story').length === 0 && visible.nextNumber === 1;
  return (
    <div className={styles.hint}>
      <p>{t(isFirst && onAdd !== null ? 'emptyPlan' : 'nothingPlanned')}</p>
      {onAdd !== null && (
        <Button
          variant="default"
          classNames={{ root: styles.first ?? '', label: styles.firstText ?? '' }}
          rightSection={<Kbd keys="n" />}
          onClick={onAdd}
        >
          {t(isFirst ? 'addFirst' : 'addOne')}
        </Button>
      )}
    </div>
  );
}
