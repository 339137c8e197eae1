import { useMediaQuery } from '@mantine/hooks';
import type { Station } from '@rondo/domain';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { scrollAtEdges } from '../../../ui/dragging/scroll-at-edges';
import { later } from '../../../ui/later';
import { useRested } from '../../../ui/rest';
import { useBoardView } from '../../../live/view';
import { useCollapsed } from './collapsed';
import { Column } from './column';
import { ColumnStrip } from './column-strip';
import { useColumnsParts } from './columns-context';
import styles from './columns.module.css';
import { StationPicker } from './station-picker';
import { useColumnKeys } from './use-column-keys';
import { useDrops } from './use-drops';
import { useReveal } from './use-reveal';
import { useShownStations } from './use-shown-stations';
import { useStationInView } from './use-station-in-view';

const ColumnCommands = later(() => import('./column-commands'), 'soon');

/** The row of columns. */
export function Columns() {
  const t = useT('board');
  const view = useBoardView();
  const { drag, registry } = useColumnsParts();
  const phone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const stations = useShownStations();
  const { isCollapsed, setCollapsed } = useCollapsed();
  const [addingTo, setAddingTo] = useState<Station | null>(null);
  const mayAdd = useMay('story.create');
  const rested = useRested();
  const row = useRef<HTMLDivElement>(null);
  const dragging = useSyncExternalStore(drag.subscribe, () => drag.ids.size > 0);
  const inView = useStationInView(row, phone);

  const expand = useCallback((station: Station) => setCollapsed(station, false), [setCollapsed]);
  useEffect(() => (row.current === null ? undefined : scrollAtEdges(row.current)), []);
  useDrops();
  useReveal();
  const open = stations.filter((station) => phone || !isCollapsed(station));
  useColumnKeys({ open, inView, add: mayAdd ? setAddingTo : null });

  return (
    <>
      {rested && <ColumnCommands stations={stations} isCollapsed={isCollapsed} setCollapsed={setCollapsed} />}
      {phone && (
        <StationPicker
          stations={stations}
          current={inView}
          onPick={(station) => registry.at(station)?.element.scrollIntoView({ block: 'nearest', inline: 'start' })}
        />
      )}
      <div
        ref={row}
        className={styles.columns}
        data-columns
        data-board
        data-dragging={dragging || undefined}
        role="group"
        aria-label={t('board')}
        onPointerMove={(event) => {
          // A board that scrolls under a resting pointer also says that the pointer moves.
          const rests = event.movementX === 0 && event.movementY === 0;
          if (event.pointerType !== 'mouse' || rests || dragging) return;
          const card = (event.target as Element).closest<HTMLElement>('[data-story]');
          if (card !== null) view.focus(card.dataset['story'] as NonNullable<typeof view.focused>);
        }}
      >
        {stations.map((station) =>
          open.includes(station) ? (
            <Column
              key={station}
              station={station}
              adding={addingTo === station}
              onAdding={setAddingTo}
              onCollapse={setCollapsed}
            />
          ) : (
            <ColumnStrip key={station} station={station} onExpand={() => expand(station)} />
          ),
        )}
      </div>
    </>
  );
}
