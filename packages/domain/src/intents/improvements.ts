import { accept, refuse } from '../decision.js';
import type { CommentId, SprintId, StoryId } from '../ids.js';
import type { Intent } from './intent.js';
import { checkSprint } from './sprint-stories.js';
import { openStories } from './story-fields.js';

export interface PostponeImprovements {
  readonly storyIds: readonly StoryId[];
  readonly sprintId: SprintId;
}

/** IMPROVE-1: an improvement that the planning of a sprint puts off counts how often, and comes first again for any but the last. */
export const postponeImprovements: Intent<PostponeImprovements> = {
  least: 'contributor',
  needs: ({ storyIds }) => ({ stories: storyIds }),
  decide(state, { storyIds, sprintId }) {
    const stories = openStories(state, storyIds);
    if (!Array.isArray(stories)) return stories;
    if (stories.some(({ type }) => type !== 'improvement')) return refuse('not_improvement', 'storyIds');
    const refusal = checkSprint(state, sprintId);
    if (refusal !== null) return refusal;
    const first = stories.filter(({ postponedFrom }) => postponedFrom !== sprintId);
    return accept(
      first.map(({ id, postponed, postponedFrom }) => ({
        kind: 'story',
        id,
        set: { postponed: postponed + 1, postponedFrom: sprintId },
        was: { postponed, postponedFrom },
      })),
    );
  },
};

export interface DropImprovement {
  readonly storyId: StoryId;
  readonly commentId: CommentId;
  readonly reason: string;
}

/** IMPROVE-2: a dropped improvement goes to the archive with its reason as a comment, in one change. */
export const dropImprovement: Intent<DropImprovement> = {
  least: 'contributor',
  needs: ({ storyId }) => ({ stories: [storyId], details: [storyId] }),
  decide(state, { storyId, commentId, reason }, { now, actorId }) {
    const story = state.of.story.get(storyId);
    if (story === undefined) return refuse('story_not_found', 'storyId');
    if (story.type !== 'improvement') return refuse('not_improvement', 'storyId');
    const comment = { id: commentId, storyId, authorId: actorId, body: reason, createdAt: now, editedAt: null };
    return accept([
      { kind: 'comment', id: commentId, of: storyId, set: comment, was: null },
      { kind: 'story', id: storyId, set: null, was: { ...story, comments: story.comments + 1 }, fate: 'archive' },
    ]);
  },
};
