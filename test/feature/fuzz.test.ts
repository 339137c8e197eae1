import { allRoutes, socketEvents, type Route } from '@rondo/contracts';
import fc from 'fast-check';
import { io, type Socket } from 'socket.io-client';
import { v7 as uuid } from 'uuid';
import { WebSocket } from 'ws';
import { tokenFor } from '../support/product.mjs';
import { pathFor, sampleFor, type Sample } from './support/samples.js';
import { createWorld, type World } from './support/world.js';

/** A run is repeated with its printed seed: `FUZZ_SEED=… npm test -- fuzz`. */
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
const hangs = 5000;

/** Values that have broken a server somewhere. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '𝕊'.repeat(300),
    'x'.repeat(60_000),
    '__proto__',
    'NaN',
    '-0',
    "'; DROP TABLE story; --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%00',
    '${7*7}',
    [],
    {},
    [[]],
    { __proto__: { admin: true } },
    { constructor: 1 },
    '00000000-0000-0000-0000-000000000000',
    '2026-02-31',
    '9999-12-31',
    Array.from({ length: 2000 }, (_, i) => i),
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.jsonValue({ maxDepth: 4 }),
);

const prefixes = ['{', '[', '"', '', 'null', '{"a":1}}', '\ufeff{}', '{"a":NaN}', '[1,]'];

/** One field of a good body replaced, dropped or added; or another body altogether. */
function spoiled(body: Record<string, unknown> | undefined): fc.Arbitrary<unknown> {
  if (body === undefined) return nasty;
  const fields = Object.keys(body);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom('', ...fields), nasty).map(([field, value]) => ({ ...body, [field]: value })),
    },
    {
      weight: 2,
      arbitrary: fc.subarray(fields).map((kept) => Object.fromEntries(kept.map((field) => [field, body[field]]))),
    },
    { weight: 1, arbitrary: nasty },
    { weight: 1, arbitrary: fc.constantFrom(...prefixes) },
  );
}

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

test('2,000 malformed requests over all routes: a clear problem, never a 5xx, never a hang', async () => {
  console.log(`fuzz seed ${seed}`);
  const routes = Object.entries(allRoutes).filter(
    ([name]) => !['session.end', 'project.delete', 'project.archive'].includes(name.replace(/\.one$/, '')),
  );
  const samples = new Map<string, Sample>();
  for (const [name] of routes) samples.set(name, await sampleFor(name, world));
  const given = fc.constantFrom(...routes).chain(([name, route]) => {
    const sample = samples.get(name) ?? {};
    return fc.record({
      name: fc.constant(name),
      route: fc.constant<Route>(route),
      body: route.method === 'GET' ? fc.constant(undefined) : spoiled(sample.body),
      params: fc.oneof(
        { weight: 4, arbitrary: fc.constant({}) },
        {
          weight: 1,
          arbitrary: fc.dictionary(
            fc.constantFrom('workspace', 'key', 'storyId', 'id', 'revision'),
            fc.string({ unit: 'grapheme', minLength: 1 }),
          ),
        },
      ),
      query: fc.oneof(
        fc.constant({}),
        fc.dictionary(fc.constantFrom('since', 'before', 'limit', 'fate', 'q', 'odd'), fc.string({ unit: 'binary' })),
      ),
      headers: fc.oneof(
        { weight: 4, arbitrary: fc.constant({}) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<Record<string, string>>(
            { 'idempotency-key': 'x'.repeat(500) },
            { 'idempotency-key': 'é' },
            { 'content-type': 'text/xml' },
            { authorization: 'Bearer nonsense' },
            { cookie: 'rondo_session=%%%' },
            { 'content-encoding': 'gzip' },
            { 'accept-language': 'x'.repeat(2000) },
          ),
        },
      ),
    });
  });

  const bad: string[] = [];
  let asked = 0;
  const check = async (request: {
    name: string;
    route: Route;
    body: unknown;
    params: Record<string, string>;
    query: Record<string, string>;
    headers: Record<string, string>;
  }) => {
    const sample = samples.get(request.name) ?? {};
    const params = Object.fromEntries(
      Object.entries({ ...sample.params, ...request.params }).map(([field, value]) => [
        field,
        encodeURIComponent(value.toWellFormed()),
      ]),
    );
    const path = pathFor(request.route.path, world, {
      ...sample,
      params,
      query: { ...sample.query, ...request.query },
    });
    const abort = AbortSignal.timeout(hangs);
    const answer = await Promise.race([
      world.owner.send(request.route.method, path, request.body, request.headers),
      new Promise<never>((_, reject) =>
        abort.addEventListener('abort', () => reject(new Error(`no answer: ${request.name}`))),
      ),
    ]);
    asked += 1;
    const isProblem =
      answer.status < 400 ||
      (answer.headers.get('content-type')?.includes('problem+json') === true &&
        typeof (answer.body as { code?: unknown }).code === 'string');
    if (answer.status >= 500 || !isProblem || /\bat .+:\d+:\d+/.test(answer.text))
      bad.push(
        `${answer.status} ${request.route.method} ${path} ${JSON.stringify(request.body)?.slice(0, 300)} → ${answer.text.slice(0, 300)}`,
      );
  };
  for (const request of fc.sample(given, { numRuns: 2000, seed })) await check(request);
  expect(bad).toEqual([]);
  expect(asked).toBe(2000);
  expect((await world.anonymous.send('GET', '/readyz')).status).toBe(200);
}, 240_000);

