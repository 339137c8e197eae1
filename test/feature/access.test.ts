import { allRoutes, intentRoutes, type Route } from '@rondo/contracts';
import { v7 as uuid } from 'uuid';
import { pathFor, sampleFor, samples, withoutSuccess } from './support/samples.js';
import { createWorld, type Client, type World } from './support/world.js';

/** Generated from the route table: a new route is in here the moment it exists. */
const every = Object.entries(allRoutes);
const intents = new Set(Object.keys(intentRoutes));
const guarded = every.filter(([, route]) => route.policy !== 'public' && route.policy !== 'metrics');
const writes = every.filter(([, route]) => route.method !== 'GET');
const withBody = every.filter(([, route]) => route.body !== undefined);
const names = (list: readonly (readonly [string, Route])[]) => list.map(([name, route]) => [name, route] as const);

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

/** The sample of a route in the one project where everybody has a role: refused calls change nothing. */
async function askInShop(who: Client, name: string, route: Route) {
  const sample = await sampleFor(name, world);
  const path = pathFor(route.path, world, { ...sample, params: { ...sample.params, key: 'SHOP' } });
  return who.send(route.method, path, sample.body);
}

async function ask(
  who: Client,
  name: string,
  route: Route,
  change: { path?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const sample = await sampleFor(name, world);
  const body = 'body' in change ? change.body : sample.body;
  return who.send(route.method, change.path ?? pathFor(route.path, world, sample), body, change.headers);
}

test('every route has a sample, and every sample a route', () => {
  const known = every.map(([name]) => name.replace(/\.one$/, ''));
  expect([...new Set(known)].sort()).toEqual(Object.keys(samples).sort());
});

describe('who may', () => {
  test.each(names(guarded))('%s: not signed in → 401', async (name, route) => {
    const answer = await ask(world.anonymous, name, route);
    expect([answer.status, answer.body]).toEqual([401, expect.objectContaining({ code: 'sign_in_required' })]);
  });

  const projectRoutes = guarded.filter(([, route]) => route.policy.startsWith('project:'));
  test.each(names(projectRoutes))(
    '%s: not a member → 404, byte for byte as for a project that does not exist',
    async (name, route) => {
      const sample = await sampleFor(name, world);
      const there = pathFor(route.path, world, sample);
      const nowhere = pathFor(route.path, world, { ...sample, params: { ...sample.params, key: 'NOWHERE' } });
      for (const who of [world.outsider, world.stranger]) {
        const hidden = await who.send(route.method, there, sample.body);
        const absent = await who.send(route.method, nowhere, sample.body);
        expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text]);
        expect(hidden.status).toBe(404);
      }
    },
  );

  const workspaceRoutes = guarded.filter(([, route]) => route.policy.startsWith('workspace:'));
  test.each(names(workspaceRoutes))(
    '%s: not in the workspace → 404, as for one that does not exist',
    async (name, route) => {
      const sample = await sampleFor(name, world);
      const hidden = await world.stranger.send(route.method, pathFor(route.path, world, sample), sample.body);
      const nowhere = pathFor(route.path, world, { ...sample, params: { ...sample.params, workspace: 'nowhere' } });
      const absent = await world.stranger.send(route.method, nowhere, sample.body);
      expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text]);
      expect(hidden.status).toBe(404);
    },
  );

  const aboveViewer = projectRoutes.filter(([, route]) => route.policy !== 'project:viewer');
  test.each(names(aboveViewer))('%s: a viewer → 403', async (name, route) => {
    const answer = await askInShop(world.viewer, name, route);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'not_allowed' })]);
  });

  const forLeads = aboveViewer.filter(([, route]) => route.policy !== 'project:contributor');
  test.each(names(forLeads))('%s: a contributor → 403', async (name, route) => {
    const answer = await askInShop(world.contributor, name, route);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'not_allowed' })]);
  });

  const forOwners = guarded.filter(([, route]) => route.policy === 'project:owner');
  test.each(names(forOwners))('%s: a lead, and an admin of the workspace → 403', async (name, route) => {
    for (const who of [world.lead, world.admin]) {
      const answer = await askInShop(who, name, route);
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'not_allowed' })]);
    }
  });

  const forAdmins = guarded.filter(([, route]) => route.policy === 'workspace:admin');
  test.each(names(forAdmins))('%s: a member of the workspace → 403', async (name, route) => {
    const answer = await ask(world.lead, name, route);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'not_allowed' })]);
  });

  const beyondRead = guarded.filter(([, route]) => route.scope !== 'read');
  test.each(names(beyondRead))('%s: a token for reading → 403', async (name, route) => {
    const answer = await ask(world.readToken, name, route);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'scope_too_small' })]);
  });

  const beyondWrite = guarded.filter(([, route]) => route.scope === 'admin');
  test.each(names(beyondWrite))('%s: a token for writing → 403', async (name, route) => {
    const answer = await ask(world.writeToken, name, route);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'scope_too_small' })]);
  });
});

