import { countWhole, pointsOf, type SprintDays } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import type { Counted } from '../parts/stories-dialog';
import styles from './list.module.css';

interface Props {
  readonly stories: readonly Counted[];
  readonly done: readonly Counted[];
  readonly days: SprintDays;
  readonly label: string;
}

/** How much is done against how much of the time is gone: by size, or by number where nothing has a size. */
export function Pace({ stories, done, days, label }: Props) {
  const t = useT('sprints');
  const points = pointsOf(stories);
  const share = points > 0 ? pointsOf(done) / points : countWhole(done) / Math.max(1, countWhole(stories));
  const time = days.past / Math.max(1, days.total);
  const words = t('running.behind', { done: Math.round(100 * share), time: Math.round(100 * time) });
  return (
    <div className={styles.pace}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * share)}
        aria-valuetext={words}
      >
        <i style={{ width: `${100 * share}%` }} />
        {time > 0 && time < 1 && <b style={{ left: `${100 * time}%` }} title={words} />}
      </div>
      <span className={styles.dim}>{words}</span>
    </div>
  );
}
