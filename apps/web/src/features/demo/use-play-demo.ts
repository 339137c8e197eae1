import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { queryClient } from '../../lib/query-client';
import { projectsQuery } from '../../lib/workspace-queries';
import { demoPlayer } from './demo-player';

/** Makes the example's project in a workspace, goes to its ring and plays. */
export function usePlayDemo(): (workspace: string) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async (workspace) => {
      const { key } = await demoPlayer.start(workspace);
      await queryClient.invalidateQueries(projectsQuery(workspace));
      await navigate({ to: '/$workspace/$key/ring', params: { workspace, key } });
    },
    [navigate],
  );
}
