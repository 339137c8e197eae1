import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { usePlanning, type PlanPlace } from '../plan-context';
import type { PaneName } from '../plan-lists';

interface Parts {
  readonly pane: PaneName;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What scrolls it. */
  readonly scrolls: () => HTMLElement | null;
  /** Whether that is the page as a whole. */
  readonly whole: boolean;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
}

/** Makes a pane known to drags and keys. */
export function usePaneHandle(parts: Parts): void {
  const { panes } = usePlanning();
  const latest = useRef(parts);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  const { pane, scroller, whole } = parts;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const placeAt = (clientY: number): PlanPlace => {
      const { list, virtualizer } = latest.current;
      const above = virtualizer.options.scrollMargin;
      const y = clientY - (list.current?.getBoundingClientRect().top ?? 0) + above;
      const item = virtualizer.getVirtualItemForOffset(y);
      if (item === undefined || virtualizer.options.count === 0) return { pane, index: 0, y: 1 };
      return y > item.start + item.size / 2
        ? { pane, index: item.index + 1, y: item.end - above }
        : { pane, index: item.index, y: item.start - above };
    };
    panes.set(pane, {
      element,
      scroller: () => latest.current.scrolls(),
      placeAt,
      reveal: (index) => latest.current.virtualizer.scrollToIndex(index, { align: 'auto' }),
    });
    const stops = [
      dropTargetForElements({ element, getData: () => ({ pane }) }),
      autoScrollForElements({ element: latest.current.scrolls() ?? element }),
    ];
    return () => {
      panes.delete(pane);
      stops.forEach((stop) => stop());
    };
  }, [panes, pane, scroller, whole]);
}
