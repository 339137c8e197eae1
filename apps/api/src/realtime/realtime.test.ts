import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from '../server.fixture.js';
import { refuseUndeclared } from './board.gateway.js';
import { Sockets } from './sockets.js';
import { ask, connect, connected, heard, until, type Client } from './realtime.fixture.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const open: Client[] = [];
const shop = '/api/workspaces/acme/projects/SHOP';
const place = { workspace: 'acme', project: 'SHOP' };

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterEach(() => {
  for (const client of open.splice(0)) client.disconnect();
});
afterAll(() => server.stop());

async function socketOf({ cookie }: { cookie: string }): Promise<Client> {
  const client = connect(server.base, { cookie });
  open.push(client);
  await connected(client);
  return client;
}
const create = async (title = 'A story') => {
  const id = randomUUID();
  const { body } = await owner('POST', `${shop}/stories/create`, { id, title });
  return { id, version: body.version as number };
};

test('a change reaches everybody who watches, its author too, and only them', async () => {
  const [a, b, c] = [await socketOf(owner), await socketOf(owner), await socketOf(owner)];
  await ask(a, 'watch', { ...place, since: 0 });
  await ask(b, 'watch', { ...place, since: 0 });
  const [atA, atB, atC] = [heard(a, 'changed'), heard(b, 'changed'), heard(c, 'changed')];
  const { version } = await create();
  await until(() => atA.length > 0 && atB.length > 0);
  expect(atA[0]?.changes.map((change) => change.version)).toEqual([version]);
  expect(atC).toEqual([]);
});

test('whoever comes back is answered with what they missed, and one too far behind is told', async () => {
  const { version } = await create();
  await create();
  await create();
  const client = await socketOf(owner);
  const answer = await ask(client, 'watch', { ...place, since: version });
  expect(answer).toMatchObject({ version: version + 2, tooOld: false });
  expect(answer.changes.map((change: { version: number }) => change.version)).toEqual([version + 1, version + 2]);
  expect(await ask(client, 'watch', { ...place, since: version + 1000 })).toMatchObject({ tooOld: true, changes: [] });
});

test('nothing falls between joining and the answer', async () => {
  const writing = (async () => {
    for (let i = 0; i < 40; i++) await create();
  })();
  const client = await socketOf(owner);
  const told = heard(client, 'changed');
  const { changes, version } = await ask(client, 'watch', { ...place, since: 0 });
  await writing;
  const head = (await owner('GET', `${shop}/changes?since=0`)).body.version as number;
  await until(() => Math.max(version, ...told.flatMap((m) => m.changes.map((x) => x.version))) === head);
  const seen = new Set(
    [...changes, ...told.flatMap((m) => m.changes)].map((change: { version: number }) => change.version),
  );
  expect(seen.size).toBe(head);
});

test('the head of the history is told every few seconds', async () => {
  const client = await socketOf(owner);
  const heads = heard(client, 'head');
  const { version } = await ask(client, 'watch', { ...place, since: 0 });
  await until(() => heads.some((head) => head.version === version));
});

test('no session, no token in the address, no foreign page', async () => {
  const refused = async (headers: Record<string, string>, path = '') => {
    const client = connect(server.base + path, headers);
    open.push(client);
    return connected(client).then(
      () => 'connected',
      (error: unknown) => (error as { data?: { code: string } }).data?.code ?? 'refused',
    );
  };
  expect(await refused({})).toBe('sign_in_required');
  expect(await refused({ cookie: `rondo_session=${'x'.repeat(43)}` })).toBe('session_ended');
  expect(await refused({ cookie: owner.cookie, origin: 'https://evil.example' })).toBe('refused');
});

test('a token lets a program in', async () => {
  const { body } = await owner('POST', '/api/me/tokens', { name: 'bot', scope: 'read', days: 1 });
  const client = connect(server.base, {}, { token: body.secret });
  open.push(client);
  await connected(client);
  expect(await ask(client, 'watch', { ...place, since: 0 })).toMatchObject({ tooOld: false });
});

test('what is not yours does not exist', async () => {
  const stranger = await server.join(owner, 'stranger');
  const client = await socketOf(stranger);
  const nowhere = await ask(client, 'watch', { ...place, project: 'NONE', since: 0 });
  expect(nowhere.problem.code).toBe('project_not_found');
  expect(await ask(client, 'watch', { ...place, since: 0 })).toEqual(nowhere);
});

test('malformed messages are answered with a problem', async () => {
  const client = await socketOf(owner);
  const loose = client as unknown as { emit: (...args: unknown[]) => void };
  for (const body of [null, 7, 'x', [], {}, { ...place, since: -1 }, { ...place, since: 0, more: 1 }, Buffer.from('x')])
    expect((await ask(client, 'watch', body)).problem.code).toBe('frame_invalid');
  expect((await ask(client, 'constructor' as never, {})).problem.code).toBe('frame_invalid');
  loose.emit('watch');
  loose.emit('presence', () => undefined, 1);
  expect(await ask(client, 'watch', { ...place, since: 0 })).toMatchObject({ tooOld: false });
});

test('who sends too much is told to wait, and then cut off', async () => {
  const client = await socketOf(owner);
  const answers = await Promise.all(Array.from({ length: 150 }, () => ask(client, 'watch', {})));
  const codes = answers.map((answer) => answer.problem?.code);
  expect(codes.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 'frame_invalid'));
  expect(codes).toContain('too_many_requests');
  await until(() => {
    for (let i = 0; i < 150; i++) client.emit('unwatch', place);
    return !client.connected;
  });
});

test('a frame of more than 64 KB ends the connection', async () => {
  const client = await socketOf(owner);
  client.emit('unwatch', { ...place, x: 'y'.repeat(70_000) } as never);
  await until(() => !client.connected);
});

