import { runningSprint, type Station, type StoryId } from '@rondo/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useLive, useTick } from './hooks';
import type { ProjectLive } from './project-live';
import { BoardView } from './view/board-view';
import { parseFilter, writeFilter, type FilterContext, type StoryFilter } from './view/filter';
import { StageLists } from './view/stage-lists';
import type { StoryLists } from './view/story-lists';

const views = new WeakMap<ProjectLive, BoardView>();

/** The one view of an open project, shared by ring and columns. */
export function viewOf(live: ProjectLive): BoardView {
  const known = views.get(live);
  if (known !== undefined) return known;
  const made = new BoardView(live, new StageLists(live, () => filterContextOf(live)));
  views.set(live, made);
  return made;
}

export const filterContextOf = ({ me, visible }: ProjectLive): FilterContext => ({
  me,
  projectKey: visible.of.project.values().next().value?.key ?? '',
  sprintId: runningSprint(visible)?.id ?? null,
});

/** What the words of a filter mean here and now. */
export function useFilterContext(): FilterContext {
  const live = useLive();
  const stamp = `${useTick('project')}/${useTick('sprint')}`;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the stamp stands for what is read
  return useMemo(() => filterContextOf(live), [live, stamp]);
}

export const useBoardView = (): BoardView => viewOf(useLive());

/** A page that shows stories in an order of its own puts its view here. */
export const PageViewContext = createContext<BoardView<StoryLists> | null>(null);

/** The view of the page: what works on any list of stories asks for this one. */
export function useStoryView(): BoardView<StoryLists> {
  const live = useLive();
  return use(PageViewContext) ?? viewOf(live);
}

export function useFilter(): readonly [StoryFilter, (filter: StoryFilter) => void] {
  const view = useStoryView();
  const filter = useSyncExternalStore(view.subscribeFilter, () => view.lists.current);
  const change = useCallback((next: StoryFilter) => view.setFilter(next), [view]);
  return [filter, change];
}

const addressDelay = 250;

/** Keeps filter and address equal. The board follows a keystroke at once, the address a moment later. */
export function useFilterInAddress(): void {
  const view = useStoryView();
  const navigate = useNavigate();
  const filter = parseFilter({ ...useSearch({ strict: false }) });
  const address = JSON.stringify(writeFilter(filter));
  const written = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (address !== written.current) view.setFilter(parseFilter(JSON.parse(address) as Record<string, unknown>));
    written.current = address;
  }, [view, address]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const search = writeFilter(view.lists.current);
      const next = JSON.stringify(search);
      if (next === written.current) return;
      written.current = next;
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...search }), replace: true } as never);
    };
    const stop = view.subscribeFilter(() => {
      clearTimeout(timer);
      timer = setTimeout(write, addressDelay);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [view, navigate]);
}

/** Who passes the filter at a station, in order; the same list while nothing about it changed. */
export function useStageIds(station: Station): readonly StoryId[] {
  const live = useLive();
  const view = viewOf(live);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [
        live.subscribe(`stage:${station}`, listener),
        live.subscribe('sprint', listener),
        view.subscribeFilter(listener),
      ];
      return () => stops.forEach((stop) => stop());
    },
    [live, view, station],
  );
  return useSyncExternalStore(subscribe, () => view.lists.at(station));
}

/** How many stand at a station, whatever the filter shows. */
export function useStageTotal(station: Station): number {
  const live = useLive();
  const subscribe = useCallback(
    (listener: () => void) => live.subscribe(`stage:${station}`, listener),
    [live, station],
  );
  return useSyncExternalStore(subscribe, () => viewOf(live).lists.totalAt(station));
}

export function useIsSelected(id: StoryId): boolean {
  const { selection } = useStoryView();
  return useSyncExternalStore(selection.subscribe, () => selection.has(id));
}

export function useSelection(): ReadonlySet<StoryId> {
  const { selection } = useStoryView();
  return useSyncExternalStore(selection.subscribe, () => selection.current);
}

export function useIsTabStop(id: StoryId): boolean {
  const view = useStoryView();
  return useSyncExternalStore(view.subscribeFocus, () => view.tabStop === id);
}

export function useIsFocused(id: StoryId): boolean {
  const view = useStoryView();
  return useSyncExternalStore(view.subscribeFocus, () => view.focused === id);
}
