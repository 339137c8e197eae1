import { accept, refuse } from '../decision.js';
import { freeRank, ranksAfter } from './placing.js';
import { checkSprint } from './sprint-stories.js';
import { checkParent, openStories } from './story-fields.js';
function removal(fate) {
    return {
        least: 'contributor',
        needs: ({ storyIds })=>({
                stories: storyIds
            }),
        decide (state, { storyIds }) {
            const stories = openStories(state, storyIds);
            if (!Array.isArray(stories)) return stories;
            return accept(stories.map((story)=>({
                    kind: 'story',
                    id: story.id,
                    set: null,
                    was: story,
                    fate
                })));
        }
    };
}
/** TRASH-1: a deleted story rests in the trash for 30 days, whole. */ export const deleteStories = removal('trash');
/** TRASH-2: an archived story rests in the archive for good. */ export const archiveStories = removal('archive');
/** TRASH-3: a story comes back whole, to its stage and rank. A stage folded since does not take it: it comes back to PLAN. */ export const restoreStories = {
    least: 'contributor',
    needs: ({ storyIds })=>({
            removed: storyIds
        }),
    decide (state, { storyIds }, { removed }) {
        const given = new Set();
        const coming = new Set(storyIds);
        const events = [];
        for (const id of new Set(storyIds)){
            const resting = removed(id);
            if (resting === undefined || state.of.story.has(id)) return refuse('story_not_found', 'storyIds');
            const { story, fate } = resting;
            const set = {
                ...story,
                ...placeFor(state, story, given),
                ...bondsLeft(state, story, coming)
            };
            given.add(set.rank);
            events.push({
                kind: 'story',
                id,
                set,
                was: null,
                fate
            });
        }
        return accept(events);
    }
};
function placeFor(state, story, given) {
    const folded = state.of.stage.get(story.stage)?.folded === true;
    const [end] = folded ? ranksAfter(state, 'PLAN', 'end', new Set(), 1) : [];
    const stage = folded ? 'PLAN' : story.stage;
    return {
        stage,
        rank: freeRank(state, stage, {
            ...story,
            rank: end ?? story.rank
        }, given)
    };
}
/** TRASH-4: labels, epic, sprint and parent that are gone or closed since do not come back with it. */ function bondsLeft(state, story, coming) {
    const { epicId, sprintId, parentId } = story;
    // A parent that comes back in the same act was its parent before.
    const keepsParent = parentId !== null && coming.has(parentId) || checkParent(state, story.id, parentId) === null;
    return {
        labelIds: story.labelIds.filter((id)=>state.of.label.has(id)),
        epicId: epicId !== null && state.of.epic.has(epicId) ? epicId : null,
        sprintId: checkSprint(state, sprintId) === null ? sprintId : null,
        parentId: keepsParent ? parentId : null
    };
}

//# sourceMappingURL=remove-stories.js.map
