import { compareRank, isDone, type Demo, type Sprint, type Station, type StoryId } from '@rondo/domain';
import { useMemo } from 'react';
import { useAll } from '../../live/hooks';
import { isEstimatedAnew, type ReportItem } from '../../live/sprint-report';

export type Item = ReportItem;

/** The first station at which something is deployed, whatever a project calls done. */
export const firstDeployed: Station = 'OPERATE';

export interface Outcome {
  readonly deployed: readonly Item[];
  /** Done and not deployed. */
  readonly finished: readonly Item[];
  readonly carried: readonly Item[];
  readonly open: readonly Item[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** Whose size is another one than it came with. */
  readonly estimated: readonly Item[];
}

/** The stories of a sprint by what became of them; what came in later is also told apart. */
export function outcomeOf(items: readonly Item[]): Outcome {
  const stays = items.filter(({ removedAt }) => removedAt === null);
  const done = stays.filter((item) => item.done);
  const isDeployed = ({ stage }: Item): boolean => stage !== null && isDone(stage, firstDeployed);
  return {
    deployed: done.filter(isDeployed),
    finished: done.filter((item) => !isDeployed(item)),
    carried: stays.filter(({ done, carried }) => !done && carried !== null),
    open: stays.filter(({ done, carried }) => !done && carried === null),
    added: items.filter(({ addedAt }) => addedAt !== null),
    removed: items.filter(({ removedAt }) => removedAt !== null),
    estimated: items.filter(isEstimatedAnew),
  };
}

/** The demo queue of a sprint, in order. */
export function useDemos(sprintId: Sprint['id']): readonly Demo[] {
  const all = useAll('demo');
  return useMemo(() => all.filter((demo) => demo.sprintId === sprintId).sort(compareRank), [all, sprintId]);
}

export interface Named {
  readonly number: number;
  readonly title: string;
  readonly stage: Station | null;
}

/** How the stories of the review are called, also those that have left the board. */
export function useStoryNames(items: readonly Item[]): (id: StoryId) => Named | undefined {
  const stories = useAll('story');
  return useMemo(() => {
    const known = new Map<string, Named>(items.map(({ story, stage }) => [story.id, { ...story, stage }]));
    for (const story of stories) known.set(story.id, story);
    return (id) => known.get(id);
  }, [items, stories]);
}
