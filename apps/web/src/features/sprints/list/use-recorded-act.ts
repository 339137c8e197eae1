import type { Sprint } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { call } from '../../../lib/api';
import { useLive, useMay } from '../../../live/hooks';
import { changeOf, lastAct } from '../desk/own-acts';

/** As many as the server tells at once. */
const mostChanges = 5000;
const againMs = 30_000;

/** Its version, for who may take it back and has not done it on this screen; null until it is known. */
export function useRecordedAct(sprint: Sprint, now: number, isOwn: boolean): number | null {
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const live = useLive();
  const mayUndo = useMay('change.undo');
  const done = lastAct(sprint, now);
  const { data = null } = useQuery<number | null>({
    queryKey: ['sprint-act', workspace, key, sprint.id, done],
    enabled: done !== null && !isOwn && mayUndo,
    refetchInterval: ({ state }) => (state.data === null ? againMs : false),
    queryFn: async ({ signal }) => {
      if (done === null) return null;
      const known = changeOf(sprint, done, live.recentChanges());
      if (known !== undefined) return known.version;
      const since = Math.max(0, live.status.version - mostChanges);
      const { changes } = await call('project.changes', { params: { workspace, key }, query: { since } }, { signal });
      return changeOf(sprint, done, changes)?.version ?? null;
    },
  });
  return done === null ? null : data;
}
