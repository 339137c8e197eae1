import type { Presence } from '@rondo/contracts';
import { io } from 'socket.io-client';
import { v7 as uuid } from 'uuid';
import { contentOf, Follower, stateFrom } from '../support/follower.js';
import { call, patience, tokenFor, write } from '../support/product.mjs';
import { startProductionShape } from '../support/production-shape.js';
import { programOnPath } from '../support/programs.js';

const redis = programOnPath('redis-server');
const nginx = programOnPath('nginx');
/** Both come from Debian in CI; a machine without them skips, and the count says so. */
const shapeTest = redis !== undefined && nginx !== undefined ? test : test.skip;

type Shape = Awaited<ReturnType<typeof startProductionShape>>;

async function projectOn(shape: Shape) {
  const { secret, slug, userId } = await tokenFor(shape.base);
  const headers = { authorization: `Bearer ${secret}` };
  await call(shape.base, 'POST', `/api/workspaces/${slug}/projects`, { headers, body: { key: 'TWO', name: 'Two' } });
  const route = `/api/workspaces/${slug}/projects/TWO`;
  const storyIds = Array.from({ length: 10 }, () => uuid());
  const intents = storyIds.map((id) => ({
    mutationId: uuid(),
    name: 'story.create',
    body: { id, title: `Story ${id}` },
  }));
  const { results } = (await call(shape.base, 'POST', `${route}/intents`, { headers, body: { intents } })).reply;
  expect(results.map(({ version }: { version: number }) => typeof version)).toEqual(storyIds.map(() => 'number'));
  return { secret, slug, userId, headers, route, storyIds, place: { workspace: slug, project: 'TWO' } };
}

async function present(base: string, place: object, token: string, storyId: string | null) {
  const socket = io(base, { transports: ['websocket'], auth: { token }, forceNew: true });
  const seen: (readonly Presence[])[] = [];
  socket.on('presence', (message: { present: readonly Presence[] }) => seen.push(message.present));
  await new Promise((resolve) => socket.once('connect', () => resolve(undefined)));
  const reply: { present: readonly Presence[] } = await socket.emitWithAck('watch', { ...place, since: 0 });
  seen.push(reply.present);
  socket.emit('presence', { ...place, storyId });
  return {
    socket,
    sees: (storyIds: readonly string[]) =>
      within(patience, () => JSON.stringify(seen.at(-1)?.[0]?.storyIds) === JSON.stringify(storyIds)),
  };
}

/** Somebody who sees this one project, and what they may do there by what a process says. */
async function guestOn(base: string, { slug, headers }: Awaited<ReturnType<typeof projectOn>>) {
  const body = { role: 'guest', projects: [{ key: 'TWO', role: 'viewer' }] };
  const { reply: invitation } = await call(base, 'POST', `/api/workspaces/${slug}/invitations`, { headers, body });
  const { cookie, reply } = await call(base, 'POST', '/api/invitations/accept', {
    body: { secret: invitation.secret, name: 'Guest', email: 'guest@example.com', password: 'a long enough secret' },
  });
  return {
    cookie,
    userId: String(reply.user.id),
    roleAt: async (process: string): Promise<unknown> =>
      (await call(process, 'GET', `/api/workspaces/${slug}/projects`, { headers: { cookie } })).reply.projects[0].role,
  };
}

async function within(ms: number, holds: () => boolean): Promise<boolean> {
  for (
    const deadline = Date.now() + ms;
    Date.now() < deadline;
    await new Promise((resolve) => setTimeout(resolve, 20))
  ) {
    if (holds()) return true;
  }
  return holds();
}

shapeTest(
  'two processes behind the proxy serve one board: moves, presence, and a killed process',
  async () => {
    const shape = await startProductionShape({ redis: redis ?? '', nginx: nginx ?? '' });
    const open: { close(): void }[] = [];
    try {
      const project = await projectOn(shape);
      const [first, second] = shape.processes.map((product) => product.base);
      if (first === undefined || second === undefined) throw new Error('two processes');
      const followers = await Promise.all(
        [first, second, shape.base].map((base) => new Follower(base, project.place, project.secret).open()),
      );
      open.push(...followers);
      const move = (base: string, turn: number) =>
        write(base, `${project.route}/stories/${project.storyIds[turn % 10]}/move`, {
          headers: project.headers,
          body: { stage: turn % 20 < 10 ? 'CODE' : 'TEST', after: null },
        });

      // A move through one process reaches the sockets of the other, whoever of them wrote before.
      let head = 0;
      for (let turn = 0; turn < 40; turn++) head = (await move(turn % 2 === 0 ? first : second, turn)).version;
      for (const follower of followers) expect(await follower.reaches(head)).toBe(true);

      // Both write the same project at once: each takes turns with the other, nothing is lost.
      const both = await Promise.all(
        Array.from({ length: 60 }, (_, turn) => move(turn % 2 === 0 ? first : second, turn + 40)),
      );
      const versions = both.flatMap(({ change, version }) => (change === null ? [] : [version as number]));
      expect(new Set(versions).size).toBe(versions.length);
      head = Math.max(head, ...versions);

      const here = await present(first, project.place, project.secret, project.storyIds[3] ?? null);
      const there = await present(second, project.place, project.secret, project.storyIds[3] ?? null);
      open.push(here.socket, there.socket);
      expect(await there.sees([project.storyIds[3] ?? ''])).toBe(true);

      // A session that one process revokes is closed by the other.
      const { cookie, secret } = await tokenFor(first);
      const doomed = io(second, {
        transports: ['websocket'],
        auth: { token: secret },
        forceNew: true,
        reconnection: false,
      });
      await new Promise((resolve) => doomed.once('connect', () => resolve(undefined)));
      await doomed.emitWithAck('watch', { ...project.place, since: 0 });
      const { reply: tokens } = await call(first, 'GET', '/api/me/tokens', { headers: { cookie } });
      const newest = [...tokens.tokens].sort((a, b) => b.createdAt - a.createdAt)[0];
      await call(first, 'DELETE', `/api/me/tokens/${newest.id}`, { headers: { cookie } });
      expect(await within(patience, () => !doomed.connected)).toBe(true);

      // Told by one process that their access has changed, somebody asks the other and gets the new truth.
      const guest = await guestOn(first, project);
      const socket = io(first, { transports: ['websocket'], extraHeaders: { cookie: guest.cookie }, forceNew: true });
      open.push(socket);
      await new Promise((resolve) => socket.once('connect', () => resolve(undefined)));
      const told: unknown[] = [];
      socket.on('access', () => void guest.roleAt(second).then((role) => told.push(role)));
      for (let turn = 0; turn < 20; turn++) {
        const role = turn % 2 === 0 ? 'contributor' : 'viewer';
        const body = { userId: guest.userId, role };
        await call(first, 'POST', `${project.route}/members/edit`, { headers: project.headers, body });
        expect(await within(patience, () => told.at(-1) === role)).toBe(true);
      }

      // Killed: the proxy goes on with the other, its clients come back, nothing is lost.
      await shape.processes[0]?.stop('SIGKILL');
      for (let turn = 102; turn < 122; turn++) head = (await move(shape.base, turn)).version;
      await shape.restart(0);
      for (const follower of followers) expect(await follower.reaches(head)).toBe(true);
      const { reply } = await call(shape.base, 'GET', `${project.route}/snapshot`, { headers: project.headers });
      for (const follower of followers) expect(contentOf(follower.state)).toEqual(contentOf(stateFrom(reply)));
    } finally {
      for (const client of open) client.close();
      await shape.stop();
    }
  },
  300_000,
);
