import { accept, refuse } from '../decision.js';
const needs = ({ storyId })=>({
        stories: [
            storyId
        ],
        details: [
            storyId
        ]
    });
/** COMMENT-2: comments change only while their story is open. */ export const addComment = {
    least: 'contributor',
    needs,
    decide (state, { storyId, id, body }, { now, actorId }) {
        if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
        if (state.of.comment.has(id)) return refuse('already_exists', 'id');
        const set = {
            id,
            storyId,
            authorId: actorId,
            body,
            createdAt: now,
            editedAt: null
        };
        return accept([
            {
                kind: 'comment',
                id,
                of: storyId,
                set,
                was: null
            }
        ]);
    }
};
/** COMMENT-1: only its author edits or deletes a comment. */ export const editComment = {
    least: 'contributor',
    needs,
    decide (state, { storyId, id, body }, { now, actorId }) {
        if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
        const comment = state.of.comment.get(id);
        if (comment?.storyId !== storyId) return refuse('comment_not_found', 'id');
        if (comment.authorId !== actorId) return refuse('comment_not_yours', 'id');
        if (comment.body === body) return accept([]);
        const was = {
            body: comment.body,
            editedAt: comment.editedAt
        };
        return accept([
            {
                kind: 'comment',
                id,
                of: storyId,
                set: {
                    body,
                    editedAt: now
                },
                was
            }
        ]);
    }
};
export const deleteComment = {
    least: 'contributor',
    needs,
    decide (state, { storyId, id }, { actorId }) {
        if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
        const comment = state.of.comment.get(id);
        if (comment?.storyId !== storyId) return refuse('comment_not_found', 'id');
        if (comment.authorId !== actorId) return refuse('comment_not_yours', 'id');
        return accept([
            {
                kind: 'comment',
                id,
                of: storyId,
                set: null,
                was: comment
            }
        ]);
    }
};

//# sourceMappingURL=comments.js.map
