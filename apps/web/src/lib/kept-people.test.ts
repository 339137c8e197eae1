import type { Me } from '@rondo/contracts';
import type { Person } from '@rondo/domain';
import { forgetLeftNames, keptPeople } from './kept-people';
import { browserStorage } from './testing/browser-storage';

const ada = { name: 'Ada' } as Person;
const inWorkspaces = (...slugs: string[]) =>
  ({ user: { id: 'me' }, workspaces: slugs.map((slug) => ({ slug })) }) as unknown as Me;

let takeAway: () => void;
beforeAll(() => (takeAway = browserStorage()));
afterAll(() => takeAway());

test('whoever has left a workspace keeps nobody of it, and what others keep in this browser stays', () => {
  const [here, left, theirs] = [keptPeople('me', 'acme'), keptPeople('me', 'left'), keptPeople('you', 'left')];
  for (const kept of [here, left, theirs]) kept.write([ada]);
  const [acme, gone] = ['rondo.projects.acme', 'rondo.projects.left'] as const;
  for (const workspace of [acme, gone]) localStorage.setItem(workspace, '[]');
  forgetLeftNames(inWorkspaces('acme', 'new'));
  expect([here, left, theirs].map((kept) => kept.read().length)).toEqual([1, 0, 1]);
  expect([acme, gone].map((workspace) => localStorage.getItem(workspace))).toEqual(['[]', null]);
});
