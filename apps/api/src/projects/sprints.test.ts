import { randomUUID } from 'node:crypto';
import type { ProblemError } from '../platform/problem.js';
import { ask, connect, connected, heard, until } from '../realtime/realtime.fixture.js';
import { startServer, type TestServer } from '../server.fixture.js';
import { addStory, openWorld, write } from './projects.fixture.js';
import type { SprintId, StoryId } from '@rondo/domain';

type Person = Awaited<ReturnType<TestServer['signIn']>>;
let server: TestServer;
let owner: Person;
let lead: Person;
let keys = 0;

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  lead = await server.join(owner, 'jana', 'admin');
}, 60_000);
afterAll(() => server.stop());

const first = { startsOn: '2026-01-05', endsOn: '2026-01-16' };

/** A project of its own with one planned sprint and the stories named, all in it. */
async function open(...titles: string[]) {
  keys += 1;
  const key = `S${keys}`;
  const project = `/api/workspaces/acme/projects/${key}`;
  await owner('POST', '/api/workspaces/acme/projects', { key, name: key });
  const sprint = randomUUID();
  const ids = titles.map(() => randomUUID());
  const send = (verb: string, body: object, who: Person = owner) => who('POST', `${project}/${verb}`, body);
  await send('sprints/create', { id: sprint, ...first });
  for (const [index, title] of titles.entries()) await send('stories/create', { id: ids[index], title, points: 3 });
  if (ids.length > 0) await send('stories/plan', { storyIds: ids, sprintId: sprint });
  const snapshot = async () => (await owner('GET', `${project}/snapshot`)).body as { of: { sprint: any[] } };
  const sprints = async (): Promise<any[]> =>
    (await snapshot()).of.sprint.sort((a: { number: number }, b: { number: number }) => a.number - b.number);
  const sprintOf = async (id = ''): Promise<string | null> =>
    (await owner('GET', `${project}/stories/${id}`)).body.story.sprintId;
  return { key, project, sprint, ids, send, sprints, sprintOf };
}

