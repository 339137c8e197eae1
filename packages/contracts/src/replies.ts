import type * as domain from '@rondo/domain';
import * as z from 'zod';
import * as f from './fields.js';

/** What leaves the server. A field that is not here does not go out. */

const nullable = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
const fields = z.record(z.string(), z.unknown());

export const event = z.strictObject({
  kind: z.string(),
  id: z.string(),
  set: nullable(fields),
  was: nullable(fields),
  of: f.uuid.exactOptional(),
  whole: fields.exactOptional(),
  fate: z.enum(['trash', 'archive']).exactOptional(),
  reason: z.string().exactOptional(),
});
const anyChange = z.strictObject({
  version: f.version,
  mutationId: z.string(),
  actorId: nullable(f.userId),
  intent: z.string(),
  occurredAt: f.time,
  recordedAt: f.time,
  events: z.array(event),
  undoes: f.version.exactOptional(),
  /** The owner who brought it in from elsewhere. */
  importedBy: f.userId.exactOptional(),
});
export const change = anyChange as unknown as z.ZodType<domain.Change>;
export const workspaceChange = anyChange as unknown as z.ZodType<domain.Change<domain.WorkspaceEvent>>;

/** `change` is null when the intent changed nothing. */
export const written = z.strictObject({ version: f.version, change: nullable(change) });
export const workspaceWritten = z.strictObject({ version: f.version, change: nullable(workspaceChange) });

export const problem = z.strictObject({
  type: z.string(),
  code: z.string(),
  title: z.string(),
  status: z.number().int(),
  field: z.string().exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});
export const batchResult = z.union([
  z.strictObject({ mutationId: z.string(), version: f.version, change: nullable(change) }),
  z.strictObject({ mutationId: z.string(), problem }),
]);

export const check = z.strictObject({
  id: f.checkId,
  storyId: f.storyId,
  text: z.string(),
  done: z.boolean(),
  rank: z.string() as unknown as z.ZodType<domain.Rank>,
}) satisfies z.ZodType<domain.Check>;
export const comment = z.strictObject({
  id: f.commentId,
  storyId: f.storyId,
  authorId: f.userId,
  body: z.string(),
  createdAt: f.time,
  editedAt: nullable(f.time),
}) satisfies z.ZodType<domain.Comment>;
export const story = z.strictObject({
  id: f.storyId,
  number: z.number().int(),
  title: z.string(),
  type: f.storyType,
  stage: f.station,
  rank: z.string() as unknown as z.ZodType<domain.Rank>,
  lap: z.number().int(),
  enteredAt: f.time,
  priority: f.priority,
  points: nullable(f.points),
  labelIds: z.array(f.labelId),
  assigneeIds: z.array(f.userId),
  epicId: nullable(f.epicId),
  sprintId: nullable(f.sprintId),
  parentId: nullable(f.storyId),
  dueOn: nullable(f.day),
  origin: nullable(f.origin),
  blocked: nullable(z.strictObject({ cause: f.blockCause, reason: z.string(), since: f.time })),
  confirmed: z.array(z.string()),
  textVersion: f.version,
  postponed: z.number().int(),
  postponedFrom: nullable(f.sprintId),
  createdAt: f.time,
  createdBy: f.userId,
  criteria: z.number().int(),
  criteriaDone: z.number().int(),
  checks: z.number().int(),
  checksDone: z.number().int(),
  comments: z.number().int(),
}) satisfies z.ZodType<domain.Story>;

export const text = z.strictObject({
  revision: f.version,
  body: z.string(),
  authorId: nullable(f.userId),
  savedAt: nullable(f.time),
});
/** The version tells at which point of the history these lists are true. */
export const storyDetails = z.strictObject({
  version: f.version,
  story,
  fate: z.enum(['open', 'trash', 'archive']),
  criteria: z.array(check),
  checks: z.array(check),
  comments: z.array(comment),
  text,
});
export const stageMove = z.strictObject({
  version: f.version,
  fromStage: nullable(f.station),
  toStage: nullable(f.station),
  lap: z.number().int(),
  actorId: nullable(f.userId),
  occurredAt: f.time,
  undoes: nullable(f.version),
});
export const sprintStay = z.strictObject({
  sprintId: f.sprintId,
  number: z.number().int(),
  name: nullable(z.string()),
  cameAt: f.time,
  /** Null: it is in it still. */
  leftAt: nullable(f.time),
  /** What became of it when the sprint closed. */
  outcome: nullable(z.strictObject({ done: z.boolean(), toSprint: nullable(f.sprintId), reason: z.string() })),
});
export const foundStory = z.strictObject({
  workspace: f.slug,
  projectKey: f.projectKey,
  projectName: z.string(),
  story,
});
export const removedStory = z.strictObject({ story, removedAt: f.time, fate: z.enum(['trash', 'archive']) });

export const person = z.strictObject({
  id: f.userId,
  name: z.string(),
  color: f.hue,
  role: f.workspaceRole,
  example: z.boolean(),
});
export const workspace = z.strictObject({ id: f.uuid, slug: f.slug, name: z.string(), role: f.workspaceRole });
export const project = z.strictObject({
  id: f.uuid,
  key: f.projectKey,
  name: z.string(),
  description: z.string(),
  archivedAt: nullable(f.time),
  demo: z.boolean(),
  /** The reader's own role. */
  role: f.projectRole,
});
export const me = z.strictObject({
  user: z.strictObject({
    id: f.userId,
    name: z.string(),
    email: z.string(),
    color: f.hue,
    language: nullable(z.enum(['en', 'fr'])),
  }),
  credential: z.strictObject({ id: f.uuid, kind: z.enum(['session', 'token', 'kiosk']), scope: f.scope }),
  workspaces: z.array(workspace),
  /** Where a kiosk link leads. */
  kiosk: nullable(z.strictObject({ workspace: f.slug, projectKey: f.projectKey })),
});
export const credential = z.strictObject({
  id: f.uuid,
  name: z.string(),
  scope: f.scope,
  createdAt: f.time,
  lastUsedAt: nullable(f.time),
  expiresAt: f.time,
  /** True for the one that asks. */
  current: z.boolean(),
});
/** The secret is shown once; a repeated request answers without it. */
export const newCredential = z.strictObject({ credential, secret: nullable(z.string()) });
export const invitation = z.strictObject({
  id: f.uuid,
  email: nullable(z.string()),
  role: f.workspaceRole,
  createdAt: f.time,
  expiresAt: f.time,
});
export const newTicket = z.strictObject({ id: f.uuid, secret: nullable(z.string()), expiresAt: f.time });
export const done = z.strictObject({ ok: z.literal(true) });

export type Me = z.output<typeof me>;
export type Written = z.output<typeof written>;
export type BatchResult = z.output<typeof batchResult>;
export type StoryDetails = z.output<typeof storyDetails>;
export type StageMove = z.output<typeof stageMove>;
export type SprintStay = z.output<typeof sprintStay>;
export type FoundStory = z.output<typeof foundStory>;
export type RemovedStory = z.output<typeof removedStory>;
export type ProjectSummary = z.output<typeof project>;
export type CredentialView = z.output<typeof credential>;
export type Invitation = z.output<typeof invitation>;
