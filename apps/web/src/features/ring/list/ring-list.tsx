import { path, watches, type Station } from '@rondo/domain';
import { useCallback, useRef } from 'react';
import { TravelLayer } from '../travel/travel-layer';
import { routeOnList } from './list-route';
import styles from './list.module.css';
import { ListStation } from './list-station';

interface Props {
  readonly current: Station;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

/** The cycle where there is no room for a loop: the same track laid upright, the way back on its left. */
export function RingList({ current, onOpen }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const routeOf = useCallback(
    (from: Station, to: Station) => (root.current === null ? null : routeOnList(root.current, from, to)),
    [],
  );
  return (
    <div ref={root} className={styles.list}>
      <div className={styles.loop}>
        <div className={styles.track} aria-hidden="true" />
        {path.map((station) => (
          <ListStation key={station} station={station} current={current === station} onOpen={onOpen} />
        ))}
      </div>
      <div className={styles.watches}>
        {watches.map((station) => (
          <ListStation key={station} station={station} current={current === station} onOpen={onOpen} />
        ))}
      </div>
      <TravelLayer routeOf={routeOf} />
    </div>
  );
}
