import type { Change, Sprint } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { call } from '../../../lib/api';
import { useLive, useMay } from '../../../live/hooks';
import { lastAct } from '../desk/own-acts';

/** As many as the server tells at once. */
const mostChanges = 5000;
const againMs = 30_000;

/** The change that started or closed a sprint within the hour, whoever did it: the latest, when it was undone and done again. */
export function changeOf(
  act: 'start' | 'close',
  { id }: Sprint,
  at: number,
  changes: readonly Change[],
): number | null {
  const field = act === 'start' ? 'startedAt' : 'closedAt';
  const did = changes.findLast(({ events }) =>
    events.some((event) => event.kind === 'sprint' && event.id === id && event.set?.[field] === at),
  );
  return did?.version ?? null;
}

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
      const known = changeOf(done.act, sprint, done.at, live.recentChanges());
      if (known !== null) return known;
      const since = Math.max(0, live.status.version - mostChanges);
      const { changes } = await call('project.changes', { params: { workspace, key }, query: { since } }, { signal });
      return changeOf(done.act, sprint, done.at, changes);
    },
  });
  return done === null ? null : data;
}
