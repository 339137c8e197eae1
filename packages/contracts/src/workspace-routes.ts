import * as z from 'zod';
import * as f from './fields.js';
import { intentPath, workspaceIntentBodies } from './intents.js';
import * as reply from './replies.js';
import { workspacePath, type Route } from './route.js';

const params = z.strictObject({ workspace: f.slug });
const withId = z.strictObject({ workspace: f.slug, id: f.uuid });

export const workspaceRoutes = {
  'workspace.create': {
    method: 'POST',
    path: '/api/workspaces',
    policy: 'signedIn',
    scope: 'admin',
    summary: 'Make a workspace; open to owners and admins of another one',
    body: z.strictObject({ name: f.line(60), slug: f.slug }),
    reply: reply.workspace,
  },
  'workspace.read': {
    method: 'GET',
    path: workspacePath,
    policy: 'workspace:guest',
    scope: 'read',
    summary: 'A workspace and its people',
    params,
    reply: z.strictObject({ version: f.version, workspace: reply.workspace, people: z.array(reply.person) }),
  },
  'workspace.changes': {
    method: 'GET',
    path: `${workspacePath}/changes`,
    policy: 'workspace:guest',
    scope: 'read',
    summary: 'The changes after a version',
    params,
    query: z.strictObject({ since: z.coerce.number().int().min(0).max(2_147_483_647) }),
    reply: z.strictObject({ version: f.version, changes: z.array(reply.workspaceChange) }),
  },
  'workspace.edit': {
    method: 'POST',
    path: `${workspacePath}${intentPath('workspace.edit')}`,
    policy: 'workspace:admin',
    scope: 'admin',
    write: true,
    summary: 'Rename a workspace',
    params,
    body: workspaceIntentBodies['workspace.edit'],
    reply: reply.workspaceWritten,
  },
  'person.edit': {
    method: 'POST',
    path: `${workspacePath}${intentPath('person.edit')}`,
    policy: 'workspace:admin',
    scope: 'admin',
    write: true,
    summary: 'Change the role of a person',
    params,
    body: workspaceIntentBodies['person.edit'],
    reply: reply.workspaceWritten,
  },
  'person.remove': {
    method: 'POST',
    path: `${workspacePath}${intentPath('person.remove')}`,
    policy: 'workspace:admin',
    scope: 'admin',
    write: true,
    summary: 'Remove a person from the workspace and all its projects',
    params,
    body: workspaceIntentBodies['person.remove'],
    reply: reply.workspaceWritten,
  },
  'person.reset': {
    method: 'POST',
    path: `${workspacePath}/people/:id/reset-link`,
    policy: 'workspace:admin',
    scope: 'admin',
    summary: 'Make a password reset link for a person; shown once',
    params: withId,
    reply: reply.newTicket,
  },
  'invitation.list': {
    method: 'GET',
    path: `${workspacePath}/invitations`,
    policy: 'workspace:admin',
    scope: 'admin',
    summary: 'Open invitations',
    params,
    reply: z.strictObject({ invitations: z.array(reply.invitation) }),
  },
  'invitation.create': {
    method: 'POST',
    path: `${workspacePath}/invitations`,
    policy: 'workspace:admin',
    scope: 'admin',
    summary: 'Make an invitation link with a role; shown once',
    params,
    body: z.strictObject({
      role: f.workspaceRole,
      email: f.email.exactOptional(),
      projects: z
        .array(z.strictObject({ key: f.projectKey, role: f.projectRole }))
        .max(50)
        .exactOptional(),
    }),
    reply: reply.newTicket,
  },
  'invitation.revoke': {
    method: 'DELETE',
    path: `${workspacePath}/invitations/:id`,
    policy: 'workspace:admin',
    scope: 'admin',
    summary: 'Take an invitation back',
    params: withId,
    reply: reply.done,
  },
  'project.list': {
    method: 'GET',
    path: `${workspacePath}/projects`,
    policy: 'workspace:guest',
    scope: 'read',
    summary: 'The projects you can see',
    params,
    reply: z.strictObject({ projects: z.array(reply.project) }),
  },
  'project.create': {
    method: 'POST',
    path: `${workspacePath}/projects`,
    policy: 'workspace:member',
    scope: 'admin',
    summary: 'Make a project; you become its lead',
    params,
    body: z.strictObject({ key: f.projectKey, name: f.line(60), demo: z.boolean().exactOptional() }),
    reply: reply.project,
  },
} as const satisfies Record<string, Route>;
