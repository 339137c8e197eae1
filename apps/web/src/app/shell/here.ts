import type { Me, ProjectSummary } from '@rondo/contracts';
import type { Project } from '@rondo/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../../lib/me';
import { projectsQuery } from '../../lib/workspace-queries';
import { lastPlace } from '../last-place';

export interface Here {
  readonly me: Me;
  readonly workspace: Me['workspaces'][number] | undefined;
  readonly projects: readonly ProjectSummary[];
  readonly project: ProjectSummary | undefined;
  /** In the address: of a project that is there, as far as is known yet. */
  readonly key: string | undefined;
}

/** Where the address is; outside of a workspace the one of the last visit stays in the navigation. */
export function useHere(): Here {
  const me = useMe();
  const params = useParams({ strict: false });
  const slug = params.workspace ?? lastPlace.read()?.workspace;
  const workspace = me.workspaces.find((mine) => mine.slug === slug) ?? me.workspaces[0];
  const { data: known } = useQuery({
    ...projectsQuery(workspace?.slug ?? ''),
    enabled: workspace !== undefined,
  });
  const projects = known ?? [];
  const isHere = workspace !== undefined && workspace.slug === params.workspace;
  const project = isHere ? projects.find(({ key }) => key === params.key) : undefined;
  const key = isHere && (known === undefined || project !== undefined) ? params.key : undefined;
  return { me, workspace, projects, project, key };
}

/** Remembers the place for the next visit. */
export function useRememberPlace(workspace: string | undefined, key: string | undefined): void {
  useEffect(() => {
    if (workspace === undefined) return;
    const view = lastPlace.read()?.view;
    lastPlace.write({ workspace, ...(key === undefined ? {} : { key }), ...(view === undefined ? {} : { view }) });
  }, [workspace, key]);
}

/** The list follows what the open project is called now. */
export function useListedAs(workspace: string, project: Project | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (project === undefined) return;
    const { id, name, description, archivedAt } = project;
    queries.setQueryData(projectsQuery(workspace).queryKey, (known) =>
      known?.map((listed) => (listed.id === id ? { ...listed, name, description, archivedAt } : listed)),
    );
  }, [queries, workspace, project]);
}
