import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from '../server.fixture.js';
import { ReviewsRepository } from './reviews.repository.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.stop());

test('a guest whose demo is taken off the queue meanwhile is told so by the demo, which is what they sent', async () => {
  const owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
  const shop = '/api/workspaces/acme/projects/SHOP';
  const [sprintId, demoId, storyId] = [randomUUID(), randomUUID(), randomUUID()];
  await owner('POST', `${shop}/sprints/create`, { id: sprintId, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await owner('POST', `${shop}/stories/create`, { id: storyId, title: 'Not shown any more' });
  const { secret } = (await owner('POST', `${shop}/sprints/${sprintId}/guests`, { name: 'Guests' })).body;
  jest.spyOn(server.app.get(ReviewsRepository), 'storyShown').mockResolvedValueOnce(storyId as never);
  const said = { secret, id: randomUUID(), demoId, name: 'Gil', body: 'Larger' };
  const { status, body } = await server.send('POST', '/api/review/feedback', said);
  expect({ status, ...body }).toMatchObject({ status: 404, code: 'demo_not_found', field: 'demoId' });
});
