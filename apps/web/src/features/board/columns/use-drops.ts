import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { DragLocation } from '@atlaskit/pragmatic-drag-and-drop/types';
import type { Station } from '@rondo/domain';
import { useEffect } from 'react';
import { useColumnsParts } from './columns-context';

/** Follows a drag by mouse over the columns and carries out its drop; Escape and a drop elsewhere change nothing. */
export function useDrops(): void {
  const { registry, drag, drop } = useColumnsParts();
  useEffect(() => {
    const hover = ({ dropTargets, input }: DragLocation) => {
      const station = dropTargets[0]?.data['station'] as Station | undefined;
      drag.hover(registry.placeAt(station, input.clientY));
    };
    return monitorForElements({
      canMonitor: ({ source }) => 'isStory' in source.data,
      onDrag: ({ location }) => hover(location.current),
      onDropTargetChange: ({ location }) => hover(location.current),
      onDrop: ({ location }) => {
        hover(location.current);
        const { ids, place } = drag.end();
        drop(ids, place);
      },
    });
  }, [registry, drag, drop]);
}
