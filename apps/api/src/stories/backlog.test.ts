import { decodeStories, type BacklogPage } from '@rondo/contracts';
import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from '../server.fixture.js';
import pg from 'pg';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
let pool: pg.Pool;
const shop = '/api/workspaces/acme/projects/SHOP';
const long = '/api/workspaces/acme/projects/LONG';
const size = 10_040;

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  pool = new pg.Pool({ connectionString: server.database.url, max: 1 });
  for (const key of ['SHOP', 'LONG']) await owner('POST', '/api/workspaces/acme/projects', { key, name: key });
  await fill();
}, 60_000);
afterAll(async () => {
  await pool.end();
  await server.stop();
});

/** Written beside the history before anybody has read the project: as it is after a long time. */
async function fill(): Promise<void> {
  await pool.query(
    `INSERT INTO story (project_id, id, number, title, type, stage, rank, lap, entered_at, priority, label_ids, assignee_ids,
        confirmed, created_at, created_by)
      SELECT p.id, gen_random_uuid(), n, 'Far ' || n, 'feature', 'PLAN', 'B' || lpad(n::text, 6, '0') || 'V', 1, now(), 'none',
        '{}', '{}', '{}', now(), (SELECT id FROM app_user LIMIT 1)
      FROM project p, generate_series(1, ${size}) n WHERE p.key = 'LONG'`,
  );
  await pool.query(`UPDATE project SET next_number = ${size + 1} WHERE key = 'LONG'`);
}

const page = async (path: string, query = ''): Promise<BacklogPage> =>
  (await owner('GET', `${path}/backlog${query}`)).body as BacklogPage;
const numbered = async (n: number): Promise<string> =>
  (
    await pool.query<{ id: string }>(
      `SELECT s.id FROM story s JOIN project p ON p.id = s.project_id
    WHERE p.key = 'LONG' AND s.number = $1`,
      [n],
    )
  ).rows[0]?.id ?? '';
/** The numbers of the stories from this one on, as the database has them. */
const order = async (from: number, count: number): Promise<number[]> => {
  const { rows } = await pool.query<{ number: number }>(
    `SELECT s.number FROM story s JOIN project p ON p.id = s.project_id WHERE p.key = 'LONG' AND s.fate = 'open'
      AND s.stage = 'PLAN' AND s.rank >= (SELECT rank FROM story f WHERE f.project_id = p.id AND f.number = $1)
      ORDER BY s.rank, s.id LIMIT $2`,
    [from, count],
  );
  return rows.map(({ number }) => number);
};

test('the backlog is read in pages, from a rank on, with the version that they are true at', async () => {
  for (const title of ['a', 'b', 'c']) await owner('POST', `${shop}/stories/create`, { id: randomUUID(), title });
  const first = await page(shop, '?limit=2');
  const stories = decodeStories(first.stories);
  expect([stories.map(({ title }) => title), first.more]).toEqual([['a', 'b'], true]);
  const rest = await page(shop, `?from=${String(stories[1]?.rank)}`);
  expect([decodeStories(rest.stories).map(({ title }) => title), rest.more]).toEqual([['b', 'c'], false]);
  expect(rest.version).toBe((await owner('GET', `${shop}/changes?since=0`)).body.version);
  expect((await owner('GET', `${shop}/backlog?from=%20`)).status).toBe(400);
});

test('of a long backlog a snapshot has the first ten thousand, says how far, and the pages have the rest', async () => {
  const { body } = await owner('GET', `${long}/snapshot`);
  const near = decodeStories(body.stories);
  expect(near).toHaveLength(10_000);
  const far = await page(long, `?from=${body.planUpTo}`);
  const all = new Set([...near, ...decodeStories(far.stories)].map(({ number }) => number));
  expect([all.size, far.more]).toEqual([size, false]);
});

test('BACKLOG-1: behind a story far down it stands right behind it, and no other comes between', async () => {
  const [anchor, moved] = [await numbered(10_020), await numbered(3)];
  await owner('POST', `${long}/stories/plan`, { storyIds: [moved], sprintId: null, after: anchor });
  expect(await order(10_020, 3)).toEqual([10_020, 3, 10_021]);
  await owner('POST', `${long}/stories/plan`, { storyIds: [await numbered(10_030)], sprintId: null, after: anchor });
  expect(await order(10_020, 4)).toEqual([10_020, 10_030, 3, 10_021]);
});

test('the last story that is live has its neighbour too', async () => {
  await owner('POST', `${long}/stories/plan`, {
    storyIds: [await numbered(7)],
    sprintId: null,
    after: await numbered(10_000),
  });
  expect(await order(10_000, 3)).toEqual([10_000, 7, 10_001]);
});

test('a far story is split, and a new one placed behind it, where they are', async () => {
  const [storyId, created] = [await numbered(10_010), randomUUID()];
  await owner('POST', `${long}/stories/split`, {
    storyId,
    parts: [{ id: randomUUID(), linkId: randomUUID(), title: 'Part' }],
  });
  await owner('POST', `${long}/stories/create`, { id: created, title: 'New', after: storyId });
  const part = size + 1;
  expect(await order(10_010, 4)).toEqual([10_010, part + 1, part, 10_011]);
});

test('what was finished long ago is counted by epic; while its sprint is open it is live', async () => {
  const epicId = randomUUID();
  await owner('POST', `${shop}/epics/create`, { id: epicId, title: 'Big', color: 'blue' });
  const done = async (points: number) => {
    const id = randomUUID();
    await owner('POST', `${shop}/stories/create`, { id, title: 'done', points, epicId });
    await owner('POST', `${shop}/stories/move`, { storyIds: [id], stage: 'MANAGE' });
    return id;
  };
  const [left, kept] = [await done(3), await done(5)];
  const sprintId = randomUUID();
  await owner('POST', `${shop}/sprints/create`, { id: sprintId, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await owner('POST', `${shop}/stories/plan`, { storyIds: [kept], sprintId });
  const finished = async () => (await owner('GET', `${shop}/epics/finished`)).body.epics;
  expect(await finished()).toEqual([]);
  server.clock.skip(15 * 86_400_000);
  owner = await server.signIn();
  expect(await finished()).toEqual([{ epicId, stories: 1, points: 3 }]);
  const { stories } = (await owner('GET', `${shop}/epics/${epicId}/finished`)).body;
  expect(stories).toMatchObject([{ id: left, points: 3, epicId }]);
  const live = decodeStories((await owner('GET', `${shop}/snapshot`)).body.stories).filter((s) => s.epicId === epicId);
  expect(live.map(({ id }) => id)).toEqual([kept]);
});
