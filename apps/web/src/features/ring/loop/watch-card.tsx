import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import type { RingLayout, WatchStation } from '../geometry/ring-layout';
import { useStationView } from '../use-stage-view';
import styles from './watch.module.css';
import { PillStack } from './pill-stack';
import { StationHub, useHubLabel } from './station-hub';
import { StationPlace } from './station-place';

interface Props {
  readonly station: WatchStation;
  readonly layout: RingLayout;
  readonly current: boolean;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

/** One of the three that run in parallel, inside the loop: the stories of that kind of work. */
export function WatchCard({ station, layout, current, onOpen }: Props) {
  const t = useT('ring');
  const view = useStationView(station, layout.watchPills);
  const label = useHubLabel(station, view);
  const { x, y, width, height } = layout.watches[station];
  const isRoomy = view.total <= layout.roomyPills;
  return (
    <StationPlace
      station={station}
      folded={view.folded}
      className={styles.card}
      style={{ left: x, top: y, width, height }}
      label={label}
    >
      <div className={styles.head}>
        <StationHub station={station} view={view} label={label} current={current} inWords onOpen={onOpen} />
      </div>
      <div className={styles.stories} data-roomy={isRoomy || undefined}>
        <PillStack station={station} view={view} avatar={Math.round(18 * layout.scale)} onOpen={onOpen} />
      </div>
      {view.total < layout.roomyPills && <p className={styles.question}>{t(`watch.${station}`)}</p>}
    </StationPlace>
  );
}
