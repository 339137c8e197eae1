import type { Actor } from '@rondo/domain';
import { useEffect, useState, type ReactNode } from 'react';
import { LiveContext } from './hooks';
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
  useEffect(() => {
    const opened = new ProjectLive(actor);
    setLive(opened);
    return () => {
      opened.close();
    };
  }, [workspace, projectKey, actor]);
  return live === null ? null : <LiveContext value={live}>{children}</LiveContext>;
}
