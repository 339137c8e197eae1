import type { Me } from '@rondo/contracts';
import type { LocalStore } from './local-store';

const folders = ['copy', 'rest', 'pending'] as const;

/** Whoever has left a workspace keeps nothing of its projects, not even what waited to be sent. */
export async function forgetLeftProjects(store: LocalStore, { user, workspaces }: Me): Promise<void> {
  const there = new Set<string | undefined>(workspaces.map(({ slug }) => slug));
  const left = folders.map(async (folder) => {
    const own = `${folder}/${user.id}/`;
    const keys = await store.keys(own);
    return keys.filter((key) => !there.has(key.slice(own.length).split('/')[0]));
  });
  const doomed = (await Promise.all(left)).flat();
  if (doomed.length > 0) await store.remove(doomed);
}
