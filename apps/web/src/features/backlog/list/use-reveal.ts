import { useEffect, type RefObject } from 'react';
import { useBacklog } from '../backlog-view';
import type { Layout } from './layout';

/** Brings a story into view when somebody asks for it, by the shortest way. */
export function useReveal(scroller: RefObject<HTMLElement | null>, layout: RefObject<Layout>): void {
  const view = useBacklog();
  useEffect(
    () =>
      view.onReveal((id) => {
        // After the list has been drawn with the change that the story came by.
        requestAnimationFrame(() => {
          const row = layout.current.rows.of(id);
          if (row >= 0 && scroller.current !== null) scrollTo(scroller.current, layout.current, row);
        });
      }),
    [scroller, view, layout],
  );
}

function scrollTo(element: HTMLElement, layout: Layout, row: number): void {
  const [top, bottom] = [layout.top(row), layout.bottom(row)];
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
}
