import { until } from '../realtime/realtime.fixture.js';
import { startServer, type TestServer } from '../server.fixture.js';

const day = 86_400_000;
let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterAll(() => server.stop());

const make = (body: object, headers = {}) => owner('POST', '/api/me/tokens', body, headers);
const bearer = (secret: string) => server.as({ authorization: `Bearer ${secret}` });

test('a token is shown once, listed without its secret, and signs in without a cookie or an origin', async () => {
  const { body } = await make({ name: 'ci', scope: 'read', days: 30 });
  expect(body.secret).toMatch(/^rnd_[\w-]{43}$/);
  expect(body.credential.expiresAt - body.credential.createdAt).toBe(30 * day);
  const list = await owner('GET', '/api/me/tokens');
  expect(list.text).not.toContain(body.secret);
  expect(list.body.tokens).toContainEqual(body.credential);
  expect((await bearer(body.secret)('GET', '/api/me')).body.credential).toMatchObject({ kind: 'token', scope: 'read' });
});

test('a token does no more than its scope', async () => {
  const label = { id: '01900000-0000-7000-8000-000000000001', name: 'x', color: 'red' };
  const path = '/api/workspaces/acme/projects/SHOP/labels/create';
  const story = { id: '01900000-0000-7000-8000-000000000002', title: 'T' };
  const create = '/api/workspaces/acme/projects/SHOP/stories/create';
  const codes = async (scope: string) => {
    const token = await server.token(owner, scope);
    const answers = [
      await token('GET', '/api/workspaces/acme'),
      await token('POST', create, story),
      await token('POST', '/api/workspaces/acme/edit', { name: 'Acme' }),
      await token('POST', '/api/me/tokens', { name: 'more', scope: 'admin', days: 1 }),
    ];
    return answers.map(({ status, body }) => (status < 300 ? status : body.code));
  };
  expect(await codes('read')).toEqual([200, 'scope_too_small', 'scope_too_small', 'scope_too_small']);
  expect(await codes('write')).toEqual([200, 200, 'scope_too_small', 'scope_too_small']);
  expect((await (await server.token(owner))('POST', path, label)).status).toBe(200);
});

test('a revoked, expired or invented token answers 401', async () => {
  const revoked = (await make({ name: 'gone', scope: 'admin', days: 1 })).body;
  expect((await bearer(revoked.secret)('GET', '/api/me')).status).toBe(200);
  await owner('DELETE', `/api/me/tokens/${revoked.credential.id}`);
  expect((await bearer(revoked.secret)('GET', '/api/me')).body.code).toBe('token_invalid');
  for (const invented of ['rnd_', 'x'.repeat(5000), `rnd_${'A'.repeat(43)}`, 'é'])
    expect((await bearer(encodeURIComponent(invented))('GET', '/api/me')).status).toBe(401);
  const short = (await make({ name: 'short', scope: 'read', days: 1 })).body;
  server.clock.skip(day + 1000);
  expect((await bearer(short.secret)('GET', '/api/me')).status).toBe(401);
});

test('the last use is noted once a minute', async () => {
  const { body } = await make({ name: 'used', scope: 'read', days: 300 });
  const fence = (await make({ name: 'fence', scope: 'read', days: 300 })).body;
  const use = ({ secret }: { secret: string }) => bearer(secret)('GET', '/api/me');
  const noted = async ({ credential }: { credential: { id: string } }): Promise<number | null> => {
    const { tokens } = (await owner('GET', '/api/me/tokens')).body;
    return tokens.find(({ id }: { id: string }) => id === credential.id).lastUsedAt;
  };
  await use(body);
  await until(async () => (await noted(body)) !== null);
  const first = await noted(body);
  server.clock.skip(40_000);
  await use(body);
  // A use is noted on its own time: once a later one of another token is there, this one would be too.
  await use(fence);
  await until(async () => (await noted(fence)) !== null);
  expect(await noted(body)).toBe(first);
  server.clock.skip(40_000);
  await use(body);
  await until(async () => Number(await noted(body)) > Number(first));
});

describe('Idempotency-Key', () => {
  const body = { name: 'keyed', scope: 'read', days: 1 };

  test('the same key and body: one token, the same answer, and its secret once', async () => {
    const key = { 'idempotency-key': 'key-1' };
    const first = await make(body, key);
    const again = await make(body, key);
    expect(again.body).toEqual({ ...first.body, secret: null });
    const { tokens } = (await owner('GET', '/api/me/tokens')).body;
    expect(tokens.filter(({ name }: { name: string }) => name === 'keyed')).toHaveLength(1);
  });

  test('the same key and another body, or another route: 422', async () => {
    const key = { 'idempotency-key': 'key-1' };
    expect((await make({ ...body, days: 2 }, key)).body.code).toBe('mutation_reused');
    expect((await owner('PATCH', '/api/me', { name: 'Me' }, key)).status).toBe(422);
  });

  test('twenty at once with one key make one', async () => {
    const key = { 'idempotency-key': 'key-20' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => make({ ...body, name: 'twenty' }, key)));
    expect(new Set(answers.map((answer) => answer.body.credential.id)).size).toBe(1);
    expect(answers.filter((answer) => answer.body.secret !== null)).toHaveLength(1);
  });

  test('a refused request does not use its key up', async () => {
    const key = { 'idempotency-key': 'key-2' };
    const wrong = { current: 'no', next: 'another long secret' };
    expect((await owner('POST', '/api/me/password', wrong, key)).status).toBe(403);
    expect((await make(body, key)).status).toBe(200);
  });

  test('a key that is no key is told so', async () => {
    const answer = await make(body, { 'idempotency-key': 'x'.repeat(101) });
    expect(answer.body).toMatchObject({ code: 'body_invalid', field: 'Idempotency-Key' });
  });

  test('what was deleted answers its repeat as the first time', async () => {
    await owner('POST', '/api/workspaces/acme/projects', { key: 'GONE', name: 'Gone' });
    const remove = () =>
      owner('DELETE', '/api/workspaces/acme/projects/GONE', undefined, { 'idempotency-key': 'key-3' });
    const [first, again] = [await remove(), await remove()];
    expect([first.status, again.status, again.body]).toEqual([200, 200, { ok: true }]);
    expect((await owner('DELETE', '/api/workspaces/acme/projects/GONE')).status).toBe(404);
  });
});
