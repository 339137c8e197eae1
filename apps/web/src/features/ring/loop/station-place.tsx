import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Station } from '@rondo/domain';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useBoardView } from '../../../live/view';
import { useHands } from '../hands';
import { draggedStory } from './dragged';

/** A place where a story can be dropped: whatever asks for a move asks the same. */
export function useDrop(station: Station, folded: boolean): { ref: RefObject<HTMLDivElement | null>; over: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const { mayMove } = useHands();
  const { desk } = useBoardView();
  useEffect(() => {
    if (!mayMove || folded || ref.current === null) return;
    return dropTargetForElements({
      element: ref.current,
      canDrop: ({ source }) => draggedStory(source.data) !== null,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const id = draggedStory(source.data);
        if (id !== null) desk.ask({ kind: 'move', storyIds: [id], stage: station });
      },
    });
  }, [mayMove, folded, station, desk]);
  return { ref, over };
}

interface Props {
  readonly station: Station;
  readonly folded: boolean;
  readonly className: string | undefined;
  readonly style: Readonly<Record<string, number | string>>;
  readonly label: string;
  readonly children: ReactNode;
}

export function StationPlace({ station, folded, className, style, label, children }: Props) {
  const { ref, over } = useDrop(station, folded);
  return (
    <div
      ref={ref}
      role="group"
      aria-label={label}
      className={className}
      style={style}
      data-station={station}
      data-over={over || undefined}
    >
      {children}
    </div>
  );
}
