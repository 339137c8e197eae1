import type { Sprint } from '@rondo/domain';
import { useParams } from '@tanstack/react-router';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { useSprintName } from '../../../live/sprints';
import { GoalLine } from '../parts/goal-line';
import { useAmount } from '../parts/use-amount';
import styles from './list.module.css';
import { UndoNotice } from './undo-notice';

export function ClosedSprint({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('sprints');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const amount = useAmount();
  const now = useNow(60_000);
  const name = nameOf(sprint);
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
        <span className={styles.dim}>{t('closed.committed', { amount: amount(sprint.committedPoints) })}</span>
      </span>
      <span className={styles.acts}>
        <a
          href={`/${workspace}/${key}/sprints/${sprint.number}/review`}
          aria-label={t('closed.reviewOf', { sprint: name })}
        >
          {t('closed.review')}
        </a>
        <a
          href={`/${workspace}/${key}/reports/sprint?sprint=${sprint.number}`}
          aria-label={t('closed.reportOf', { sprint: name })}
        >
          {t('closed.report')}
        </a>
      </span>
    </li>
  );
}
