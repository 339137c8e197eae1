import { startServer, type TestServer } from '../server.fixture.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const shop = '/api/workspaces/acme/projects/SHOP';
beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
  for (const key of ['SHOP', 'OTHER']) await owner('POST', '/api/workspaces/acme/projects', { key, name: key });
}, 60_000);
afterAll(() => server.stop());

const open = (secret: string, headers = {}) => server.send('POST', '/api/kiosk', { secret }, headers);

test('a wall screen reads its project, who it is, and nothing else', async () => {
  const { secret } = (await owner('POST', `${shop}/kiosks`, { name: 'Hall' })).body;
  const opened = await open(secret);
  expect(opened.body).toMatchObject({
    user: { name: '', email: '' },
    credential: { kind: 'kiosk', scope: 'read' },
    kiosk: { workspace: 'acme', projectKey: 'SHOP' },
  });
  const screen = server.browser(opened.cookie);
  const code = async (method: string, path: string, body?: object) => {
    const answer = await screen(method, path, body);
    return answer.status < 300 ? answer.status : answer.body.code;
  };
  expect(await code('GET', '/api/me')).toBe(200);
  expect(await code('GET', `${shop}/snapshot`)).toBe(200);
  expect(await code('GET', `${shop}/changes?since=0`)).toBe(200);
  expect(await code('POST', `${shop}/edit`, { name: 'X' })).toBe('not_allowed');
  expect(await code('POST', `${shop}/intents`, { intents: [] })).toBe('scope_too_small');
  expect(await code('GET', '/api/workspaces/acme/projects/OTHER/snapshot')).toBe('project_not_found');
  expect(await code('GET', '/api/workspaces/acme')).toBe('workspace_not_found');
  for (const path of ['sessions', 'tokens', 'work']) expect(await code('GET', `/api/me/${path}`)).toBe('not_allowed');
  expect(await code('DELETE', '/api/session')).toBe(200);
  expect((await open(secret)).body.code).toBe('ticket_invalid');
});

test('whoever tries the link while signed in stays signed in', async () => {
  const { secret } = (await owner('POST', `${shop}/kiosks`, { name: 'Try' })).body;
  const opened = await open(secret, { cookie: owner.cookie, origin: server.base });
  expect([opened.body.kiosk.projectKey, opened.cookie]).toEqual(['SHOP', '']);
});

test('no other secret opens a wall screen', async () => {
  const session = owner.cookie.split('=')[1] ?? '';
  expect((await open(session)).body.code).toBe('ticket_invalid');
});

test('a screen goes dark when it is closed, or when whoever opened it no longer sees the project', async () => {
  const lead = await server.join(owner, 'lead', 'member', [{ key: 'SHOP', role: 'lead' }]);
  const { secret, credential } = (await lead('POST', `${shop}/kiosks`, { name: 'Wall' })).body;
  const screen = server.browser((await open(secret)).cookie);
  expect((await screen('GET', `${shop}/snapshot`)).status).toBe(200);
  await owner('POST', `${shop}/members/remove`, { userId: lead.userId });
  expect((await screen('GET', `${shop}/snapshot`)).status).toBe(401);
  await owner('POST', `${shop}/members/add`, { userId: lead.userId, role: 'lead' });
  expect((await screen('GET', `${shop}/snapshot`)).status).toBe(200);
  await owner('DELETE', `${shop}/kiosks/${credential.id}`);
  expect((await screen('GET', `${shop}/snapshot`)).status).toBe(401);
});
