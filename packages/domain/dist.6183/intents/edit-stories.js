import { accept } from '../decision.js';
import { checkParent, checkReferences, difference, openStories } from './story-fields.js';
function merged(list, add = [], remove = []) {
    return [
        ...new Set([
            ...list,
            ...add
        ])
    ].filter((id)=>!remove.includes(id));
}
/** Rules STORY-2, STORY-3 and STORY-6. STORY-5: what one person adds to a list stays when another adds to it too. */ export const editStories = {
    least: 'contributor',
    needs: ({ storyIds, set })=>({
            stories: set?.parentId ? [
                ...storyIds,
                set.parentId
            ] : storyIds
        }),
    decide (state, body, { actorId }) {
        const stories = openStories(state, body.storyIds);
        if (!Array.isArray(stories)) return stories;
        const { set = {} } = body;
        const mayAssign = (id)=>id === actorId || state.of.member.has(id);
        const refusal = checkReferences(state, {
            labelIds: body.addLabelIds,
            assigneeIds: body.addAssigneeIds,
            epicId: set.epicId
        }, mayAssign);
        if (refusal !== null) return refusal;
        const events = [];
        for (const story of stories){
            const orphan = set.parentId === undefined ? null : checkParent(state, story.id, set.parentId);
            if (orphan !== null) return orphan;
            const wanted = {
                ...set,
                labelIds: merged(story.labelIds, body.addLabelIds, body.removeLabelIds),
                assigneeIds: merged(story.assigneeIds, body.addAssigneeIds, body.removeAssigneeIds)
            };
            const changed = difference(story, wanted);
            if (changed !== null) events.push({
                kind: 'story',
                id: story.id,
                ...changed
            });
        }
        return accept(events);
    }
};

//# sourceMappingURL=edit-stories.js.map
