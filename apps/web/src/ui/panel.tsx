import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface Props {
  /** What an address may name behind its `#`. */
  readonly id?: string;
  readonly title: string;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ id, title, text, action, children }: Props) {
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} className={styles.panel}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          {text !== undefined && <p className={styles.text}>{text}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
