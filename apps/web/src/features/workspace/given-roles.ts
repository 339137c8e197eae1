import type { WorkspaceRole } from '@rondo/domain';

/** PERSON-2: only an owner makes, changes or removes owners and admins. */
export const givenRoles = (mine: WorkspaceRole): readonly WorkspaceRole[] =>
  mine === 'owner' ? ['guest', 'member', 'admin', 'owner'] : mine === 'admin' ? ['guest', 'member'] : [];
