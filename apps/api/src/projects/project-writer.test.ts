import { randomUUID } from 'node:crypto';
import type { LabelId, ProjectIntent, StoryId } from '@rondo/domain';
import type { Requester } from '../sessions/requester.js';
import { addStory, newStory, openWorld, write, type Process, type World } from './projects.fixture.js';

let world: World;
let here: Process;
let lead: Requester;

beforeAll(async () => {
  world = await openWorld();
  here = world.process();
  lead = await world.person('lead');
});
afterAll(() => world.close());

const move = (storyId: StoryId, stage: 'PLAN' | 'CODE' | 'BUILD' | 'TEST'): ProjectIntent => ({
  name: 'story.move',
  body: { storyIds: [storyId], stage },
});
const count = async (sql: string, ...values: unknown[]): Promise<number> =>
  (await world.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values)).rows[0]?.n ?? -1;

test('a move is one statement, and leaves a story row, a stage move and a change', async () => {
  const id = await addStory(here, lead);
  here.statements.length = 0;
  const { version, change } = await write(here, lead, move(id, 'CODE'));
  expect(here.statements).toHaveLength(1);
  expect(change?.events).toMatchObject([{ kind: 'story', id, set: { stage: 'CODE' }, was: { stage: 'PLAN' } }]);
  expect(await count('story WHERE id = $1 AND stage = $2', id, 'CODE')).toBe(1);
  expect(await count('stage_move WHERE story_id = $1 AND version = $2 AND from_stage = $3', id, version, 'PLAN')).toBe(
    1,
  );
  expect(await count('story_change WHERE story_id = $1', id)).toBe(2);
  expect(here.told.at(-1)).toEqual([change]);
});

test('writes that wait share an append, in order and without holes', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => addStory(here, lead, `Story ${i}`)));
  here.statements.length = 0;
  const versions = (await Promise.all(ids.map((id) => write(here, lead, move(id, 'BUILD'))))).map((w) => w.version);
  expect(here.statements.length).toBeLessThanOrEqual(3);
  expect(versions).toEqual(versions.map((_, i) => (versions[0] ?? 0) + i));
});

test('what happens to one row several times in a batch is written once, as it ends', async () => {
  const other = await addStory(here, lead);
  const { body } = newStory('Born and gone', { description: 'first' });
  const check = randomUUID() as never;
  await Promise.all([
    write(here, lead, move(other, 'CODE')),
    write(here, lead, { name: 'story.create', body }),
    write(here, lead, { name: 'story.describe', body: { storyId: body.id, baseVersion: 1, body: 'second' } }),
    write(here, lead, { name: 'check.add', body: { storyId: body.id, id: check, text: 'one' } }),
    write(here, lead, { name: 'check.edit', body: { storyId: body.id, id: check, done: true } }),
    write(here, lead, { name: 'story.block', body: { storyIds: [body.id], cause: 'defect', reason: 'x' } }),
    write(here, lead, { name: 'story.unblock', body: { storyIds: [body.id] } }),
    write(here, lead, move(body.id, 'TEST')),
    write(here, lead, move(body.id, 'CODE')),
    write(here, lead, { name: 'story.delete', body: { storyIds: [body.id] } }),
  ]);
  expect(
    await count(`story WHERE id = $1 AND fate = 'trash' AND stage = 'CODE' AND lap = 2 AND checks_done = 1`, body.id),
  ).toBe(1);
  expect(await count('story_text WHERE story_id = $1', body.id)).toBe(2);
  expect(await count('check_line WHERE story_id = $1 AND done', body.id)).toBe(1);
  expect(await count('stage_move WHERE story_id = $1', body.id)).toBe(4);
  expect(await count('blocker WHERE story_id = $1 AND until IS NOT NULL', body.id)).toBe(1);
  await write(here, lead, { name: 'story.restore', body: { storyIds: [body.id] } });
  expect(await count(`story WHERE id = $1 AND fate = 'open' AND text_version = 2`, body.id)).toBe(1);
});

test('a line that is made and removed in one batch leaves nothing', async () => {
  const storyId = await addStory(here, lead);
  const id = randomUUID() as never;
  await Promise.all([
    write(here, lead, move(storyId, 'CODE')),
    write(here, lead, { name: 'criterion.add', body: { storyId, id, text: 'one' } }),
    write(here, lead, { name: 'criterion.remove', body: { storyId, id } }),
  ]);
  expect(await count('check_line WHERE story_id = $1', storyId)).toBe(0);
  expect(await count('story WHERE id = $1 AND criteria = 0', storyId)).toBe(1);
});

test('a repeated mutation gets its first answer, alone or in a batch, and no second change', async () => {
  const id = await addStory(here, lead);
  const intent = move(id, 'CODE');
  const first = await write(here, lead, intent, 'again');
  expect(await write(here, lead, intent, 'again')).toEqual(first);
  await write(here, lead, move(id, 'PLAN'));
  const [a, b, c] = await Promise.all([
    write(here, lead, move(id, 'TEST')),
    write(here, lead, intent, 'again'),
    write(here, lead, move(id, 'BUILD')),
  ]);
  expect(b).toEqual(first);
  expect(c.version).toBe(a.version + 1);
  const twice = newStory('Twice');
  const both = await Promise.all([write(here, lead, twice, 'twice'), write(here, lead, twice, 'twice')]);
  expect(both[1]).toEqual(both[0]);
});

