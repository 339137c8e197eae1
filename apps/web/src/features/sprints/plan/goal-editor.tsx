import { writtenText, type ProjectIntentBody, type Sprint } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useWrite } from '../../../live/use-write';
import { CommitArea } from '../../../ui/commit-area';
import { GoalLine } from '../parts/goal-line';
import styles from './goal.module.css';
import { MetricEditor } from './metric-editor';

/** The goal and its metric, changed where they stand. */
export function GoalEditor({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('sprints');
  const write = useWrite();
  const mayEdit = useMay('sprint.edit') && sprint.closedAt === null;
  const edit = (part: Omit<ProjectIntentBody<'sprint.edit'>, 'id'>): boolean =>
    write({ name: 'sprint.edit', body: { id: sprint.id, ...part } });
  if (!mayEdit)
    return (
      <div className={styles.goal}>
        <GoalLine sprint={sprint} />
      </div>
    );
  return (
    <div className={styles.goal}>
      <CommitArea
        classNames={{ input: styles.goalText ?? '' }}
        aria-label={t('form.goal')}
        placeholder={t('planning.goalPlaceholder')}
        maxLength={500}
        variant="unstyled"
        rows={1}
        value={sprint.goal}
        onCommit={(goal, replaced) => edit({ goal, replaced: { goal: replaced } })}
      />
      <MetricEditor
        key={sprint.id}
        sprintId={sprint.id}
        metric={sprint.metric}
        onChange={(metric, replaced) => edit({ metric, replaced: { metric: writtenText(replaced) } })}
      />
    </div>
  );
}
