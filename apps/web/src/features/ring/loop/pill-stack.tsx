import type { Station } from '@rondo/domain';
import { heatOf } from '../../../live/marks/heat';
import { useStationName } from '../../../live/marks/station';
import { useT } from '../../../lib/i18n';
import type { StationView } from '../use-stage-view';
import styles from './stack.module.css';
import { StoryPill } from './story-pill';

interface Props {
  readonly station: Station;
  readonly view: StationView;
  readonly avatar: number;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

/** The stories beside a station, nearest first, and how many more there are. */
export function PillStack({ station, view, avatar, onOpen }: Props) {
  const { shown, more, matches, doneStage, now } = view;
  return (
    <>
      {shown.map((story) => (
        <div key={story.id} className={styles.slot}>
          <StoryPill story={story} heat={heatOf(story, doneStage, now)} dimmed={!matches(story)} avatar={avatar} />
        </div>
      ))}
      {more > 0 && <More station={station} count={more} onOpen={onOpen} />}
    </>
  );
}

interface MoreProps {
  readonly station: Station;
  readonly count: number;
  readonly onOpen?: ((station: Station) => void) | undefined;
}

function More({ station, count, onOpen }: MoreProps) {
  const t = useT('ring');
  const name = useStationName(station);
  const words = t('more', { count });
  if (onOpen === undefined) return <span className={styles.more}>{words}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.more}
      aria-label={t('moreOf', { count, station: name })}
      onClick={() => onOpen(station)}
    >
      {words}
    </button>
  );
}