test('a removed member is told so and hears nothing more', async () => {
  const member = await server.join(owner, 'leaver', 'member', [{ key: 'SHOP', role: 'contributor' }]);
  const client = await socketOf(member);
  const [gone, changed] = [heard(client, 'gone'), heard(client, 'changed')];
  const order: string[] = [];
  for (const name of ['gone', 'access'] as const) client.on(name, () => order.push(name));
  const { present } = await ask(client, 'watch', { ...place, since: 0 });
  expect(present).toEqual([{ userId: member.userId, storyIds: [] }]);
  await owner('POST', `${shop}/members/remove`, { userId: member.userId });
  await until(() => gone.length > 0);
  expect(gone[0]?.problem.code).toBe('project_not_found');
  await until(() => order.includes('access'));
  expect(order).toEqual(['gone', 'access']);
  const witness = await socketOf(owner);
  await ask(witness, 'watch', { ...place, since: 0 });
  const [atWitness, before] = [heard(witness, 'changed'), changed.length];
  await create();
  await until(() => atWitness.length > 0);
  // What was sent before an answer has come before it.
  expect((await ask(client, 'watch', { ...place, since: 0 })).problem.code).toBe('project_not_found');
  expect(changed).toHaveLength(before);
});

test('whoever is taken into a project is told to look anew, and nobody else', async () => {
  const [joiner, other] = [
    await server.join(owner, 'joiner', 'member'),
    await server.join(owner, 'onlooker', 'member'),
  ];
  const [client, elsewhere] = [await socketOf(joiner), await socketOf(other)];
  const [told, toldElsewhere] = [heard(client, 'access'), heard(elsewhere, 'access')];
  await owner('POST', `${shop}/members/add`, { userId: joiner.userId, role: 'viewer' });
  await until(() => told.length > 0);
  // What was sent to the onlooker before comes before this.
  await owner('POST', `${shop}/members/add`, { userId: other.userId, role: 'viewer' });
  await until(() => toldElsewhere.length > 0);
  expect(toldElsewhere).toHaveLength(1);
});

test('signing out closes the socket', async () => {
  const other = await server.signIn();
  const client = await socketOf(other);
  await ask(client, 'watch', { ...place, since: 0 });
  await other('DELETE', '/api/session');
  await until(() => !client.connected);
});

test('deleting a project tells everybody there', async () => {
  await owner('POST', '/api/workspaces/acme/projects', { key: 'GONE', name: 'Gone' });
  const client = await socketOf(owner);
  const gone = heard(client, 'gone');
  await ask(client, 'watch', { workspace: 'acme', project: 'GONE', since: 0 });
  expect((await owner('DELETE', '/api/workspaces/acme/projects/GONE')).status).toBe(200);
  await until(() => gone.length > 0);
});

test('presence counts a person once, and a wall screen not at all', async () => {
  const member = await server.join(owner, 'present', 'member', [{ key: 'SHOP', role: 'contributor' }]);
  const [one, two] = [await socketOf(member), await socketOf(member)];
  const kiosk = await owner('POST', `${shop}/kiosks`, { name: 'Hall' });
  const wall = connect(server.base, {}, { token: kiosk.body.secret });
  open.push(wall);
  await connected(wall);
  const told = heard(wall, 'presence');
  expect(await ask(wall, 'watch', { ...place, since: 0 })).toMatchObject({ present: [] });
  await ask(one, 'watch', { ...place, since: 0 });
  await ask(two, 'watch', { ...place, since: 0 });
  const { id } = await create();
  two.emit('presence', { ...place, storyId: id });
  await until(() => told.at(-1)?.present[0]?.storyIds.length === 1);
  expect(told.at(-1)?.present).toEqual([{ userId: member.userId, storyIds: [id] }]);
  two.disconnect();
  await until(() => told.at(-1)?.present[0]?.storyIds.length === 0);
  one.disconnect();
  await until(() => told.at(-1)?.present.length === 0);
});

test('a closed wall screen goes dark', async () => {
  const kiosk = await owner('POST', `${shop}/kiosks`, { name: 'Kitchen' });
  const wall = connect(server.base, {}, { token: kiosk.body.secret });
  open.push(wall);
  await connected(wall);
  await owner('DELETE', `${shop}/kiosks/${kiosk.body.credential.id}`);
  await until(() => !wall.connected);
});

test('a client that stops reading is cut off, and others go on', async () => {
  const [paused, reading] = [await socketOf(owner), await socketOf(owner)];
  await ask(paused, 'watch', { ...place, since: 0 });
  await ask(reading, 'watch', { ...place, since: 0 });
  const told = heard(reading, 'changed');
  const transport = paused.io.engine.transport as unknown as { ws: { _socket: { pause: () => void } } };
  transport.ws._socket.pause();
  const { id: storyId } = await create();
  const words = 'x'.repeat(9_000);
  const isThere = () =>
    server.app
      .get(Sockets)
      .io.of('/')
      .sockets.has(paused.id ?? '');
  expect(isThere()).toBe(true);
  let last = 0;
  // More than any kernel keeps for a socket.
  for (let sent = 0; sent < 10_000 && isThere(); sent++)
    last = (await owner('POST', `${shop}/comments/add`, { storyId, id: randomUUID(), body: words })).body.version;
  expect(isThere()).toBe(false);
  await until(() => told.at(-1)?.changes.at(-1)?.version === last);
  expect(reading.connected).toBe(true);
}, 300_000);

test('an event without a policy stops the start', () => {
  expect(() => refuseUndeclared(['watch'])).not.toThrow();
  expect(() => refuseUndeclared(['shout'])).toThrow('shout declares no policy');
});
