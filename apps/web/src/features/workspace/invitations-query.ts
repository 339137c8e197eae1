import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';

export const invitationsQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['workspace', workspace, 'invitations'],
    queryFn: async ({ signal }) => (await call('invitation.list', { params: { workspace } }, { signal })).invitations,
  });
