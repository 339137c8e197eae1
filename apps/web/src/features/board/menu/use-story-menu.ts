import type { StoryId } from '@rondo/domain';
import { useEffect } from 'react';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useStoryView } from '../../../live/view';

/** The menu of a story by right click and by the keys that are made for it. A finger that rests has another meaning. */
export function useStoryMenu(): void {
  const t = useT('board');
  const view = useStoryView();
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const id = storyAt(event.target);
      if (id === undefined || (event as PointerEvent).pointerType === 'touch') return;
      event.preventDefault();
      view.openMenu(id, { x: event.clientX, y: event.clientY });
    };
    document.addEventListener('contextmenu', open);
    return () => document.removeEventListener('contextmenu', open);
  }, [view]);
  useCommands([
    {
      id: 'story.menu',
      title: t('openMenu'),
      group: t('group.story'),
      keys: ['shift+f10', 'contextmenu'],
      when: () => view.focused !== null,
      notInPalette: true,
      run: () => {
        const id = view.focused;
        const place = document.querySelector(`[data-story="${id ?? ''}"]`)?.getBoundingClientRect();
        if (id !== null && place !== undefined) view.openMenu(id, { x: place.left + 12, y: place.top + 24 });
      },
    },
  ]);
}

const storyAt = (target: EventTarget | null): StoryId | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-story]')?.dataset['story'] as StoryId | undefined)
    : undefined;