describe('what is sent', () => {
  test.each(names(withBody))('%s: an unknown field → 400 naming it', async (name, route) => {
    const sample = await sampleFor(name, world);
    const answer = await ask(world.owner, name, route, { body: { ...sample.body, surprise: true } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'body_invalid', field: expect.stringContaining('surprise') });
  });

  test.each(names(withBody))('%s: broken JSON → 400, not JSON → 415', async (name, route) => {
    const broken = await ask(world.owner, name, route, { body: '{"a":' });
    expect([broken.status, broken.body]).toEqual([400, expect.objectContaining({ code: 'body_invalid' })]);
    const plain = await ask(world.owner, name, route, { body: 'a=b', headers: { 'content-type': 'text/plain' } });
    expect([plain.status, plain.body]).toEqual([415, expect.objectContaining({ code: 'content_type_unsupported' })]);
  });

  test.each(names(writes))('%s: from another site with a cookie → 403', async (name, route) => {
    const sample = await sampleFor(name, world);
    const answer = await world.anonymous.send(route.method, pathFor(route.path, world, sample), sample.body, {
      cookie: world.cookie,
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'origin_refused' })]);
  });

  const repeatable = writes.filter(([name]) => !withoutSuccess.includes(name));
  test.each(names(repeatable))(
    '%s: the same key twice → the same answer once; with another body → 422',
    async (name, route) => {
      const sample = await sampleFor(name, world);
      const path = pathFor(route.path, world, sample);
      const headers = { 'idempotency-key': uuid() };
      const first = await world.owner.send(route.method, path, sample.body, headers);
      expect(first.status).toBe(200);
      const again = await world.owner.send(route.method, path, sample.body, headers);
      expect([again.status, withoutSecret(again.body)]).toEqual([200, withoutSecret(first.body)]);
      if (name === 'project.archive') await world.must(world.owner, 'POST', `${world.project}/reopen`, {});
      if (sample.body === undefined || name.startsWith('intents.') || Object.keys(sample.body).length === 0) return;
      const other = await sampleFor(name, world);
      const reused = await world.owner.send(route.method, path, differing(name, sample.body, other.body), headers);
      expect([reused.status, reused.body]).toEqual([422, expect.objectContaining({ code: 'mutation_reused' })]);
    },
  );

  const naming = every.filter(([name, route]) => intents.has(name) && JSON.stringify(route.path).includes('stories'));
  test.each(names(naming))('%s: the ids of another project → 404', async (name, route) => {
    const foreign = await world.story(world.other);
    const sample = await sampleFor(name, world);
    if (name.startsWith('story.create')) return;
    const swapped = JSON.parse(
      JSON.stringify(sample.body)
        .replace(/"storyIds":\[[^\]]*\]/, `"storyIds":["${foreign}"]`)
        .replace(/"storyId":"[^"]*"/, `"storyId":"${foreign}"`),
    );
    const params = 'storyId' in (sample.params ?? {}) ? { params: { ...sample.params, storyId: foreign } } : {};
    const answer = await world.owner.send(route.method, pathFor(route.path, world, { ...sample, ...params }), swapped);
    expect(answer.status).toBe(404);
  });

  const ending = every.filter(([, { method, path }]) => method === 'DELETE' && path.endsWith('/:id'));
  test.each(names(ending))('%s: what there is not, or is another one’s, → 404', async (name, route) => {
    const { params } = await sampleFor(name, world);
    const path = (id: string) => pathFor(route.path, world, { params: { ...params, id } });
    const foreign = await world.must(world.owner, 'POST', `${world.other}/kiosks`, { name: 'Elsewhere' });
    for (const id of [uuid(), foreign.credential.id]) {
      const { status, body } = await world.owner.send('DELETE', path(id));
      expect([id, status, body]).toEqual([id, 404, expect.objectContaining({ field: 'id' })]);
    }
    const { kiosks } = await world.must(world.owner, 'GET', `${world.other}/kiosks`);
    expect(kiosks).toContainEqual(expect.objectContaining({ id: foreign.credential.id }));
    if (!withoutSuccess.includes(name))
      for (const _ of ['now', 'again'])
        expect((await world.owner.send('DELETE', path(String(params?.['id'])))).status).toBe(200);
  });

  test.each(['story.read', 'story.text', 'story.history', 'story.moves', 'story.sprints'])(
    '%s: a story of another project → 404',
    async (name) => {
      const route = allRoutes[name] as Route;
      const foreign = await world.story(world.other, { description: 'Words' });
      const path = pathFor(route.path, world, { params: { storyId: foreign, revision: '1' } });
      const absent = pathFor(route.path, world, { params: { storyId: uuid(), revision: '1' } });
      const [hidden, none] = [await world.owner.send('GET', path), await world.owner.send('GET', absent)];
      expect([hidden.status, hidden.text]).toEqual([404, none.text]);
    },
  );
});

/** A repeat shows everything but the secret, which is shown once. */
const withoutSecret = (body: unknown): unknown =>
  typeof body === 'object' && body !== null ? { ...body, secret: null } : body;

/** A body that differs from the first one and is as valid. */
function differing(name: string, body: Record<string, unknown>, other: Record<string, unknown> | undefined): unknown {
  if (other !== undefined && JSON.stringify(other) !== JSON.stringify(body)) return other;
  if (name.startsWith('story.move')) return { ...body, stage: 'TEST' };
  return {
    ...body,
    ...('body' in body ? { body: 'Other words again' } : {}),
    ...('name' in body ? { name: 'Another name' } : 'role' in body ? { role: 'guest' } : {}),
    ...('set' in body ? { set: { points: 5 } } : {}),
    ...('reason' in body ? { reason: 'other' } : {}),
  };
}
