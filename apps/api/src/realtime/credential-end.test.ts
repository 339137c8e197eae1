import { startServer, type TestServer } from '../server.fixture.js';
import { ask, connect, connected, heard, until, type Client } from './realtime.fixture.js';

const day = 86_400_000;
const shop = '/api/workspaces/acme/projects/SHOP';
const place = { workspace: 'acme', project: 'SHOP' };
let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const open: Client[] = [];

beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterEach(() => {
  for (const client of open.splice(0)) client.disconnect();
});
afterAll(() => server.stop());

async function socketOf(headers: Record<string, string>, auth: object = {}): Promise<Client> {
  const client = connect(server.base, headers, auth);
  open.push(client);
  await connected(client);
  return client;
}
const token = async (): Promise<{ secret: string; credential: { id: string } }> =>
  (await owner('POST', '/api/me/tokens', { name: 'bot', scope: 'write', days: 1 })).body;
const screen = async (): Promise<{ secret: string; credential: { id: string } }> =>
  (await owner('POST', `${shop}/kiosks`, { name: 'Hall' })).body;

test.each([
  [
    'a token',
    'token_invalid',
    async () => {
      const { secret, credential } = await token();
      return { auth: { token: secret }, end: () => owner('DELETE', `/api/me/tokens/${credential.id}`) };
    },
  ],
  [
    'a wall screen',
    'session_ended',
    async () => {
      const { secret, credential } = await screen();
      return {
        headers: { cookie: `rondo_session=${secret}` },
        end: () => owner('DELETE', `${shop}/kiosks/${credential.id}`),
      };
    },
  ],
  [
    'a session',
    'session_ended',
    async () => {
      const other = await server.signIn();
      return { headers: { cookie: other.cookie }, end: () => other('DELETE', '/api/session') };
    },
  ],
] as const)('%s that ends on an open socket says so: %s', async (_, code, make) => {
  const { end, ...shown }: { end: () => Promise<unknown>; headers?: { cookie: string }; auth?: object } = await make();
  const client = await socketOf({ ...shown.headers }, shown.auth);
  await ask(client, 'watch', { ...place, since: 0 });
  const gone = heard(client, 'gone');
  await end();
  await until(() => !client.connected);
  expect(gone.map(({ problem }) => problem.code)).toEqual([code]);
  // And whoever comes back with it hears the same.
  const refused = await socketOf({ ...shown.headers }, shown.auth).catch((error: unknown) => error);
  expect((refused as { data: { code: string } }).data.code).toBe(code);
});

test('whoever asks with a token that has expired since hears of the token', async () => {
  const { secret } = await token();
  const client = await socketOf({}, { token: secret });
  server.clock.skip(day + 1000);
  expect((await ask(client, 'watch', { ...place, since: 0 })).problem.code).toBe('token_invalid');
  const mine = await socketOf({ cookie: owner.cookie });
  server.clock.skip(30 * day);
  expect((await ask(mine, 'watch', { ...place, since: 0 })).problem.code).toBe('session_ended');
});
