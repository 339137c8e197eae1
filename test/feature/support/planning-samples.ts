import { v7 as uuid } from 'uuid';
import type { Make } from './sample.js';
import type { World } from './world.js';

const day = (offset: number): string => new Date(Date.UTC(2030, 0, 7) + offset * 86_400_000).toISOString().slice(0, 10);
let fortnight = 0;

/** Two weeks that no other sample's sprint has. */
const freeDates = (): { startsOn: string; endsOn: string } => {
  fortnight += 1;
  return { startsOn: day(fortnight * 140), endsOn: day(fortnight * 140 + 11) };
};

export async function sprint(world: World): Promise<string> {
  const id = uuid();
  await world.must(world.owner, 'POST', `${world.project}/sprints/create`, { id, ...freeDates() });
  return id;
}

/** One sprint runs at a time: whoever starts one closes it for the next sample. */
let running: string | null = null;
async function startedSprint(world: World): Promise<string> {
  if (running !== null)
    await world
      .must(world.owner, 'POST', `${world.project}/sprints/close`, { id: running, to: null })
      .catch(() => null);
  const id = await sprint(world);
  await world.must(world.owner, 'POST', `${world.project}/sprints/start`, { id });
  running = id;
  return id;
}

const ofSprint =
  (body: object): Make =>
  async (world) => ({ body: { id: await sprint(world), ...body } });

async function table(world: World): Promise<{ id: string; storyId: string; roundId: string }> {
  const [id, roundId, storyId] = [uuid(), uuid(), await world.story()];
  await world.must(world.owner, 'POST', `${world.project}/poker/open`, { id, stories: [{ storyId, roundId }] });
  return { id, storyId, roundId };
}

async function revealed(world: World): Promise<{ id: string; storyId: string; roundId: string }> {
  const made = await table(world);
  await world.must(world.owner, 'POST', `${world.project}/rounds/vote`, { id: made.roundId, value: '5' });
  await world.must(world.owner, 'POST', `${world.project}/rounds/reveal`, { id: made.roundId });
  return made;
}

const ofTable =
  (body: object): Make =>
  async (world) => ({ body: { id: (await table(world)).id, ...body } });
const ofRound =
  (body: object): Make =>
  async (world) => ({ body: { id: (await table(world)).roundId, ...body } });

async function demo(world: World): Promise<string> {
  const id = uuid();
  const body = { id, sprintId: await sprint(world), storyId: await world.story() };
  await world.must(world.owner, 'POST', `${world.project}/demos/add`, body);
  return id;
}
async function feedback(world: World): Promise<string> {
  const id = uuid();
  const body = { id, sprintId: await sprint(world), aboutId: null, guest: 'Gil', body: 'Make it larger' };
  await world.must(world.owner, 'POST', `${world.project}/feedback/give`, body);
  return id;
}
const improvement = (world: World) => world.story(undefined, { type: 'improvement' });

/** A link for guests of a sprint, with the secret that it shows once. */
export async function guestLink(world: World, who = world.owner, sprintId?: string) {
  const id = sprintId ?? (await sprint(world));
  const made = await world.must(who, 'POST', `${world.project}/sprints/${id}/guests`, { name: 'Guests' });
  return { sprintId: id, id: String(made.credential.id), secret: String(made.secret) };
}