test('two people start two sprints at once: exactly one runs, the other hears which', async () => {
  const { send, sprints, sprint } = await open('a');
  const other = (await sprints())[1].id;
  const answers = await Promise.all([
    send('sprints/start', { id: sprint }, owner),
    send('sprints/start', { id: other }, lead),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({ code: 'sprint_running', params: { sprint: expect.any(Number) } });
  expect((await sprints()).filter(({ startedAt }) => startedAt !== null)).toHaveLength(1);
});

test('two people start the same sprint at once: one does, and the commitment is frozen once', async () => {
  const { send, sprints, sprint, ids } = await open('a', 'b');
  const answers = await Promise.all(
    [owner, lead, owner, lead].map((who) => send('sprints/start', { id: sprint }, who)),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
    new Set(['sprint_started']),
  );
  const [started] = await sprints();
  expect(new Set(started.committedIds)).toEqual(new Set(ids));
  expect(started.committedPoints).toBe(6);
});

test('two people close the same sprint at once, over sockets everybody sees one close and no story is lost', async () => {
  const { key, send, sprints, sprint, ids, sprintOf } = await open('a', 'b', 'c');
  await send('sprints/start', { id: sprint });
  await send(`stories/${ids[0]}/move`, { stage: 'OPERATE' });
  const next = (await sprints())[1].id;
  const client = connect(server.base, { cookie: lead.cookie });
  await connected(client);
  const { version } = (await ask(client, 'watch', { workspace: 'acme', project: key, since: 0 })) as {
    version: number;
  };
  const changes = heard(client, 'changed');
  const answers = await Promise.all([
    send('sprints/close', { id: sprint, to: next }, owner),
    send('sprints/close', { id: sprint, to: null }, lead),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('sprint_closed');
  const to = answers[0]?.status === 200 ? next : null;
  expect([await sprintOf(ids[0]), await sprintOf(ids[1]), await sprintOf(ids[2])]).toEqual([sprint, to, to]);
  await until(() => changes.length > 0);
  const seen = changes.flatMap((message) => message.changes);
  expect(seen.map((change) => [change.version, change.intent])).toEqual([[version + 1, 'sprint.close']]);
  client.disconnect();
});

test('two processes start at once: the database lets one through, and the other decides again', async () => {
  const world = await openWorld();
  try {
    const [a, b] = [world.process(), world.process()];
    const jana = await world.person('lead');
    const id = randomUUID() as SprintId;
    await write(a, jana, { name: 'sprint.create', body: { id, ...first } });
    const story = await addStory(a, jana);
    await write(a, jana, { name: 'story.plan', body: { storyIds: [story], sprintId: id } });
    const answers = await Promise.allSettled(
      [a, b, a, b].map((process) => write(process, jana, { name: 'sprint.start', body: { id } })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect((answer.reason as ProblemError).code).toBe('sprint_started');
    const { rows } = await world.admin.query('SELECT committed_ids FROM sprint WHERE started_at IS NOT NULL');
    expect(rows).toEqual([{ committed_ids: [story] }]);
  } finally {
    await world.close();
  }
});

test('a story that is taken out of a sprint and the close that comes with it: the report knows nothing of that story', async () => {
  const world = await openWorld();
  try {
    const process = world.process();
    const jana = await world.person('lead');
    const id = randomUUID() as SprintId;
    await write(process, jana, { name: 'sprint.create', body: { id, ...first } });
    const whole = await addStory(process, jana, 'Whole');
    const parted = { sprintId: id, stage: 'OPERATE' as const, parentId: whole };
    const stays = await addStory(process, jana, 'Stays', parted);
    const done = await addStory(process, jana, 'Done', { sprintId: id, stage: 'OPERATE' });
    const open = await addStory(process, jana, 'Open', { sprintId: id, stage: 'CODE' });
    await write(process, jana, { name: 'sprint.start', body: { id } });
    await Promise.all([
      write(process, jana, { name: 'story.plan', body: { storyIds: [done, open], sprintId: null } }),
      write(process, jana, { name: 'sprint.close', body: { id, to: null } }),
    ]);
    expect(process.told.at(-1)?.map(({ intent }) => intent)).toEqual(['story.plan', 'sprint.close']);
    const { rows } = await world.admin.query('SELECT story_id, done, parent_id FROM sprint_outcome');
    expect(rows).toEqual([{ story_id: stays, done: true, parent_id: whole }]);
  } finally {
    await world.close();
  }
});

test('a start is taken back within the hour, and not after it', async () => {
  const { send, sprints, sprint } = await open('a');
  const started = await send('sprints/start', { id: sprint });
  server.clock.skip(59 * 60_000);
  expect((await send('changes/undo', { version: started.body.version })).status).toBe(200);
  expect((await sprints())[0]).toMatchObject({ startedAt: null, committedIds: [], committedPoints: 0 });

  const again = await send('sprints/start', { id: sprint });
  server.clock.skip(61 * 60_000);
  const late = await send('changes/undo', { version: again.body.version });
  expect([late.status, late.body.code]).toEqual([409, 'undo_too_late']);
  expect((await sprints())[0].startedAt).not.toBeNull();
});

test('a close is taken back within the hour with every story back in the sprint, and not after it', async () => {
  const { project, send, sprints, sprint, ids, sprintOf } = await open('a', 'b');
  await send('sprints/start', { id: sprint });
  const next = (await sprints())[1].id;
  const closed = await send('sprints/close', {
    id: sprint,
    to: next,
    stories: [{ storyId: ids[1], to: null, reason: 'The supplier was late' }],
  });
  expect([await sprintOf(ids[0]), await sprintOf(ids[1])]).toEqual([next, null]);
  const stays = async (id = '') => (await owner('GET', `${project}/stories/${id}/sprints`)).body.sprints;
  expect(await stays(ids[1])).toMatchObject([
    { sprintId: sprint, number: 1, outcome: { done: false, toSprint: null, reason: 'The supplier was late' } },
  ]);
  const goal = await send('sprints/edit', { id: next, goal: 'Faster pages' });
  expect((await send('changes/undo', { version: goal.body.version }, lead)).body.code).toBe('undo_not_yours');
  expect((await send('changes/undo', { version: closed.body.version }, lead)).status).toBe(200);
  expect([await sprintOf(ids[0]), await sprintOf(ids[1])]).toEqual([sprint, sprint]);
  expect((await sprints())[0]).toMatchObject({ closedAt: null, committedPoints: 6 });
  expect(await stays(ids[1])).toMatchObject([{ sprintId: sprint, leftAt: null, outcome: null }]);

  const again = await send('sprints/close', { id: sprint, to: next });
  server.clock.skip(61 * 60_000);
  const version = again.body.version;
  expect((await send('changes/undo', { version })).body.code).toBe('undo_too_late');
  const soon = Number(again.body.change.occurredAt) + 60_000;
  expect((await send('changes/undo', { version, occurredAt: soon })).body.code).toBe('undo_too_late');
});

test('a close is not taken back while another sprint runs', async () => {
  const { send, sprints, sprint } = await open('a');
  await send('sprints/start', { id: sprint });
  const next = (await sprints())[1].id;
  const closed = await send('sprints/close', { id: sprint, to: next });
  await send('sprints/start', { id: next });
  expect((await send('changes/undo', { version: closed.body.version })).body.code).toBe('sprint_running');
});

test('a story keeps every sprint that it crossed, in their order, and none that it left before the start', async () => {
  const { project, send, sprints, sprint, ids } = await open('a');
  const [story] = ids;
  const planned = await sprints();
  const [two, three] = [planned[1].id, randomUUID()];
  await send('stories/plan', { storyIds: [story], sprintId: two });
  await send('stories/plan', { storyIds: [story], sprintId: sprint });
  await send('sprints/start', { id: sprint });
  await send('sprints/close', { id: sprint, to: two });
  await send('sprints/start', { id: two });
  await send('sprints/create', { id: three, startsOn: '2027-01-04', endsOn: '2027-01-15' });
  await send('stories/plan', { storyIds: [story], sprintId: three });
  await send('stories/plan', { storyIds: [story], sprintId: two });
  const { body } = await owner('GET', `${project}/stories/${story}/sprints`);
  expect(body.sprints.map(({ sprintId }: { sprintId: string }) => sprintId).sort()).toEqual([sprint, two].sort());
  expect(body.sprints.find(({ sprintId }: { sprintId: string }) => sprintId === two).leftAt).toBeNull();
  expect((await owner('GET', `${project}/stories/${randomUUID()}/sprints`)).status).toBe(404);
});

test('the next sprints are there by themselves after a create, a start and a close, and two creations make them once', async () => {
  const { send, sprints, sprint } = await open();
  const numbers = async () => (await sprints()).map(({ number, startsOn }) => [number, startsOn]);
  expect(await numbers()).toEqual([
    [1, '2026-01-05'],
    [2, '2026-01-19'],
  ]);
  await send('sprints/start', { id: sprint });
  expect(await numbers()).toHaveLength(3);
  await send('sprints/close', { id: sprint, to: null });
  expect(await numbers()).toHaveLength(3);
  await Promise.all([send('planning/configure', { ahead: 4 }, owner), send('planning/configure', { ahead: 4 }, lead)]);
  expect((await sprints()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('dates that run backwards, hold no day of work, last too long or overlap are refused with the rule and the field', async () => {
  const { send } = await open();
  const create = async (startsOn: string, endsOn: string) => {
    const { status, body } = await send('sprints/create', { id: randomUUID(), startsOn, endsOn });
    return [status, body.code, body.field];
  };
  expect(await create('2026-03-10', '2026-03-09')).toEqual([409, 'sprint_backwards', 'endsOn']);
  expect(await create('2026-03-14', '2026-03-15')).toEqual([409, 'sprint_without_work', 'startsOn']);
  expect(await create('2026-03-02', '2027-03-03')).toEqual([409, 'sprint_too_long', 'endsOn']);
  expect(await create('9999-12-20', '9999-12-31')).toEqual([400, 'body_invalid', 'startsOn']);
  expect(await create('2026-03-02', '2200-01-01')).toEqual([400, 'body_invalid', 'endsOn']);
  expect(await create('2026-01-16', '2026-01-17')).toEqual([409, 'sprint_overlaps', 'startsOn']);
  const both = await Promise.all(
    [owner, lead].map((who) =>
      send('sprints/create', { id: randomUUID(), startsOn: '2026-06-01', endsOn: '2026-06-12' }, who),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('nothing comes into a closed sprint, and closing carries over story by story', async () => {
  const { send, sprints, sprint, ids, sprintOf } = await open('done', 'later', 'never');
  const [done, later, never] = ids as [StoryId, StoryId, StoryId];
  await send('sprints/start', { id: sprint });
  await send('stories/plan', { storyIds: [never], sprintId: null });
  await send('stories/plan', { storyIds: [never], sprintId: sprint });
  await send(`stories/${done}/move`, { stage: 'OPERATE' });
  const next = (await sprints())[1].id;
  await send('sprints/close', { id: sprint, to: next, stories: [{ storyId: never, to: null }] });
  expect([await sprintOf(done), await sprintOf(later), await sprintOf(never)]).toEqual([sprint, next, null]);
  const into = await send('stories/plan', { storyIds: [never], sprintId: sprint });
  expect([into.status, into.body.code]).toEqual([409, 'sprint_closed']);
  expect((await send('sprints/close', { id: sprint, to: null })).body.code).toBe('sprint_closed');
  expect((await sprints())[0]).toMatchObject({ committedPoints: 9, committedIds: [] });
});
