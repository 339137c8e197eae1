import type { Scope } from '@rondo/domain';
import type * as z from 'zod';

/**
 * Who may call a route. Project routes answer `project_not_found` to everybody below viewer, and `not_allowed` above.
 * `project:owner`: an owner of the workspace, in one of its projects.
 * `metrics`: loopback, or a token of scope admin.
 */
export const policies = [
  'public',
  'metrics',
  'signedIn',
  'workspace:guest',
  'workspace:member',
  'workspace:admin',
  'project:viewer',
  'project:contributor',
  'project:lead',
  'project:owner',
] as const;
export type Policy = (typeof policies)[number];

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With `:name` for parameters. */
  readonly path: string;
  readonly policy: Policy;
  /** The least token scope. */
  readonly scope: Scope;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType | 'text';
  /** A stream write: repeated with the same mutation it answers as before, by the change history itself. */
  readonly write?: true;
  /** It tells one person what is theirs alone: a wall screen, which anybody may stand before, is refused. */
  readonly personal?: true;
  /** However many intents it carries, it counts as one write of the minute. */
  readonly bulk?: true;
}

export const workspacePath = '/api/workspaces/:workspace';
export const projectPath = `${workspacePath}/projects/:key`;
