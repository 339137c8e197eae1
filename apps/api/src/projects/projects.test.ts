import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type TestServer } from '../server.fixture.js';
import { TrashPurge } from './trash-purge.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const projects = '/api/workspaces/acme/projects';
const shop = `${projects}/SHOP`;

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  await owner('POST', projects, { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterAll(() => server.stop());

const create = async (title = 'A story', more: object = {}) => {
  const id = randomUUID();
  const { body } = await owner('POST', `${shop}/stories/create`, { id, title, ...more });
  return { id, version: body.version as number };
};

test('a project is made once for a key, seen by its members and admins, and gone with everything in it', async () => {
  expect((await owner('POST', projects, { key: 'SHOP', name: 'Again' })).body.code).toBe('key_taken');
  const member = await server.join(owner, 'maker');
  const made = await member('POST', projects, { key: 'MINE', name: 'Mine', demo: true });
  expect(made.body).toMatchObject({ key: 'MINE', demo: true, role: 'lead' });
  const keys = async (who: typeof owner | typeof member) =>
    (await who('GET', projects)).body.projects.map(({ key }: { key: string }) => key);
  expect(await keys(member)).toEqual(['MINE']);
  expect(await keys(owner)).toEqual(['MINE', 'SHOP']);
  const story = { id: randomUUID(), title: 'Mine', description: 'words' };
  expect((await member('POST', `${projects}/MINE/stories/create`, story)).status).toBe(200);
  await member('POST', `${projects}/MINE/kiosks`, { name: 'Hall' });
  expect((await member('DELETE', `${projects}/MINE`)).body).toEqual({ ok: true });
  expect((await member('GET', `${projects}/MINE/snapshot`)).body.code).toBe('project_not_found');
  expect((await member('POST', `${projects}/MINE/stories/create`, story)).body.code).toBe('project_not_found');
  expect(await keys(owner)).toEqual(['SHOP']);
});

test('a snapshot travels gzipped, is not sent twice, and is unpacked for whoever cannot read it', async () => {
  const { version } = await create();
  const packed = await owner('GET', `${shop}/snapshot`, undefined, { 'accept-encoding': 'gzip' });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.body.version).toBe(version);
  const etag = packed.headers.get('etag') ?? '';
  expect((await owner('GET', `${shop}/snapshot`, undefined, { 'if-none-match': etag })).status).toBe(304);
  const plain = await owner('GET', `${shop}/snapshot`, undefined, { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.body).toEqual(packed.body);
});

test('whoever asks with an Idempotency-Key is answered the same twice; another body is refused', async () => {
  const { id } = await create();
  const key = { 'idempotency-key': randomUUID() };
  const first = await owner('POST', `${shop}/stories/${id}/move`, { stage: 'CODE' }, key);
  expect(first.body.change.mutationId).toBe(key['idempotency-key']);
  const again = await owner('POST', `${shop}/stories/move`, { storyIds: [id], stage: 'CODE' }, key);
  expect(again.body).toEqual(first.body);
  const other = await owner('POST', `${shop}/stories/${id}/move`, { stage: 'BUILD' }, key);
  expect([other.status, other.body.code]).toEqual([422, 'mutation_reused']);
});

test('an offline write keeps when it happened, within seven days', async () => {
  const { id } = await create();
  const now = server.clock.now();
  const move = (stage: string, occurredAt: number) =>
    owner('POST', `${shop}/stories/${id}/move`, { stage, occurredAt }).then(({ body }) => body.change.occurredAt);
  expect(await move('CODE', now - 60_000)).toBe(now - 60_000);
  expect(await move('BUILD', now - 30 * 86_400_000)).toBeGreaterThan(now - 8 * 86_400_000);
  expect(await move('TEST', now + 60_000_000)).toBeLessThan(now + 60_000);
});

test('a batch is taken in order and each intent is answered on its own', async () => {
  const id = randomUUID();
  const intents = [
    { mutationId: 'm1', name: 'story.create', body: { id, title: 'Offline' } },
    { mutationId: 'm2', name: 'story.move', body: { storyIds: [id], stage: 'CODE' } },
    { mutationId: 'm3', name: 'story.move', body: { storyIds: [randomUUID()], stage: 'CODE' } },
    { mutationId: 'm4', name: 'story.edit', body: { storyIds: [id], set: { title: 'Online' } } },
  ];
  const send = () => owner('POST', `${shop}/intents`, { intents }, { 'accept-language': 'fr' });
  const { body, status } = await send();
  expect(status).toBe(200);
  expect(body.results.map((result: { mutationId: string }) => result.mutationId)).toEqual(['m1', 'm2', 'm3', 'm4']);
  expect(body.results[2].problem).toMatchObject({ code: 'story_not_found', title: 'Cette story n’existe plus.' });
  expect(body.results[3].version).toBe(Number(body.results[0].version) + 2);
  expect((await send()).body).toEqual(body);
});

test('changes since a version, and no further than there is', async () => {
  const { version } = await create();
  await create();
  const { body } = await owner('GET', `${shop}/changes?since=${version}`);
  expect(body).toMatchObject({ version: version + 1, tooOld: false });
  expect(body.changes).toHaveLength(1);
  expect((await owner('GET', `${shop}/changes?since=99999`)).body).toMatchObject({ tooOld: true, changes: [] });
});

test('TRASH-1: what rested in the trash for 30 days is gone with its rows', async () => {
  const { id } = await create('Old', { description: 'words' });
  await owner('POST', `${shop}/comments/add`, { storyId: id, id: randomUUID(), body: 'hello' });
  await owner('POST', `${shop}/stories/${id}/delete`, {});
  const purge = server.app.get(TrashPurge);
  expect(await purge.purge()).toBe(0);
  server.clock.skip(30 * 86_400_000 + 60_000);
  await sleep(1);
  const both = await Promise.all([purge.purge(), purge.purge()]);
  expect(both.sort()).toEqual([0, 1]);
  const signedIn = await server.signIn();
  expect((await signedIn('GET', `${shop}/stories/${id}`)).body.code).toBe('story_not_found');
  expect((await signedIn('GET', `${shop}/stories/${id}/texts/1`)).body.code).toBe('story_not_found');
});
