import type { Station, Story } from '@rondo/domain';
import { useMemo } from 'react';
import { useAll, useEntity, useNow, useStage } from '../../live/hooks';
import { isFiltering, storyMatcher } from '../../live/view/filter';
import { useFilter, useFilterContext } from '../../live/view';
import { viewStage, type StageView } from './stage-view';

export type Fill = 'open' | 'full' | 'over';

export interface StationView extends StageView {
  readonly matches: (story: Story) => boolean;
  /** How many pass the filter; null when nothing is filtered. */
  readonly matching: number | null;
  readonly limit: number | null;
  readonly fill: Fill;
  readonly folded: boolean;
  readonly doneStage: Station;
  readonly now: number;
}

const minute = 60_000;
const every = () => true;

export function useStationView(station: Station, room: number): StationView {
  const stories = useStage(station);
  const policy = useEntity('stage', station);
  const project = useAll('project')[0];
  const now = useNow(minute);
  const [filter] = useFilter();
  const context = useFilterContext();
  const doneStage = project?.doneStage ?? 'OPERATE';
  const filtering = isFiltering(filter);
  const matches = useMemo(() => (filtering ? storyMatcher(filter, context) : every), [filter, filtering, context]);
  return useMemo(() => {
    const view = viewStage(stories, { station, room, doneStage, now }, filtering ? matches : null);
    const limit = policy?.wipLimit ?? null;
    const fill = limit === null || view.total < limit ? 'open' : view.total === limit ? 'full' : 'over';
    const matching = filtering ? stories.filter(matches).length : null;
    return { ...view, matches, matching, limit, fill, folded: policy?.folded === true, doneStage, now };
  }, [stories, station, room, doneStage, now, filtering, matches, policy]);
}
