import { projectRoles } from './vocabulary.js';
export const scopes = [
    'read',
    'write',
    'admin'
];
/** ACCESS-1: workspace admins and owners act as lead everywhere; others have the role given in the project; no role, no project. */ export function roleIn(actor, members) {
    if (actor.workspaceRole === 'owner' || actor.workspaceRole === 'admin') return 'lead';
    return members.get(actor.userId)?.role ?? null;
}
/** ACCESS-2: a role includes every lesser role. ACCESS-3: a token never does more than its scope. */ export function can(actor, least, role) {
    if (role === null || projectRoles.indexOf(role) < projectRoles.indexOf(least)) return false;
    if (least === 'viewer') return true;
    return actor.scope === 'admin' || actor.scope === 'write' && least === 'contributor';
}

//# sourceMappingURL=permissions.js.map
