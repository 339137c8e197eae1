import type { GoalMetric, SprintId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { CommitInput } from '../../../ui/commit-input';
import styles from './goal.module.css';
import { useWaitingTarget } from './use-waiting-target';

interface Props {
  readonly sprintId: SprintId;
  readonly metric: GoalMetric | null;
  /** `replaced`: the one that the writer had before them. */
  readonly onChange: (metric: GoalMetric | null, replaced: GoalMetric | null) => void;
}

/** The metric and its target, in any order: a target that has no metric yet waits for it. */
export function MetricEditor({ sprintId, metric, onChange }: Props) {
  const t = useT('sprints');
  const [waiting, setWaiting] = useWaitingTarget(sprintId);
  const target = metric?.target ?? waiting;
  return (
    <div className={styles.metric}>
      <CommitInput
        size="xs"
        aria-label={t('form.metric')}
        placeholder={t('form.metricPlaceholder')}
        maxLength={80}
        value={metric?.name ?? ''}
        error={metric === null && waiting !== '' ? t('form.metricMissing') : null}
        onCommit={(name, replaced) => {
          setWaiting(name === '' ? target : '');
          onChange(name === '' ? null : { name, target }, metric && { ...metric, name: replaced });
        }}
      />
      <CommitInput
        size="xs"
        aria-label={t('form.target')}
        placeholder={t('form.targetPlaceholder')}
        maxLength={80}
        value={target}
        onCommit={(next, replaced) => {
          if (metric === null) setWaiting(next);
          else onChange({ ...metric, target: next }, { ...metric, target: replaced });
        }}
      />
    </div>
  );
}