export const planningSamples: Readonly<Record<string, Make>> = {
  'backlog.page': () => ({ query: { limit: '10' } }),
  'epic.finished': () => ({}),
  'epic.stories': async (world) => {
    const epicId = uuid();
    await world.must(world.owner, 'POST', `${world.project}/epics/create`, { id: epicId, title: 'Epic', color: 'red' });
    return { params: { epicId } };
  },
  'story.plan': async (world) => ({ body: { storyIds: [await world.story()], sprintId: await sprint(world) } }),
  'story.split': async (world) => ({
    body: { storyId: await world.story(), parts: [{ id: uuid(), linkId: uuid(), title: 'A part' }] },
  }),
  'improvement.postpone': async (world) => ({
    body: { storyIds: [await improvement(world)], sprintId: await sprint(world) },
  }),
  'improvement.drop': async (world) => ({
    body: { storyId: await improvement(world), commentId: uuid(), reason: 'Not worth it' },
  }),
  'planning.configure': () => ({ body: { reserve: Math.floor(Math.random() * 90), holidays: [day(fortnight)] } }),
  'capacity.set': async (world) => {
    const { userId } = await world.join(`planner-${uuid()}`, 'member', [{ key: 'SHOP', role: 'contributor' }]);
    return { body: { userId, perDay: { dev: 2 }, daysOff: [day(3)] } };
  },
  'sprint.create': () => ({ body: { id: uuid(), ...freeDates() } }),
  'sprint.edit': ofSprint({ goal: 'Faster pages' }),
  'sprint.delete': ofSprint({}),
  'sprint.start': async (world) => {
    if (running !== null)
      await world
        .must(world.owner, 'POST', `${world.project}/sprints/close`, { id: running, to: null })
        .catch(() => null);
    running = await sprint(world);
    return { body: { id: running } };
  },
  'sprint.close': async (world) => ({ body: { id: await startedSprint(world), to: null } }),
  'sprint.judge': async (world) => ({ body: { id: await startedSprint(world), verdict: 'met' } }),
  'poker.list': () => ({}),
  'poker.read': async (world) => ({ params: { id: (await table(world)).id } }),
  'poker.mine': async (world) => ({ params: { id: (await table(world)).id } }),
  'round.list': async (world) => ({ params: { storyId: (await revealed(world)).storyId } }),
  'poker.open': async (world) => ({
    body: { id: uuid(), stories: [{ storyId: await world.story(), roundId: uuid() }] },
  }),
  'poker.join': ofTable({ as: 'voter' }),
  'poker.leave': async (world) => {
    const { id } = await table(world);
    await world.must(world.owner, 'POST', `${world.project}/poker/join`, { id, as: 'voter' });
    return { body: { id } };
  },
  'poker.configure': ofTable({ autoReveal: false }),
  'poker.close': ofTable({}),
  'round.start': async (world) => {
    const { id, storyId } = await revealed(world);
    return { body: { id: uuid(), pokerId: id, storyId } };
  },
  'round.vote': ofRound({ value: '5' }),
  'round.reveal': ofRound({}),
  'round.settle': async (world) => ({ body: { id: (await revealed(world)).roundId, points: 5 } }),
  'round.skip': ofRound({ skipped: true }),
  'demo.add': async (world) => ({
    body: { id: uuid(), sprintId: await sprint(world), storyId: await world.story() },
  }),
  'demo.edit': async (world) => ({ body: { id: await demo(world), verdict: 'accepted' } }),
  'demo.follow': async (world) => ({
    body: { id: await demo(world), storyId: uuid(), linkId: uuid(), title: 'What follows' },
  }),
  'demo.remove': async (world) => ({ body: { id: await demo(world) } }),
  'feedback.give': async (world) => ({
    body: { id: uuid(), sprintId: await sprint(world), aboutId: null, guest: 'Gil', body: 'Make it larger' },
  }),
  'feedback.adopt': async (world) => ({ body: { id: await feedback(world), storyId: uuid() } }),
  'guest.list': async (world) => ({ params: { sprintId: await sprint(world) } }),
  'guest.create': async (world) => ({ params: { sprintId: await sprint(world) }, body: { name: 'Guests' } }),
  'guest.revoke': async (world) => {
    const { sprintId, id } = await guestLink(world);
    return { params: { sprintId, id } };
  },
  'review.open': async (world) => ({ body: { secret: (await guestLink(world)).secret } }),
  'review.feedback': async (world) => ({
    body: { secret: (await guestLink(world)).secret, id: uuid(), name: 'Gil', body: 'Make it larger', demoId: null },
  }),
  'feedback.remove': async (world) => ({ body: { id: await feedback(world) } }),
};
