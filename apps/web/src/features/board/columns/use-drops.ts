import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { Station } from '@rondo/domain';
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
          const station = current.dropTargets[0]?.data['station'] as Station | undefined;
          drag.hover(station === undefined ? undefined : registry.at(station), current.input.clientY);
        },
        onDrop: ({ location }) => {
          const { ids, place } = drag.end();
          if (location.current.dropTargets.length > 0) drop(ids, place);
        },
      }),
    [registry, drag, drop],
  );
}
