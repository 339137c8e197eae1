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

const must = async (method: string, path: string, body?: object) => {
  const answer = await owner(method, `${shop}${path}`, body);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};
const story = async (title: string, points: number | null, more: object = {}): Promise<string> => {
  const id = randomUUID();
  await must('POST', '/stories/create', { id, title, points, ...more });
  return id;
};
const today = new Date().toISOString().slice(0, 10);
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const everyReport = (sprint: string) => [
  `burn?sprint=${sprint}`,
  `sprint?sprint=${sprint}`,
  ...['velocity', 'flow', 'cycle', 'sizes', 'stages', 'ageing', 'throughput', 'blocked', 'backlog'],
  `standing?day=${today}&stage=CODE`,
  `forecast?stories=5&by=${dayAfter(today, 30)}&seed=7`,
  'similar?points=3',
];

test('every report answers for a project where nothing has happened yet, and says what is missing', async () => {
  const sprint = randomUUID();
  await must('POST', '/sprints/create', { id: sprint, startsOn: today, endsOn: dayAfter(today, 13) });
  for (const report of everyReport(sprint)) await must('GET', `/reports/${report}`);
  expect(await must('GET', '/reports/velocity')).toMatchObject({ sprints: [], range: null });
  expect(await must('GET', '/reports/cycle')).toMatchObject({
    cycle: null,
    lead: null,
    finished: { items: [], total: 0 },
  });
  expect(await must('GET', '/reports/forecast?stories=5')).toMatchObject({ when: null, notEnough: { finished: 0 } });
  expect((await owner('GET', `${shop}/reports/burn?sprint=${randomUUID()}`)).body.code).toBe('sprint_not_found');
  expect((await owner('GET', `${shop}/reports/flow?from=2026-02-02&to=2026-01-01`)).body.code).toBe('query_invalid');
});

test('a report shows a move as soon as it is answered', async () => {
  const id = await story('Search', 3);
  const code = async () => (await must('GET', '/reports/flow')).days.at(-1).counts[1];
  const before = await code();
  await must('POST', `/stories/${id}/move`, { stage: 'CODE' });
  expect(await code()).toBe(before + 1);
  expect((await must('GET', `/reports/standing?day=${today}&stage=CODE`)).stories.items).toMatchObject([
    { id, title: 'Search' },
  ]);
  expect((await must('GET', '/reports/ageing')).stories.items).toMatchObject([
    { story: { id }, stage: 'CODE', trips: 1 },
  ]);
});
