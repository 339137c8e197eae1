import type { PlanWarning, Sprint, SprintId, Story, StoryId } from '@rondo/domain';
import { createContext, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import { useLive } from '../../../live/hooks';
import type { ProjectLive } from '../../../live/project-live';
import { filterContextOf } from '../../../live/view';
import { BoardView } from '../../../live/view/board-view';
import { DragSession } from '../../../live/view/drag-session';
import { anchorAt } from '../../../live/view/place';
import { PlanLists, type PaneName } from './plan-lists';

export type PlanView = BoardView<PlanLists>;

/** Where a drop would land, and where the line that says so is drawn. */
export interface PlanPlace {
  readonly pane: PaneName;
  readonly index: number;
  readonly y: number;
}

export interface PlanParts {
  readonly view: PlanView;
  readonly drag: DragSession<PlanPlace>;
  readonly panes: Map<PaneName, PaneHandle>;
  /** Puts stories into a pane, before what is shown there at the index; without one they keep their rank. */
  readonly put: (storyIds: readonly StoryId[], pane: PaneName, index?: number) => boolean;
}

export interface PaneHandle {
  readonly element: HTMLElement;
  readonly scroller: () => HTMLElement | null;
  readonly placeAt: (clientY: number) => PlanPlace;
  readonly reveal: (index: number) => void;
}

const views = new WeakMap<ProjectLive, Map<SprintId, PlanView>>();

/** How this person looks at one plan; kept while the project is open. */
function planViewOf(live: ProjectLive, sprintId: SprintId): PlanView {
  const known = views.get(live) ?? new Map<SprintId, PlanView>();
  views.set(live, known);
  const view = known.get(sprintId) ?? new BoardView(live, new PlanLists(live, () => filterContextOf(live), sprintId));
  known.set(sprintId, view);
  return view;
}

export function usePlanParts({ id }: Sprint): PlanParts {
  const live = useLive();
  return useMemo(() => {
    const view = planViewOf(live, id);
    const { lists, desk } = view;
    return {
      view,
      drag: new DragSession<PlanPlace>(),
      panes: new Map(),
      put: (storyIds, pane, index) => {
        const sprintId = pane === 'sprint' ? id : null;
        const place =
          index === undefined ? {} : { after: anchorAt(lists.all(pane), lists.shown(pane), index, new Set(storyIds)) };
        return desk.ask({ kind: 'plan', storyIds, sprintId, ...place });
      },
    };
  }, [live, id]);
}

export const PlanContext = createContext<PlanParts | null>(null);

export function usePlanning(): PlanParts {
  const parts = use(PlanContext);
  if (parts === null) throw new Error('This part stands in a plan');
  return parts;
}

/** A warning about stories themselves, and not about how much is planned. */
export type StoryWarning = Exclude<PlanWarning, { readonly load: number }>;

/** What is to be looked at in each story. */
export const WarnedContext = createContext<ReadonlyMap<StoryId, readonly StoryWarning['kind'][]>>(new Map());

export const usePane = (pane: PaneName, which: 'shown' | 'all' = 'shown'): readonly StoryId[] =>
  useLists((lists) => lists[which](pane));

export const useImprovements = (): readonly Story[] => useLists((lists) => lists.improvements());

function useLists<Value>(read: (lists: PlanLists) => Value): Value {
  const live = useLive();
  const { view } = usePlanning();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [
        ...['story', 'sprint'].map((topic) => live.subscribe(topic, listener)),
        view.subscribeFilter(listener),
      ];
      return () => stops.forEach((stop) => stop());
    },
    [live, view],
  );
  return useSyncExternalStore(subscribe, () => read(view.lists));
}

export function useIsDragged(id: StoryId): boolean {
  const { drag } = usePlanning();
  return useSyncExternalStore(drag.subscribe, () => drag.ids.has(id));
}

/** Where the line of the drop is drawn in this pane; null when nothing would land here. */
export function useDropLine(pane: PaneName): number | null {
  const { drag } = usePlanning();
  return useSyncExternalStore(drag.subscribe, () => (drag.place?.pane === pane ? drag.place.y : null));
}
