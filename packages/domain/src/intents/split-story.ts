import { accept, refuse } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { LinkId, StoryId } from '../ids.js';
import { checkEntry } from './move-stories.js';
import type { Intent } from './intent.js';
import { checkPoints } from './poker-deck.js';
import { ranksBehind } from './placing.js';
import { checkSprint } from './sprint-stories.js';
import { difference } from './story-fields.js';

export interface SplitStory {
  readonly storyId: StoryId;
  /** What the story keeps. */
  readonly title?: string;
  readonly points?: number | null;
  readonly parts: readonly {
    readonly id: StoryId;
    readonly linkId: LinkId;
    readonly title: string;
    readonly points?: number | null;
  }[];
}

/**
 * SPLIT-1: the parts stand right behind the story, with its sprint unless that is closed, its epic, labels, type and priority,
 * related to it, each with ids of its own, all in one change.
 */
export const splitStory: Intent<SplitStory> = {
  least: 'contributor',
  needs: ({ storyId, parts }) => ({ stories: [storyId], behind: [storyId], removed: parts.map(({ id }) => id) }),
  decide(state, { storyId, parts, ...keeps }, { now, actorId, givesNumbers, removed }) {
    const story = state.of.story.get(storyId);
    if (story === undefined) return refuse('story_not_found', 'storyId');
    const taken = parts.some(
      ({ id, linkId }) => state.of.story.has(id) || removed(id) !== undefined || state.of.link.has(linkId),
    );
    const different = (field: 'id' | 'linkId') => new Set(parts.map((part) => part[field])).size === parts.length;
    if (taken || !different('id') || !different('linkId')) return refuse('already_exists', 'parts');
    const unsized = [keeps, ...parts].map(({ points }) => checkPoints(state, points, story.points));
    const refusal =
      unsized.find((found) => found !== null) ?? checkEntry(state, story.stage, parts.length, story.confirmed);
    if (refusal !== null) return refusal;

    const sprintId = checkSprint(state, story.sprintId) === null ? story.sprintId : null;
    const ranks = ranksBehind(state, { behind: story }, new Set(), parts.length) ?? [];
    const events: ProjectEvent[] = [];
    const changed = difference<Story>(story, keeps);
    if (changed !== null) events.push({ kind: 'story', id: storyId, ...changed });
    parts.forEach(({ id, linkId, title, points = null }, index) => {
      const part: Story = {
        ...story,
        sprintId,
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
        postponedFrom: null,
        textVersion: 0,
        criteria: 0,
        criteriaDone: 0,
        checks: 0,
        checksDone: 0,
        comments: 0,
      };
      events.push({ kind: 'story', id, set: part, was: null });
      events.push({
        kind: 'link',
        id: linkId,
        set: { id: linkId, fromId: storyId, toId: id, kind: 'relates' },
        was: null,
      });
    });
    return accept(events);
  },
};
