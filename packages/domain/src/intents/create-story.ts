import { accept, refuse, type NewText } from '../decision.js';
import type { Story } from '../entities.js';
import type { LabelId, SprintId, StoryId, UserId } from '../ids.js';
import type { Station } from '../vocabulary.js';
import { checkEntry } from './move-stories.js';
import type { Intent } from './intent.js';
import { askedLabels, type CreateLabel } from './labels.js';
import { checkPoints } from './poker-deck.js';
import { checkSprint, sprintOfParent } from './sprint-stories.js';
import { ranksAfter, type After } from './placing.js';
import { checkParent, checkReferences, type StoryFields } from './story-fields.js';

export interface CreateStory extends StoryFields {
  readonly id: StoryId;
  readonly title: string;
  readonly stage?: Station;
  readonly after?: After;
  readonly sprintId?: SprintId | null;
  readonly labelIds?: readonly LabelId[];
  /** Labels by their names: those that there are not yet are made. */
  readonly newLabels?: readonly CreateLabel[];
  readonly assigneeIds?: readonly UserId[];
  readonly description?: string;
  readonly confirmed?: readonly string[];
}

/**
 * Rules STORY-2, STORY-3, STORY-7, LABEL-3 and MOVE-2 to MOVE-5. STORY-1: an id makes one story only, also when it rests in the trash; without a
 * stage it is born at the end of PLAN. STORY-4: only the server gives numbers, one after the other, and none twice.
 */
export const createStory: Intent<CreateStory> = {
  least: 'contributor',
  needs: ({ id, parentId, after }) => ({
    stories: [parentId, after].filter((s) => typeof s === 'string'),
    removed: [id],
    ...(typeof after === 'string' && { behind: [after] }),
  }),
  decide(state, body, context) {
    const { now, actorId, givesNumbers, removed } = context;
    if (state.of.story.has(body.id) || removed(body.id) !== undefined) return refuse('already_exists', 'id');
    const stage = body.stage ?? 'PLAN';
    const mayAssign = (id: UserId) => id === actorId || state.of.member.has(id);
    const refusal =
      checkReferences(state, body, mayAssign) ??
      checkParent(state, body.id, body.parentId ?? null) ??
      checkSprint(state, body.sprintId ?? null) ??
      checkPoints(state, body.points, null, context) ??
      checkEntry(state, stage, 1, body.confirmed ?? []);
    if (refusal !== null) return refusal;

    const labels = askedLabels(state, body.newLabels ?? []);
    if ('ok' in labels) return labels;
    const [rank] = ranksAfter(state, stage, body.after === undefined ? 'end' : body.after, new Set(), 1);
    if (rank === undefined) return refuse('value_invalid', 'after');
    const texts: NewText[] = body.description ? [{ storyId: body.id, revision: 1, body: body.description }] : [];
    const story: Story = {
      id: body.id,
      number: givesNumbers ? state.nextNumber : 0,
      title: body.title,
      type: body.type ?? 'feature',
      stage,
      rank,
      lap: 1,
      enteredAt: now,
      priority: body.priority ?? 'none',
      points: body.points ?? null,
      labelIds: [...new Set([...(body.labelIds ?? []), ...labels.ids])],
      assigneeIds: [...new Set(body.assigneeIds)],
      epicId: body.epicId ?? null,
      sprintId: body.sprintId === undefined ? sprintOfParent(state, body.parentId ?? null) : body.sprintId,
      parentId: body.parentId ?? null,
      dueOn: body.dueOn ?? null,
      origin: body.origin ?? null,
      blocked: null,
      confirmed: body.confirmed ?? [],
      textVersion: texts.length,
      postponed: 0,
      postponedFrom: null,
      createdAt: now,
      createdBy: actorId,
      criteria: 0,
      criteriaDone: 0,
      checks: 0,
      checksDone: 0,
      comments: 0,
    };
    return accept([...labels.made, { kind: 'story', id: story.id, set: story, was: null }], { texts });
  },
};
