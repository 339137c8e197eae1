import { problemOf } from '@rondo/contracts';
import type { Change, Person, UserId, WorkspaceEvent } from '@rondo/domain';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Connection, ConnectionListener } from './connection';
import { ada, bob, wait } from './testing/open-project';
import { WorkspaceLive } from './workspace-live';

const id = '00000000-0000-7000-8000-0000000000ff';
const person = (userId: UserId, name: string) =>
  ({ id: userId, name, color: 'blue', role: 'member', example: false }) as const;

function joined(version: number, userId: UserId, name: string): Change<WorkspaceEvent> {
  const events = [{ kind: 'person', id: userId, set: person(userId, name), was: null }] as const;
  return {
    version,
    mutationId: String(version),
    actorId: ada,
    intent: 'person.add',
    occurredAt: 0,
    recordedAt: 0,
    events,
  };
}

const reply = {
  version: 1,
  workspace: { id, slug: 'acme', name: 'Acme', role: 'member' },
  people: [person(ada, 'Ada')],
};

/** A server that holds one workspace: what it answers to reading, and to watching. */
function openWorkspace(before: readonly Person[] = [], answer = (): Response => Response.json(reply)) {
  const history: Change<WorkspaceEvent>[] = [];
  let listener: ConnectionListener | null = null;
  const watched: number[] = [];
  const connection: Pick<Connection, 'join' | 'watchWorkspace'> = {
    join: (given) => {
      listener = given;
      return () => {
        listener = null;
      };
    },
    watchWorkspace: (_, since) => {
      watched.push(since);
      const changes = history.filter(({ version }) => version > since);
      return Promise.resolve({ version: 1 + history.length, tooOld: false, changes });
    },
  };
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));
  const kept = {
    read: () => [...before],
    write: jest.fn<(people: readonly Person[]) => void>(),
    forget: jest.fn(),
  };
  const onAccess = jest.fn();
  const live = new WorkspaceLive({ slug: 'acme', connection, kept, onAccess });
  return { live, history, watched, kept, onAccess, tell: () => listener };
}

const names = (live: WorkspaceLive) => [...live.people.values()].map(({ name }) => name);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('people are read, and those who join are told', async () => {
  const { live, history, tell } = openWorkspace();
  await wait();
  tell()?.connected();
  await wait();
  expect(names(live)).toEqual(['Ada']);
  let told = 0;
  live.subscribe(() => (told += 1));
  const change = joined(2, bob, 'Bob');
  history.push(change);
  tell()?.workspaceChanged?.(id, [change]);
  tell()?.workspaceChanged?.(id, [change]);
  expect(names(live)).toEqual(['Ada', 'Bob']);
  expect(told).toBeGreaterThan(0);
  live.close();
});

test('a message that was missed is asked for', async () => {
  const { live, history, watched, tell } = openWorkspace();
  await wait();
  tell()?.connected();
  await wait();
  history.push(joined(2, bob, 'Bob'));
  tell()?.head(id, 2);
  await wait();
  expect(names(live)).toEqual(['Ada', 'Bob']);
  expect(watched).toEqual([1, 1]);
  live.close();
});

test('those known last are there at once, and whoever has left since is not kept', async () => {
  const { live, kept, tell, onAccess } = openWorkspace([person(ada, 'Ada'), person(bob, 'Bob')]);
  expect(names(live)).toEqual(['Ada', 'Bob']);
  await wait();
  expect(names(live)).toEqual(['Ada']);
  expect(kept.write).toHaveBeenLastCalledWith([person(ada, 'Ada')]);
  expect(onAccess).not.toHaveBeenCalled();
  tell()?.access?.();
  expect(onAccess).toHaveBeenCalledTimes(1);
  live.close();
});

test('of a workspace that one has left nobody is kept, and what else has changed with it is asked anew', async () => {
  const { live, kept, watched, onAccess, tell } = openWorkspace([person(ada, 'Ada'), person(bob, 'Bob')]);
  const gone = problemOf('workspace_not_found', 'en');
  tell()?.connected();
  await wait();
  expect(names(live)).toEqual(['Ada']);
  tell()?.gone(id, gone);
  expect(names(live)).toEqual([]);
  expect(kept.forget).toHaveBeenCalledTimes(1);
  expect(onAccess).toHaveBeenCalledTimes(1);
  kept.write.mockClear();
  watched.length = 0;
  tell()?.workspaceChanged?.(id, [joined(2, bob, 'Bob')]);
  tell()?.connected();
  await wait();
  expect([names(live), watched, kept.write.mock.calls]).toEqual([[], [], []]);
  tell()?.access?.();
  expect(onAccess).toHaveBeenCalledTimes(2);
  live.close();
  expect(tell()).toBeNull();
});

test('nor of one that answers that it is not there', async () => {
  const gone = problemOf('workspace_not_found', 'en');
  const { live, kept } = openWorkspace([person(bob, 'Bob')], () => Response.json(gone, { status: gone.status }));
  await wait();
  expect(names(live)).toEqual([]);
  expect(kept.forget).toHaveBeenCalledTimes(1);
  expect(kept.write).not.toHaveBeenCalled();
});

test('where nobody is signed in any more what is kept waits for the next sign-in', async () => {
  const ended = problemOf('session_ended', 'en');
  const { live, kept } = openWorkspace([person(bob, 'Bob')], () => Response.json(ended, { status: ended.status }));
  await wait();
  expect(names(live)).toEqual(['Bob']);
  expect(kept.forget).not.toHaveBeenCalled();
});
