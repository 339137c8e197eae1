import { velocityWithin, type ForecastBasis, type StoryId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from '../../../lib/api';
import { useLive } from '../../../live/hooks';
import { usePlanning, useSprints } from '../../../live/sprints';
import { useBacklog } from '../backlog-view';
import type { Rows } from '../order/rows';
import { forecastLines, type Line } from './lines';

const staleAfter = 60_000;

/** The velocity to plan with: undefined while it is read, null where there is none yet. It changes when a sprint closes. */
export function useVelocity(): ForecastBasis | null | undefined {
  const { workspace = '', key = '' } = useParams({ strict: false });
  const { closed } = useSprints();
  const { data } = useQuery({
    queryKey: ['report', { workspace, key }, 'report.backlog', closed.length],
    staleTime: staleAfter,
    queryFn: ({ signal }) => call('report.backlog', { params: { workspace, key }, query: {} }, { signal }),
  });
  return useMemo(() => {
    if (data === undefined) return undefined;
    const { range, usualDays, unestimated } = data;
    return range === null ? null : { range, usualDays: usualDays ?? 0, unsized: unestimated.countedAs ?? 0 };
  }, [data]);
}

/** `18–26`, in what the team counts, in a sprint of so many working days; of the usual ones, unless named. */
export function rangeOf(
  basis: ForecastBasis,
  workingDays = basis.usualDays,
): { readonly low: number; readonly high: number } {
  const { low, high } = velocityWithin(workingDays, basis);
  return { low: tenth(low), high: tenth(high) };
}

export const tenth = (size: number): number => Math.round(size * 10) / 10;

const noLines: ReadonlyMap<StoryId, readonly Line[]> = new Map();

/** Drawn anew with every change of the list: it answers while one drags. In groups the order of the backlog is not to be seen. */
export function useForecastLines(rows: Rows): ReadonlyMap<StoryId, readonly Line[]> {
  const { visible } = useLive();
  const { lists } = useBacklog();
  const basis = useVelocity();
  const planning = usePlanning();
  const grouped = lists.grouping !== 'none';
  return useMemo(
    () => (basis === undefined || basis === null || grouped ? noLines : forecastLines(visible, lists.sections, basis)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rows are new whenever a section is, and the days of a sprint go by the planning
    [visible, lists, basis, planning, grouped, rows],
  );
}
