import type { Change, Sprint, SprintId } from '@rondo/domain';
import { dateFormat } from '../../../lib/dates';
import type { ProjectLive } from '../../../live/project-live';

/** Starts and closes are undone within an hour. */
const hour = 3_600_000;
type Act = 'start' | 'close';
const keyOf = (act: Act, id: SprintId): string => `rondo-sprint-${act}/${id}`;

/** Which intent of this tab started or closed a sprint, so that it can be taken back by name, also after a reload. */
export const rememberAct = (act: Act, id: SprintId, mutationId: string): void => {
  sessionStorage.setItem(keyOf(act, id), mutationId);
};

/** Until when what is done now can be taken back, as this clock shows it. */
export const undoableUntil = (): string => dateFormat({ timeStyle: 'short' }).format(Date.now() + hour);

interface Done {
  readonly act: Act;
  readonly at: number;
}

/** What was done last with a sprint and can still be taken back, and when. */
export function lastAct({ startedAt, closedAt }: Sprint, now: number): Done | null {
  const at = closedAt ?? startedAt;
  return at === null || now - at >= hour ? null : { act: closedAt === null ? 'start' : 'close', at };
}

/** The change that did it, whoever did: the latest, when it was undone and done again. */
export function changeOf({ id }: Sprint, { act, at }: Done, changes: readonly Change[]): Change | undefined {
  const field = act === 'start' ? 'startedAt' : 'closedAt';
  return changes.findLast(({ events }) =>
    events.some((event) => event.kind === 'sprint' && event.id === id && event.set?.[field] === at),
  );
}

/** The intent of this tab that did it; somebody else may have taken it back and done it again. */
export function ownAct(live: ProjectLive, sprint: Sprint, done: Done): string | null {
  const mutationId = sessionStorage.getItem(keyOf(done.act, sprint.id));
  const did = changeOf(sprint, done, live.recentChanges());
  if (did !== undefined && did.mutationId !== mutationId) return null;
  return mutationId !== null && live.isUndoable(mutationId) ? mutationId : null;
}
