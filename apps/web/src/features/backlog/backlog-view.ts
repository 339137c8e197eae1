import type { UserId } from '@rondo/domain';
import { createContext, use, useCallback, useLayoutEffect, useSyncExternalStore } from 'react';
import { useLive } from '../../live/hooks';
import { usePeople } from '../../live/people';
import type { ProjectLive } from '../../live/project-live';
import { filterContextOf } from '../../live/view';
import { BoardView } from '../../live/view/board-view';
import { BacklogLists, rowTopics } from './order/backlog-lists';
import type { Grouping } from './order/grouping';
import type { Rows } from './order/rows';

export type BacklogView = BoardView<BacklogLists>;

const views = new WeakMap<ProjectLive, BacklogView>();

function backlogViewOf(live: ProjectLive): BacklogView {
  const known = views.get(live);
  if (known !== undefined) return known;
  const [project] = live.visible.of.project.values();
  const lists = new BacklogLists(live, () => filterContextOf(live), closedIn(project?.id ?? ''));
  const made = new BoardView(live, lists);
  views.set(live, made);
  return made;
}

/** How this person looks at the backlog of an open project; kept while the project is open. */
export function useBacklogView(): BacklogView {
  const live = useLive();
  const people = usePeople();
  const view = backlogViewOf(live);
  useLayoutEffect(() => {
    view.lists.setPersonName((id) => people.get(id as UserId)?.name ?? '');
  }, [view, people]);
  return view;
}

/** Which sections this browser keeps closed. */
function closedIn(projectId: string) {
  const place = `rondo.backlog.closed.${projectId}`;
  return {
    read: (): readonly string[] => (localStorage.getItem(place) ?? '').split(',').filter((key) => key !== ''),
    write: (closed: readonly string[]): void => localStorage.setItem(place, closed.join(',')),
  };
}

export const BacklogContext = createContext<BacklogView | null>(null);

export function useBacklog(): BacklogView {
  const view = use(BacklogContext);
  if (view === null) throw new Error('This part stands in the backlog');
  return view;
}

/** The rows as they stand now. */
export function useRows(): Rows {
  const live = useLive();
  const { lists } = useBacklog();
  const subscribe = useCallback(
    (listener: () => void) => {
      const topics = rowTopics.map((topic) => live.subscribe(topic, listener));
      const stops = [...topics, lists.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [live, lists],
  );
  return useSyncExternalStore(subscribe, () => lists.rows);
}

export function useGrouping(): Grouping {
  const { lists } = useBacklog();
  return useSyncExternalStore(lists.subscribe, () => lists.grouping);
}
