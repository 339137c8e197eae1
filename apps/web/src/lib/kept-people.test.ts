import type { Me } from '@rondo/contracts';
import type { Person } from '@rondo/domain';
import { forgetLeftPeople, keptPeople } from './kept-people';
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
  forgetLeftPeople(inWorkspaces('acme', 'new'));
  expect([here, left, theirs].map((kept) => kept.read().length)).toEqual([1, 0, 1]);
});
