import { projectRoles, type ProjectRole, type WorkspaceRole } from './vocabulary.js';
import type { UserId } from './ids.js';

export const scopes = ['read', 'write', 'admin'] as const;
/** What an API token may do at most; a browser session has `admin`. */
export type Scope = (typeof scopes)[number];

/** Who asks, and with what rights in the workspace. */
export interface Actor {
  readonly userId: UserId;
  readonly workspaceRole: WorkspaceRole;
  readonly scope: Scope;
}

/** ACCESS-1: workspace admins and owners act as lead everywhere; others have the role given in the project; no role, no project. */
export function roleIn(actor: Actor, members: ReadonlyMap<string, { readonly role: ProjectRole }>): ProjectRole | null {
  if (actor.workspaceRole === 'owner' || actor.workspaceRole === 'admin') return 'lead';
  return members.get(actor.userId)?.role ?? null;
}

/** ACCESS-2: a role includes every lesser role. ACCESS-3: a token never does more than its scope. */
export function can(actor: Actor, least: ProjectRole, role: ProjectRole | null): boolean {
  if (role === null || projectRoles.indexOf(role) < projectRoles.indexOf(least)) return false;
  if (least === 'viewer') return true;
  return actor.scope === 'admin' || (actor.scope === 'write' && least === 'contributor');
}
