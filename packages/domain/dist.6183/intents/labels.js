import { accept, refuse } from '../decision.js';
import { nothing } from './intent.js';
import { difference } from './story-fields.js';
export const nameTaken = (state, id, name)=>[
        ...state.of.label.values()
    ].some((label)=>label.id !== id && label.name.toLowerCase() === name.toLowerCase());
/** LABEL-1: names are unique in a project, whatever their case. */ export const createLabel = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, name, color }) {
        if (state.of.label.has(id)) return refuse('already_exists', 'id');
        if (nameTaken(state, id, name)) return refuse('label_exists', 'name', {
            name
        });
        return accept([
            {
                kind: 'label',
                id,
                set: {
                    id,
                    name,
                    color
                },
                was: null
            }
        ]);
    }
};
export const editLabel = {
    least: 'contributor',
    needs: nothing,
    decide (state, { id, ...wanted }) {
        const label = state.of.label.get(id);
        if (label === undefined) return refuse('label_not_found', 'id');
        if (wanted.name !== undefined && nameTaken(state, id, wanted.name)) return refuse('label_exists', 'name', {
            name: wanted.name
        });
        const changed = difference(label, wanted);
        return accept(changed === null ? [] : [
            {
                kind: 'label',
                id,
                ...changed
            }
        ]);
    }
};
/** LABEL-2: a deleted label leaves the stories that carry it, in the same change. */ export const deleteLabel = {
    least: 'lead',
    needs: nothing,
    decide (state, { id }) {
        const label = state.of.label.get(id);
        if (label === undefined) return refuse('label_not_found', 'id');
        const events = [
            {
                kind: 'label',
                id,
                set: null,
                was: label
            }
        ];
        for (const { id: storyId, labelIds } of state.of.story.values()){
            if (!labelIds.includes(id)) continue;
            const set = {
                labelIds: labelIds.filter((other)=>other !== id)
            };
            events.push({
                kind: 'story',
                id: storyId,
                set,
                was: {
                    labelIds
                }
            });
        }
        return accept(events);
    }
};

//# sourceMappingURL=labels.js.map
