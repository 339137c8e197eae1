import type { Label } from '@rondo/domain';
import { useAll } from '../../../live/hooks';
import { Chip } from '../../../live/marks/label-chip';
import styles from './card.module.css';

/** The labels of a story in one line, however many there are: two of them, or one where the column is narrow. */
export function CardLabels({ ids }: { readonly ids: readonly string[] }) {
  const all = useAll('label');
  const labels = ids.flatMap((id) => all.find((label) => label.id === id) ?? []);
  return (
    <span className={styles.labels}>
      {labels.slice(0, 2).map(({ id, name, color }) => (
        <Chip key={id} name={name} color={color} />
      ))}
      <Rest className={styles.afterOne} labels={labels.slice(1)} />
      <Rest className={styles.afterTwo} labels={labels.slice(2)} />
    </span>
  );
}

function Rest({ className, labels }: { readonly className: string | undefined; readonly labels: readonly Label[] }) {
  if (labels.length === 0) return null;
  return (
    <span className={`${styles.more} ${className}`} title={labels.map(({ name }) => name).join(', ')}>
      +{labels.length}
    </span>
  );
}
