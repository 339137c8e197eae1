import { accept, refuse, type Context, type Refusal } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { LinkId, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
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
  decide(state, { storyId, parts, ...keeps }, context) {
    const { now, actorId, givesNumbers } = context;
    const story = state.of.story.get(storyId);
    if (story === undefined) return refuse('story_not_found', 'storyId');
    const refusal = checkPoints(state, keeps.points, story.points, context) ?? checkParts(state, parts, story, context);
    if (refusal !== null) return refusal;
    const full = checkEntry(state, story.stage, parts.length, story.confirmed);
    if (full !== null) return { ...full, field: 'storyId' };

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

function checkParts(state: ProjectView, parts: SplitStory['parts'], story: Story, context: Context): Refusal | null {
  const [ids, linkIds] = [new Set<StoryId>(), new Set<LinkId>()];
  for (const [index, { id, linkId, points }] of parts.entries()) {
    const at = (field: string): string => `parts.${index}.${field}`;
    if (ids.has(id) || state.of.story.has(id) || context.removed(id) !== undefined)
      return refuse('already_exists', at('id'));
    if (linkIds.has(linkId) || state.of.link.has(linkId)) return refuse('already_exists', at('linkId'));
    const unsized = checkPoints(state, points, story.points, context);
    if (unsized !== null) return { ...unsized, field: at('points') };
    ids.add(id);
    linkIds.add(linkId);
  }
  return null;
}