test('2,000 malformed socket frames: refused or cut off, the server lives on', async () => {
  const { secret } = await tokenFor(world.base);
  const events = Object.keys(socketEvents);
  const frames = fc.sample(
    fc.record({
      event: fc.oneof(
        fc.constantFrom(...events),
        fc.constantFrom('changed', 'error', 'connect', 'disconnecting', '__proto__', ''),
        fc.string(),
      ),
      body: fc.oneof(
        nasty,
        fc.constant({ workspace: world.slug, project: 'SHOP', since: -1 }),
        fc.constant({ workspace: world.slug, project: 'SHOP', since: 0, extra: 1 }),
      ),
      acknowledged: fc.boolean(),
    }),
    { numRuns: 1500, seed },
  );
  const open = async (): Promise<Socket> => {
    const socket = io(world.base, {
      transports: ['websocket'],
      auth: { token: secret },
      forceNew: true,
      reconnection: false,
    });
    await new Promise((resolve) =>
      socket.once('connect', () => resolve(undefined)).once('connect_error', () => resolve(undefined)),
    );
    return socket;
  };
  let socket = await open();
  let sent = 0;
  for (const { event, body, acknowledged } of frames) {
    if (!socket.connected) socket = await open();
    const reserved = [
      'connect',
      'connect_error',
      'disconnect',
      'disconnecting',
      'newListener',
      'removeListener',
    ].includes(event);
    if (acknowledged && !reserved) socket.emit(event, body, () => undefined);
    else if (!reserved) socket.emit(event, body);
    sent += 1;
    if (sent % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  socket.close();

  // Below socket.io: frames that are no packets at all.
  const raw = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.constantFrom(
        '',
        '4',
        '42',
        '42[',
        '42["watch"',
        '42["watch",{}]',
        '451-["x",{"_placeholder":true,"num":0}]',
        '9',
        '0',
        '40{',
        '2probe',
        `42["watch","${'x'.repeat(70_000)}"]`,
      ),
    ),
    { numRuns: 500, seed },
  );
  let wire: WebSocket | null = null;
  for (const frame of raw) {
    if (wire === null || wire.readyState !== WebSocket.OPEN) wire = await openWire(world.base);
    wire?.send(frame.toWellFormed());
    sent += 1;
  }
  wire?.close();
  expect(sent).toBe(2000);

  const after = await open();
  const reply = await after.timeout(5000).emitWithAck('watch', { workspace: world.slug, project: 'SHOP', since: 0 });
  expect(reply).toMatchObject({ version: expect.any(Number) });
  after.close();
  expect((await world.anonymous.send('GET', '/readyz')).status).toBe(200);
  expect(world.output()).not.toContain('unhandled');
}, 240_000);

async function openWire(base: string): Promise<WebSocket | null> {
  const wire = new WebSocket(`${base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket&n=${uuid()}`);
  return new Promise((resolve) => {
    wire.once('open', () => resolve(wire));
    wire.on('error', () => resolve(null));
  });
}
