import type { Me } from '@rondo/contracts';
import type { Person } from '@rondo/domain';

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

/** Whoever has left a workspace keeps nobody of it. */
export function forgetLeftPeople({ user, workspaces }: Me): void {
  const own = `${of}${user.id}/`;
  const there = new Set(workspaces.map(({ slug }) => own + slug));
  for (const key of Object.keys(localStorage)) if (key.startsWith(own) && !there.has(key)) localStorage.removeItem(key);
}
