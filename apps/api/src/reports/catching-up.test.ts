import { jest } from '@jest/globals';
import { decks } from '@rondo/domain';
import { randomUUID } from 'node:crypto';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { startServer, type TestServer } from '../server.fixture.js';
import { FlowModels } from './flow-models.js';
import { FlowReports } from './flow-reports.js';
import { FlowRowsRepository } from './flow-rows.repository.js';
import { chanceOf, flowSeed } from './generated-past.fixture.js';
import { OpenFlow } from './opened-flow.js';
import { ReportBasisRepository } from './report-basis.repository.js';
import { ReportedStoriesRepository } from './reported-stories.repository.js';

jest.setTimeout(60_000);

const shop = '/api/workspaces/acme/projects/SHOP';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
});
afterAll(() => server.stop());

/** The reports of a process that has just started. */
function freshReports(): FlowReports {
  const database = server.app.get(Database);
  const opening = new OpenFlow(
    new FlowModels(new FlowRowsRepository(database)),
    new ReportBasisRepository(database),
    server.app.get(Clock),
  );
  return new FlowReports(opening, new ReportedStoriesRepository(database));
}

test(`a process that caught up change by change answers as one that has just read everything, seed ${flowSeed}`, async () => {
  const chance = chanceOf(flowSeed);
  const ids: string[] = [];
  const undoable: number[] = [];
  const sizes = decks.fibonacci.map(Number);
  const stages = ['PLAN', 'CODE', 'TEST', 'OPERATE', 'MANAGE', 'SECURE'];
  const some = (): string[] => [chance.oneOf(ids), chance.oneOf(ids)];
  const acts: (() => [string, object])[] = [
    () => ['/stories/create', { id: ids[ids.push(randomUUID()) - 1], title: 'A story', points: chance.oneOf(sizes) }],
    ...Array.from({ length: 4 }, () => (): [string, object] => [
      '/stories/move',
      { storyIds: some(), stage: chance.oneOf(stages), occurredAt: Date.now() - chance.whole(86_400_000) },
    ]),
    () => [
      '/stories/edit',
      { storyIds: some(), set: { points: chance.oneOf(sizes), type: chance.oneOf(['bug', 'chore']) } },
    ],
    () => ['/stories/block', { storyIds: some(), cause: 'external', reason: 'Waits' }],
    () => ['/stories/unblock', { storyIds: some() }],
    () => ['/stories/archive', { storyIds: some() }],
    () => ['/stories/delete', { storyIds: some() }],
    () => ['/stories/restore', { storyIds: some() }],
    () => ['/changes/undo', { version: undoable.splice(-1)[0] ?? 1 }],
  ];
  for (let i = 0; i < 12; i += 1)
    await owner('POST', `${shop}/stories/create`, { id: ids[ids.push(randomUUID()) - 1], title: 'First' });
  const projectId = (await owner('GET', '/api/workspaces/acme/projects')).body.projects[0].id as string;
  let accepted = 0;
  for (let round = 0; round < 20; round += 1) {
    for (let step = 0; step < 8; step += 1) {
      const [path, body] = chance.oneOf(acts)();
      const answer = await owner('POST', `${shop}${path}`, body);
      expect(answer.status).toBeLessThan(500);
      if (answer.status !== 200 || answer.body.change === null) continue;
      accepted += 1;
      undoable.push(answer.body.version);
    }
    const fresh = freshReports();
    const told = async (name: string) => (await owner('GET', `${shop}/reports/${name}`)).body;
    expect(await told('flow')).toEqual(await fresh.flow(projectId, {}));
    expect((await told('cycle')).finished.items.map(({ story }: any) => story)).toEqual(
      (await fresh.cycle(projectId, {})).finished.items.map(({ story }) => story),
    );
    expect(
      (await told('ageing')).stories.items.map(({ story, trips, blocked }: any) => ({ story, trips, blocked })),
    ).toEqual(
      (await fresh.ageing(projectId, {})).stories.items.map(({ story, trips, blocked }) => ({ story, trips, blocked })),
    );
    expect((await told('stages')).stories.total).toEqual((await fresh.stages(projectId, {})).stories.total);
    expect((await told('blocked')).causes.map(({ times }: any) => times)).toEqual(
      (await fresh.blocked(projectId, {})).causes.map(({ times }) => times),
    );
  }
  expect(accepted).toBeGreaterThan(40);
});

test('a project that is deleted while its reports are read is not found, whether it was read before or not', async () => {
  const projects = '/api/workspaces/acme/projects';
  const { id } = (await owner('POST', projects, { key: 'GONE', name: 'Gone' })).body;
  const models = new FlowModels(new FlowRowsRepository(server.app.get(Database)));
  const { version } = await models.at(id, 0);
  await owner('DELETE', `${projects}/GONE`);
  for (const asked of [version + 1, version + 10_000])
    await expect(models.at(id, asked)).rejects.toMatchObject({ code: 'project_not_found' });
});
