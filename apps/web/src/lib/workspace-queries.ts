import type { ProjectSummary } from '@rondo/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api';

export const projectsKept = 'rondo.projects.';
const keyOf = (workspace: string): string => projectsKept + workspace;

/** The projects of a workspace; those known last are shown while the answer is on its way. */
export const projectsQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['workspace', workspace, 'projects'],
    initialData: () => {
      const text = localStorage.getItem(keyOf(workspace));
      return text === null ? undefined : (JSON.parse(text) as ProjectSummary[]);
    },
    initialDataUpdatedAt: 0,
    queryFn: async ({ signal }) => {
      const { projects } = await call('project.list', { params: { workspace } }, { signal });
      localStorage.setItem(keyOf(workspace), JSON.stringify(projects));
      return projects;
    },
  });

export const peopleQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['workspace', workspace, 'people'],
    queryFn: ({ signal }) => call('workspace.read', { params: { workspace } }, { signal }),
  });
