import {
  planningOf,
  runningSprint,
  sprintScope,
  type Planning,
  type ProjectView,
  type Sprint,
  type SprintId,
  type SprintScope,
} from '@rondo/domain';
import { useMemo } from 'react';
import { useT, wordsOf } from '../lib/i18n';
import { useLive, useTick } from './hooks';

/** What a sprint is called: its name, else its number. */
export function useSprintName(): (sprint: Pick<Sprint, 'name' | 'number'>) => string {
  const t = useT('marks');
  return ({ name, number }) => name ?? t('sprint', { number });
}

/** The same outside of React; null is the backlog. */
export function sprintNameOf(visible: Pick<ProjectView, 'of'>, id: SprintId | null): string {
  const t = wordsOf('marks');
  if (id === null) return t('backlog');
  const sprint = visible.of.sprint.get(id);
  return sprint?.name ?? t('sprint', { number: sprint?.number ?? '' });
}

export interface Sprints {
  readonly running: Sprint | undefined;
  /** Those that have not started, soonest first. */
  readonly planned: readonly Sprint[];
  /** Latest first. */
  readonly closed: readonly Sprint[];
}

const soonest = (a: Sprint, b: Sprint): number =>
  a.startsOn === b.startsOn ? a.number - b.number : a.startsOn < b.startsOn ? -1 : 1;

export function useSprints(): Sprints {
  const { visible } = useLive();
  const tick = useTick('sprint');
  return useMemo(() => {
    const all = [...visible.of.sprint.values()].sort(soonest);
    return {
      running: runningSprint(visible),
      planned: all.filter(({ startedAt }) => startedAt === null),
      closed: all.filter(({ closedAt }) => closedAt !== null).reverse(),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the tick stands for what is read of the sprints
  }, [visible, tick]);
}

export function useSprintByNumber(number: number): Sprint | undefined {
  const { visible } = useLive();
  useTick('sprint');
  for (const sprint of visible.of.sprint.values()) if (sprint.number === number) return sprint;
  return undefined;
}

export function usePlanning(): Planning {
  useTick('planning');
  return planningOf(useLive().visible);
}

const nothing: SprintScope = { stories: [], done: [], open: [], committed: [], added: [], removed: [] };

/** The stories of a sprint by what became of them. */
export function useSprintScope(sprint: Sprint | undefined): SprintScope {
  const { visible } = useLive();
  const tick = useTick('story');
  useTick('project');
  return useMemo(
    () => (sprint === undefined ? nothing : sprintScope(visible, sprint)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the tick stands for what is read of the stories
    [visible, sprint, tick],
  );
}
