import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { call, reasonOf } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { queryClient } from '../../lib/query-client';
import { projectsQuery } from '../../lib/workspace-queries';
import { showToast } from '../../ui/toast-store';
import { demoPlayer } from './demo-player';

/** Deletes the example's project and everything in it. */
export function useDeleteDemo(workspace: string, key: string): { remove: () => void; removing: boolean } {
  const t = useT('demo');
  const navigate = useNavigate();
  const [removing, setRemoving] = useState(false);
  const remove = useCallback(() => {
    setRemoving(true);
    demoPlayer.stop();
    const deleted = async () => {
      await navigate({ to: '/$workspace', params: { workspace } });
      await call('project.delete', { params: { workspace, key } });
      demoPlayer.forget();
      await queryClient.invalidateQueries(projectsQuery(workspace));
      showToast({ title: t('removed') });
    };
    deleted().catch((error: unknown) => {
      setRemoving(false);
      showToast({ title: reasonOf(error), tone: 'bad' });
    });
  }, [workspace, key, navigate, t]);
  return { remove, removing };
}
