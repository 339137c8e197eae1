import type { ProjectIntent } from '@rondo/domain';
import { addStory, openWorld, type World } from './projects.fixture.js';
import { mutationOf } from './stream/mutation.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('LAP-2: the way of a story runs forwards in time, also when an offline move is told late', async () => {
  const [here, lead] = [world.process(), await world.person('lead')];
  const id = await addStory(here, lead);
  const occurredAt = Date.now() - 3 * 86_400_000;
  for (const stage of ['CODE', 'BUILD'] as const) {
    const move: ProjectIntent = { name: 'story.move', body: { storyIds: [id], stage } };
    await here.writer.write(lead, move, mutationOf(move, { occurredAt }));
  }
  const { rows } = await world.admin.query<{ to: string; early: boolean | null }>(
    `SELECT to_stage AS to, occurred_at < lag(occurred_at) OVER (ORDER BY version) AS early
    FROM stage_move WHERE story_id = $1 ORDER BY version`,
    [id],
  );
  expect(rows).toEqual([
    { to: 'PLAN', early: null },
    { to: 'CODE', early: false },
    { to: 'BUILD', early: false },
  ]);
});
