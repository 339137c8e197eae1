import { projectIntents, type ProjectIntentName } from '@rondo/domain';
import * as z from 'zod';
import * as f from './fields.js';
import { intentPath, projectIntentBodies } from './intents.js';
import * as reply from './replies.js';
import { projectPath, type Route } from './route.js';

const params = z.strictObject({ workspace: f.slug, key: f.projectKey });
const ofStory = z.strictObject({ ...params.shape, storyId: f.storyId });
const withId = z.strictObject({ ...params.shape, id: f.uuid });
const since = z.strictObject({ since: z.coerce.number().int().min(0).max(2_147_483_647) });
const before = z.coerce.number().int().min(0).max(8_640_000_000_000_000);
const fate = z.enum(['trash', 'archive']);
const limit = z.coerce.number().int().min(1).max(200);

const reads = {
  'project.snapshot': {
    method: 'GET',
    path: `${projectPath}/snapshot`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'The live set of a project, column by column',
    params,
    reply: z.unknown(),
  },
  'project.changes': {
    method: 'GET',
    path: `${projectPath}/changes`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'The changes after a version; `tooOld` asks to take a snapshot',
    params,
    query: since,
    reply: z.strictObject({ version: f.version, tooOld: z.boolean(), changes: z.array(reply.change) }),
  },
  'project.people': {
    method: 'GET',
    path: `${projectPath}/people`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'Who works on a project: its members, and those who administer its workspace',
    params,
    reply: z.strictObject({ people: z.array(reply.person) }),
  },
  'project.cast': {
    method: 'POST',
    path: `${projectPath}/cast`,
    policy: 'project:owner',
    scope: 'admin',
    summary: 'The people of an example: members who have no account and go with its project',
    params,
    body: z.strictObject({
      people: z
        .array(z.strictObject({ name: f.line(60), color: f.hue, disciplines: z.array(f.discipline).max(6) }))
        .min(1)
        .max(12),
    }),
    reply: z.strictObject({ people: z.array(z.strictObject({ id: f.userId, name: z.string() })) }),
  },
  'project.delete': {
    method: 'DELETE',
    path: projectPath,
    policy: 'project:lead',
    scope: 'admin',
    summary: 'Delete a project and everything in it, for good',
    params,
    reply: reply.done,
  },
  'story.read': {
    method: 'GET',
    path: `${projectPath}/stories/:storyId`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'A story whole: criteria, checklist, comments and text',
    params: ofStory,
    reply: reply.storyDetails,
  },
  'story.text': {
    method: 'GET',
    path: `${projectPath}/stories/:storyId/texts/:revision`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'One revision of the description',
    params: z.strictObject({ ...ofStory.shape, revision: z.coerce.number().int().min(0).max(2_147_483_647) }),
    reply: reply.text,
  },
  'story.history': {
    method: 'GET',
    path: `${projectPath}/stories/:storyId/history`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'Every change of a story, newest first',
    params: ofStory,
    query: z.strictObject({ before: before.exactOptional(), limit: limit.exactOptional() }),
    reply: z.strictObject({ changes: z.array(reply.change), more: z.boolean() }),
  },
  'story.moves': {
    method: 'GET',
    path: `${projectPath}/stories/:storyId/moves`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'The stage history of a story, oldest first',
    params: ofStory,
    reply: z.strictObject({ moves: z.array(reply.stageMove) }),
  },
  'story.sprints': {
    method: 'GET',
    path: `${projectPath}/stories/:storyId/sprints`,
    policy: 'project:viewer',
    scope: 'read',
    summary:
      'The sprints that a story was in while they ran, and the one it is planned in, in the order in which it came to them',
    params: ofStory,
    reply: z.strictObject({ sprints: z.array(reply.sprintStay) }),
  },
  'story.removed': {
    method: 'GET',
    path: `${projectPath}/removed`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'Stories in the trash or the archive, newest first',
    params,
    query: z.strictObject({ fate, before: before.exactOptional(), limit: limit.exactOptional() }),
    reply: z.strictObject({ stories: z.array(reply.removedStory), more: z.boolean() }),
  },
  'story.search': {
    method: 'GET',
    path: `${projectPath}/search`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'Stories by number or words of the title, also those that left the board',
    params,
    query: z.strictObject({ q: f.line(100), limit: limit.exactOptional() }),
    reply: z.strictObject({ stories: z.array(reply.story) }),
  },
  'kiosk.list': {
    method: 'GET',
    path: `${projectPath}/kiosks`,
    policy: 'project:lead',
    scope: 'admin',
    summary: 'Wall screen links',
    params,
    reply: z.strictObject({ kiosks: z.array(reply.credential) }),
  },
  'kiosk.create': {
    method: 'POST',
    path: `${projectPath}/kiosks`,
    policy: 'project:lead',
    scope: 'admin',
    summary: 'Make a read-only link for a wall screen; shown once',
    params,
    body: z.strictObject({ name: f.line(60) }),
    reply: reply.newCredential,
  },
  'kiosk.revoke': {
    method: 'DELETE',
    path: `${projectPath}/kiosks/:id`,
    policy: 'project:lead',
    scope: 'admin',
    summary: 'Close a wall screen',
    params: withId,
    reply: reply.done,
  },
} as const satisfies Record<string, Route>;

