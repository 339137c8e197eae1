import { sprintPlan, type Sprint } from '@rondo/domain';
import { useMemo } from 'react';
import { useLive, useTick } from '../../../live/hooks';
import { useExperience } from './use-experience';

/** The load of a sprint and what to look at in it, as everybody plans. */
export function usePlan(sprint: Sprint): ReturnType<typeof sprintPlan> {
  const { visible } = useLive();
  const experience = useExperience();
  const stamp = ['story', 'link', 'member', 'planning', 'sprint', 'project'].map(useTick).join('/');
  return useMemo(
    () => sprintPlan(visible, sprint, experience),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the stamp stands for what is read
    [visible, sprint, experience, stamp],
  );
}
