import type { Refusal } from '../decision.js';
import type { Change, ProjectEvent } from '../events.js';
import type { ProjectView } from '../project-state.js';

/** What an undo does, and to which change. */
export interface Undoing {
  readonly events: readonly ProjectEvent[];
  readonly undone: Change;
}

interface Called {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly number?: number;
}

/** What stands in the way of an undo is told as people call it, too: as it is now, or as it was when it is gone. */
export function nameConflict(state: ProjectView, refusal: Refusal, { events }: Change): Refusal {
  if (refusal.code !== 'undo_conflict') return refusal;
  const { kind, id } = refusal.params as Pick<ProjectEvent, 'kind' | 'id'>;
  const undone = events.filter((event) => event.kind === kind && event.id === id);
  const facts: (object | null | undefined)[] = [
    ...undone.flatMap(({ was, set }) => [was, set]),
    state.of[kind].get(id),
  ];
  const { name, title = name, number } = Object.assign({}, ...facts) as Called;
  const called = { ...(title == null ? {} : { name: title }), ...(number === undefined ? {} : { number }) };
  return { ...refusal, params: { ...refusal.params, ...called } };
}
