import { accept, refuse, type Refusal } from '../decision.js';
import type { Label } from '../entities.js';
import type { Change, ProjectEvent } from '../events.js';
import type { LabelId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { Hue } from '../vocabulary.js';
import { nothing, type Intent, type Replacing } from './intent.js';
import { difference } from './story-fields.js';

export interface CreateLabel {
  readonly id: LabelId;
  readonly name: string;
  readonly color: Hue;
}
export interface EditLabel extends Replacing {
  readonly id: LabelId;
  readonly name?: string;
  readonly color?: Hue;
}
export interface DeleteLabel {
  readonly id: LabelId;
}

const called = (state: ProjectView, name: string): Label[] =>
  [...state.of.label.values()].filter((label) => label.name.toLowerCase() === name.toLowerCase());

export const nameTaken = (state: ProjectView, id: LabelId, name: string): boolean =>
  called(state, name).some((label) => label.id !== id);

/** LABEL-1: names are unique in a project, whatever their case. */
export const createLabel: Intent<CreateLabel> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, name, color }) {
    if (state.of.label.has(id)) return refuse('already_exists', 'id');
    if (nameTaken(state, id, name)) return refuse('label_exists', 'name', { name });
    return accept([{ kind: 'label', id, set: { id, name, color }, was: null }]);
  },
};

/** LABEL-3: labels asked for by name: those that there are not yet, in this very change, and those that are there already. */
export function askedLabels(
  state: ProjectView,
  asked: readonly CreateLabel[],
): { readonly ids: readonly LabelId[]; readonly made: readonly ProjectEvent[] } | Refusal {
  const made = new Map<string, CreateLabel>();
  const ids: LabelId[] = [];
  for (const [index, { id, name, color }] of asked.entries()) {
    const key = name.toLowerCase();
    const known = state.of.label.get(id) ?? called(state, name)[0] ?? made.get(key);
    ids.push((known ?? { id }).id);
    if (known !== undefined) continue;
    if ([...made.values()].some((other) => other.id === id)) return refuse('already_exists', `newLabels.${index}.id`);
    made.set(key, { id, name, color });
  }
  return { ids, made: [...made.values()].map((label) => ({ kind: 'label', id: label.id, set: label, was: null })) };
}

/** Labels that came with a story. */
export function labelsAlong({ events }: Pick<Change, 'events'>): ReadonlySet<string> {
  const born = (kind: ProjectEvent['kind']) => events.filter((event) => event.kind === kind && event.was === null);
  return new Set(born('story').length === 0 ? [] : born('label').map(({ id }) => id));
}

export const editLabel: Intent<EditLabel> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, ...wanted }) {
    const label = state.of.label.get(id);
    if (label === undefined) return refuse('label_not_found', 'id');
    if (wanted.name !== undefined && nameTaken(state, id, wanted.name))
      return refuse('label_exists', 'name', { name: wanted.name });
    const changed = difference(label, wanted);
    return accept(changed === null ? [] : [{ kind: 'label', id, ...changed }]);
  },
};

/** LABEL-2: a deleted label leaves the stories that carry it, in the same change. */
export const deleteLabel: Intent<DeleteLabel> = {
  least: 'lead',
  needs: nothing,
  decide(state, { id }) {
    const label = state.of.label.get(id);
    if (label === undefined) return refuse('label_not_found', 'id');
    const events: ProjectEvent[] = [{ kind: 'label', id, set: null, was: label }];
    for (const { id: storyId, labelIds } of state.of.story.values()) {
      if (!labelIds.includes(id)) continue;
      const set = { labelIds: labelIds.filter((other) => other !== id) };
      events.push({ kind: 'story', id: storyId, set, was: { labelIds } });
    }
    return accept(events);
  },
};