test('a mutation used for something else is refused', async () => {
  const id = await addStory(here, lead);
  await write(here, lead, move(id, 'CODE'), 'used');
  await expect(write(here, lead, move(id, 'BUILD'), 'used')).rejects.toMatchObject({ code: 'mutation_reused' });
});

test('two processes on one project lose nothing', async () => {
  const there = world.process();
  const ids = await Promise.all(Array.from({ length: 10 }, () => addStory(here, lead)));
  await Promise.all(ids.flatMap((id) => [write(here, lead, move(id, 'CODE')), write(there, lead, move(id, 'BUILD'))]));
  const seen = await Promise.all(
    [here, there].map(async (process) => {
      const head = (
        await world.admin.query<{ version: number }>('SELECT version FROM stream WHERE id = $1', [world.project.id])
      ).rows[0];
      return process.writer.read(world.project.id, head?.version ?? 0, (state) =>
        JSON.stringify([
          state.version,
          state.nextNumber,
          [...state.of.story.values()].sort((a, b) => a.number - b.number),
        ]),
      );
    }),
  );
  expect(seen[0]).toBe(seen[1]);
  const holes = await count(
    '(SELECT version, row_number() OVER (ORDER BY version) AS n FROM change WHERE stream_id = $1) c WHERE version <> n',
    world.project.id,
  );
  expect(holes).toBe(0);
});

test('a refusal on a state that another process has moved on is decided again', async () => {
  const there = world.process();
  await addStory(here, lead);
  await addStory(there, lead);
  const label = randomUUID() as LabelId;
  await write(here, lead, { name: 'label.create', body: { id: label, name: 'new here', color: 'red' } });
  const intent = newStory('labelled', { labelIds: [label] });
  await expect(write(there, lead, intent)).resolves.toMatchObject({ change: { intent: 'story.create' } });
});

test('a rule that refuses one leaves the others of its batch alone', async () => {
  const id = await addStory(here, lead);
  const results = await Promise.allSettled([
    write(here, lead, move(id, 'CODE')),
    write(here, lead, move(randomUUID() as StoryId, 'CODE')),
    write(here, lead, move(id, 'TEST')),
    write(here, lead, move(id, 'TEST')),
  ]);
  expect(results.map((r) => (r.status === 'fulfilled' ? r.value.change?.intent : r.reason.code))).toEqual([
    'story.move',
    'story_not_found',
    'story.move',
    undefined,
  ]);
});

test('a story id that is taken is refused, whoever the batch is with', async () => {
  const id = await addStory(here, lead);
  await write(here, lead, { name: 'story.delete', body: { storyIds: [id] } });
  const [, taken, moved] = await Promise.allSettled([
    addStory(here, lead),
    write(here, lead, { name: 'story.create', body: { id, title: 'Again' } }),
    addStory(here, lead),
  ]);
  expect(taken).toMatchObject({ status: 'rejected', reason: { code: 'already_exists' } });
  expect(moved).toMatchObject({ status: 'fulfilled' });
});

test('a line id taken in another story is refused and takes nothing away', async () => {
  const [one, two] = [await addStory(here, lead), await addStory(here, lead)];
  const id = randomUUID() as never;
  await write(here, lead, { name: 'check.add', body: { storyId: one, id, text: 'mine' } });
  await expect(
    write(here, lead, { name: 'check.add', body: { storyId: two, id, text: 'stolen' } }),
  ).rejects.toMatchObject({ code: 'already_exists' });
  expect(await count('check_line WHERE story_id = $1 AND text = $2', one, 'mine')).toBe(1);
});

test('a stale text is refused, a fresh one is a new revision, and undo brings the words back', async () => {
  const storyId = await addStory(here, lead, 'Text', { description: 'one' });
  const describe = (baseVersion: number, body: string): ProjectIntent => ({
    name: 'story.describe',
    body: { storyId, baseVersion, body },
  });
  const { version } = await write(here, lead, describe(1, 'two'));
  await expect(write(here, lead, describe(1, 'late'))).rejects.toMatchObject({
    code: 'text_conflict',
    params: { current: 2 },
  });
  await write(here, lead, { name: 'change.undo', body: { version } });
  const { rows } = await world.admin.query('SELECT revision, body FROM story_text WHERE story_id = $1 ORDER BY 1', [
    storyId,
  ]);
  expect(rows).toEqual([
    { revision: 1, body: 'one' },
    { revision: 2, body: 'two' },
    { revision: 3, body: 'one' },
  ]);
});

