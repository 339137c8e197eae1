import type { StoryId } from '@rondo/domain';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useLive } from '../../../live/hooks';
import { PageViewContext } from '../../../live/view';
import { BoardView } from '../../../live/view/board-view';
import type { Touched } from './touched';
import { WorkLists } from './work-lists';

interface Props {
  readonly touched: Touched;
  readonly storyIds: readonly StoryId[];
  readonly onOpened: () => void;
  readonly children: ReactNode;
}

/** What acts on stories acts on the one that was touched. */
export function OpenWork({ touched, storyIds, onOpened, children }: Props) {
  const { entry, menuAt } = touched;
  const storyId = entry.story.id;
  const live = useLive();
  const view = useMemo(() => new BoardView(live, new WorkLists()), [live]);
  useLayoutEffect(() => {
    view.lists.storyIds = storyIds;
    focusRow(view.focused);
  }, [view, storyIds]);
  useEffect(() => view.focus(storyId), [view, storyId]);
  useEffect(() => {
    if (menuAt === null) return;
    view.openMenu(storyId, menuAt);
    onOpened();
  }, [view, storyId, menuAt, onOpened]);
  return <PageViewContext value={view}>{children}</PageViewContext>;
}

/** The focus goes on to the next story where its own has left the list. */
function focusRow(id: StoryId | null): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-story="${id ?? ''}"] a`)?.focus();
}
