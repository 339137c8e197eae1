import type { Reply } from '@rondo/contracts';
import { noExperience, type Experience } from '@rondo/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from '../../../lib/api';
import { useStatus } from '../../../live/hooks';
import { useSprints } from '../../../live/sprints';

type Velocity = Reply<'report.velocity'>;

/** Committed and done of the last closed sprints; asked again when another one closes. */
export function useVelocity(): Velocity | undefined {
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { closed } = useSprints();
  const known = useQueryClient();
  const { pending } = useStatus();
  const queryKey = ['sprints.velocity', params, closed[0]?.closedAt ?? null];
  // A close of one's own shows before the server has it.
  const isSaved = pending === 0 || known.getQueryData(queryKey) !== undefined;
  const { data } = useQuery({
    queryKey,
    enabled: closed.length > 0 && isSaved,
    queryFn: ({ signal }) => call('report.velocity', { params, query: {} }, { signal }),
  });
  return data;
}

/** What the past of the team says about a plan; nothing where there is too little of it. */
export function useExperience(): Experience {
  const params = useParams({ from: '/inside/$workspace/$key' });
  const velocity = useVelocity();
  const { data: sizes } = useQuery({
    queryKey: ['sprints.sizes', params],
    queryFn: ({ signal }) => call('report.sizes', { params, query: {} }, { signal }),
  });
  return useMemo(() => {
    const past = velocity?.range === undefined || velocity.range === null ? [] : velocity.sprints;
    const known = (sizes?.sizes ?? []).flatMap(({ points, time }): [number, number][] =>
      time === null ? [] : [[points, time.p50]],
    );
    if (past.length === 0 && known.length === 0) return noExperience;
    return {
      most: past.length === 0 ? null : Math.max(...past.map(({ done }) => done.points)),
      days50: new Map(known),
    };
  }, [velocity, sizes]);
}
