import { path } from '@rondo/domain';
import { memo } from 'react';
import type { PathStation, RingLayout } from '../geometry/ring-layout';
import { routeOnRing } from '../geometry/route';
import { linePath, trackPath } from '../geometry/track';
import styles from './rail.module.css';

interface Props {
  readonly layout: RingLayout;
  readonly folded: ReadonlySet<string>;
}

/** The way round: a rail, and on it a dotted line in the hue of the station that each part leaves. */
export const Rail = memo(function Rail({ layout, folded }: Props) {
  const order: readonly PathStation[] = path;
  return (
    <svg className={styles.svg} width={layout.width} height={layout.height} aria-hidden="true">
      <path d={trackPath(layout.track)} className={styles.rail} style={{ strokeWidth: layout.rail }} />
      {order.map((station, index) => {
        const next = order[(index + 1) % order.length] ?? 'PLAN';
        return (
          <path
            key={station}
            d={linePath(routeOnRing(layout, station, next))}
            className={styles.flow}
            data-station={station}
            data-folded={folded.has(station) || folded.has(next) || undefined}
          />
        );
      })}
    </svg>
  );
});
