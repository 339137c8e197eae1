import type { EpicId, Station } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from '../../lib/api';
import { useAll, useLive, useTick } from '../hooks';
import { progressByEpic, type Progress } from './epic-progress';

const staleAfter = 300_000;

/** How far every epic of the open project has come, what has left the board included. `none`: without an epic. */
export function useEpicProgress(): ReadonlyMap<EpicId | 'none', Progress> {
  const { workspace = '', key = '' } = useParams({ strict: false });
  const params = { workspace, key };
  const { visible } = useLive();
  const doneStage: Station = useAll('project')[0]?.doneStage ?? 'OPERATE';
  const tick = useTick('story');
  const { data } = useQuery({
    queryKey: ['epic.finished', params],
    staleTime: staleAfter,
    queryFn: ({ signal }) => call('epic.finished', { params }, { signal }),
  });
  return useMemo(
    () => progressByEpic(visible, doneStage, data?.epics ?? []),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the tick stands for what is read of the stories
    [visible, doneStage, data, tick],
  );
}
