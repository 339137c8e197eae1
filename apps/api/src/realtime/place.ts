import type { Policy } from '@rondo/contracts';
import { projectRoles, workspaceRoles, type ProjectRole, type WorkspaceRole } from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import type { Access } from '../sessions/access.js';
import { endCode } from '../sessions/credential-end.js';
import type { Requester } from '../sessions/requester.js';
import type { Visitor } from './visitor.js';

export interface Named {
  readonly workspace: string;
  readonly project?: string;
}

/** Who the visitor is at the place that a message names, as of now; what is not theirs does not exist. */
export async function placeOf(access: Access, visitor: Visitor, policy: Policy, named: Named): Promise<Requester> {
  const identity = await access.authenticate(visitor.secret);
  if (identity === null) throw new ProblemError(endCode(visitor.kind));
  const [where, least] = policy.split(':');
  if (where === 'project') {
    const requester = access.inProject(identity, named.workspace, named.project ?? '');
    if (requester?.project == null) throw new ProblemError('project_not_found');
    const { role } = requester.project;
    if (role === null || projectRoles.indexOf(role) < projectRoles.indexOf(least as ProjectRole))
      throw new ProblemError('not_allowed');
    return requester;
  }
  const requester = access.inWorkspace(identity, named.workspace);
  if (requester?.workspace == null) throw new ProblemError('workspace_not_found');
  if (workspaceRoles.indexOf(requester.workspace.role) < workspaceRoles.indexOf(least as WorkspaceRole))
    throw new ProblemError('not_allowed');
  return requester;
}
