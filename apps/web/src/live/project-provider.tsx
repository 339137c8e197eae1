import type { Actor } from '@rondo/domain';
import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useMe } from '../lib/me';
import { WriterOf } from '../ui/writer-of';
import { LiveContext } from './hooks';
import { browserTransport } from './http-transport';
import { browserStore } from './local-store';
import { pageConnection } from './page-connection';
import { usePeople } from './people';
import { ProjectLive } from './project-live';
import { writerIn } from './writer-in';

interface Place {
  readonly workspace: string;
  readonly projectKey: string;
  readonly actor: Actor;
}

/** Opens a project for everything below it. */
export function ProjectProvider({ children, ...place }: Place & { readonly children: ReactNode }) {
  const live = useOpenedProject(place);
  const people = usePeople();
  if (live === null) return null;
  const writerOf = (text: string): string | null => {
    const id = writerIn(live, text);
    return id === null ? null : (people.get(id)?.name ?? null);
  };
  return (
    <LiveContext value={live}>
      <WriterOf value={writerOf}>{children}</WriterOf>
    </LiveContext>
  );
}

/** Open while it is named; null opens none. */
export function useOpenedProject(place: Place | null): ProjectLive | null {
  const [live, setLive] = useState<ProjectLive | null>(null);
  const { workspace, projectKey, actor } = place ?? {};
  // Before the paint: a page without its project is not worth one.
  useLayoutEffect(() => {
    if (workspace === undefined || projectKey === undefined || actor === undefined) return undefined;
    const opened = new ProjectLive({
      actor,
      workspace,
      projectKey,
      transport: browserTransport(pageConnection, { workspace, project: projectKey }),
      store: browserStore,
      tab: sessionStorage,
      now: Date.now,
    });
    const save = () => void opened.saveNow();
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', save);
    setLive(opened);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', save);
      opened.close();
      setLive(null);
    };
  }, [workspace, projectKey, actor]);
  return live;
}

/** Who you are in a workspace; null where you are nobody. */
export function useActor(workspace: string): Actor | null {
  const me = useMe();
  const role = me.workspaces.find(({ slug }) => slug === workspace)?.role;
  const userId = me.user.id;
  return useMemo<Actor | null>(
    () => (role === undefined ? null : { userId, workspaceRole: role, scope: 'admin' }),
    [userId, role],
  );
}
