import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { DragLocation } from '@atlaskit/pragmatic-drag-and-drop/types';
import { useEffect, type RefObject } from 'react';
import type { ListParts } from './list-context';

/** Follows a drag by mouse over the list and carries out its drop; Escape and a drop elsewhere change nothing. */
export function useDrops(scroller: RefObject<HTMLElement | null>, { drag, drop, placeAt }: ListParts): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const hover = ({ dropTargets, input }: DragLocation) =>
      drag.hover(dropTargets.some((target) => target.element === element) ? placeAt(input.clientY) : null);
    const stops = [
      dropTargetForElements({ element }),
      autoScrollForElements({ element }),
      monitorForElements({
        canMonitor: ({ source }) => 'isStory' in source.data,
        onDrag: ({ location }) => hover(location.current),
        onDropTargetChange: ({ location }) => hover(location.current),
        onDrop: ({ location }) => {
          hover(location.current);
          const { ids, place } = drag.end();
          drop(ids, place);
        },
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [scroller, drag, drop, placeAt]);
}
