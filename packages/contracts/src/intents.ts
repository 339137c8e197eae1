import type { ProjectIntentBody, ProjectIntentName, WorkspaceIntentBody, WorkspaceIntentName } from '@rondo/domain';
import * as z from 'zod';
import * as f from './fields.js';
import { planningIntentBodies } from './planning-intents.js';

const storyIds = z.array(f.storyId).min(1).max(1000);
const labelIds = z.array(f.labelId).max(50);
const newLabel = z.strictObject({ id: f.labelId, name: f.line(40), color: f.hue });
const assigneeIds = z.array(f.userId).max(50);
const confirmed = z.array(f.line(200)).max(20);
const storyFields = {
  title: f.line(200).exactOptional(),
  type: f.storyType.exactOptional(),
  priority: f.priority.exactOptional(),
  points: f.points.nullable().exactOptional(),
  epicId: f.epicId.nullable().exactOptional(),
  parentId: f.storyId.nullable().exactOptional(),
  dueOn: f.day.nullable().exactOptional(),
  origin: f.origin.nullable().exactOptional(),
};
const description = f.prose(50_000);
const addLine = z.strictObject({ storyId: f.storyId, id: f.checkId, text: f.line(500) });
const editLine = z.strictObject({
  storyId: f.storyId,
  id: f.checkId,
  text: f.line(500).exactOptional(),
  done: z.boolean().exactOptional(),
  replaced: f.replaced('text'),
  after: f.checkId.nullable().exactOptional(),
});
const removeLine = z.strictObject({ storyId: f.storyId, id: f.checkId });
const comment = z.strictObject({ storyId: f.storyId, id: f.commentId, body: f.line(10_000) });
const disciplines = z.array(f.discipline).max(6);

/** The body of every verb of a project. */
export const projectIntentBodies = {
  'story.create': z.strictObject({
    ...storyFields,
    id: f.storyId,
    title: f.line(200),
    stage: f.station.exactOptional(),
    after: f.storyId.nullable().exactOptional(),
    sprintId: f.sprintId.nullable().exactOptional(),
    labelIds: labelIds.exactOptional(),
    newLabels: z.array(newLabel).max(20).exactOptional(),
    assigneeIds: assigneeIds.exactOptional(),
    description: description.exactOptional(),
    confirmed: confirmed.exactOptional(),
  }),
  'story.edit': z.strictObject({
    storyIds,
    set: z.strictObject(storyFields).exactOptional(),
    addLabelIds: labelIds.exactOptional(),
    removeLabelIds: labelIds.exactOptional(),
    addAssigneeIds: assigneeIds.exactOptional(),
    removeAssigneeIds: assigneeIds.exactOptional(),
    replaced: f.replaced('title'),
  }),
  'story.move': z.strictObject({
    storyIds,
    stage: f.station,
    after: f.storyId.nullable().exactOptional(),
    confirmed: confirmed.exactOptional(),
  }),
  'story.block': z.strictObject({ storyIds, cause: f.blockCause, reason: f.optionalLine(500) }),
  'story.unblock': z.strictObject({ storyIds }),
  'story.describe': z.strictObject({ storyId: f.storyId, baseVersion: f.version, body: description }),
  'story.archive': z.strictObject({ storyIds }),
  'story.delete': z.strictObject({ storyIds }),
  'story.restore': z.strictObject({ storyIds }),
  'criterion.add': addLine,
  'criterion.edit': editLine,
  'criterion.remove': removeLine,
  'check.add': addLine,
  'check.edit': editLine,
  'check.remove': removeLine,
  'comment.add': comment,
  'comment.edit': comment,
  'comment.delete': z.strictObject({ storyId: f.storyId, id: f.commentId }),
  'link.add': z.strictObject({ id: f.linkId, fromId: f.storyId, toId: f.storyId, kind: f.linkKind }),
  'link.remove': z.strictObject({ id: f.linkId }),
  'label.create': newLabel,
  'label.edit': z.strictObject({
    id: f.labelId,
    name: f.line(40).exactOptional(),
    color: f.hue.exactOptional(),
    replaced: f.replaced('name'),
  }),
  'label.delete': z.strictObject({ id: f.labelId }),
  'epic.create': z.strictObject({ id: f.epicId, title: f.line(120), color: f.hue }),
  'epic.edit': z.strictObject({
    id: f.epicId,
    title: f.line(120).exactOptional(),
    color: f.hue.exactOptional(),
    closed: z.boolean().exactOptional(),
    replaced: f.replaced('title'),
  }),
  'epic.delete': z.strictObject({ id: f.epicId }),
  'member.add': z.strictObject({ userId: f.userId, role: f.projectRole, disciplines: disciplines.exactOptional() }),
  'member.edit': z.strictObject({
    userId: f.userId,
    role: f.projectRole.exactOptional(),
    disciplines: disciplines.exactOptional(),
  }),
  'member.remove': z.strictObject({ userId: f.userId }),
  'stage.configure': z.strictObject({
    stage: f.station,
    label: f.line(24).nullable().exactOptional(),
    folded: z.boolean().exactOptional(),
    wipLimit: z.number().int().min(1).max(999).nullable().exactOptional(),
    wipMode: f.wipMode.exactOptional(),
    entryChecklist: z.array(f.line(200)).max(20).exactOptional(),
    entryRequired: z.boolean().exactOptional(),
    replaced: f.replaced('label', 'entryChecklist'),
  }),
  'project.edit': z.strictObject({
    name: f.line(60).exactOptional(),
    description: f.prose(2000).exactOptional(),
    doneStage: f.station.exactOptional(),
    replaced: f.replaced('name', 'description'),
  }),
  'project.archive': z.strictObject({}),
  'project.reopen': z.strictObject({}),
  'change.undo': z.strictObject({ version: f.version }),
  ...planningIntentBodies,
} as const satisfies { [Name in ProjectIntentName]: z.ZodType<ProjectIntentBody<Name>> };

/** The body of every verb of a workspace that is open to the outside; people join by invitation only. */
export const workspaceIntentBodies = {
  'workspace.edit': z.strictObject({ name: f.line(60) }),
  'person.edit': z.strictObject({ userId: f.userId, role: f.workspaceRole }),
  'person.remove': z.strictObject({ userId: f.userId }),
} as const satisfies { [Name in Exclude<WorkspaceIntentName, 'person.add'>]: z.ZodType<WorkspaceIntentBody<Name>> };

const plurals = {
  story: 'stories',
  criterion: 'criteria',
  check: 'checks',
  comment: 'comments',
  link: 'links',
  label: 'labels',
  epic: 'epics',
  member: 'members',
  stage: 'stages',
  project: '',
  change: 'changes',
  improvement: 'improvements',
  planning: 'planning',
  capacity: 'capacity',
  sprint: 'sprints',
  poker: 'poker',
  round: 'rounds',
  demo: 'demos',
  feedback: 'feedback',
  workspace: '',
  person: 'people',
} as const;

/** `story.move` → `/stories/move`; `project.edit` → `/edit`. */
export function intentPath(name: string): string {
  const [noun = '', verb = ''] = name.split('.');
  const plural = plurals[noun as keyof typeof plurals];
  return plural === '' ? `/${verb}` : `/${plural}/${verb}`;
}
