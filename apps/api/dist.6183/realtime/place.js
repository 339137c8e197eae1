import { projectRoles, workspaceRoles } from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
/** Who the visitor is at the place that a message names, as of now; what is not theirs does not exist. */ export async function placeOf(access, visitor, policy, named) {
    const identity = await access.authenticate(visitor.secret);
    if (identity === null) throw new ProblemError('session_ended');
    const [where, least] = policy.split(':');
    if (where === 'project') {
        const requester = access.inProject(identity, named.workspace, named.project ?? '');
        if (requester?.project == null) throw new ProblemError('project_not_found');
        const { role } = requester.project;
        if (role === null || projectRoles.indexOf(role) < projectRoles.indexOf(least)) throw new ProblemError('not_allowed');
        return requester;
    }
    const requester = access.inWorkspace(identity, named.workspace);
    if (requester?.workspace == null) throw new ProblemError('workspace_not_found');
    if (workspaceRoles.indexOf(requester.workspace.role) < workspaceRoles.indexOf(least)) throw new ProblemError('not_allowed');
    return requester;
}

//# sourceMappingURL=place.js.map
