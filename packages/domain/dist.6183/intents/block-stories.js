import { accept, refuse } from '../decision.js';
import { openStories } from './story-fields.js';
/** BLOCK-1: an interval starts when a story becomes blocked; another cause or reason goes on in the same interval. */ export const blockStories = {
    least: 'contributor',
    needs: ({ storyIds })=>({
            stories: storyIds
        }),
    decide (state, { storyIds, cause, reason }, { now }) {
        const stories = openStories(state, storyIds);
        if (!Array.isArray(stories)) return stories;
        const events = [];
        for (const { id, blocked: was } of stories){
            if (was?.cause === cause && was.reason === reason) continue;
            events.push({
                kind: 'story',
                id,
                set: {
                    blocked: {
                        cause,
                        reason,
                        since: was?.since ?? now
                    }
                },
                was: {
                    blocked: was
                }
            });
        }
        return accept(events);
    }
};
/** BLOCK-2: unblocking ends the interval; a story that is not blocked refuses. */ export const unblockStories = {
    least: 'contributor',
    needs: ({ storyIds })=>({
            stories: storyIds
        }),
    decide (state, { storyIds }) {
        const stories = openStories(state, storyIds);
        if (!Array.isArray(stories)) return stories;
        const events = [];
        for (const { id, blocked } of stories)if (blocked !== null) events.push({
            kind: 'story',
            id,
            set: {
                blocked: null
            },
            was: {
                blocked
            }
        });
        return events.length === 0 ? refuse('not_blocked', 'storyIds') : accept(events);
    }
};

//# sourceMappingURL=block-stories.js.map
