import type { ReactNode } from 'react';
import styles from './rows.module.css';

/** A list of things with their actions, one to a line. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly before?: ReactNode;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  /** The words need a line of their own on a phone. */
  readonly long?: boolean;
  readonly children?: ReactNode;
}

export function Row({ before, title, text, long = false, children }: RowProps) {
  return (
    <li className={styles.row}>
      {before}
      <span className={styles.words} data-long={long || undefined}>
        <span className={styles.title}>{title}</span>
        {text !== undefined && <span className={styles.text}>{text}</span>}
      </span>
      {children !== undefined && <span className={styles.actions}>{children}</span>}
    </li>
  );
}
