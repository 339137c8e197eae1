import { accept, refuse } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { EpicId } from '../ids.js';
import type { Hue } from '../vocabulary.js';
import { nothing, type Intent, type Replacing } from './intent.js';
import { difference } from './story-fields.js';

export interface CreateEpic {
  readonly id: EpicId;
  readonly title: string;
  readonly color: Hue;
}
export interface EditEpic extends Replacing {
  readonly id: EpicId;
  readonly title?: string;
  readonly color?: Hue;
  readonly closed?: boolean;
}
export interface DeleteEpic {
  readonly id: EpicId;
}

export const createEpic: Intent<CreateEpic> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, title, color }) {
    if (state.of.epic.has(id)) return refuse('already_exists', 'id');
    return accept([{ kind: 'epic', id, set: { id, title, color, closedAt: null }, was: null }]);
  },
};

export const editEpic: Intent<EditEpic> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, closed, ...wanted }, { now }) {
    const epic = state.of.epic.get(id);
    if (epic === undefined) return refuse('epic_not_found', 'id');
    const closedAt = closed === undefined ? epic.closedAt : closed ? (epic.closedAt ?? now) : null;
    const changed = difference(epic, { ...wanted, closedAt });
    return accept(changed === null ? [] : [{ kind: 'epic', id, ...changed }]);
  },
};

/** EPIC-1: a deleted epic leaves its stories without one, in the same change. */
export const deleteEpic: Intent<DeleteEpic> = {
  least: 'lead',
  needs: nothing,
  decide(state, { id }) {
    const epic = state.of.epic.get(id);
    if (epic === undefined) return refuse('epic_not_found', 'id');
    const events: ProjectEvent[] = [{ kind: 'epic', id, set: null, was: epic }];
    for (const story of state.of.story.values())
      if (story.epicId === id) events.push({ kind: 'story', id: story.id, set: { epicId: null }, was: { epicId: id } });
    return accept(events);
  },
};
