import { decideWorkspace, WorkspaceState, type Actor, type Person, type UserId, type WorkspaceRole } from '../index.js';

const id = (name: string) => name as UserId;
const as = (name: WorkspaceRole): Actor => ({ userId: id(name), workspaceRole: name, scope: 'admin' });

function workspace(...roles: WorkspaceRole[]): WorkspaceState {
  const state = new WorkspaceState();
  for (const role of roles) {
    const person: Person = { id: id(role), name: role, color: 'blue', role, example: false };
    state.put('person', role, person);
  }
  return state;
}
const remove = (name: string) => ({ name: 'person.remove', body: { userId: id(name) } }) as const;
const promote = (name: string, role: WorkspaceRole) =>
  ({ name: 'person.edit', body: { userId: id(name), role } }) as const;

test('PERSON-1: a workspace keeps at least one owner', () => {
  const state = workspace('owner', 'member');
  expect(decideWorkspace(state, as('owner'), remove('owner'))).toMatchObject({ code: 'last_owner' });
  expect(decideWorkspace(state, as('owner'), promote('owner', 'admin'))).toMatchObject({ code: 'last_owner' });
  const decision = decideWorkspace(state, as('owner'), promote('member', 'owner'));
  if (decision.ok) state.apply(decision.events);
  expect(decideWorkspace(state, as('owner'), remove('owner')).ok).toBe(true);
});

test('PERSON-2: an admin manages members and guests, but makes and unmakes no admin or owner', () => {
  const state = workspace('owner', 'admin', 'member', 'guest');
  const may = (intent: Parameters<typeof decideWorkspace>[2]) => decideWorkspace(state, as('admin'), intent).ok;
  expect([may(promote('guest', 'member')), may(promote('member', 'guest')), may(remove('member'))]).not.toContain(
    false,
  );
  expect([
    may(promote('member', 'admin')),
    may(promote('owner', 'member')),
    may(promote('admin', 'member')),
    may(remove('owner')),
    may(remove('admin')),
  ]).not.toContain(true);
  expect(decideWorkspace(state, as('owner'), promote('member', 'admin')).ok).toBe(true);
});

test('PERSON-2: members and guests manage nobody, nor does a token below admin', () => {
  const state = workspace('owner', 'member', 'guest');
  expect(decideWorkspace(state, as('member'), remove('guest'))).toMatchObject({ code: 'not_allowed' });
  const token: Actor = { ...as('owner'), scope: 'write' };
  expect(decideWorkspace(state, token, remove('guest'))).toMatchObject({ code: 'not_allowed' });
});

test('PERSON-3: the people of an example keep the role that they came with, and can be removed', () => {
  const state = workspace('owner');
  const came = decideWorkspace(state, as('owner'), {
    name: 'person.add',
    body: { userId: id('amina'), name: 'Amina', color: 'blue', role: 'guest', example: true },
  });
  if (came.ok) state.apply(came.events);
  expect(decideWorkspace(state, as('owner'), promote('amina', 'owner'))).toMatchObject({ code: 'person_of_example' });
  expect(decideWorkspace(state, as('owner'), remove('amina')).ok).toBe(true);
});
