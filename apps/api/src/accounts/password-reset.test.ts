import { startServer, password, type TestServer } from '../server.fixture.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
}, 60_000);
afterAll(() => server.stop());

type Who = Parameters<TestServer['token']>[0];
const link = (who: Who, id: string, workspace = 'acme') =>
  who('POST', `/api/workspaces/${workspace}/people/${id}/reset-link`);
const reset = (secret: string, next = 'a brand new secret') =>
  server.send('POST', '/api/password-resets', { secret, password: next });

test('the link sets a password once, and ends everything that was open', async () => {
  const ann = await server.join(owner, 'ann');
  const token = await server.token(ann);
  const earlier = (await link(owner, ann.userId)).body.secret;
  const { secret } = (await link(owner, ann.userId)).body;
  expect((await reset(earlier)).body.code).toBe('ticket_invalid');
  const told = (await server.send('POST', '/api/tickets/read', { secret })).body;
  expect(told).toMatchObject({ kind: 'reset', email: 'ann@example.com' });
  expect((await reset(secret, '12345678')).body.code).toBe('password_common');
  expect((await reset(secret)).body).toEqual({ ok: true });
  expect((await reset(secret)).body.code).toBe('ticket_invalid');
  expect((await ann('GET', '/api/me')).status).toBe(401);
  expect((await token('GET', '/api/me')).status).toBe(401);
  expect((await server.send('POST', '/api/session', { email: 'ann@example.com', password })).status).toBe(401);
  await server.signIn('ann@example.com', 'a brand new secret');
});

test('an admin resets admins and below, never an owner; a member nobody', async () => {
  const admin = await server.join(owner, 'admin', 'admin');
  const other = await server.join(owner, 'other', 'admin');
  const ownerId = (await owner('GET', '/api/me')).body.user.id;
  expect((await link(admin, other.userId)).status).toBe(200);
  expect((await link(admin, ownerId)).body.code).toBe('not_allowed');
  expect((await link(await server.join(owner, 'bob'), admin.userId)).body.code).toBe('not_allowed');
  expect((await link(owner, '01900000-0000-7000-8000-000000000009')).body.code).toBe('person_not_found');
});

test('a password opens every workspace: an admin of one does not take over the owner of another', async () => {
  const admin = await server.join(owner, 'ruth', 'admin');
  await admin('POST', '/api/workspaces', { name: 'Trap', slug: 'trap' });
  const { secret } = (await admin('POST', '/api/workspaces/trap/invitations', { role: 'guest' })).body;
  expect((await owner('POST', '/api/invitations/accept', { secret })).status).toBe(200);
  const ownerId = (await owner('GET', '/api/me')).body.user.id;
  expect((await link(admin, ownerId, 'trap')).body.code).toBe('not_allowed');
});
