import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMe } from '../lib/me';
import { peopleQuery } from '../lib/workspace-queries';
import { PeopleContext } from '../live/people';
import { NotFound } from './not-found';
import { useRememberPlace } from './shell/here';

/** A workspace: its people are known to every page below. */
export function WorkspaceFrame() {
  const { workspace, key } = useParams({ strict: false });
  const known = useMe().workspaces.some(({ slug }) => slug === workspace);
  const { data } = useQuery({ ...peopleQuery(workspace ?? ''), enabled: known });
  const people = useMemo(() => new Map((data?.people ?? []).map((person) => [person.id, person])), [data]);
  useRememberPlace(known ? workspace : undefined, key);
  if (!known) return <NotFound />;
  return (
    <PeopleContext value={people}>
      <Outlet />
    </PeopleContext>
  );
}
