import { allRoutes, problemStatus } from '@rondo/contracts';
import { startServer, type TestServer } from '../../server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ RONDO_TRUST_PROXY: '127.0.0.1' });
}, 60_000);
afterAll(() => server.stop());

test('the description names every route and every problem, for machines and for people', async () => {
  const { body } = await server.send('GET', '/openapi.json');
  const described = Object.values(body.paths).flatMap((path) =>
    Object.values(path as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(Object.keys(allRoutes).sort());
  const page = await server.send('GET', '/docs');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const name of [...Object.keys(allRoutes), ...Object.keys(problemStatus)]) expect(page.text).toContain(name);
  expect(page.text).not.toMatch(/<script(?! src="\/docs\.js"><)|onclick|javascript:/i);
  expect(page.text).toContain('Authorization: Bearer $RONDO_TOKEN');
});

test('metrics answer loopback, and elsewhere an admin’s token of scope admin', async () => {
  const far = { 'x-forwarded-for': '203.0.113.7' };
  const owner = await server.signIn();
  const here = await server.send('GET', '/metrics');
  expect(here.text).toMatch(/rondo_http_request_seconds_bucket\{.*route="session.create"/);
  expect(here.text).toMatch(/rondo_writes_total\{route="session.create",outcome="saved"\} \d/);
  expect(here.text).toContain('process_resident_memory_bytes');
  const from = async (who: Awaited<ReturnType<TestServer['token']>>) => {
    const { status, body } = await who('GET', '/metrics', undefined, far);
    return status === 200 ? 200 : body.code;
  };
  expect(await from(server.send)).toBe('sign_in_required');
  expect(await from(await server.token(owner, 'read'))).toBe('scope_too_small');
  expect(await from(await server.token(owner))).toBe(200);
  expect(await from(await server.token(await server.join(owner, 'member')))).toBe('not_allowed');
});
