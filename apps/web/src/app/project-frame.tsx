import type { Actor } from '@rondo/domain';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMe } from '../lib/me';
import { ProjectProvider } from '../live/project-provider';
import { NotFound } from './not-found';

/** One open project: everything below reads and changes it through `live`. */
export function ProjectFrame() {
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const me = useMe();
  const role = me.workspaces.find(({ slug }) => slug === workspace)?.role;
  const userId = me.user.id;
  const actor = useMemo<Actor | null>(
    () => (role === undefined ? null : { userId, workspaceRole: role, scope: 'admin' }),
    [userId, role],
  );
  if (actor === null) return <NotFound />;
  return (
    <ProjectProvider key={`${workspace}/${key}`} workspace={workspace} projectKey={key} actor={actor}>
      <Outlet />
    </ProjectProvider>
  );
}
