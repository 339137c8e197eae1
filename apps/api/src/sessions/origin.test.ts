import { startServer, type TestServer } from '../server.fixture.js';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ RONDO_ORIGIN: 'https://board.example', RONDO_TRUST_PROXY: '127.0.0.1' });
  ({ cookie } = await server.signIn());
}, 60_000);
afterAll(() => server.stop());

const write = (headers: Record<string, string>) => server.send('PATCH', '/api/me', { color: 'teal' }, headers);

test.each([
  ['our own page, plain', () => ({ origin: server.base }), 200],
  ['our own page, by metadata', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
  ['the address bar', () => ({ 'sec-fetch-site': 'none' }), 200],
  ['a place the board is served from', () => ({ origin: 'https://board.example' }), 200],
  ['another site, by metadata', () => ({ 'sec-fetch-site': 'cross-site', origin: server.base }), 403],
  ['another site of the same domain', () => ({ 'sec-fetch-site': 'same-site', origin: server.base }), 403],
  ['another site, plain', () => ({ origin: 'https://evil.example' }), 403],
  ['another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
  ['a name that only begins like ours', () => ({ origin: `${server.base}.evil.example` }), 403],
  ['a sandboxed page', () => ({ origin: 'null' }), 403],
  ['nobody who says where from', () => ({}), 403],
])('a write with the cookie from %s → %i', async (_, headers, status) => {
  const answer = await write({ cookie, ...headers() });
  expect(answer.status).toBe(status);
  const missing = Object.keys(headers()).length === 0;
  if (status === 403) expect(answer.body.code).toBe(missing ? 'origin_missing' : 'origin_refused');
});

test('reading needs no origin, and a token is nobody’s page', async () => {
  expect((await server.send('GET', '/api/me', undefined, { cookie, origin: 'https://evil.example' })).status).toBe(200);
  const token = await server.token(server.browser(cookie));
  expect((await token('PATCH', '/api/me', { color: 'teal' }, { origin: 'https://evil.example' })).status).toBe(200);
});

test('no other site signs somebody in', async () => {
  const body = { email: 'owner@example.com', password: 'a long enough secret' };
  const answer = await server.send('POST', '/api/session', body, { origin: 'https://evil.example' });
  expect(answer.body.code).toBe('origin_refused');
});

test('over https the cookie is Secure and bound to the host, and the plain one is not read', async () => {
  const secure = { 'x-forwarded-proto': 'https', origin: 'https://board.example' };
  const body = { email: 'owner@example.com', password: 'a long enough secret' };
  const signedIn = await server.send('POST', '/api/session', body, secure);
  expect(signedIn.headers.get('set-cookie')).toMatch(/^__Host-rondo_session=[\w-]{43}; Path=\/; .*; Secure$/);
  expect(signedIn.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  expect((await server.send('GET', '/api/me', undefined, { ...secure, cookie: signedIn.cookie })).status).toBe(200);
  expect((await server.send('GET', '/api/me', undefined, { ...secure, cookie })).status).toBe(401);
});
