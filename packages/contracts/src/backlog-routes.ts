import * as z from 'zod';
import * as f from './fields.js';
import * as reply from './replies.js';
import { projectPath, type Route } from './route.js';
import type { StoryColumns } from './story-columns.js';

const params = z.strictObject({ workspace: f.slug, key: f.projectKey });
const count = z.number().int().min(0);

/** Stories of PLAN in order, column by column as in the snapshot, as they were at a version. */
export interface BacklogPage {
  readonly version: number;
  readonly stories: StoryColumns;
  readonly more: boolean;
}

export const backlogRoutes = {
  'backlog.page': {
    method: 'GET',
    path: `${projectPath}/backlog`,
    policy: 'project:viewer',
    scope: 'read',
    summary:
      'The stories of PLAN in order, from a rank on, column by column; of a long backlog the snapshot has only the first ones',
    params,
    query: z.strictObject({
      from: f.rank.exactOptional(),
      limit: z.coerce.number().int().min(1).max(5000).exactOptional(),
    }),
    reply: z.unknown(),
  },
  'epic.finished': {
    method: 'GET',
    path: `${projectPath}/epics/finished`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'By epic, how much of it was finished so long ago that it has left the board',
    params,
    reply: z.strictObject({
      epics: z.array(z.strictObject({ epicId: f.epicId, stories: count, points: z.number() })),
    }),
  },
  'epic.stories': {
    method: 'GET',
    path: `${projectPath}/epics/:epicId/finished`,
    policy: 'project:viewer',
    scope: 'read',
    summary: 'The stories of an epic that were finished so long ago that they have left the board, the newest first',
    params: params.extend({ epicId: f.epicId }),
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).exactOptional() }),
    reply: z.strictObject({ stories: z.array(reply.story) }),
  },
} as const satisfies Record<string, Route>;
