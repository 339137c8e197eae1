import type { Sprint, SprintId } from '@rondo/domain';
import type { ProjectLive } from '../../../live/project-live';

/** Starts and closes are undone within an hour. */
const hour = 3_600_000;
type Act = 'start' | 'close';
const keyOf = (act: Act, id: SprintId): string => `rondo-sprint-${act}/${id}`;

/** Which intent of this tab started or closed a sprint, so that it can be taken back by name, also after a reload. */
export const rememberAct = (act: Act, id: SprintId, mutationId: string): void => {
  sessionStorage.setItem(keyOf(act, id), mutationId);
};

/** What can still be taken back of a sprint, and when it was done. */
export function undoableAct(
  live: ProjectLive,
  { id, startedAt, closedAt }: Sprint,
  now: number,
): { readonly act: Act; readonly mutationId: string; readonly at: number } | null {
  const act = closedAt === null ? 'start' : 'close';
  const at = closedAt ?? startedAt;
  const mutationId = sessionStorage.getItem(keyOf(act, id));
  if (at === null || mutationId === null || now - at >= hour || !live.isUndoable(mutationId)) return null;
  return { act, mutationId, at };
}
