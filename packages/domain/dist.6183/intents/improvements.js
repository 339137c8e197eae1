import { accept, refuse } from '../decision.js';
import { openStories } from './story-fields.js';
/** IMPROVE-1: an improvement that a planning session puts off counts how often, and stays in the backlog. */ export const postponeImprovements = {
    least: 'contributor',
    needs: ({ storyIds })=>({
            stories: storyIds
        }),
    decide (state, { storyIds }) {
        const stories = openStories(state, storyIds);
        if (!Array.isArray(stories)) return stories;
        if (stories.some(({ type })=>type !== 'improvement')) return refuse('not_improvement', 'storyIds');
        return accept(stories.map(({ id, postponed })=>({
                kind: 'story',
                id,
                set: {
                    postponed: postponed + 1
                },
                was: {
                    postponed
                }
            })));
    }
};
/** IMPROVE-2: a dropped improvement goes to the archive with its reason as a comment, in one change. */ export const dropImprovement = {
    least: 'contributor',
    needs: ({ storyId })=>({
            stories: [
                storyId
            ],
            details: [
                storyId
            ]
        }),
    decide (state, { storyId, commentId, reason }, { now, actorId }) {
        const story = state.of.story.get(storyId);
        if (story === undefined) return refuse('story_not_found', 'storyId');
        if (story.type !== 'improvement') return refuse('not_improvement', 'storyId');
        const comment = {
            id: commentId,
            storyId,
            authorId: actorId,
            body: reason,
            createdAt: now,
            editedAt: null
        };
        return accept([
            {
                kind: 'comment',
                id: commentId,
                of: storyId,
                set: comment,
                was: null
            },
            {
                kind: 'story',
                id: storyId,
                set: null,
                was: {
                    ...story,
                    comments: story.comments + 1
                },
                fate: 'archive'
            }
        ]);
    }
};

//# sourceMappingURL=improvements.js.map
