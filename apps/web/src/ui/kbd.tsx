import { Fragment } from 'react';
import { keyCaps } from '../lib/keyboard';
import styles from './kbd.module.css';

/** The caps of a command's keys. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys} aria-hidden>
      {keyCaps(keys).map((chord, index) => (
        <Fragment key={index}>
          {chord.map((cap) => (
            <kbd key={cap} className={styles.cap}>
              {cap}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
