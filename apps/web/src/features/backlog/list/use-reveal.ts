import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { useBacklog } from '../backlog-view';
import type { Rows } from '../order/rows';

/** Brings a story into view when somebody asks for it. */
export function useReveal(virtualizer: Virtualizer<HTMLDivElement, Element>, rows: RefObject<Rows>): void {
  const view = useBacklog();
  useEffect(
    () =>
      view.onReveal((id) => {
        // After the list has been drawn with the change that the story came by.
        requestAnimationFrame(() => {
          const row = rows.current.of(id);
          if (row >= 0) virtualizer.scrollToIndex(row, { align: 'auto' });
        });
      }),
    [virtualizer, view, rows],
  );
}
