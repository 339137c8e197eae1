import { randomUUID } from 'node:crypto';
import { decodeStories, smallKinds, type Snapshot } from '@rondo/contracts';
import { projectIntents, ProjectState, type ProjectEntities, type ProjectIntent, type StoryId } from '@rondo/domain';
import type { Requester } from '../sessions/requester.js';
import { addStory, openWorld, write, type Process, type World } from './projects.fixture.js';
import { snapshotOf } from './snapshots.js';

let world: World;
let here: Process;
let lead: Requester;

beforeAll(async () => {
  world = await openWorld();
  here = world.process();
  lead = await world.person('lead');
});
afterAll(() => world.close());

/** As it travels. */
const snapshot = async (process: Process): Promise<Snapshot> => {
  const head = await process.writer.log.version(world.project.id);
  const taken = await process.writer.read(world.project.id, head ?? 0, (state) =>
    JSON.stringify(snapshotOf(state, Date.now())),
  );
  return JSON.parse(taken ?? 'null') as Snapshot;
};

/** What a browser makes of it. */
function open(from: Snapshot): ProjectState {
  const state = new ProjectState();
  for (const kind of smallKinds)
    for (const entity of from.of[kind]) state.put(kind, entity.id, entity as ProjectEntities[typeof kind]);
  for (const story of decodeStories(from.stories)) state.put('story', story.id, story);
  state.version = from.version;
  state.nextNumber = from.nextNumber;
  return state;
}

const picture = (state: ProjectState) => ({
  version: state.version,
  nextNumber: state.nextNumber,
  of: Object.fromEntries(
    Object.entries(state.of).map(([kind, all]) => [
      kind,
      [...all.values()].sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)),
    ]),
  ),
});

const id = <Id>(): Id => randomUUID() as Id;

async function script(): Promise<ProjectIntent[]> {
  const [a, b, parent] = [await addStory(here, lead), await addStory(here, lead), await addStory(here, lead)];
  const [label, epic, link, criterion, check, comment, made] = [
    id(),
    id(),
    id(),
    id(),
    id(),
    id(),
    id(),
  ] as never[] as [never, never, never, never, never, never, never];
  const storyIds: StoryId[] = [a, b];
  const { userId } = await world.person(null);
  const { version } = await write(here, lead, { name: 'story.move', body: { storyIds: [b], stage: 'DEPLOY' } });
  return [
    { name: 'change.undo', body: { version } },
    { name: 'story.create', body: { id: made, title: 'New', parentId: parent, description: 'text', points: 0.5 } },
    { name: 'story.edit', body: { storyIds, set: { title: 'Other', dueOn: '2026-12-01', priority: 'high' } } },
    { name: 'story.move', body: { storyIds, stage: 'CODE', after: null } },
    { name: 'story.block', body: { storyIds, cause: 'decision', reason: 'wait' } },
    { name: 'story.unblock', body: { storyIds: [a] } },
    { name: 'story.describe', body: { storyId: a, baseVersion: 0, body: 'words' } },
    { name: 'label.create', body: { id: label, name: 'ui', color: 'red' } },
    { name: 'story.edit', body: { storyIds, addLabelIds: [label], addAssigneeIds: [lead.userId] } },
    { name: 'label.edit', body: { id: label, name: 'UI' } },
    { name: 'epic.create', body: { id: epic, title: 'Big', color: 'blue' } },
    { name: 'story.edit', body: { storyIds, set: { epicId: epic } } },
    { name: 'epic.edit', body: { id: epic, closed: true } },
    { name: 'criterion.add', body: { storyId: a, id: criterion, text: 'works' } },
    { name: 'criterion.edit', body: { storyId: a, id: criterion, done: true } },
    { name: 'check.add', body: { storyId: a, id: check, text: 'do' } },
    { name: 'check.edit', body: { storyId: a, id: check, text: 'done', done: true } },
    { name: 'comment.add', body: { storyId: b, id: comment, body: 'hello' } },
    { name: 'comment.edit', body: { storyId: b, id: comment, body: 'hello all' } },
    { name: 'link.add', body: { id: link, fromId: a, toId: b, kind: 'blocks' } },
    { name: 'story.archive', body: { storyIds: [b] } },
    { name: 'story.restore', body: { storyIds: [b] } },
    { name: 'story.delete', body: { storyIds: [made] } },
    { name: 'link.remove', body: { id: link } },
    { name: 'comment.delete', body: { storyId: b, id: comment } },
    { name: 'criterion.remove', body: { storyId: a, id: criterion } },
    { name: 'check.remove', body: { storyId: a, id: check } },
    { name: 'member.add', body: { userId, role: 'viewer' } },
    { name: 'member.edit', body: { userId, role: 'contributor', disciplines: ['ops'] } },
    { name: 'member.remove', body: { userId } },
    { name: 'stage.configure', body: { stage: 'TEST', label: 'Check', wipLimit: 3, entryChecklist: ['ready'] } },
    { name: 'label.delete', body: { id: label } },
    { name: 'epic.delete', body: { id: epic } },
    { name: 'project.edit', body: { name: 'Store', doneStage: 'DEPLOY' } },
    { name: 'project.archive', body: {} },
    { name: 'project.reopen', body: {} },
  ];
}

test('for every kind of change, an old snapshot and the changes since are the fresh snapshot', async () => {
  const intents = await script();
  expect(new Set(intents.map(({ name }) => name))).toEqual(new Set(Object.keys(projectIntents)));
  const client = open(await snapshot(here));
  for (const intent of intents) {
    const { change } = await write(here, lead, intent);
    if (change === null) throw new Error(`${intent.name} changed nothing`);
    client.apply(change.events);
    client.version = change.version;
    const fresh = open(await snapshot(world.process()));
    expect({ intent: intent.name, ...picture(client) }).toEqual({ intent: intent.name, ...picture(fresh) });
    expect(picture(open(await snapshot(here)))).toEqual(picture(fresh));
  }
}, 30_000);

test('each of them can be undone, and done again, and comes to the same for everybody', async () => {
  const intents = await script();
  const client = open(await snapshot(here));
  // An archived project takes nothing but its reopening.
  for (const intent of intents.filter(({ name }) => name !== 'project.archive' && name !== 'project.reopen')) {
    const done = await write(here, lead, intent);
    const undone = await write(here, lead, { name: 'change.undo', body: { version: done.version } });
    const again = await write(here, lead, { name: 'change.undo', body: { version: undone.version } });
    for (const { change } of [done, undone, again]) {
      client.apply(change?.events ?? []);
      client.version = change?.version ?? 0;
    }
  }
  expect(picture(client)).toEqual(picture(open(await snapshot(world.process()))));
}, 30_000);
