import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './reports.module.css';

interface Props {
  readonly title: ReactNode;
  /** What was chosen in the plot or its table: whenever that changes, the records come into view. */
  readonly chosen?: string | undefined;
  /** Of the address that leads here. */
  readonly id?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The records behind a number. */
export function Behind({ title, chosen, id, action, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  const asked = chosen ?? (id !== undefined && hash === id ? hash : undefined);
  useEffect(() => {
    if (asked === undefined) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section className={styles.part} id={id}>
      <header className={styles.partHead}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}
