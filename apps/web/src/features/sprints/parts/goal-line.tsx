import type { Sprint } from '@rondo/domain';
import styles from './parts.module.css';

/** The goal, and the number that tells whether it is reached. */
export function GoalLine({ sprint: { goal, metric } }: { readonly sprint: Sprint }) {
  if (goal === '' && metric === null) return null;
  return (
    <p className={styles.goal}>
      {goal}
      {metric !== null && (
        <span className={styles.metric}>
          {metric.name}
          {metric.target !== '' && <b> {metric.target}</b>}
        </span>
      )}
    </p>
  );
}
