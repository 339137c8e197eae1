import type { StoryId } from '@rondo/domain';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useLive } from '../../../live/hooks';
import { PageViewContext } from '../../../live/view';
import { BoardView } from '../../../live/view/board-view';
import { neighbourIn } from '../../../live/view/neighbour';
import { focusIsFree } from '../../../ui/reachable';
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
    const { focused, lists } = view;
    const stays = (id: StoryId) => storyIds.includes(id);
    if (focused !== null && !stays(focused)) view.focus(neighbourIn(lists.storyIds, focused, stays) ?? null);
    lists.storyIds = storyIds;
    focusRow(view.focused);
  }, [view, storyIds]);
  useEffect(() => view.focus(storyId), [view, storyId]);
  const held = live.visible.of.story.has(storyId);
  const listed = storyIds.includes(storyId);
  useEffect(() => {
    if (held || !listed) return undefined;
    // The rest of a very long PLAN comes story by story. Without a connection it waits for one.
    live.loadDetails(storyId).catch(() => undefined);
    return () => live.releaseDetails(storyId);
  }, [live, storyId, held, listed]);
  useEffect(() => {
    if (menuAt === null || !held) return;
    view.openMenu(storyId, menuAt);
    onOpened();
  }, [view, storyId, menuAt, held, onOpened]);
  return <PageViewContext value={view}>{children}</PageViewContext>;
}

/** The focus goes on to the next story where its own has left the list. */
function focusRow(id: StoryId | null): void {
  if (!focusIsFree()) return;
  document.querySelector<HTMLElement>(`[data-story="${id ?? ''}"] a`)?.focus();
}
