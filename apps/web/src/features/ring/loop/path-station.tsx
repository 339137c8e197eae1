import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useHands } from '../hands';
import type { PathStation as Name, RingLayout } from '../geometry/ring-layout';
import { useStationView } from '../use-stage-view';
import styles from './loop.module.css';
import { PillStack } from './pill-stack';
import { StationHub, useHubLabel } from './station-hub';
import { StationPlace } from './station-place';

interface Props {
  readonly station: Name;
  readonly layout: RingLayout;
  readonly current: boolean;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

/** A station of the path with its stories, outside of the track. */
export function PathStation({ station, layout, current, onOpen }: Props) {
  const view = useStationView(station, layout.pills);
  const label = useHubLabel(station, view);
  const { x, y } = layout.stations[station];
  const above = y === layout.track.top;
  const room = Math.round(4 * layout.scale);
  const width = layout.pill.width;
  const height = layout.pills * (layout.pill.height + layout.pill.gap) + layout.hub.height + 28 * layout.scale;
  const top = above ? y + layout.hub.height / 2 - height : y - layout.hub.height / 2;
  return (
    <StationPlace
      station={station}
      folded={view.folded}
      className={styles.place}
      style={{ left: x - width / 2, top, width, height, flexDirection: above ? 'column-reverse' : 'column' }}
      label={label}
    >
      <div className={styles.hubPlace} style={{ ...layout.hub, [above ? 'marginTop' : 'marginBottom']: room }}>
        <StationHub station={station} view={view} label={label} current={current} onOpen={onOpen} />
      </div>
      <PillStack station={station} view={view} avatar={Math.round(18 * layout.scale)} onOpen={onOpen} />
      {station === 'PLAN' && view.total === 0 && <AddFirst />}
    </StationPlace>
  );
}

/** On an empty board the next thing to do stands where it happens. */
function AddFirst() {
  const t = useT('ring');
  const { addStory } = useHands();
  if (addStory === null) return null;
  return (
    <button type="button" className={styles.addFirst} onClick={addStory}>
      {t('addFirst')}
    </button>
  );
}
