import type { Actor } from '@rondo/domain';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { LiveContext } from './hooks';
import { browserTransport } from './http-transport';
import { browserStore } from './local-store';
import { pageConnection } from './page-connection';
import { ProjectLive } from './project-live';

interface Props {
  readonly workspace: string;
  readonly projectKey: string;
  readonly actor: Actor;
  readonly children: ReactNode;
}

/** Opens a project for everything below it. */
export function ProjectProvider({ workspace, projectKey, actor, children }: Props) {
  const [live, setLive] = useState<ProjectLive | null>(null);
  // Before the paint: a page without its project is not worth one.
  useLayoutEffect(() => {
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
  return live === null ? null : <LiveContext value={live}>{children}</LiveContext>;
}
