import { accept, refuse } from '../decision.js';
import { difference } from './story-fields.js';
/** PERSON-1: a workspace keeps at least one owner. */ function isLastOwner(state, userId) {
    const owners = [
        ...state.of.person.values()
    ].filter((person)=>person.role === 'owner');
    return owners.length === 1 && owners[0]?.id === userId;
}
const editWorkspace = {
    least: 'admin',
    decide (state, wanted) {
        const [workspace] = state.of.workspace.values();
        if (workspace === undefined) return refuse('value_invalid');
        const changed = difference(workspace, wanted);
        return accept(changed === null ? [] : [
            {
                kind: 'workspace',
                id: workspace.id,
                ...changed
            }
        ]);
    }
};
const addPerson = {
    least: 'admin',
    decide (state, { userId: id, name, color, role }) {
        if (state.of.person.has(id)) return refuse('already_exists', 'userId');
        return accept([
            {
                kind: 'person',
                id,
                set: {
                    id,
                    name,
                    color,
                    role
                },
                was: null
            }
        ]);
    }
};
const editPerson = {
    least: 'admin',
    decide (state, { userId, ...wanted }) {
        const person = state.of.person.get(userId);
        if (person === undefined) return refuse('person_not_found', 'userId');
        if (wanted.role !== undefined && wanted.role !== 'owner' && isLastOwner(state, userId)) return refuse('last_owner', 'role');
        const changed = difference(person, wanted);
        return accept(changed === null ? [] : [
            {
                kind: 'person',
                id: userId,
                ...changed
            }
        ]);
    }
};
const removePerson = {
    least: 'admin',
    decide (state, { userId }) {
        const person = state.of.person.get(userId);
        if (person === undefined) return refuse('person_not_found', 'userId');
        if (isLastOwner(state, userId)) return refuse('last_owner', 'userId');
        return accept([
            {
                kind: 'person',
                id: userId,
                set: null,
                was: person
            }
        ]);
    }
};
export const workspaceIntents = {
    'workspace.edit': editWorkspace,
    'person.add': addPerson,
    'person.edit': editPerson,
    'person.remove': removePerson
};

//# sourceMappingURL=workspace.js.map
