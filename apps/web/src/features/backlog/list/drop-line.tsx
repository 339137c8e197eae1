import { useSyncExternalStore } from 'react';
import dragging from '../../../ui/dragging/dragging.module.css';
import { useListParts } from './list-context';

/** Where the drop would land. */
export function DropLine() {
  const { drag } = useListParts();
  const y = useSyncExternalStore(drag.subscribe, () => drag.place?.y ?? null);
  return y === null ? null : (
    <div className={dragging.line} style={{ transform: `translateY(${y}px)` }} aria-hidden="true" />
  );
}
