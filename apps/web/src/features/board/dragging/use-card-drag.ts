import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview';
import type { StoryId } from '@rondo/domain';
import { useEffect, type RefObject } from 'react';
import { useMay } from '../../../live/hooks';
import { useBoardView } from '../../../live/view';
import type { BoardView } from '../../../live/view/board-view';
import { useColumnsParts } from '../columns/columns-context';
import { cardPreview } from './card-preview';
import { touchDraggable } from './touch-drag';

/** A card takes the whole selection with it when it is part of it. */
function movingWith(view: BoardView, id: StoryId): StoryId[] {
  return view.selection.has(id) ? view.ordered(view.selection.current) : [id];
}

const grip = { x: 16, y: 18 };

export function useCardDrag(card: RefObject<HTMLElement | null>, id: StoryId): void {
  const view = useBoardView();
  const parts = useColumnsParts();
  const mayMove = useMay('story.move');

  useEffect(() => {
    const element = card.current;
    if (element === null || !mayMove) return;
    const stopMouse = draggable({
      element,
      getInitialData: () => ({ storyId: id }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => grip,
          render: ({ container }) => container.append(cardPreview(element, movingWith(view, id).length)),
        });
      },
      onDragStart: () => parts.drag.start(movingWith(view, id)),
    });
    const stopTouch = touchDraggable(element, {
      start: () => {
        const ids = movingWith(view, id);
        parts.drag.start(ids);
        return cardPreview(element, ids.length);
      },
      select: () => view.selection.toggle(id),
      parts,
    });
    return () => {
      stopMouse();
      stopTouch();
    };
  }, [card, id, view, parts, mayMove]);
}
