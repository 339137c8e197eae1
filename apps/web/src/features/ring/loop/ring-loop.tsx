import { path, watches, type Station } from '@rondo/domain';
import { useCallback, useMemo, type CSSProperties } from 'react';
import { useAll } from '../../../live/hooks';
import type { RingLayout } from '../geometry/ring-layout';
import { routeOnRing } from '../geometry/route';
import { TravelLayer } from '../travel/travel-layer';
import styles from './loop.module.css';
import { PathStation } from './path-station';
import { Rail } from './rail';
import { WatchCard } from './watch-card';

interface Props {
  readonly layout: RingLayout;
  /** The station that the tab key reaches. */
  readonly current: Station;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

/** The cycle as a loop: path round the outside, watches inside. */
export function RingLoop({ layout, current, onOpen }: Props) {
  const policies = useAll('stage');
  const folded = useMemo(
    () => new Set<string>(policies.filter((stage) => stage.folded).map(({ id }) => id)),
    [policies],
  );
  const routeOf = useCallback((from: Station, to: Station) => routeOnRing(layout, from, to), [layout]);
  const style = {
    width: layout.width,
    height: layout.height,
    '--scale': layout.scale,
    '--rail': `${layout.rail}px`,
    '--pill-height': `${layout.pill.height}px`,
    '--pill-gap': `${layout.pill.gap}px`,
  } as CSSProperties;
  return (
    <div className={styles.loop} style={style}>
      <Rail layout={layout} folded={folded} />
      {path.map((station) => (
        <PathStation key={station} station={station} layout={layout} current={current === station} onOpen={onOpen} />
      ))}
      {watches.map((station) => (
        <WatchCard key={station} station={station} layout={layout} current={current === station} onOpen={onOpen} />
      ))}
      <TravelLayer routeOf={routeOf} />
    </div>
  );
}
