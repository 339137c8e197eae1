import { accept, refuse } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { FeedbackId, SprintId, StoryId } from '../ids.js';
import type { Feedback } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import { createStory } from './create-story.js';
import { nothing, type Intent } from './intent.js';
import { demosOf } from './demos.js';

/** Everything that a sprint's review holds, taken away. */
export const reviewGone = (state: ProjectView, id: SprintId): ProjectEvent[] => [
  ...demosOf(state, id).map((demo): ProjectEvent => ({ kind: 'demo', id: demo.id, set: null, was: demo })),
  ...feedbackOf(state, id).map((said): ProjectEvent => ({ kind: 'feedback', id: said.id, set: null, was: said })),
];

const feedbackOf = (state: ProjectView, id: SprintId): Feedback[] =>
  [...state.of.feedback.values()].filter(({ sprintId }) => sprintId === id);

export interface GiveFeedback {
  readonly id: FeedbackId;
  readonly sprintId: SprintId;
  readonly aboutId: StoryId | null;
  readonly guest: string;
  readonly body: string;
}

/** A review that is open to a link stays small enough for everybody's live state. */
const mostFeedback = 300;

/** REVIEW-7: feedback is about the sprint or about a story of its demo queue, and a review takes 300 of them at most. */
export const giveFeedback: Intent<GiveFeedback> = {
  least: 'contributor',
  undoWithin: 0,
  needs: nothing,
  decide(state, body, { now }) {
    if (state.of.feedback.has(body.id)) return refuse('already_exists', 'id');
    if (!state.of.sprint.has(body.sprintId)) return refuse('sprint_not_found', 'sprintId');
    const { aboutId, sprintId } = body;
    if (aboutId !== null && !demosOf(state, sprintId).some(({ storyId }) => storyId === aboutId))
      return refuse('demo_not_found', 'aboutId');
    if (feedbackOf(state, sprintId).length >= mostFeedback) return refuse('feedback_full', 'sprintId');
    const feedback: Feedback = { ...body, saidAt: now, becameId: null };
    return accept([{ kind: 'feedback', id: body.id, set: feedback, was: null }]);
  },
};

export interface AdoptFeedback {
  readonly id: FeedbackId;
  /** Of the story that it becomes. */
  readonly storyId: StoryId;
  readonly title?: string;
}

const longestTitle = 200;

/** REVIEW-4: feedback becomes one story at the end of the backlog, which says that it came from a client, in one change. */
export const adoptFeedback: Intent<AdoptFeedback> = {
  least: 'contributor',
  needs: ({ storyId }) => ({ removed: [storyId] }),
  decide(state, { id, storyId, title }, context) {
    const feedback = state.of.feedback.get(id);
    if (feedback === undefined) return refuse('feedback_not_found', 'id');
    if (feedback.becameId !== null) return refuse('feedback_adopted', 'id');
    const [line = ''] = feedback.body.trim().split('\n');
    const born = createStory.decide(
      state,
      {
        id: storyId,
        title: title ?? line.slice(0, longestTitle),
        origin: 'client',
        description: `${feedback.body}\n\n— ${feedback.guest}`,
      },
      context,
    );
    if (!born.ok) return { ...born, field: 'storyId' };
    const adopted = { kind: 'feedback', id, set: { becameId: storyId }, was: { becameId: null } } as const;
    return accept([...born.events, adopted], { texts: born.texts ?? [] });
  },
};

export interface RemoveFeedback {
  readonly id: FeedbackId;
}

export const removeFeedback: Intent<RemoveFeedback> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id }) {
    const feedback = state.of.feedback.get(id);
    if (feedback === undefined) return refuse('feedback_not_found', 'id');
    return accept([{ kind: 'feedback', id, set: null, was: feedback }]);
  },
};
