import { accept, refuse, type Decision } from '../decision.js';
import type { WorkspaceEvent } from '../events.js';
import type { UserId } from '../ids.js';
import type { WorkspaceState } from '../workspace-state.js';
import type { Hue, WorkspaceRole } from '../vocabulary.js';
import { difference } from './story-fields.js';

/** One verb of a workspace; all but the first need the admin role. */
export interface WorkspaceVerb<Body> {
  readonly least: WorkspaceRole;
  decide(state: WorkspaceState, body: Body): Decision<WorkspaceEvent>;
}

export interface EditWorkspace {
  readonly name: string;
}
export interface AddPerson {
  readonly userId: UserId;
  readonly name: string;
  readonly color: Hue;
  readonly role: WorkspaceRole;
  readonly example?: boolean;
}
export interface EditPerson {
  readonly userId: UserId;
  readonly role?: WorkspaceRole;
  readonly name?: string;
  readonly color?: Hue;
}
export interface RemovePerson {
  readonly userId: UserId;
}

/** PERSON-1: a workspace keeps at least one owner. */
function isLastOwner(state: WorkspaceState, userId: UserId): boolean {
  const owners = [...state.of.person.values()].filter((person) => person.role === 'owner');
  return owners.length === 1 && owners[0]?.id === userId;
}

const editWorkspace: WorkspaceVerb<EditWorkspace> = {
  least: 'admin',
  decide(state, wanted) {
    const [workspace] = state.of.workspace.values();
    if (workspace === undefined) return refuse('value_invalid');
    const changed = difference(workspace, wanted);
    return accept(changed === null ? [] : [{ kind: 'workspace', id: workspace.id, ...changed }]);
  },
};

const addPerson: WorkspaceVerb<AddPerson> = {
  least: 'admin',
  decide(state, { userId: id, name, color, role, example = false }) {
    if (state.of.person.has(id)) return refuse('already_exists', 'userId');
    return accept([{ kind: 'person', id, set: { id, name, color, role, example }, was: null }]);
  },
};

const editPerson: WorkspaceVerb<EditPerson> = {
  least: 'admin',
  decide(state, { userId, ...wanted }) {
    const person = state.of.person.get(userId);
    if (person === undefined) return refuse('person_not_found', 'userId');
    // PERSON-3
    if (wanted.role !== undefined && person.example) return refuse('person_of_example', 'userId');
    if (wanted.role !== undefined && wanted.role !== 'owner' && isLastOwner(state, userId))
      return refuse('last_owner', 'role');
    const changed = difference(person, wanted);
    return accept(changed === null ? [] : [{ kind: 'person', id: userId, ...changed }]);
  },
};

const removePerson: WorkspaceVerb<RemovePerson> = {
  least: 'admin',
  decide(state, { userId }) {
    const person = state.of.person.get(userId);
    if (person === undefined) return refuse('person_not_found', 'userId');
    if (isLastOwner(state, userId)) return refuse('last_owner', 'userId');
    return accept([{ kind: 'person', id: userId, set: null, was: person }]);
  },
};

export const workspaceIntents = {
  'workspace.edit': editWorkspace,
  'person.add': addPerson,
  'person.edit': editPerson,
  'person.remove': removePerson,
} as const;

export type WorkspaceIntentName = keyof typeof workspaceIntents;
export type WorkspaceIntentBody<Name extends WorkspaceIntentName> =
  (typeof workspaceIntents)[Name] extends WorkspaceVerb<infer Body> ? Body : never;
export type WorkspaceIntent = {
  [Name in WorkspaceIntentName]: { readonly name: Name; readonly body: WorkspaceIntentBody<Name> };
}[WorkspaceIntentName];
