import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useMe } from '../../lib/me';
import { queryClient } from '../../lib/query-client';
import { projectsQuery } from '../../lib/workspace-queries';
import { demoPlayer } from './demo-player';

/** Makes the example's project in a workspace, for an owner with the quarter before, goes to its ring and plays. */
export function usePlayDemo(): (workspace: string) => Promise<void> {
  const navigate = useNavigate();
  const { workspaces } = useMe();
  return useCallback(
    async (workspace) => {
      const { key } = await demoPlayer.start(
        workspace,
        workspaces.some(({ slug, role }) => slug === workspace && role === 'owner'),
      );
      await queryClient.invalidateQueries(projectsQuery(workspace));
      await navigate({ to: '/$workspace/$key/ring', params: { workspace, key } });
    },
    [navigate, workspaces],
  );
}
