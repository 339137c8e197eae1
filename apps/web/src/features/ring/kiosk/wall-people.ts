import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../lib/api';
import type { People } from '../../../live/people';

const everyMinutes = 5;

/** The people of the project; a wall screen is in no workspace, and asks again from time to time. */
export function useWallPeople(workspace: string, key: string): People {
  const { data } = useQuery({
    queryKey: ['wall', workspace, key, 'people'],
    queryFn: ({ signal }) => call('project.people', { params: { workspace, key } }, { signal }),
    refetchInterval: everyMinutes * 60_000,
    refetchIntervalInBackground: true,
  });
  return useMemo(() => new Map((data?.people ?? []).map((person) => [person.id, person])), [data]);
}
