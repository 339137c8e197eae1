import { accept, refuse } from '../decision.js';
import type { CommentId, StoryId } from '../ids.js';
import type { Intent } from './intent.js';

export interface WriteComment {
  readonly storyId: StoryId;
  readonly id: CommentId;
  readonly body: string;
}
export interface DeleteComment {
  readonly storyId: StoryId;
  readonly id: CommentId;
}

const needs = ({ storyId }: { readonly storyId: StoryId }) => ({ stories: [storyId], details: [storyId] });

/** COMMENT-2: comments change only while their story is open. */
export const addComment: Intent<WriteComment> = {
  least: 'contributor',
  needs,
  decide(state, { storyId, id, body }, { now, actorId }) {
    if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
    if (state.of.comment.has(id)) return refuse('already_exists', 'id');
    const set = { id, storyId, authorId: actorId, body, createdAt: now, editedAt: null };
    return accept([{ kind: 'comment', id, of: storyId, set, was: null }]);
  },
};

/** COMMENT-1: only its author edits or deletes a comment. */
export const editComment: Intent<WriteComment> = {
  least: 'contributor',
  needs,
  decide(state, { storyId, id, body }, { now, actorId }) {
    if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
    const comment = state.of.comment.get(id);
    if (comment?.storyId !== storyId) return refuse('comment_not_found', 'id');
    if (comment.authorId !== actorId) return refuse('comment_not_yours', 'id');
    if (comment.body === body) return accept([]);
    const was = { body: comment.body, editedAt: comment.editedAt };
    return accept([{ kind: 'comment', id, of: storyId, set: { body, editedAt: now }, was }]);
  },
};

export const deleteComment: Intent<DeleteComment> = {
  least: 'contributor',
  needs,
  decide(state, { storyId, id }, { actorId }) {
    if (!state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
    const comment = state.of.comment.get(id);
    if (comment?.storyId !== storyId) return refuse('comment_not_found', 'id');
    if (comment.authorId !== actorId) return refuse('comment_not_yours', 'id');
    return accept([{ kind: 'comment', id, of: storyId, set: null, was: comment }]);
  },
};
