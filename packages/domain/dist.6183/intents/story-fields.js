import { refuse } from '../decision.js';
/** STORY-2: labels, epic and assignees exist in the project. */ export function checkReferences(state, refs, mayAssign) {
    if (refs.labelIds?.some((id)=>!state.of.label.has(id))) return refuse('label_not_found', 'labelIds');
    if (refs.epicId && !state.of.epic.has(refs.epicId)) return refuse('epic_not_found', 'epicId');
    if (refs.assigneeIds?.some((id)=>!mayAssign(id))) return refuse('assignee_not_member', 'assigneeIds');
    return null;
}
/** STORY-3: a sub-task's parent is an open story that is no sub-task itself, and a story with sub-tasks becomes none. */ export function checkParent(state, storyId, parentId) {
    if (parentId === null) return null;
    const parent = state.of.story.get(parentId);
    if (parent === undefined || parent.parentId !== null || parentId === storyId) return refuse('parent_invalid', 'parentId');
    for (const story of state.of.story.values())if (story.parentId === storyId) return refuse('parent_invalid', 'parentId');
    return null;
}
/** The fields that really differ, with what they replace; null when nothing does. */ export function difference(present, wanted) {
    const set = {};
    const was = {};
    let differs = false;
    for (const key of Object.keys(wanted)){
        const value = wanted[key];
        if (value === undefined || sameValue(present[key], value)) continue;
        set[key] = value;
        was[key] = present[key];
        differs = true;
    }
    return differs ? {
        set,
        was
    } : null;
}
/** Field values are scalars, lists of strings or flat records, whose fields a database may have put in another order. */ export function sameValue(a, b) {
    if (a === b) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    const entries = Object.entries(a);
    const others = new Map(Object.entries(b));
    return entries.length === others.size && entries.every(([name, value])=>others.get(name) === value);
}
/** STORY-6: several stories at once are all open, or nothing happens; one named twice counts once. */ export function openStories(state, ids) {
    const stories = [];
    for (const id of new Set(ids)){
        const story = state.of.story.get(id);
        if (story === undefined) return refuse('story_not_found', 'storyIds');
        stories.push(story);
    }
    return stories;
}

//# sourceMappingURL=story-fields.js.map
