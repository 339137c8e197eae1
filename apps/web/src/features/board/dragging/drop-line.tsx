import type { Station } from '@rondo/domain';
import { useDropLine } from '../columns/columns-context';
import styles from '../../../ui/dragging/dragging.module.css';

/** Where the drop would land. */
export function DropLine({ station }: { readonly station: Station }) {
  const y = useDropLine(station);
  return y === null ? null : (
    <div className={styles.line} style={{ transform: `translateY(${y}px)` }} aria-hidden="true" />
  );
}
