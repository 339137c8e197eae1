import { randomUUID } from 'node:crypto';
import { createConnection } from 'node:net';
import { startServer, type TestServer } from '../../server.fixture.js';
import { Database } from '../database/database.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.stop());

const signIn = (body: unknown, headers: Record<string, string> = {}) =>
  server.send('POST', '/api/session', body, headers);

describe('every failure is a problem with a code', () => {
  test.each([
    ['not JSON', '{"email":', {}, 400, 'body_invalid'],
    ['nothing', undefined, {}, 400, 'body_invalid'],
    ['a number', '7', {}, 400, 'body_invalid'],
    ['null', 'null', {}, 400, 'body_invalid'],
    ['a poisoned object', '{"__proto__":{"a":1}}', {}, 400, 'body_invalid'],
    [
      'a form',
      'email=a&password=b',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'content_type_unsupported',
    ],
    ['text', '{}', { 'content-type': 'text/plain' }, 415, 'content_type_unsupported'],
    ['a strange type', '{}', { 'content-type': 'application/jsonp' }, 415, 'content_type_unsupported'],
    ['more than a megabyte', JSON.stringify({ email: 'x'.repeat(1_050_000) }), {}, 413, 'body_too_large'],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await signIn(body, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body.type).toBe(`urn:rondo:problem:${code}`);
    expect(answer.text).not.toMatch(/node_modules|at \w+ \(/);
  });

  test.each([
    ['en', { email: 'a@b.co' }, 'The field “password” is not valid: it is missing'],
    ['en', { email: 7, password: 'x' }, 'The field “email” is not valid: another kind of value is needed (string)'],
    ['en', { email: 'a@b.co', password: 'x', admin: 1 }, 'The field “admin” is not valid: there is no such field'],
    [
      'fr',
      { email: 'a@b.co', password: 'x'.repeat(999) },
      /^Le champ « password » n’est pas valide : \d+ caractères au plus/,
    ],
    ['en', '{bad', 'The field “request body” is not valid: this is not JSON'],
    ['fr', 7, /^Le champ « corps de la requête » n’est pas valide : il faut une valeur d’une autre sorte/],
  ])('what is wrong is said in our own words (%s, %j)', async (language, body, title) => {
    const answer = await signIn(typeof body === 'number' ? String(body) : body, { 'accept-language': language });
    expect(answer.body.title).toEqual(typeof title === 'string' ? title : expect.stringMatching(title));
  });

  test('an unknown field is named', async () => {
    const { body } = await signIn({ email: 'a@b.co', password: 'x', admin: true });
    expect(body).toMatchObject({ code: 'body_invalid', field: 'admin' });
  });

  test('the first field that does not fit is named, in the language of the browser', async () => {
    const french = { 'accept-language': 'de;q=0.9, fr-CA;q=0.8, en;q=0.1' };
    const { body } = await signIn({ email: 'nonsense', password: 'x' }, french);
    expect(body.field).toBe('email');
    expect(body.title).toMatch(/^Le champ « email » n’est pas valide : ce n’est pas une adresse email/);
  });

  test.each([
    ['GET', '/api/nothing/here', 404, 'not_found'],
    ['PUT', '/api/me', 404, 'not_found'],
    ['GET', '/%E0%A4%A', 404, 'path_invalid'],
    ['GET', '//', 404, 'not_found'],
    ['GET', '//[', 404, 'not_found'],
    ['GET', `/api/me/sessions/${'x'.repeat(400)}`, 404, 'not_found'],
    ['GET', '/api/setup?a=1', 400, 'query_invalid'],
  ])('%s %s', async (method, path, status, code) => {
    const answer = await server.send(method, path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('what is not HTTP is told so', async () => {
    const { port } = new URL(server.base);
    const text = await new Promise<string>((resolve) => {
      let got = '';
      const socket = createConnection(Number(port), '127.0.0.1', () => socket.write('\x16\x03 nonsense\r\n\r\n'));
      socket.on('data', (part) => (got += String(part))).on('close', () => resolve(got));
    });
    expect(text).toMatch(/^HTTP\/1\.1 400/);
    expect(text).toContain('urn:rondo:problem:body_invalid');
  });
});

test('headers of every reply, found or not', async () => {
  for (const path of ['/api/me', '/nothing', '/docs', '/healthz', '/%E0%A4%A']) {
    const { headers } = await server.send('GET', path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';script-src 'self';/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none';base-uri 'none';object-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
  expect((await server.send('GET', '/api/setup')).headers.get('cache-control')).toBe('no-store');
});

test('writes of one person are limited, and the answer says for how long', async () => {
  const small = await startServer({ RONDO_WRITE_LIMIT: '3' });
  const owner = await small.signIn();
  for (let write = 0; write < 3; write += 1) await owner('PATCH', '/api/me', { color: 'teal' });
  const refused = await owner('PATCH', '/api/me', { color: 'teal' });
  expect([refused.status, refused.body.code]).toEqual([429, 'too_many_requests']);
  expect(Number(refused.headers.get('retry-after'))).toBe(refused.body.params.seconds);
  expect((await owner('GET', '/api/me')).status).toBe(200);
  await small.stop();
}, 60_000);

test('each intent of a batch counts as a write, and a batch that is too much does nothing', async () => {
  const small = await startServer({ RONDO_WRITE_LIMIT: '10' });
  const owner = await small.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'FEW', name: 'Few' });
  const send = (count: number) => {
    const created = () => ({
      mutationId: randomUUID(),
      name: 'story.create',
      body: { id: randomUUID(), title: 'One' },
    });
    return owner('POST', '/api/workspaces/acme/projects/FEW/intents', {
      intents: Array.from({ length: count }, created),
    });
  };
  const version = async () => (await owner('GET', '/api/workspaces/acme/projects/FEW/changes?since=0')).body.version;
  expect((await send(8)).status).toBe(200);
  const before = await version();
  const refused = await send(2);
  expect([refused.status, refused.body.code]).toEqual([429, 'too_many_requests']);
  expect(await version()).toBe(before);
  await small.stop();
});

test('a database that goes away is told as such, at once, and its return is noticed', async () => {
  const fragile = await startServer();
  const owner = await fragile.signIn();
  const { pool } = fragile.app.get(Database);
  const connect = pool.connect.bind(pool);
  const query = pool.query.bind(pool);
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  pool.query = () => Promise.reject(refused);
  pool.connect = (() => Promise.reject(refused)) as typeof pool.connect;
  for (const path of ['/readyz', '/api/me/tokens', '/api/workspaces/acme/projects']) {
    const answer = await owner('GET', path);
    expect([path, answer.status, answer.body.code]).toEqual([path, 503, 'database_unavailable']);
    expect(answer.headers.get('retry-after')).toBe('2');
  }
  expect((await owner('GET', '/healthz')).status).toBe(200);
  pool.query = query;
  pool.connect = connect;
  expect((await owner('GET', '/api/me/tokens')).status).toBe(200);
  await fragile.stop();
});
