import type { Person, UserId } from '@rondo/domain';
import { createContext, use, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { keptPeople } from '../lib/kept-people';
import { meKnown } from '../lib/me';
import { queryClient } from '../lib/query-client';
import { pageConnection } from './page-connection';
import { WorkspaceLive, type People } from './workspace-live';

export type { People } from './workspace-live';

const nobody: People = new Map();

export const PeopleContext = createContext<People>(nobody);

export function usePeople(): People {
  return use(PeopleContext);
}

export function usePerson(id: UserId | null): Person | undefined {
  const people = usePeople();
  return id === null ? undefined : people.get(id);
}

/** The people of a workspace for `PeopleContext`, followed while mounted; null follows none. */
export function useFollowedPeople(workspace: string | null): People {
  const [live, setLive] = useState<WorkspaceLive | null>(null);
  useEffect(() => {
    if (workspace === null) return undefined;
    const opened = new WorkspaceLive({
      slug: workspace,
      connection: pageConnection,
      kept: keptPeople(meKnown()?.user.id ?? '', workspace),
      onAccess: () =>
        void queryClient.invalidateQueries({ predicate: ({ queryKey: [of] }) => of === 'workspace' || of === 'me' }),
    });
    setLive(opened);
    return () => {
      opened.close();
      setLive(null);
    };
  }, [workspace]);
  return useSyncExternalStore(
    useCallback((listener) => live?.subscribe(listener) ?? (() => undefined), [live]),
    () => live?.people ?? nobody,
  );
}
