import { accept, refuse } from '../decision.js';
/** TEXT-1: a save names the revision it was edited from. TEXT-2: a stale one is refused, so that nobody's text is overwritten unseen. */ export const describeStory = {
    least: 'contributor',
    needs: ({ storyId })=>({
            stories: [
                storyId
            ]
        }),
    decide (state, { storyId, baseVersion, body }) {
        const story = state.of.story.get(storyId);
        if (story === undefined) return refuse('story_not_found', 'storyId');
        const was = story.textVersion;
        if (baseVersion !== was) return refuse('text_conflict', 'baseVersion', {
            current: was
        });
        return accept([
            {
                kind: 'story',
                id: storyId,
                set: {
                    textVersion: was + 1
                },
                was: {
                    textVersion: was
                }
            }
        ], {
            texts: [
                {
                    storyId,
                    revision: was + 1,
                    body
                }
            ]
        });
    }
};

//# sourceMappingURL=describe-story.js.map
