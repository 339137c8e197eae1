import { allRoutes, socketEvents, type Route } from '@rondo/contracts';
import fc from 'fast-check';
import { io, type Socket } from 'socket.io-client';
import { v7 as uuid } from 'uuid';
import { WebSocket } from 'ws';
import { patience, tokenFor } from '../support/product.mjs';
import { seedsOf } from '../support/seeds.js';
import { nasty } from './support/nasty.js';
import type { Sample } from './support/sample.js';
import { pathFor, sampleFor } from './support/samples.js';
import { atTheEdges, spoiledBody, spoiledQuery } from './support/spoiled.js';
import { createWorld, type World } from './support/world.js';

/** Others with `FUZZ_SEED=random npm test -- fuzz`; a seed that fails joins these. Each makes 500 requests and 500 frames. */
const seeds = seedsOf('FUZZ_SEED', [1, 2, 3, 4]);
/** Fewer than a connection may send at once: what is beyond would be answered without being read. */
const perConnection = 90;

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

interface Asked {
  readonly name: string;
  readonly route: Route;
  readonly body: unknown;
  readonly params: Record<string, string>;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
}

const routes: readonly (readonly [string, Route])[] = Object.entries(allRoutes).filter(
  ([name]) => !['session.end', 'project.delete', 'project.archive'].includes(name.replace(/\.one$/, '')),
);

async function samplesOf(): Promise<Map<string, Sample>> {
  const samples = new Map<string, Sample>();
  for (const [name] of routes) samples.set(name, await sampleFor(name, world));
  return samples;
}

/** Null when it was answered as it should be; otherwise what was wrong. */
async function faultIn({ name, route, body, headers, ...more }: Asked, sample: Sample): Promise<string | null> {
  const params = Object.fromEntries(
    Object.entries({ ...sample.params, ...more.params }).map(([field, value]) => [
      field,
      encodeURIComponent(value.toWellFormed()),
    ]),
  );
  const path = pathFor(route.path, world, { ...sample, params, query: { ...sample.query, ...more.query } });
  const abort = AbortSignal.timeout(patience);
  const answer = await Promise.race([
    world.owner.send(route.method, path, body, headers),
    new Promise<never>((_, reject) =>
      abort.addEventListener('abort', () => reject(new Error(`no answer: ${name} ${path}`))),
    ),
  ]);
  const isProblem =
    answer.status < 400 ||
    (answer.headers.get('content-type')?.includes('problem+json') === true &&
      typeof (answer.body as { code?: unknown }).code === 'string');
  if (answer.status < 500 && isProblem && !/\bat .+:\d+:\d+/.test(answer.text)) return null;
  return `${answer.status} ${route.method} ${path} ${JSON.stringify(body)?.slice(0, 300)} → ${answer.text.slice(0, 300)}`;
}

test.each(seeds)(
  '500 malformed requests over all routes, seed %i: a problem, never a 5xx, never a hang',
  async (seed) => {
    const samples = await samplesOf();
    const given: fc.Arbitrary<Asked> = fc.constantFrom(...routes).chain(([name, route]) =>
      fc.record({
        name: fc.constant(name),
        route: fc.constant<Route>(route),
        body: route.method === 'GET' ? fc.constant(undefined) : spoiledBody(samples.get(name)?.body),
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
        query: fc.oneof(fc.constant({}), spoiledQuery(route)),
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
      }),
    );
    const bad: (string | null)[] = [];
    for (const asked of fc.sample(given, { numRuns: 500, seed }))
      bad.push(await faultIn(asked, samples.get(asked.name) ?? {}));
    expect(bad.filter((fault) => fault !== null)).toEqual([]);
    expect(bad).toHaveLength(500);
    expect((await world.anonymous.send('GET', '/readyz')).status).toBe(200);
  },
  300_000,
);

test('days and times at the edges, wherever one is taken: answered, never a 5xx, never a hang', async () => {
  const samples = await samplesOf();
  const bad: (string | null)[] = [];
  for (const [name, route] of routes) {
    const sample = samples.get(name) ?? {};
    for (const given of atTheEdges(route, sample.body))
      bad.push(await faultIn({ name, route, params: {}, headers: {}, ...given }, sample));
  }
  expect(bad.filter((fault) => fault !== null)).toEqual([]);
  expect(bad.length).toBeGreaterThan(1_000);
}, 300_000);

/** Names that the library keeps for itself: they go as packets, below. */
const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'];
const refusals = ['frame_invalid', 'project_not_found', 'workspace_not_found'];

