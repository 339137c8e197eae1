import type { Input, Reply } from '@rondo/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { addDays, dayOf } from '@rondo/domain';
import { useMemo } from 'react';
import { call } from '../../lib/api';
import type { UsedRoute } from '../../lib/route-paths';
import { useAll } from '../../live/hooks';
import { filterOf, reportSearch, type ReportSearch } from './search';

type ReportRoute = Extract<UsedRoute, `report.${string}`>;

/** Often enough to follow the team at work, seldom enough not to be noticed. */
const againEvery = 20_000;

export function useReport<Name extends ReportRoute>(
  name: Name,
  query: Input<Name>['query'],
): UseQueryResult<Reply<Name>> {
  const params = useParams({ from: '/inside/$workspace/$key' });
  return useQuery({
    queryKey: ['report', params, name, query],
    refetchInterval: againEvery,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await call(name, { params, query } as never, { signal })) as Reply<Name>,
  });
}

export function useReportSearch(): ReportSearch {
  const raw = useSearch({ from: '/inside/$workspace/$key/reports/$report' });
  return useMemo(() => reportSearch(raw), [raw]);
}

/** Changes a part of the address; what is undefined leaves it. */
export function useSetSearch(): (part: { [Key in keyof ReportSearch]?: ReportSearch[Key] | undefined }) => void {
  const navigate = useNavigate();
  return (part) =>
    void navigate({ to: '.', search: ((now: ReportSearch) => ({ ...now, ...part })) as never, replace: true });
}

/** The filter and the days that the address asks for. */
export function useWindowed() {
  const search = useReportSearch();
  const timeZone = useAll('planning')[0]?.timeZone ?? 'UTC';
  const { weeks, from, to } = search;
  const today = dayOf(Date.now(), timeZone);
  const chosen = weeks === undefined ? {} : { from: addDays(today, 1 - weeks * 7), to: today };
  return {
    ...filterOf(search),
    ...chosen,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
