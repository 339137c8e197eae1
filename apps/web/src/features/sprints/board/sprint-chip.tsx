import { countWhole, sprintDays, type Sprint } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { usePlanning, useSprintName, useSprintScope } from '../../../live/sprints';
import { useFilter } from '../../../live/view';
import styles from './sprint-chip.module.css';

/** The sprint that runs, above the board: how long still, how much of it is done. The button shows its stories alone. */
export default function SprintChip({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('sprintChip');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const scope = useSprintScope(sprint);
  const [done, total] = [countWhole(scope.done), countWhole(scope.stories)];
  const planning = usePlanning();
  const now = useNow(60_000);
  const [filter, setFilter] = useFilter();
  const { left } = sprintDays(sprint, planning, now);
  const share = total === 0 ? 0 : (100 * done) / total;
  return (
    <span className={styles.chip}>
      <Link className={styles.link} to="/$workspace/$key/sprints" params={params} title={sprint.goal}>
        <b>{nameOf(sprint)}</b>
        <span className={styles.track} aria-hidden>
          <i style={{ width: `${share}%` }} />
        </span>
        <span className={styles.words}>{t('done', { done, total })}</span>
        <span className={styles.days}>{left > 0 ? t('days', { count: left }) : t('over')}</span>
      </Link>
      <button
        type="button"
        className={styles.only}
        aria-pressed={filter.sprint}
        onClick={() => setFilter({ ...filter, sprint: !filter.sprint })}
      >
        {t('only')}
      </button>
    </span>
  );
}