test.each(seeds)('375 malformed messages, seed %i: each is refused, or cuts the connection', async (seed) => {
  const { secret } = await tokenFor(world.base);
  const event = fc.oneof(
    fc.constantFrom(...Object.keys(socketEvents)),
    fc.constantFrom('changed', 'error', '__proto__', ''),
    fc.string().filter((name) => !reserved.includes(name)),
  );
  const body = fc.oneof(
    nasty,
    fc.constant({ workspace: world.slug, project: 'SHOP', since: -1 }),
    fc.constant({ workspace: world.slug, project: 'SHOP', since: 0, extra: 1 }),
  );
  const messages = fc.sample(fc.record({ event, body }), { numRuns: 375, seed });
  let socket: Socket | null = null;
  let [answered, cut] = [0, 0];
  const odd: string[] = [];
  for (const [at, message] of messages.entries()) {
    if (at % (perConnection / 2) === 0) socket?.close();
    if (socket?.connected !== true) socket = await openSocket(secret);
    // Without an answer asked for, too: nothing may depend on it.
    socket.emit(message.event, message.body);
    const reply = await answerOf(socket, message);
    if (reply === null) cut += 1;
    else answered += 1;
    if (reply !== null && !refusals.includes(reply.problem?.code ?? 'none'))
      odd.push(`${JSON.stringify(message).slice(0, 300)} → ${JSON.stringify(reply).slice(0, 300)}`);
  }
  socket?.close();
  expect(odd).toEqual([]);
  expect(answered + cut).toBe(375);
  // A cut is for frames of more than 64 KB; most are read.
  expect(answered).toBeGreaterThan(300);
  await isWell(secret);
});

test.each(seeds)(
  '125 frames that are no packets, seed %i: answered, passed over, or the connection is cut',
  async (seed) => {
    const { secret } = await tokenFor(world.base);
    const packets = ['', '4', '42', '42[', '42["watch"', '42["watch",{}]', '42["disconnect"]', '421["newListener",1]'];
    const strange = ['451-["x",{"_placeholder":true,"num":0}]', '9', '0', '40{', '41', '43', '2probe'];
    const frames = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.constantFrom(...packets, ...strange, `42["watch","${'x'.repeat(70_000)}"]`),
      ),
      { numRuns: 125, seed },
    );
    let wire: Wire | null = null;
    let [passed, cut] = [0, 0];
    for (const [at, frame] of frames.entries()) {
      if (at % (perConnection / 3) === 0) wire?.close();
      if (wire === null || !wire.isOpen()) wire = await openWire(world.base, secret);
      if (await wire.survives(frame.toWellFormed())) passed += 1;
      else cut += 1;
    }
    wire?.close();
    expect(passed + cut).toBe(125);
    expect(Math.min(passed, cut)).toBeGreaterThan(0);
    await isWell(secret);
  },
);

async function isWell(secret: string): Promise<void> {
  const socket = await openSocket(secret);
  const place = { workspace: world.slug, project: 'SHOP', since: 0 };
  expect(await socket.timeout(patience).emitWithAck('watch', place)).toMatchObject({ version: expect.any(Number) });
  socket.close();
  expect((await world.anonymous.send('GET', '/readyz')).status).toBe(200);
  expect(world.output()).not.toContain('unhandled');
}

async function openSocket(secret: string): Promise<Socket> {
  const options = { transports: ['websocket'], auth: { token: secret }, forceNew: true, reconnection: false };
  const socket = io(world.base, options);
  await new Promise((resolve, reject) => socket.once('connect', () => resolve(null)).once('connect_error', reject));
  return socket;
}

/** Null when the connection was cut instead; neither is a hang. */
function answerOf(
  socket: Socket,
  { event, body }: { readonly event: string; readonly body: unknown },
): Promise<{ readonly problem?: { readonly code: string } } | null> {
  return new Promise((resolve, reject) => {
    const gone = () => resolve(null);
    socket.once('disconnect', gone);
    socket.timeout(patience).emit(event, body, (error: Error | null, reply: object) => {
      socket.off('disconnect', gone);
      if (error === null) resolve(reply);
      else if (socket.connected) reject(error);
      else resolve(null);
    });
  });
}

/** A connection below socket.io. */
async function openWire(base: string, secret: string) {
  const wire = new WebSocket(`${base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket&n=${uuid()}`);
  wire.on('error', () => undefined);
  const heard = (sign: string) =>
    new Promise<boolean>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('neither an answer nor a cut')), patience);
      const end = (answered: boolean) => {
        clearTimeout(timer);
        wire.off('message', read).off('close', closed);
        resolve(answered);
      };
      const read = (data: Buffer) => String(data).startsWith(sign) && end(true);
      const closed = () => end(false);
      wire.on('message', read).on('close', closed);
    });
  if (!(await heard('0'))) throw new Error('no connection');
  wire.send(`40${JSON.stringify({ token: secret })}`);
  if (!(await heard('40'))) throw new Error('not let in');
  return {
    isOpen: () => wire.readyState === WebSocket.OPEN,
    close: () => wire.close(),
    /** Whether what is sent after it is answered. */
    survives(frame: string): Promise<boolean> {
      const answer = heard('43999');
      wire.send(frame);
      wire.send('42999["watch",{}]');
      return answer;
    },
  };
}
type Wire = Awaited<ReturnType<typeof openWire>>;
