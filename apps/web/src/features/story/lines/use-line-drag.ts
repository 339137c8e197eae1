import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { CheckId } from '@rondo/domain';
import { useEffect, useState, type RefObject } from 'react';

interface Parts {
  readonly row: RefObject<HTMLElement | null>;
  readonly grip: RefObject<HTMLElement | null>;
  readonly kind: string;
  readonly id: CheckId;
  readonly index: number;
  readonly onMove: (id: CheckId, to: number) => void;
}

type Edge = 'above' | 'below';

/** Drags a line by its grip to another place of its own list; tells where it would fall. */
export function useLineDrag({ row, grip, kind, id, index, onMove }: Parts): Edge | null {
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    const [element, dragHandle] = [row.current, grip.current];
    if (element === null || dragHandle === null) return undefined;
    const type = `line.${kind}`;
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ type, id, index }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['type'] === type && source.data['id'] !== id,
        onDrag: ({ source }) => {
          setEdge(Number(source.data['index']) < index ? 'below' : 'above');
        },
        onDragLeave: () => {
          setEdge(null);
        },
        onDrop: ({ source }) => {
          setEdge(null);
          onMove(source.data['id'] as CheckId, index);
        },
      }),
    );
  }, [row, grip, kind, id, index, onMove]);
  return edge;
}
