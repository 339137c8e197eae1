import type { Station } from '@rondo/domain';
import { useHubLabel, StationHub } from '../loop/station-hub';
import { PillStack } from '../loop/pill-stack';
import { StationPlace } from '../loop/station-place';
import { useStationView } from '../use-stage-view';
import styles from './list.module.css';

const room = 3;

interface Props {
  readonly station: Station;
  readonly current: boolean;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

export function ListStation({ station, current, onOpen }: Props) {
  const view = useStationView(station, room);
  const label = useHubLabel(station, view);
  return (
    <StationPlace station={station} folded={view.folded} className={styles.station} style={{}} label={label}>
      <span className={styles.dot} data-dot={station} data-folded={view.folded || undefined} aria-hidden="true" />
      <div className={styles.head}>
        <StationHub station={station} view={view} label={label} current={current} onOpen={onOpen} />
      </div>
      <PillStack station={station} view={view} avatar={20} onOpen={onOpen} />
    </StationPlace>
  );
}
