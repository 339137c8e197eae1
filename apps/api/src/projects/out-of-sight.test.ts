import type { EpicId, LabelId, ProjectIntent } from '@rondo/domain';
import { randomUUID } from 'node:crypto';
import { addStory, newStory, openWorld, write, type World } from './projects.fixture.js';

let world: World;
let now = Date.now() - 30 * 86_400_000;
beforeAll(async () => {
  world = await openWorld(() => now);
});
afterAll(() => world.close());

test('UNDO-9: a label that came with a story stays when a story has it that left the board long ago', async () => {
  const [here, lead] = [world.process(), await world.person('lead')];
  const label = { id: randomUUID() as LabelId, name: 'Perf', color: 'red' as const };
  const epicId = randomUUID() as EpicId;
  const epic: ProjectIntent = { name: 'epic.create', body: { id: epicId, title: 'Faster', color: 'red' } };
  const begun = await write(here, lead, epic);
  const made = await write(here, lead, newStory('Brings the label', { newLabels: [label] }));
  const left = await addStory(here, lead, 'Finished long ago', { labelIds: [label.id], epicId });
  await write(here, lead, { name: 'story.move', body: { storyIds: [left], stage: 'MANAGE' } });
  now = Date.now();
  const later = world.process();
  expect(await later.writer.read(lead.project?.id ?? '', 0, ({ of }) => of.story.has(left))).toBe(false);
  await write(later, lead, { name: 'change.undo', body: { version: made.version } });
  expect(await later.writer.read(lead.project?.id ?? '', 0, ({ of }) => [...of.label.values()])).toEqual([label]);
  await expect(write(later, lead, { name: 'change.undo', body: { version: begun.version } })).rejects.toMatchObject({
    code: 'undo_conflict',
  });
});
