import { Outlet, useParams } from '@tanstack/react-router';
import { useMe } from '../lib/me';
import { PeopleContext, useFollowedPeople } from '../live/people';
import { NotFound } from './not-found';
import { useRememberPlace } from './shell/here';

/** A workspace: its people are known to every page below. */
export function WorkspaceFrame() {
  const { workspace, key } = useParams({ strict: false });
  const known = useMe().workspaces.some(({ slug }) => slug === workspace);
  const people = useFollowedPeople(known && workspace !== undefined ? workspace : null);
  useRememberPlace(known ? workspace : undefined, key);
  if (!known) return <NotFound />;
  return (
    <PeopleContext value={people}>
      <Outlet />
    </PeopleContext>
  );
}
