import * as z from 'zod';
import * as f from './fields.js';
import * as reply from './replies.js';
import { projectPath, type Route } from './route.js';

const ofSprint = z.strictObject({ workspace: f.slug, key: f.projectKey, sprintId: f.sprintId });

/** What the guest of a review sees of a story that is shown: no ids of stories or people. */
const guestDemo = z.strictObject({
  id: f.demoId,
  title: z.string(),
  presenter: z.string().nullable(),
  link: z.string(),
  shownAt: f.time.nullable(),
  verdict: f.demoVerdict.nullable(),
});
const guestFeedback = z.strictObject({
  id: f.feedbackId,
  body: z.string(),
  demoId: f.demoId.nullable(),
  saidAt: f.time,
  /** It became a story. */
  adopted: z.boolean(),
});

const links = {
  'guest.list': {
    method: 'GET',
    path: `${projectPath}/sprints/:sprintId/guests`,
    policy: 'project:contributor',
    scope: 'admin',
    summary: 'The links that let guests into the review of a sprint',
    params: ofSprint,
    reply: z.strictObject({ guests: z.array(reply.credential) }),
  },
  'guest.create': {
    method: 'POST',
    path: `${projectPath}/sprints/:sprintId/guests`,
    policy: 'project:contributor',
    scope: 'admin',
    summary: 'Make a link for guests of the review of a sprint; shown once',
    params: ofSprint,
    body: z.strictObject({ name: f.line(60) }),
    reply: reply.newCredential,
  },
  'guest.revoke': {
    method: 'DELETE',
    path: `${projectPath}/sprints/:sprintId/guests/:id`,
    policy: 'project:contributor',
    scope: 'admin',
    summary: 'Close a link for guests',
    params: z.strictObject({ ...ofSprint.shape, id: f.uuid }),
    reply: reply.done,
  },
} as const satisfies Record<string, Route>;

const opened = {
  'review.open': {
    method: 'POST',
    path: '/api/review',
    policy: 'public',
    scope: 'read',
    summary:
      'What a guest sees of a review, by the secret of the link: the goal, the demo queue, and the feedback that they name',
    body: z.strictObject({ secret: f.secret, mine: z.array(f.feedbackId).max(100).exactOptional() }),
    reply: z.strictObject({
      sprint: z.strictObject({
        number: z.number().int(),
        name: z.string().nullable(),
        goal: z.string(),
        startsOn: f.day,
        endsOn: f.day,
      }),
      demos: z.array(guestDemo),
      feedback: z.array(guestFeedback),
      now: f.time,
    }),
  },
  'review.feedback': {
    method: 'POST',
    path: '/api/review/feedback',
    policy: 'public',
    scope: 'write',
    summary: 'What a guest says, about the sprint or one demo; the same id again is answered as the first time',
    body: z.strictObject({
      secret: f.secret,
      id: f.feedbackId,
      name: f.line(80),
      body: f.line(4000),
      demoId: f.demoId.nullable(),
    }),
    reply: z.strictObject({ feedback: guestFeedback }),
  },
} as const satisfies Record<string, Route>;

export const reviewRoutes = { ...links, ...opened };
