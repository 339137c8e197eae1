import type { StoryId } from '@rondo/domain';
import { useEffect, type RefObject } from 'react';
import { useMay } from '../../../live/hooks';
import { useBoardView } from '../../../live/view';
import { draggableStory } from '../../../live/view/story-drag';
import { useColumnsParts } from '../columns/columns-context';

export function useCardDrag(card: RefObject<HTMLElement | null>, id: StoryId): void {
  const view = useBoardView();
  const { drag, registry, drop } = useColumnsParts();
  const mayMove = useMay('story.move');

  useEffect(() => {
    const element = card.current;
    if (element === null || !mayMove) return;
    return draggableStory(element, {
      drag,
      drop,
      moving: () => view.travelling(id),
      placeAt: (x, y) => registry.placeAt(registry.under(x, y)?.station, y),
      scrollers: (x, y) => {
        const column = registry.under(x, y)?.element;
        return { list: column?.querySelector('[data-list]'), row: column?.closest('[data-columns]') };
      },
      press: () => view.selection.toggle(id),
    });
  }, [card, id, view, drag, registry, drop, mayMove]);
}
