import type { StoryId } from '@rondo/domain';
import { useParams, useSearch } from '@tanstack/react-router';
import { useStoryByNumber } from '../../../live/hooks';
import { useStoryView } from '../../../live/view';

interface Meant {
  /** The story that the address opens, on a page of its own or beside others. */
  readonly open: StoryId | undefined;
  readonly stories: () => readonly StoryId[];
  readonly any: () => boolean;
}

/** Which stories a verb is for: on the page of a story that one; elsewhere the selection, else the one that is open where the focus is, else the one in focus, else the one that is open. */
export function useMeant(): Meant {
  const view = useStoryView();
  const { story: beside } = useSearch({ strict: false });
  const page = useParams({ from: '/inside/$workspace/$key/stories/$number', shouldThrow: false })?.number;
  const open = useStoryByNumber(page === undefined ? (beside ?? null) : Number(page))?.id;
  return {
    open,
    stories: () => {
      if (open === undefined) return page === undefined ? view.targets() : [];
      const first = page !== undefined || (view.selection.size === 0 && isInPanel(document.activeElement));
      const targets = first ? [] : view.targets();
      return targets.length === 0 ? [open] : targets;
    },
    any: () => open !== undefined || (page === undefined && view.hasTargets),
  };
}

/** In a story that is open; an open stage is a panel too, with rows of its own. */
const isInPanel = (element: Element | null): boolean => element?.closest('[data-panel]:not([data-board])') != null;
