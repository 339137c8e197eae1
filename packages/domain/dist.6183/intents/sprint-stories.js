import { isDone } from '../cycle.js';
import { accept, refuse } from '../decision.js';
import { compareRank } from '../rank.js';
import { ranksBehind } from './placing.js';
import { difference, openStories } from './story-fields.js';
/** SPRINT-5: nothing comes into a sprint that is closed. */ export function checkSprint(state, sprintId, field = 'sprintId') {
    if (sprintId === null) return null;
    const sprint = state.of.sprint.get(sprintId);
    if (sprint === undefined) return refuse('sprint_not_found', field);
    return sprint.closedAt === null ? null : refuse('sprint_closed', field, {
        sprint: sprint.number
    });
}
export const doneStageOf = (state)=>state.of.project.values().next().value?.doneStage ?? 'OPERATE';
/** The open stories of a sprint, or with null of the backlog, in the order of the project. */ export function storiesIn(state, sprintId) {
    if (sprintId === null) return state.at('PLAN').filter((story)=>story.sprintId === null);
    return [
        ...state.of.story.values()
    ].filter((story)=>story.sprintId === sprintId).sort(compareRank);
}
/**
 * BACKLOG-1: stories planned after another stand right after it in the order of the whole project; the stage stays.
 * BACKLOG-2: the unfinished sub-tasks of a story that were in its sprint come along.
 */ export const planStories = {
    least: 'contributor',
    needs: ({ storyIds, after })=>({
            stories: typeof after === 'string' ? [
                ...storyIds,
                after
            ] : storyIds
        }),
    decide (state, { storyIds, sprintId, after }) {
        const stories = openStories(state, storyIds);
        if (!Array.isArray(stories)) return stories;
        const refusal = checkSprint(state, sprintId);
        if (refusal !== null) return refusal;
        const moving = new Set(storyIds);
        const ranks = after === undefined ? null : ranksBehind(state, placeOf(state, sprintId, after, moving), moving, stories.length);
        const events = [];
        stories.forEach((story, index)=>{
            const rank = ranks?.[index] ?? story.rank;
            const changed = difference(story, {
                sprintId,
                rank
            });
            if (changed !== null) events.push({
                kind: 'story',
                id: story.id,
                ...changed
            });
            for (const child of comingAlong(state, story, moving)){
                const along = difference(child, {
                    sprintId
                });
                if (along !== null) events.push({
                    kind: 'story',
                    id: child.id,
                    ...along
                });
            }
        });
        return accept(events);
    }
};
/** What the stories are placed behind; the top lies before the first that stays. */ function placeOf(state, sprintId, after, moving) {
    const anchor = after === null ? undefined : state.of.story.get(after);
    if (anchor !== undefined) return {
        behind: anchor
    };
    return {
        before: storiesIn(state, sprintId).find(({ id })=>!moving.has(id)) ?? null
    };
}
function* comingAlong(state, parent, moving) {
    const done = doneStageOf(state);
    for (const child of state.of.story.values())if (child.parentId === parent.id && child.sprintId === parent.sprintId && !moving.has(child.id) && !isDone(child.stage, done)) yield child;
}

//# sourceMappingURL=sprint-stories.js.map
