import type { Me } from '@rondo/contracts';
import type { Person } from '@rondo/domain';
import { projectsKept } from './workspace-queries';

const of = 'rondo.people.';

/** The people of a workspace as one person last saw them; a browser that keeps nothing is one that has not been here. */
export function keptPeople(userId: string, workspace: string) {
  const key = `${of}${userId}/${workspace}`;
  return {
    read: (): readonly Person[] => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '[]') as Person[];
      } catch {
        return [];
      }
    },
    write: (people: readonly Person[]): void => {
      try {
        localStorage.setItem(key, JSON.stringify(people));
      } catch {
        localStorage.removeItem(key);
      }
    },
    forget: (): void => localStorage.removeItem(key),
  };
}

/** Whoever has left a workspace keeps nobody of it, and no name of a project. */
export function forgetLeftNames({ user, workspaces }: Me): void {
  for (const kept of [`${of}${user.id}/`, projectsKept]) {
    const there = new Set(workspaces.map(({ slug }) => kept + slug));
    const left = Object.keys(localStorage).filter((key) => key.startsWith(kept) && !there.has(key));
    for (const key of left) localStorage.removeItem(key);
  }
}
