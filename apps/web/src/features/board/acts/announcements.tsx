import { useSyncExternalStore } from 'react';
import { announcer } from './announcer';
import styles from '../columns/columns.module.css';

/** Says to a screen reader what has happened on the board. */
export function Announcements() {
  const said = useSyncExternalStore(announcer.subscribe, () => announcer.said);
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {said}
    </div>
  );
}
