import { useId, type ReactNode } from 'react';
import styles from './story.module.css';

interface Props {
  readonly title: string;
  readonly count?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, count, action, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <header className={styles['sectionHead']}>
        <h3 id={id}>{title}</h3>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        {action !== undefined && <span className={styles['sectionAction']}>{action}</span>}
      </header>
      {children}
    </section>
  );
}
