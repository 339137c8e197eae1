import type { Me } from '@rondo/contracts';
import type { Person } from '@rondo/domain';
import { forgetLeftPeople, keptPeople } from './kept-people';

const ada = { name: 'Ada' } as Person;
const inWorkspaces = (...slugs: string[]) =>
  ({ user: { id: 'me' }, workspaces: slugs.map((slug) => ({ slug })) }) as unknown as Me;

beforeAll(() => {
  const records: Record<string, string> = {};
  const store = { getItem: (key: string) => records[key] ?? null };
  const change = {
    setItem: (key: string, value: string) => void (records[key] = value),
    removeItem: (key: string) => void Reflect.deleteProperty(records, key),
  };
  const methods = Object.entries({ ...store, ...change });
  for (const [name, value] of methods) Object.defineProperty(records, name, { value, enumerable: false });
  Object.defineProperty(globalThis, 'localStorage', { value: records, configurable: true });
});
afterAll(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

test('whoever has left a workspace keeps nobody of it, and what others keep in this browser stays', () => {
  const [here, left, theirs] = [keptPeople('me', 'acme'), keptPeople('me', 'left'), keptPeople('you', 'left')];
  for (const kept of [here, left, theirs]) kept.write([ada]);
  forgetLeftPeople(inWorkspaces('acme', 'new'));
  expect([here, left, theirs].map((kept) => kept.read().length)).toEqual([1, 0, 1]);
});
