import { forecastUnit, type StoryId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from '../../../lib/api';
import { useSprints } from '../../../live/sprints';
import { useBacklog } from '../backlog-view';
import type { Rows } from '../order/rows';
import { forecastLines, type Basis, type Line } from './lines';

const staleAfter = 60_000;

/** The velocity to plan with: undefined while it is read, null where there is none yet. It changes when a sprint closes. */
export function useVelocity(): Basis | null | undefined {
  const { workspace = '', key = '' } = useParams({ strict: false });
  const { closed } = useSprints();
  const { data } = useQuery({
    queryKey: ['report', { workspace, key }, 'report.backlog', closed.length],
    staleTime: staleAfter,
    queryFn: ({ signal }) => call('report.backlog', { params: { workspace, key }, query: {} }, { signal }),
  });
  return useMemo(() => {
    if (data === undefined) return undefined;
    return data.range === null ? null : { range: data.range, unsized: data.unestimated.countedAs ?? 0 };
  }, [data]);
}

/** `18–26`, in what the team counts. */
export function rangeOf({ range }: Basis): { readonly low: number; readonly high: number } {
  const unit = forecastUnit(range);
  const tenth = (size: number): number => Math.round(size * 10) / 10;
  return { low: tenth(range.low[unit]), high: tenth(range.high[unit]) };
}

const noLines: ReadonlyMap<StoryId, readonly Line[]> = new Map();

/** Drawn anew with every change of the list: it answers while one drags. In groups the order of the backlog is not to be seen. */
export function useForecastLines(rows: Rows): ReadonlyMap<StoryId, readonly Line[]> {
  const { lists } = useBacklog();
  const basis = useVelocity();
  const grouped = lists.grouping !== 'none';
  return useMemo(
    () => (basis === undefined || basis === null || grouped ? noLines : forecastLines(lists.sections, basis)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rows are new whenever a section is
    [lists, basis, grouped, rows],
  );
}
