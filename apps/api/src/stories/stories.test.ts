import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from '../server.fixture.js';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const shop = '/api/workspaces/acme/projects/SHOP';

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterAll(() => server.stop());

const create = async (title: string, more: object = {}): Promise<string> => {
  const id = randomUUID();
  await owner('POST', `${shop}/stories/create`, { id, title, ...more });
  return id;
};
const titles = ({ body }: { body: { stories: { title?: string; story?: { title: string } }[] } }) =>
  body.stories.map((found) => found.title ?? found.story?.title);

test('a story is read whole, at the version that it is true at', async () => {
  const storyId = await create('Whole', { description: 'first words' });
  const [criterion, check, comment] = [randomUUID(), randomUUID(), randomUUID()];
  await owner('POST', `${shop}/criteria/add`, { storyId, id: criterion, text: 'works' });
  await owner('POST', `${shop}/checks/add`, { storyId, id: check, text: 'do it' });
  const { body: last } = await owner('POST', `${shop}/comments/add`, { storyId, id: comment, body: 'hello' });
  const { body } = await owner('GET', `${shop}/stories/${storyId}`);
  expect(body).toMatchObject({
    version: last.version,
    fate: 'open',
    story: { id: storyId, title: 'Whole', criteria: 1, checks: 1, comments: 1, textVersion: 1 },
    criteria: [{ id: criterion, text: 'works', done: false }],
    checks: [{ id: check }],
    comments: [{ id: comment, body: 'hello', editedAt: null }],
    text: { revision: 1, body: 'first words' },
  });
  expect((await owner('GET', `${shop}/stories/${storyId}/texts/0`)).body.body).toBe('');
  expect((await owner('GET', `${shop}/stories/${storyId}/texts/1`)).body.body).toBe('first words');
  expect((await owner('GET', `${shop}/stories/${storyId}/texts/2`)).status).toBe(404);
  expect((await owner('GET', `${shop}/stories/${randomUUID()}`)).body.code).toBe('story_not_found');
});

test('the history of a story tells what a change to many did to this one, newest first, in pages', async () => {
  const [a, b] = [await create('A'), await create('B')];
  await owner('POST', `${shop}/stories/move`, { storyIds: [a, b], stage: 'CODE' });
  await owner('POST', `${shop}/links/add`, { id: randomUUID(), fromId: b, toId: a, kind: 'blocks' });
  const page = await owner('GET', `${shop}/stories/${a}/history?limit=2`);
  expect(page.body.more).toBe(true);
  expect(page.body.changes.map(({ intent }: { intent: string }) => intent)).toEqual(['link.add', 'story.move']);
  expect(page.body.changes[1].events).toHaveLength(1);
  const before = page.body.changes[1].version;
  const rest = await owner('GET', `${shop}/stories/${a}/history?before=${before}`);
  expect(rest.body).toMatchObject({ more: false, changes: [{ intent: 'story.create' }] });
  const moves = await owner('GET', `${shop}/stories/${a}/moves`);
  expect(moves.body.moves).toMatchObject([
    { fromStage: null, toStage: 'PLAN', lap: 1 },
    { fromStage: 'PLAN', toStage: 'CODE', lap: 1 },
  ]);
});

test('trash and archive are listed newest first', async () => {
  const [a, b, c] = [await create('a'), await create('b'), await create('c')];
  for (const id of [a, b]) await owner('POST', `${shop}/stories/${id}/delete`, {});
  await owner('POST', `${shop}/stories/${c}/archive`, {});
  const trash = await owner('GET', `${shop}/removed?fate=trash&limit=1`);
  expect([titles(trash), trash.body.more]).toEqual([['b'], true]);
  const older = await owner('GET', `${shop}/removed?fate=trash&before=${trash.body.stories[0].removedAt}`);
  expect(titles(older)).toEqual(['a']);
  expect(titles(await owner('GET', `${shop}/removed?fate=archive`))).toEqual(['c']);
  expect((await owner('GET', `${shop}/removed?fate=trash&before=8640000000000000`)).status).toBe(200);
});

test('search finds numbers and words, also of what left the board, and takes no wildcard', async () => {
  const id = await create('Speed up 100% of the queries');
  await create('Something else');
  await owner('POST', `${shop}/stories/${id}/archive`, {});
  const { body } = await owner('GET', `${shop}/stories/${id}`);
  const find = async (q: string) => titles(await owner('GET', `${shop}/search?q=${encodeURIComponent(q)}`));
  for (const q of ['queries speed', '100%', `SHOP-${body.story.number}`, `#${body.story.number}`])
    expect(await find(q)).toContain('Speed up 100% of the queries');
  expect(await find('%')).not.toContain('Something else');
});

test('my work is what is assigned to me and not finished, over the projects that I see', async () => {
  const member = await server.join(owner, 'worker', 'member', [{ key: 'SHOP', role: 'contributor' }]);
  const mine = await create('Mine');
  const finished = await create('Finished');
  await owner('POST', `${shop}/stories/edit`, { storyIds: [mine, finished], addAssigneeIds: [member.userId] });
  await owner('POST', `${shop}/stories/${finished}/move`, { stage: 'MANAGE' });
  const { body } = await member('GET', '/api/me/work');
  expect(body.stories).toMatchObject([{ workspace: 'acme', projectKey: 'SHOP', story: { id: mine } }]);
  await owner('POST', `${shop}/members/remove`, { userId: member.userId });
  expect((await member('GET', '/api/me/work')).body.stories).toEqual([]);
});
