import { accept, refuse } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { Intent } from './intent.js';
import { ranksAfter } from './placing.js';
import { openStories } from './story-fields.js';

export interface RemoveStories {
  readonly storyIds: readonly StoryId[];
}

function removal(fate: 'trash' | 'archive'): Intent<RemoveStories> {
  return {
    least: 'contributor',
    needs: ({ storyIds }) => ({ stories: storyIds }),
    decide(state, { storyIds }) {
      const stories = openStories(state, storyIds);
      if (!Array.isArray(stories)) return stories;
      return accept(stories.map((story) => ({ kind: 'story', id: story.id, set: null, was: story, fate })));
    },
  };
}

/** TRASH-1: a deleted story rests in the trash for 30 days, whole. */
export const deleteStories = removal('trash');

/** TRASH-2: an archived story rests in the archive for good. */
export const archiveStories = removal('archive');

/** TRASH-3: a story comes back whole, to its stage and rank. A stage folded since does not take it: it comes back to PLAN. */
export const restoreStories: Intent<RemoveStories> = {
  least: 'contributor',
  needs: ({ storyIds }) => ({ removed: storyIds }),
  decide(state, { storyIds }, { removed }) {
    const events: ProjectEvent[] = [];
    for (const id of storyIds) {
      const story = removed(id);
      if (story === undefined || state.of.story.has(id)) return refuse('story_not_found', 'storyIds');
      events.push({ kind: 'story', id, set: { ...story, ...placeFor(state, story) }, was: null });
    }
    return accept(events);
  },
};

function placeFor(state: ProjectView, story: { stage: Parameters<ProjectView['at']>[0] }) {
  if (state.of.stage.get(story.stage)?.folded !== true) return {};
  const [rank] = ranksAfter(state, 'PLAN', 'end', new Set(), 1);
  return rank === undefined ? {} : { stage: 'PLAN' as const, rank };
}
