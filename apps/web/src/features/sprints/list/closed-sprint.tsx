import type { Sprint } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { useSprintName } from '../../../live/sprints';
import { GoalLine } from '../parts/goal-line';
import { useAmount } from '../../../live/marks/amount';
import styles from './list.module.css';
import { UndoNotice } from './undo-notice';

interface Props {
  readonly sprint: Sprint;
  /** What was finished in it, once it is known. */
  readonly done: number | undefined;
}

export function ClosedSprint({ sprint, done }: Props) {
  const t = useT('sprints');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const amount = useAmount();
  const now = useNow(60_000);
  const name = nameOf(sprint);
  const { committedPoints: committed } = sprint;
  const review = {
    to: '/$workspace/$key/sprints/$number/review',
    params: { workspace, key, number: String(sprint.number) },
  } as const;
  const report = {
    to: '/$workspace/$key/reports/$report',
    params: { workspace, key, report: 'sprint' },
    search: { sprint: sprint.number },
  } as const;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>
          {name}
          <span className={styles.dim}>{rangeText(sprint.startsOn, sprint.endsOn)}</span>
          <UndoNotice sprint={sprint} now={now} />
        </span>
        <GoalLine sprint={sprint} />
      </div>
      <span className={styles.fill}>
        {sprint.verdict !== null && (
          <span className={styles.verdict} data-verdict={sprint.verdict}>
            {t(`verdict.${sprint.verdict}`)}
          </span>
        )}
        <Link className={styles.dim} {...report}>
          {done === undefined
            ? t('closed.committed', { amount: amount(committed) })
            : t('closed.done', { done: amount(done), committed: amount(committed) })}
        </Link>
      </span>
      <span className={styles.acts}>
        <Link {...review} aria-label={t('closed.reviewOf', { sprint: name })}>
          {t('closed.review')}
        </Link>
        <Link {...report} aria-label={t('closed.reportOf', { sprint: name })}>
          {t('closed.report')}
        </Link>
      </span>
    </li>
  );
}
