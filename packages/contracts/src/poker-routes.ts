import type * as domain from '@rondo/domain';
import * as z from 'zod';
import * as f from './fields.js';
import { projectPath, type Route } from './route.js';

const params = z.strictObject({ workspace: f.slug, key: f.projectKey });
const ofTable = z.strictObject({ ...params.shape, id: f.pokerId });
const card = z.string();

const table = z.strictObject({
  id: f.pokerId,
  storyIds: z.array(f.storyId),
  deck: z.array(card),
  deadline: f.time.nullable(),
  autoReveal: z.boolean(),
  voterIds: z.array(f.userId),
  spectatorIds: z.array(f.userId),
  currentId: f.storyId.nullable(),
  startedBy: f.userId,
  startedAt: f.time,
  /** False: it has ended. */
  live: z.boolean(),
}) satisfies z.ZodType<domain.Poker>;

/** Of a round that was never revealed nobody learns the votes. */
const round = z.strictObject({
  id: f.roundId,
  pokerId: f.pokerId,
  storyId: f.storyId,
  number: z.number().int(),
  startedAt: f.time,
  votedIds: z.array(f.userId),
  revealsAt: f.time.nullable(),
  revealedAt: f.time.nullable(),
  votes: z.record(f.userId, card).nullable(),
  settledPoints: f.points.nullable(),
  settledAt: f.time.nullable(),
  skipped: z.boolean(),
}) satisfies z.ZodType<domain.Round>;

/** A story of a table, also when it has left the board since. */
const storyAtTable = z.strictObject({ id: f.storyId, number: z.number().int(), title: z.string() });

export const pokerRoutes = {
  'poker.list': {
    method: 'GET',
    path: `${projectPath}/poker`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'Poker tables that have ended, newest first, with how many of their stories were settled',
    params,
    query: z.strictObject({
      before: z.coerce.number().int().min(0).max(8_640_000_000_000_000).exactOptional(),
      limit: z.coerce.number().int().min(1).max(200).exactOptional(),
    }),
    reply: z.strictObject({
      tables: z.array(z.strictObject({ table, settled: z.number().int() })),
      more: z.boolean(),
    }),
  },
  'poker.read': {
    method: 'GET',
    path: `${projectPath}/poker/:id`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'A poker table, running or ended, with every round that was played at it',
    params: ofTable,
    reply: z.strictObject({ table, stories: z.array(storyAtTable), rounds: z.array(round) }),
  },
  'poker.mine': {
    method: 'GET',
    path: `${projectPath}/poker/:id/mine`,
    policy: 'project:viewer',
    scope: 'read',
    personal: true,
    summary: 'What you voted yourself at a table, by round; nobody else is told before the reveal',
    params: ofTable,
    reply: z.strictObject({ votes: z.record(f.roundId, card) }),
  },
  'round.list': {
    method: 'GET',
    path: `${projectPath}/stories/:storyId/rounds`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'Every round of planning poker on a story, oldest first',
    params: z.strictObject({ ...params.shape, storyId: f.storyId }),
    reply: z.strictObject({ rounds: z.array(round) }),
  },
} as const satisfies Record<string, Route>;

export type PokerTable = z.output<typeof table>;
export type StoryAtTable = z.output<typeof storyAtTable>;
