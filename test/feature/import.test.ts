import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { createWorld, type World } from './support/world.js';

const day = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

const bringIn = (intents: readonly object[]) => world.owner.send('POST', `${world.project}/import`, { intents });
const created = (occurredAt: number, more: object = {}) => ({
  mutationId: uuid(),
  occurredAt,
  name: 'story.create',
  body: { id: uuid(), title: 'From elsewhere' },
  ...more,
});
const moved = (storyId: string, stage: string, occurredAt: number, more: object = {}) => ({
  mutationId: uuid(),
  occurredAt,
  name: 'story.move',
  body: { storyIds: [storyId], stage },
  ...more,
});

test('what is imported happened when it happened, by whom it was done, and says who brought it in', async () => {
  const before = Date.now() - 200 * day;
  const story = created(before, { by: world.contributor.userId });
  const move = moved(story.body.id, 'CODE', before + day, { by: world.lead.userId });
  const { status, body } = await bringIn([story, move]);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    results: [
      { change: { occurredAt: before, actorId: world.contributor.userId, importedBy: world.owner.userId } },
      { change: { occurredAt: before + day, actorId: world.lead.userId, importedBy: world.owner.userId } },
    ],
  });
  const { moves } = await world.must(world.owner, 'GET', `${world.project}/stories/${story.body.id}/moves`);
  expect(moves.map(({ occurredAt }: { occurredAt: number }) => occurredAt)).toEqual([before, before + day]);
  const { changes } = await world.must(world.owner, 'GET', `${world.project}/stories/${story.body.id}/history`);
  expect(changes.map(({ importedBy }: { importedBy: string }) => importedBy)).toEqual(
    Array(2).fill(world.owner.userId),
  );
});

test('a story of then has the size that it had then, whatever the deck of today', async () => {
  const before = Date.now() - 200 * day;
  const body = { id: uuid(), title: 'From elsewhere', points: 6 };
  const { id } = body;
  const sized = { mutationId: uuid(), occurredAt: before + day, name: 'story.edit' };
  const { body: told } = await bringIn([
    created(before, { body }),
    { ...sized, body: { storyIds: [id], set: { points: 4 } } },
  ]);
  expect(told).toMatchObject({ results: [{ change: { occurredAt: before } }, { change: { intent: 'story.edit' } }] });
  const { story } = await world.must(world.owner, 'GET', `${world.project}/stories/${id}`);
  expect(story.points).toBe(4);
  for (const late of [{}, { occurredAt: Date.now() - 1_000 }]) {
    const create = { ...body, id: uuid(), ...late };
    const now = await world.owner.send('POST', `${world.project}/stories/create`, create);
    expect([now.status, now.body]).toMatchObject([409, { code: 'points_not_in_deck', field: 'points' }]);
  }
});

test('each intent is answered on its own: the future, a stranger and a rule are refused, the rest is kept', async () => {
  const past = Date.now() - 30 * day;
  const [good, future, stranger] = [
    created(past),
    created(Date.now() + day),
    created(past, { by: world.outsider.userId }),
  ];
  const { body } = await bringIn([good, future, stranger, moved(uuid(), 'CODE', past)]);
  expect(body).toMatchObject({
    results: [
      { change: { intent: 'story.create' } },
      { problem: { code: 'value_invalid', field: 'occurredAt' } },
      { problem: { code: 'member_not_found', field: 'by' } },
      { problem: { code: 'story_not_found' } },
    ],
  });
});

test('importing twice brings in once; a viewer’s name does no more than the viewer may', async () => {
  const story = created(Date.now() - 10 * day);
  const first = await bringIn([story]);
  const again = await bringIn([story]);
  expect(again.body).toEqual(first.body);
  const other = { ...story, body: { ...story.body, title: 'Other' } };
  expect((await bringIn([other])).body).toMatchObject({ results: [{ problem: { code: 'mutation_reused' } }] });
  const { body } = await bringIn([created(Date.now() - day, { by: world.viewer.userId })]);
  expect(body).toMatchObject({ results: [{ problem: { code: 'not_allowed' } }] });
});

test('nobody votes in the name of who can vote, and nobody takes their vote back', async () => {
  const [storyId, roundId, id] = [await world.story(), uuid(), uuid()];
  const stories = [{ storyId, roundId }];
  await world.must(world.contributor, 'POST', `${world.project}/poker/open`, {
    id,
    stories,
    deck: ['1', '2'],
    autoReveal: false,
  });
  await world.must(world.contributor, 'POST', `${world.project}/rounds/vote`, { id: roundId, value: '1' });
  const told = (by: string | undefined, name: string, body: object) => ({
    ...{ mutationId: uuid(), occurredAt: Date.now() - 1, name, body },
    ...(by === undefined ? {} : { by }),
  });
  const their = world.contributor.userId;
  const { body } = await bringIn([
    told(their, 'round.vote', { id: roundId, value: '2' }),
    told(their, 'poker.join', { id, as: 'spectator' }),
    told(undefined, 'round.vote', { id: roundId, value: '2' }),
  ]);
  expect(body).toMatchObject({
    results: [
      { problem: { code: 'not_allowed', field: 'by' } },
      { problem: { code: 'not_allowed', field: 'by' } },
      { change: { intent: 'round.vote', actorId: world.owner.userId } },
    ],
  });
  await world.must(world.contributor, 'POST', `${world.project}/rounds/reveal`, { id: roundId });
  const { rounds } = await world.must(world.owner, 'GET', `${world.project}/poker/${id}`);
  expect(rounds).toMatchObject([{ votes: { [their]: '1', [world.owner.userId]: '2' } }]);
});

test('an ordinary write is still at most seven days late', async () => {
  const id = uuid();
  const occurredAt = Date.now() - 100 * day;
  const { change } = await world.must(world.owner, 'POST', `${world.project}/stories/create`, {
    id,
    title: 'Late',
    occurredAt,
  });
  expect(Date.now() - change.occurredAt).toBeLessThan(8 * day);
  expect(change.importedBy).toBeUndefined();
});

test('people without an account join examples only, cannot be signed in as, and go with the example', async () => {
  const people = [{ name: 'Amina', color: 'teal', disciplines: ['product'] }];
  const refused = await world.owner.send('POST', `${world.project}/cast`, { people });
  expect([refused.status, refused.body]).toEqual([403, expect.objectContaining({ code: 'not_allowed' })]);
  const at = `/api/workspaces/${world.slug}`;
  await world.must(world.owner, 'POST', `${at}/projects`, { key: 'EXAMPLE', name: 'Example', demo: true });
  const cast = await world.must(world.owner, 'POST', `${at}/projects/EXAMPLE/cast`, { people });
  const reset = await world.owner.send('POST', `${at}/people/${cast.people[0].id}/reset-link`, undefined);
  expect([reset.status, (reset.body as { code: string }).code]).toEqual([409, 'person_of_example']);
  await world.must(world.owner, 'DELETE', `${at}/projects/EXAMPLE`);
  const left = await world.must(world.owner, 'GET', at);
  expect(left.people.map(({ id }: { id: string }) => id)).not.toContain(cast.people[0].id);
});
