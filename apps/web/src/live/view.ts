import { runningSprint, type Station, type StoryId } from '@rondo/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useLive, useTick } from './hooks';
import type { ProjectLive } from './project-live';
import { BoardView } from './view/board-view';
import { parseFilter, writeFilter, type FilterContext, type StoryFilter } from './view/filter';

const views = new WeakMap<ProjectLive, BoardView>();

/** The one view of an open project, shared by ring and columns. */
export function viewOf(live: ProjectLive): BoardView {
  const known = views.get(live);
  if (known !== undefined) return known;
  const made = new BoardView(live, () => contextOf(live));
  views.set(live, made);
  return made;
}

const contextOf = ({ me, visible }: ProjectLive): FilterContext => ({
  me,
  projectKey: visible.of.project.values().next().value?.key ?? '',
  sprintId: runningSprint(visible)?.id ?? null,
});

/** What the words of a filter mean here and now. */
export function useFilterContext(): FilterContext {
  const live = useLive();
  const stamp = `${useTick('project')}/${useTick('sprint')}`;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the stamp stands for what is read
  return useMemo(() => contextOf(live), [live, stamp]);
}

export const useBoardView = (): BoardView => viewOf(useLive());

export function useFilter(): readonly [StoryFilter, (filter: StoryFilter) => void] {
  const view = useBoardView();
  const filter = useSyncExternalStore(view.subscribeFilter, () => view.lists.current);
  const change = useCallback((next: StoryFilter) => view.setFilter(next), [view]);
  return [filter, change];
}

const addressDelay = 250;

/** Keeps filter and address equal. The board follows a keystroke at once, the address a moment later. */
export function useFilterInAddress(): void {
  const view = useBoardView();
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
  const { selection } = useBoardView();
  return useSyncExternalStore(selection.subscribe, () => selection.has(id));
}

export function useSelection(): ReadonlySet<StoryId> {
  const { selection } = useBoardView();
  return useSyncExternalStore(selection.subscribe, () => selection.current);
}

export function useIsTabStop(id: StoryId): boolean {
  const view = useBoardView();
  return useSyncExternalStore(view.subscribeFocus, () => view.tabStop === id);
}

export function useIsFocused(id: StoryId): boolean {
  const view = useBoardView();
  return useSyncExternalStore(view.subscribeFocus, () => view.focused === id);
}
