import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect } from 'react';
import { useColumnsParts } from './columns-context';

/** Follows a drag by mouse over the columns and carries out its drop; Escape and a drop elsewhere change nothing. */
export function useDrops(): void {
  const { registry, drag, drop } = useColumnsParts();
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => 'storyId' in source.data,
        onDrag: ({ location: { current } }) => {
          const over = current.dropTargets.length > 0;
          const { clientX, clientY } = current.input;
          drag.hover(over ? registry.under(clientX, clientY) : undefined, clientY);
        },
        onDrop: ({ location }) => {
          const { ids, place } = drag.end();
          if (location.current.dropTargets.length > 0) drop(ids, place);
        },
      }),
    [registry, drag, drop],
  );
}