/** What every intent may carry besides its body. */
export const envelope = {
  mutationId: f.mutationId.exactOptional(),
  /** When it happened, for a write that was made offline: at most seven days ago. */
  occurredAt: f.time.exactOptional(),
};

const queuedWith = <Shape extends z.ZodRawShape>(more: Shape) => {
  const [first, ...others] = Object.entries(projectIntentBodies).map(([name, body]) =>
    z.strictObject({ mutationId: f.mutationId, name: z.literal(name), body, ...more }),
  );
  if (first === undefined) throw new Error('A project has no verbs');
  return z.discriminatedUnion('name', [first, ...others]);
};

const batch = {
  'intents.send': {
    method: 'POST',
    path: `${projectPath}/intents`,
    policy: 'project:viewer',
    scope: 'write',
    write: true,
    summary: 'Several intents, taken in order; each is answered on its own',
    params,
    body: z.strictObject({
      intents: z
        .array(queuedWith({ occurredAt: f.time.exactOptional() }))
        .min(1)
        .max(200),
    }),
    reply: z.strictObject({ results: z.array(reply.batchResult) }),
  },
  'intents.import': {
    method: 'POST',
    path: `${projectPath}/import`,
    policy: 'project:owner',
    scope: 'admin',
    write: true,
    bulk: true,
    summary:
      'What happened before it was recorded here, at any past moment and by any member; each is answered on its own',
    params,
    body: z.strictObject({
      intents: z
        .array(queuedWith({ occurredAt: f.time, by: f.userId.exactOptional() }))
        .min(1)
        .max(500),
    }),
    reply: z.strictObject({ results: z.array(reply.batchResult) }),
  },
} as const satisfies Record<string, Route>;

export type IntentRoute = Route & {
  readonly intent: ProjectIntentName;
  readonly idField: 'storyIds' | 'storyId' | null;
};

const withoutField = (body: z.ZodObject, field: string) =>
  Object.fromEntries(Object.entries(body.shape).filter(([name]) => name !== field));

/** `POST …/stories/move { storyIds }`, and the same for one story: `POST …/stories/:storyId/move`. */
function routesOf(name: ProjectIntentName): [string, IntentRoute][] {
  const { least } = projectIntents[name];
  const body: z.ZodObject = projectIntentBodies[name];
  const common = {
    method: 'POST',
    policy: `project:${least}`,
    scope: least === 'lead' ? 'admin' : 'write',
    write: true,
    reply: reply.written,
    intent: name,
  } as const;
  const summary = `Intent ${name}`;
  const whole: IntentRoute = {
    ...common,
    summary,
    path: `${projectPath}${intentPath(name)}`,
    params,
    body: body.extend(envelope),
    idField: null,
  };
  const idField = 'storyIds' in body.shape ? 'storyIds' : 'storyId' in body.shape ? 'storyId' : null;
  if (idField === null) return [[name, whole]];
  const path = `${projectPath}${intentPath(name).replace('/stories/', '/stories/:storyId/')}`;
  if (!path.includes(':storyId')) return [[name, whole]];
  const one: IntentRoute = {
    ...common,
    summary: `${summary}, for one story`,
    path,
    params: ofStory,
    body: z.strictObject({ ...withoutField(body, idField), ...envelope }),
    idField,
  };
  return [
    [name, whole],
    [`${name}.one`, one],
  ];
}

export const intentRoutes: Readonly<Record<string, IntentRoute>> = Object.fromEntries(
  (Object.keys(projectIntents) as ProjectIntentName[]).flatMap(routesOf),
);

export const projectRoutes = { ...reads, ...batch };
