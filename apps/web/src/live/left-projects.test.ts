import type { Me } from '@rondo/contracts';
import { expect, test } from '@jest/globals';
import { forgetLeftProjects } from './left-projects';
import { MemoryStore } from './testing/memory-store';

test('of a workspace that one has left nothing stays in the browser; what others have there does', async () => {
  const records = new MemoryStore();
  const store = records.page(() => true);
  const stay = ['copy/me/acme/SHOP/beginning', 'pending/me/acme/SHOP/1', 'copy/you/left/SHOP/beginning'];
  const go = [
    'copy/me/left/SHOP/beginning',
    'copy/me/left/APP/log/1',
    'rest/me/left/SHOP/0000',
    'pending/me/left/SHOP/1',
  ];
  await store.write([...stay, ...go].map((key) => [key, {}]));
  const workspaces = ['acme', 'lef'].map((slug) => ({ slug }));
  await forgetLeftProjects(store, { user: { id: 'me' }, workspaces } as unknown as Me);
  expect(records.keys()).toEqual(stay);
});
