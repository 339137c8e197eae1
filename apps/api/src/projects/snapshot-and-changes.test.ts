import { randomUUID } from 'node:crypto';
import { decodeStories, smallKinds, type Snapshot } from '@rondo/contracts';
import {
  addDays,
  projectIntents,
  ProjectState,
  type DemoId,
  type FeedbackId,
  type Intent,
  type PokerId,
  type ProjectIntent,
  type RoundId,
  type SprintId,
  type LinkId,
  type StoryId,
} from '@rondo/domain';
import type { Requester } from '../sessions/requester.js';
import { addStory, openWorld, write, type Process, type World } from './projects.fixture.js';
import { snapshotOf } from './snapshots.js';

let world: World;
let here: Process;
let lead: Requester;
let other: Process;

beforeAll(async () => {
  world = await openWorld();
  here = world.process();
  other = world.process();
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
  for (const kind of smallKinds) for (const entity of from.of[kind]) state.put(kind, entity.id, entity);
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

/** As somebody sees it who comes now, from what is in the database. */
async function freshly(): Promise<ProjectState> {
  await other.writer.discard(world.project.id);
  return open(await snapshot(other));
}

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
    { name: 'story.create', body: { id: made, title: 'New', parentId: parent, description: 'text', points: 5 } },
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
    ...planning(a, parent),
    { name: 'project.archive', body: {} },
    { name: 'project.reopen', body: {} },
  ];
}

let weeks = 0;

/** Sprints, capacity, poker and review, in an order in which each is possible. */
function planning(a: StoryId, improvement: StoryId): ProjectIntent[] {
  weeks += 30;
  const dates = (after: number) => {
    const startsOn = addDays('2030-01-07', (weeks + after) * 7);
    return { startsOn, endsOn: addDays(startsOn, 11) };
  };
  const [sprintId, other] = [id<SprintId>(), id<SprintId>()];
  const [tableId, first, second, part, storyId] = [
    id<PokerId>(),
    id<RoundId>(),
    id<RoundId>(),
    id<StoryId>(),
    id<StoryId>(),
  ];
  const [demoId, said, unheard] = [id<DemoId>(), id<FeedbackId>(), id<FeedbackId>()];
  const feedback = { sprintId, aboutId: a, guest: 'Gil', body: 'Larger, please' };
  return [
    { name: 'planning.configure', body: { timeZone: 'Europe/Paris', holidays: [addDays('2030-01-08', weeks)] } },
    {
      name: 'capacity.set',
      body: { userId: lead.userId, perDay: { dev: weeks }, daysOff: [addDays('2030-01-09', weeks)] },
    },
    { name: 'sprint.create', body: { id: sprintId, ...dates(0), goal: 'Faster' } },
    { name: 'sprint.create', body: { id: other, ...dates(12) } },
    { name: 'sprint.edit', body: { id: sprintId, name: 'Spring', metric: { name: 'p95', target: '−50 %' } } },
    { name: 'story.plan', body: { storyIds: [a], sprintId, after: null } },
    {
      name: 'story.split',
      body: { storyId: a, points: 2, parts: [{ id: part, linkId: id(), title: 'Part', points: 1 }] },
    },
    { name: 'story.edit', body: { storyIds: [improvement], set: { type: 'improvement' } } },
    { name: 'improvement.postpone', body: { storyIds: [improvement], sprintId } },
    { name: 'improvement.drop', body: { storyId: improvement, commentId: id(), reason: 'no' } },
    {
      name: 'poker.open',
      body: {
        id: tableId,
        stories: [
          { storyId: a, roundId: first },
          { storyId: part, roundId: id() },
        ],
      },
    },
    { name: 'poker.join', body: { id: tableId, as: 'voter' } },
    { name: 'round.vote', body: { id: first, value: '5' } },
    { name: 'poker.configure', body: { id: tableId, autoReveal: false, currentId: part } },
    { name: 'round.reveal', body: { id: first } },
    { name: 'round.start', body: { id: second, pokerId: tableId, storyId: a } },
    { name: 'round.skip', body: { id: second, skipped: true } },
    { name: 'round.skip', body: { id: second, skipped: false } },
    { name: 'round.vote', body: { id: second, value: '8' } },
    { name: 'round.reveal', body: { id: second } },
    { name: 'round.settle', body: { id: second, points: 8 } },
    { name: 'poker.leave', body: { id: tableId } },
    { name: 'poker.close', body: { id: tableId } },
    { name: 'sprint.start', body: { id: sprintId } },
    { name: 'sprint.judge', body: { id: sprintId, verdict: 'partly', note: 'Nearly' } },
    { name: 'demo.add', body: { id: demoId, sprintId, storyId: a } },
    { name: 'demo.edit', body: { id: demoId, shown: true, verdict: 'rejected', reason: 'Broken' } },
    { name: 'feedback.give', body: { id: said, ...feedback } },
    { name: 'feedback.give', body: { id: unheard, ...feedback } },
    { name: 'feedback.adopt', body: { id: said, storyId } },
    { name: 'feedback.remove', body: { id: unheard } },
    { name: 'sprint.close', body: { id: sprintId, to: other, stories: [{ storyId: part, to: null, reason: 'Late' }] } },
    { name: 'demo.follow', body: { id: demoId, storyId: id<StoryId>(), linkId: id<LinkId>(), title: 'What follows' } },
    { name: 'demo.remove', body: { id: demoId } },
    { name: 'story.plan', body: { storyIds: [a], sprintId: null } },
    { name: 'sprint.delete', body: { id: other } },
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
    const fresh = await freshly();
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
    if ((projectIntents[intent.name] as Intent<unknown>).undoWithin === 0) {
      client.apply(done.change?.events ?? []);
      client.version = done.version;
      continue;
    }
    const undone = await write(here, lead, { name: 'change.undo', body: { version: done.version } });
    const again = await write(here, lead, { name: 'change.undo', body: { version: undone.version } });
    for (const { change } of [done, undone, again]) {
      client.apply(change?.events ?? []);
      client.version = change?.version ?? 0;
    }
  }
  expect(picture(client)).toEqual(picture(await freshly()));
}, 30_000);
