import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { DragLocation } from '@atlaskit/pragmatic-drag-and-drop/types';
import { useEffect } from 'react';
import type { PlanParts } from '../plan-context';
import type { PaneName } from '../plan-lists';

/** Follows a drag by mouse over the panes and carries out its drop; Escape and a drop elsewhere change nothing. */
export function usePlanDrops({ drag, panes, put }: PlanParts): void {
  useEffect(() => {
    const hover = ({ dropTargets, input }: DragLocation): void => {
      const pane = dropTargets
        .map(({ data }) => data['pane'] as PaneName | undefined)
        .find((name) => name !== undefined);
      drag.hover(pane === undefined ? null : (panes.get(pane)?.placeAt(input.clientY) ?? null));
    };
    return monitorForElements({
      canMonitor: ({ source }) => 'isStory' in source.data,
      onDrag: ({ location }) => hover(location.current),
      onDropTargetChange: ({ location }) => hover(location.current),
      onDrop: ({ location }) => {
        hover(location.current);
        const { ids, place } = drag.end();
        if (place !== null) put(ids, place.pane, place.index);
      },
    });
  }, [drag, panes, put]);
}
