import { accept, refuse } from '../decision.js';
import { checkEntry } from './move-stories.js';
import { ranksBehind } from './placing.js';
import { difference } from './story-fields.js';
/** SPLIT-1: the parts stand right behind the story, with its sprint, epic, labels, type and priority, related to it, all in one change. */ export const splitStory = {
    least: 'contributor',
    needs: ({ storyId, parts })=>({
            stories: [
                storyId
            ],
            removed: parts.map(({ id })=>id)
        }),
    decide (state, { storyId, parts, ...keeps }, { now, actorId, givesNumbers, removed }) {
        const story = state.of.story.get(storyId);
        if (story === undefined) return refuse('story_not_found', 'storyId');
        if (parts.some(({ id })=>state.of.story.has(id) || removed(id) !== undefined)) return refuse('already_exists', 'parts');
        const refusal = checkEntry(state, story.stage, parts.length, story.confirmed);
        if (refusal !== null) return refusal;
        const ranks = ranksBehind(state, {
            behind: story
        }, new Set(), parts.length) ?? [];
        const events = [];
        const changed = difference(story, keeps);
        if (changed !== null) events.push({
            kind: 'story',
            id: storyId,
            ...changed
        });
        parts.forEach(({ id, linkId, title, points = null }, index)=>{
            const part = {
                ...story,
                id,
                title,
                points,
                number: givesNumbers ? state.nextNumber + index : 0,
                rank: ranks[index] ?? story.rank,
                lap: 1,
                enteredAt: now,
                createdAt: now,
                createdBy: actorId,
                blocked: null,
                postponed: 0,
                textVersion: 0,
                criteria: 0,
                criteriaDone: 0,
                checks: 0,
                checksDone: 0,
                comments: 0
            };
            events.push({
                kind: 'story',
                id,
                set: part,
                was: null
            });
            events.push({
                kind: 'link',
                id: linkId,
                set: {
                    id: linkId,
                    fromId: storyId,
                    toId: id,
                    kind: 'relates'
                },
                was: null
            });
        });
        return accept(events);
    }
};

//# sourceMappingURL=split-story.js.map
