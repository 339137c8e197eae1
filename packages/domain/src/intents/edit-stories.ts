import { isDone } from '../cycle.js';
import { accept } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { LabelId, StoryId, UserId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { Intent, Replacing } from './intent.js';
import { checkPoints } from './poker-deck.js';
import { doneStageOf, sprintOfParent } from './sprint-stories.js';
import { checkParent, checkReferences, difference, openStories, type StoryFields } from './story-fields.js';

/** Sets fields, and adds to or takes from the lists. */
export interface EditStories extends Replacing {
  readonly storyIds: readonly StoryId[];
  readonly set?: StoryFields;
  readonly addLabelIds?: readonly LabelId[];
  readonly removeLabelIds?: readonly LabelId[];
  readonly addAssigneeIds?: readonly UserId[];
  readonly removeAssigneeIds?: readonly UserId[];
}

/** The fields of a story by their places in the body. */
const sentAs = { labelIds: 'addLabelIds', assigneeIds: 'addAssigneeIds', epicId: 'set.epicId' } as const;

function merged<Id>(list: readonly Id[], add: readonly Id[] = [], remove: readonly Id[] = []): Id[] {
  return [...new Set([...list, ...add])].filter((id) => !remove.includes(id));
}

/** STORY-7: an unfinished story that is in no sprint comes to that of its new parent. */
const joinsParent = (state: ProjectView, { sprintId, stage }: Story, parentId: StoryId | null): Partial<Story> =>
  sprintId !== null || isDone(stage, doneStageOf(state)) ? {} : { sprintId: sprintOfParent(state, parentId) };

/** Rules STORY-2, STORY-3 and STORY-6. STORY-5: what one person adds to a list stays when another adds to it too. */
export const editStories: Intent<EditStories> = {
  least: 'contributor',
  needs: ({ storyIds, set }) => ({ stories: set?.parentId ? [...storyIds, set.parentId] : storyIds }),
  decide(state, body, context) {
    const stories = openStories(state, body.storyIds);
    if (!Array.isArray(stories)) return stories;
    const { set = {} } = body;
    const mayAssign = (id: UserId) => id === context.actorId || state.of.member.has(id);
    const refusal = checkReferences(
      state,
      { labelIds: body.addLabelIds, assigneeIds: body.addAssigneeIds, epicId: set.epicId },
      mayAssign,
    );
    if (refusal !== null) return { ...refusal, field: sentAs[refusal.field as keyof typeof sentAs] };

    const events: ProjectEvent[] = [];
    for (const story of stories) {
      const orphan = set.parentId === undefined ? null : checkParent(state, story.id, set.parentId);
      if (orphan !== null) return { ...orphan, field: 'set.parentId' };
      const unsized = checkPoints(state, set.points, story.points, context);
      if (unsized !== null) return { ...unsized, field: 'set.points' };
      const wanted: Partial<Story> = {
        ...set,
        ...(set.parentId === undefined || set.parentId === story.parentId
          ? {}
          : joinsParent(state, story, set.parentId)),
        labelIds: merged(story.labelIds, body.addLabelIds, body.removeLabelIds),
        assigneeIds: merged(story.assigneeIds, body.addAssigneeIds, body.removeAssigneeIds),
      };
      const changed = difference(story, wanted);
      if (changed !== null) events.push({ kind: 'story', id: story.id, ...changed });
    }
    return accept(events);
  },
};
