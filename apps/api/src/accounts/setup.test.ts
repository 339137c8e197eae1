import { startServer, password, type TestServer } from '../server.fixture.js';
import { Setup } from './setup.js';

const account = { name: 'Ada', email: 'Ada@Example.com', password, workspaceName: 'Équipe Web !' };

describe('an installation without an owner', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({}, { owner: false });
  }, 60_000);
  afterAll(() => server.stop());

  const finish = (secret: string, more: object = {}) =>
    server.send('POST', '/api/setup', { secret, ...account, ...more });

  test('the link of the last start makes the owner and the workspace, once', async () => {
    expect((await server.send('GET', '/api/setup')).body).toEqual({ needed: true });
    const earlier = (await server.app.get(Setup).newLink()) ?? '';
    const secret = (await server.app.get(Setup).newLink()) ?? '';
    expect((await finish(earlier)).body.code).toBe('ticket_invalid');
    expect((await finish('A'.repeat(43))).body.code).toBe('ticket_invalid');
    expect((await finish(secret, { password: 'password' })).body.code).toBe('password_common');
    expect((await server.send('POST', '/api/tickets/read', { secret })).body).toEqual({
      kind: 'owner',
      workspaceName: null,
      email: null,
      role: null,
    });

    const both = await Promise.all([finish(secret), finish(secret, { email: 'eve@example.com' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const made = both.find(({ status }) => status === 200);
    expect(made?.body.workspaces).toEqual([
      { id: expect.any(String), slug: 'equipe-web', name: 'Équipe Web !', role: 'owner' },
    ]);
    expect((await server.browser(made?.cookie ?? '')('GET', '/api/workspaces/equipe-web')).body).toMatchObject({
      version: 0,
      people: [{ name: 'Ada', role: 'owner' }],
    });
    expect((await server.send('GET', '/api/setup')).body).toEqual({ needed: false });
    expect((await finish(secret)).body.code).toBe('already_set_up');
    expect(await server.app.get(Setup).newLink()).toBeNull();
  });
});

test('the surroundings can name the owner instead', async () => {
  const server = await startServer({ RONDO_ADMIN_NAME: 'Grace', RONDO_WORKSPACE: 'Navy' });
  const me = await server.signIn();
  expect((await me('GET', '/api/me')).body).toMatchObject({ user: { name: 'Grace' }, workspaces: [{ slug: 'navy' }] });
  expect(await server.app.get(Setup).newLink()).toBeNull();
  await server.stop();
});
