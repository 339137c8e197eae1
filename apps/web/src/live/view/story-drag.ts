import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview';
import type { StoryId } from '@rondo/domain';
import type { Scrollers } from '../../ui/dragging/edge-scroll';
import { dragPreview } from '../../ui/dragging/preview';
import { touchDraggable } from '../../ui/dragging/touch-drag';
import type { DragSession } from './drag-session';

export interface StoryDrag<Place extends object> {
  readonly drag: DragSession<Place>;
  /** What travels: the story, or the whole selection that it is part of. */
  readonly moving: () => readonly StoryId[];
  readonly placeAt: (x: number, y: number) => Place | null;
  readonly scrollers: (x: number, y: number) => Scrollers;
  readonly drop: (ids: readonly StoryId[], place: Place | null) => void;
  /** A long press of a finger that went nowhere. */
  readonly press: () => void;
}

const grip = { x: 16, y: 18 };

/** Makes the picture of a story a thing to drag, by mouse and by finger. Where the mouse is, the page's monitor follows. */
export function draggableStory<Place extends object>(
  element: HTMLElement,
  { drag, moving, placeAt, scrollers, drop, press }: StoryDrag<Place>,
): () => void {
  const picture = (): HTMLElement => dragPreview(element, moving().length);
  const stopMouse = draggable({
    element,
    getInitialData: () => ({ isStory: true }),
    onGenerateDragPreview: ({ nativeSetDragImage }) => {
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: () => grip,
        render: ({ container }) => container.append(picture()),
      });
    },
    onDragStart: () => drag.start(moving()),
  });
  const stopTouch = touchDraggable(element, {
    lift: () => {
      drag.start(moving());
      return picture();
    },
    lifted: () => drag.ids.size > 0,
    over: (x, y) => drag.hover(placeAt(x, y)),
    scrollers,
    drop: () => {
      const { ids, place } = drag.end();
      drop(ids, place);
    },
    cancel: () => void drag.end(),
    press,
  });
  return () => {
    stopMouse();
    stopTouch();
  };
}
