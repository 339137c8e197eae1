import type { Station } from '@rondo/domain';
import { useAll } from '../../../live/hooks';
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
  const doneStage = useAll('project')[0]?.doneStage ?? 'OPERATE';
  return (
    <>
      {view.shown.map((story) => (
        <div key={story.id} className={styles.slot}>
          <StoryPill story={story} doneStage={doneStage} dimmed={!view.matches(story)} avatar={avatar} />
        </div>
      ))}
      {view.more > 0 && <More station={station} count={view.more} onOpen={onOpen} />}
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
