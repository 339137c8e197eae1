import { useEffect } from 'react';
import { useLive } from '../../../live/hooks';
import { useBoardView } from '../../../live/view';
import { useColumnsParts } from './columns-context';

/** Brings a story into view when somebody asks for it. */
export function useReveal(): void {
  const { visible } = useLive();
  const view = useBoardView();
  const { registry } = useColumnsParts();
  useEffect(
    () =>
      view.onReveal((id) => {
        const station = visible.of.story.get(id)?.stage;
        if (station === undefined) return;
        // After the lists have been drawn with the change that the story came by.
        requestAnimationFrame(() => registry.at(station)?.reveal(view.lists.at(station).indexOf(id)));
      }),
    [visible, view, registry],
  );
}
