import { Database } from '../platform/database/database.js';
import { until } from '../realtime/realtime.fixture.js';
import { startServer, password, type TestServer } from '../server.fixture.js';

const day = 86_400_000;
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.stop());

const email = 'owner@example.com';
const statusOf = async (cookie: string): Promise<number> => (await server.browser(cookie)('GET', '/api/me')).status;

test('signing in sets an HttpOnly, same-site cookie for the whole host and answers who one is', async () => {
  const { status, body, headers } = await server.send('POST', '/api/session', { email: 'OWNER@example.com', password });
  expect(status).toBe(200);
  expect(body).toMatchObject({ user: { email }, credential: { kind: 'session', scope: 'admin' }, kiosk: null });
  expect(body.workspaces).toEqual([expect.objectContaining({ slug: 'acme', role: 'owner' })]);
  expect(headers.get('set-cookie')).toMatch(
    /^rondo_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
  );
});

test('the secret of a session is kept as its hash only', async () => {
  const { cookie } = await server.signIn();
  const dump = await server.app.get(Database).pool.query('SELECT * FROM credential');
  expect(JSON.stringify(dump.rows)).not.toContain(cookie.split('=')[1]);
});

test('each sign-in gets a new secret and ends the one that was presented', async () => {
  const first = await server.signIn();
  const again = await server.browser(first.cookie)('POST', '/api/session', { email, password });
  expect(again.cookie).not.toBe(first.cookie);
  expect(await statusOf(again.cookie)).toBe(200);
  expect(await statusOf(first.cookie)).toBe(401);
});

test('a wrong password and an unknown email answer alike, to the byte', async () => {
  const attempt = (who: string) => server.send('POST', '/api/session', { email: who, password: 'not the password' });
  const [known, unknown] = [await attempt(email), await attempt('nobody@example.com')];
  expect([known.status, known.text]).toEqual([401, unknown.text]);
  await server.signIn();
});

test('after ten tries one account waits, at this address, and others do not', async () => {
  await server.join(await server.signIn(), 'victim');
  const attempt = (who: string, word = 'guess') => server.send('POST', '/api/session', { email: who, password: word });
  for (let tries = 0; tries < 10; tries += 1) expect((await attempt('victim@example.com')).status).toBe(401);
  const refused = await attempt('victim@example.com', password);
  expect(refused.status).toBe(429);
  expect(refused.body.code).toBe('too_many_requests');
  expect(Number(refused.headers.get('retry-after'))).toBe(refused.body.params.seconds);
  expect((await attempt(email, password)).status).toBe(200);
});

test('signing out ends the session for good and takes the cookie away', async () => {
  const me = await server.signIn();
  const out = await me('DELETE', '/api/session');
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
  const after = await me('GET', '/api/me');
  expect([after.status, after.body.code]).toEqual([401, 'session_ended']);
});

test('sessions are listed with their device, and one can end another', async () => {
  const here = await server.signIn();
  const there = await server.send('POST', '/api/session', { email, password }, { 'user-agent': 'X Firefox/1 Linux' });
  const { body } = await here('GET', '/api/me/sessions');
  const other = body.sessions.find((session: { name: string }) => session.name === 'Firefox, Linux');
  expect(other).toMatchObject({ current: false });
  expect(body.sessions.filter((session: { current: boolean }) => session.current)).toHaveLength(1);
  await here('DELETE', `/api/me/sessions/${other.id}`);
  expect(await statusOf(there.cookie)).toBe(401);
  expect(await statusOf(here.cookie)).toBe(200);
});

test('nobody ends the session of somebody else', async () => {
  const ann = await server.join(await server.signIn(), 'ann');
  const { body } = await ann('GET', '/api/me/sessions');
  const bob = await server.join(await server.signIn(), 'bob');
  expect((await bob('DELETE', `/api/me/sessions/${body.sessions[0].id}`)).status).toBe(404);
  expect(await statusOf(ann.cookie)).toBe(200);
});

test('a new password ends every other session and keeps this one', async () => {
  const here = await server.join(await server.signIn(), 'carol');
  const there = await server.signIn('carol@example.com');
  const change = (current: string, next: string) => here('POST', '/api/me/password', { current, next });
  expect((await change('wrong', 'another long secret')).body).toMatchObject({
    code: 'password_wrong',
    field: 'current',
  });
  expect((await change(password, 'Password123')).body).toMatchObject({ code: 'password_common', field: 'next' });
  expect((await change(password, 'another long secret')).status).toBe(200);
  expect(await statusOf(here.cookie)).toBe(200);
  expect(await statusOf(there.cookie)).toBe(401);
  await server.signIn('carol@example.com', 'another long secret');
});

test('a session ends after seven idle days, and after thirty whatever happens', async () => {
  const idle = await server.signIn();
  const busy = await server.signIn();
  const lastUse = async (): Promise<number> => {
    const { rows } = await server.app.get(Database).pool.query('SELECT max(last_used_at) AS at FROM credential');
    return Number(rows[0].at);
  };
  for (let days = 0; days < 28; days += 4) {
    server.clock.skip(4 * day);
    const asked = server.clock.now();
    expect(await statusOf(busy.cookie)).toBe(200);
    await until(async () => (await lastUse()) >= asked);
  }
  expect(await statusOf(idle.cookie)).toBe(401);
  server.clock.skip(3 * day);
  expect(await statusOf(busy.cookie)).toBe(401);
});