test('undoing a deletion brings the story back open, and undoing an unblocking goes on with the same interval', async () => {
  const storyId = await addStory(here, lead);
  await write(here, lead, { name: 'story.block', body: { storyIds: [storyId], cause: 'external', reason: '' } });
  const unblocked = await write(here, lead, { name: 'story.unblock', body: { storyIds: [storyId] } });
  expect(await count('blocker WHERE story_id = $1 AND until IS NULL', storyId)).toBe(0);
  await write(here, lead, { name: 'change.undo', body: { version: unblocked.version } });
  expect(await count('blocker WHERE story_id = $1 AND until IS NULL', storyId)).toBe(1);
  const gone = await write(here, lead, { name: 'story.archive', body: { storyIds: [storyId] } });
  expect(await count(`story WHERE id = $1 AND fate = 'archive'`, storyId)).toBe(1);
  await write(here, lead, { name: 'change.undo', body: { version: gone.version } });
  expect(await count(`story WHERE id = $1 AND fate = 'open' AND removed_at IS NULL`, storyId)).toBe(1);
  expect(await count('blocker WHERE story_id = $1', storyId)).toBe(1);
});

test('a session that has ended writes nothing, while others of the batch do', async () => {
  const other = await world.person('contributor');
  const id = await addStory(here, other);
  await world.admin.query('UPDATE credential SET revoked_at = now() WHERE id = $1', [other.credentialId]);
  const [a, b] = await Promise.allSettled([write(here, lead, move(id, 'CODE')), write(here, other, move(id, 'TEST'))]);
  expect(a.status).toBe('fulfilled');
  expect(b).toMatchObject({ status: 'rejected', reason: { code: 'session_ended' } });
  const program = { ...other, kind: 'token' as const };
  await expect(write(here, program, move(id, 'TEST'))).rejects.toMatchObject({ code: 'token_invalid' });
  await expect(write(here, other, move(id, 'TEST'))).rejects.toMatchObject({ code: 'session_ended' });
});

test('a role that changed is taken as it is now', async () => {
  const other = await world.person('contributor');
  const id = await addStory(here, lead);
  await write(here, lead, { name: 'member.edit', body: { userId: other.userId, disciplines: ['dev'] } });
  await write(here, lead, { name: 'member.edit', body: { userId: other.userId, role: 'viewer' } });
  expect(await count('app_user WHERE id = $1 AND access_version = 2', other.userId)).toBe(1);
  await expect(write(here, other, move(id, 'CODE'))).rejects.toMatchObject({ code: 'not_allowed' });
  await write(here, lead, { name: 'member.edit', body: { userId: other.userId, role: 'contributor' } });
  await expect(write(here, other, move(id, 'CODE'))).resolves.toBeDefined();
  await write(here, lead, { name: 'member.remove', body: { userId: other.userId } });
  await expect(write(here, other, move(id, 'TEST'))).rejects.toMatchObject({ code: 'project_not_found' });
});

test('only people of the workspace become members', async () => {
  const userId = randomUUID() as never;
  await expect(write(here, lead, { name: 'member.add', body: { userId, role: 'viewer' } })).rejects.toMatchObject({
    code: 'person_not_found',
  });
  const known = await world.person(null);
  await write(here, lead, { name: 'member.add', body: { userId: known.userId, role: 'viewer' } });
  expect(await count('member WHERE user_id = $1', known.userId)).toBe(1);
});

test('an append whose answer is lost is not acknowledged; the repeat finds what was saved', async () => {
  const id = await addStory(here, lead);
  const query = here.pool.query.bind(here.pool) as (...args: unknown[]) => Promise<unknown>;
  here.pool.query = async (...args: unknown[]) => {
    here.pool.query = query as typeof here.pool.query;
    await query(...args);
    throw new Error('Connection terminated unexpectedly');
  };
  const intent = move(id, 'CODE');
  await expect(write(here, lead, intent, 'lost')).rejects.toMatchObject({ code: 'database_unavailable' });
  const told = here.told.length;
  const repeated = await write(here, lead, intent, 'lost');
  expect(repeated.change).toMatchObject({ mutationId: 'lost' });
  expect(
    here.told
      .slice(told)
      .flat()
      .map(({ mutationId }) => mutationId),
  ).toContain('lost');
  expect(await count(`change WHERE mutation_id = 'lost'`)).toBe(1);
});

test('a failed append leaves the state as it was', async () => {
  const id = await addStory(here, lead);
  const look = () =>
    here.writer.read(world.project.id, 0, (state) =>
      JSON.stringify([state.version, state.nextNumber, state.of.story.get(id), state.at('PLAN').map((s) => s.id)]),
    );
  const before = await look();
  const query = here.pool.query.bind(here.pool) as (...args: unknown[]) => Promise<unknown>;
  let failures = 8;
  here.pool.query = ((...args: unknown[]) => {
    const [first] = args;
    if (failures-- > 0 && typeof first === 'object')
      return Promise.reject(Object.assign(new Error('deadlock'), { code: '40P01' }));
    return query(...args);
  }) as typeof here.pool.query;
  await expect(Promise.all([write(here, lead, move(id, 'CODE')), addStory(here, lead)])).rejects.toMatchObject({
    code: 'project_busy',
  });
  here.pool.query = query as typeof here.pool.query;
  expect(await look()).toBe(before);
});
