import { checkEntry, type Station } from '@rondo/domain';
import { useLive } from '../../../live/hooks';
import { useColumnsParts, useDropLine } from '../columns/columns-context';
import styles from '../../../ui/dragging/dragging.module.css';

/** Where the drop would land, or that the station would refuse it. */
export function DropLine({ station }: { readonly station: Station }) {
  const y = useDropLine(station);
  const { drag } = useColumnsParts();
  const { visible } = useLive();
  if (y === null) return null;
  const entering = [...drag.ids].filter((id) => visible.of.story.get(id)?.stage !== station).length;
  const checklist = visible.of.stage.get(station)?.entryChecklist ?? [];
  const refused = entering > 0 && checkEntry(visible, station, entering, checklist) !== null;
  return (
    <div
      className={styles.line}
      data-refused={refused || undefined}
      style={{ transform: `translateY(${y}px)` }}
      aria-hidden="true"
    />
  );
}
