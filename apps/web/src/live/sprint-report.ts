import type { Reply } from '@rondo/contracts';
import type { Sprint } from '@rondo/domain';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { call } from '../lib/api';
import { useTick } from './hooks';

export type Report = Reply<'report.sprint'>;
export type ReportItem = Report['items'][number];

const settle = 400;
const againEvery = 20_000;

/** What the history says of the sprint: of a closed one read once, of an open one asked again a moment after something has changed. */
export function useSprintReport(sprint: Sprint): UseQueryResult<Report> {
  const params = useParams({ from: '/inside/$workspace/$key' });
  const isClosed = sprint.closedAt !== null;
  const query = useQuery({
    queryKey: ['report', params, 'report.sprint', { sprint: sprint.id, closedAt: sprint.closedAt }],
    refetchInterval: isClosed ? false : againEvery,
    staleTime: isClosed ? Infinity : 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call('report.sprint', { params, query: { sprint: sprint.id } }, { signal }),
  });
  const { refetch } = query;
  const [stories, sprints] = [useTick('story'), useTick('sprint')];
  useEffect(() => {
    if (isClosed) return undefined;
    const timer = setTimeout(() => void refetch(), settle);
    return () => clearTimeout(timer);
  }, [refetch, isClosed, stories, sprints]);
  return query;
}

/** Its size is another one than it came with. */
export const isEstimatedAnew = ({ story, pointsThen }: ReportItem): boolean =>
  (story.points ?? 0) !== (pointsThen ?? 0);

/** What the stories of a report are listed by. */
type ReportGroup =
  'committed' | 'added' | 'removed' | 'done' | 'open' | 'deployed' | 'finished' | 'carried' | 'estimated';

/** What was committed or came in counts as it came, everything else as it ended, as in the totals. */
export const pointsIn = (group: ReportGroup, { story, pointsThen }: ReportItem): number | null =>
  group === 'added' || group === 'committed' ? pointsThen : story.points;
