import { allRoutes } from '@rondo/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { io } from 'socket.io-client';
import { v7 as uuid } from 'uuid';
import { guestLink } from './support/planning-samples.js';
import { pathFor, sampleFor } from './support/samples.js';
import { createWorld, type Client, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

const open = (secret: string, mine: readonly string[] = []) =>
  world.anonymous.send('POST', '/api/review', { secret, mine });
const say = (secret: string, body: string, more: object = {}) =>
  world.anonymous.send('POST', '/api/review/feedback', {
    secret,
    id: uuid(),
    name: 'Gil',
    body,
    demoId: null,
    ...more,
  });

/** A sprint with one demo, presented by a contributor whose link lets guests in. */
async function review(maker: Client = world.owner) {
  const link = await guestLink(world, maker);
  const { sprintId } = link;
  const storyId = await world.story(undefined, { title: 'Pay with a saved card', description: 'Not for guests' });
  const demoId = uuid();
  await world.must(world.owner, 'POST', `${world.project}/sprints/edit`, { id: sprintId, goal: 'Pay faster' });
  await world.must(world.owner, 'POST', `${world.project}/demos/add`, { id: demoId, sprintId, storyId });
  const edit = { id: demoId, presenterId: world.contributor.userId, link: 'https://preview.example/a', shown: true };
  await world.must(world.owner, 'POST', `${world.project}/demos/edit`, edit);
  return { ...link, storyId, demoId };
}

test('to a review that is full, nothing is added through its link either', async () => {
  const { secret, sprintId } = await guestLink(world);
  const give = () => {
    const id = uuid();
    return { mutationId: id, name: 'feedback.give', body: { id, sprintId, aboutId: null, guest: 'Gil', body: 'More' } };
  };
  for (const count of [200, 100])
    await world.must(world.owner, 'POST', `${world.project}/intents`, { intents: Array.from({ length: count }, give) });
  const { status, body } = await say(secret, 'One too many');
  expect({ status, ...(body as object) }).toMatchObject({ status: 409, code: 'feedback_full', field: 'secret' });
});

describe('what a guest sees', () => {
  test('the sprint, the demo queue and their own feedback, and not one field more', async () => {
    const { secret, demoId, storyId } = await review();
    const mine = uuid();
    await say(secret, 'Make it larger', { id: mine, demoId });
    await say(secret, 'Of somebody else');
    const { status, body, text } = await open(secret, [mine]);
    expect(status).toBe(200);
    expect(body).toEqual({
      sprint: {
        number: expect.any(Number),
        name: null,
        goal: 'Pay faster',
        startsOn: expect.any(String),
        endsOn: expect.any(String),
      },
      demos: [
        {
          id: demoId,
          title: 'Pay with a saved card',
          presenter: 'contributor',
          link: 'https://preview.example/a',
          shownAt: expect.any(Number),
          verdict: null,
        },
      ],
      feedback: [{ id: mine, body: 'Make it larger', demoId, saidAt: expect.any(Number), adopted: false }],
      now: expect.any(Number),
    });
    for (const hidden of [
      storyId,
      world.contributor.userId,
      world.owner.userId,
      '@',
      'Not for guests',
      'somebody else',
    ])
      expect(text).not.toContain(hidden);
  });

  test('no longer a story that was deleted, and still one that was archived', async () => {
    const { secret, storyId, demoId } = await review();
    const mine = uuid();
    await say(secret, 'Make it larger', { id: mine, demoId });
    const act = (verb: string) =>
      world.must(world.owner, 'POST', `${world.project}/stories/${verb}`, { storyIds: [storyId] });
    await act('archive');
    expect((await open(secret)).body).toMatchObject({ demos: [{ id: demoId }] });
    await act('restore');
    await act('delete');
    const seen = await open(secret, [mine]);
    expect(seen.body).toMatchObject({ demos: [], feedback: [{ id: mine, demoId: null }] });
    expect(seen.text).not.toContain('Pay with a saved card');
    const late = await say(secret, 'Words', { demoId });
    expect([late.status, late.body]).toEqual([404, expect.objectContaining({ code: 'demo_not_found' })]);
  });

  test('and a page that asks without end is told to wait', async () => {
    const { secret } = await review();
    const codes = new Map<number, number>();
    for (let round = 0; round < 19; round += 1)
      for (const { status } of await Promise.all(Array.from({ length: 50 }, () => open(secret))))
        codes.set(status, (codes.get(status) ?? 0) + 1);
    expect(codes.get(429)).toBeGreaterThanOrEqual(1);
    expect((await open((await review()).secret)).status).toBe(200);
  }, 60_000);

  test('hears that their feedback became a story', async () => {
    const { secret } = await review();
    const mine = uuid();
    await say(secret, 'Make it larger', { id: mine });
    await world.must(world.owner, 'POST', `${world.project}/feedback/adopt`, { id: mine, storyId: uuid() });
    expect((await open(secret, [mine])).body).toMatchObject({ feedback: [{ id: mine, adopted: true }] });
  });
});

describe('what a guest says', () => {
  test('arrives once however often it is sent, with the name given and the story that it is about', async () => {
    const { secret, storyId, demoId, sprintId } = await review(world.contributor);
    const body = { secret, id: uuid(), name: 'Gil', body: 'Make it larger', demoId };
    const first = await world.anonymous.send('POST', '/api/review/feedback', body);
    const again = await world.anonymous.send('POST', '/api/review/feedback', body);
    expect([first.status, again.text]).toEqual([200, first.text]);
    const other = await world.anonymous.send('POST', '/api/review/feedback', { ...body, body: 'Something else' });
    expect([other.status, other.body]).toEqual([422, expect.objectContaining({ code: 'mutation_reused' })]);
    const snapshot = await world.must(world.viewer, 'GET', `${world.project}/snapshot`);
    const said = snapshot.of.feedback.filter((feedback: { sprintId: string }) => feedback.sprintId === sprintId);
    expect(said).toEqual([expect.objectContaining({ guest: 'Gil', body: 'Make it larger', aboutId: storyId })]);
    const unknown = await say(secret, 'Words', { demoId: uuid() });
    expect([unknown.status, unknown.body]).toEqual([404, expect.objectContaining({ code: 'demo_not_found' })]);
  });

  test('is bounded by the minute', async () => {
    const { secret } = await review();
    const answers = await Promise.all(Array.from({ length: 61 }, (_, index) => say(secret, `Words ${index}`)));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(1);
    expect(answers.filter(({ status }) => status === 200).length).toBe(60);
  });
});

describe('the link', () => {
  const closed = [410, expect.objectContaining({ code: 'review_closed' })];
  const isClosed = async (secret: string) => {
    const [seen, said] = [await open(secret), await say(secret, 'Words')];
    expect([seen.status, seen.body]).toEqual(closed);
    expect([said.status, said.body]).toEqual(closed);
  };

  test('is listed without its secret, and closed for good', async () => {
    const { sprintId, id, secret } = await review(world.contributor);
    const at = `${world.project}/sprints/${sprintId}/guests`;
    const listed = await world.lead.send('GET', at);
    expect(listed.body).toEqual({ guests: [expect.objectContaining({ id, name: 'Guests', current: false })] });
    expect(listed.text).not.toContain(secret);
    await world.must(world.lead, 'DELETE', `${at}/${id}`);
    await isClosed(secret);
    expect((await world.lead.send('GET', at)).body).toEqual({ guests: [] });
  });

  test('is worth what its maker may do now: nothing when they are a viewer, have left, or had their password reset', async () => {
    const maker = await world.join('maker', 'member', [{ key: 'SHOP', role: 'contributor' }]);
    const { secret } = await review(maker);
    const member = (verb: string, more: object) =>
      world.must(world.owner, 'POST', `${world.project}/members/${verb}`, { userId: maker.userId, ...more });
    expect((await open(secret)).status).toBe(200);
    await member('edit', { role: 'viewer' });
    await isClosed(secret);
    await member('edit', { role: 'contributor' });
    expect((await say(secret, 'Back again')).status).toBe(200);
    await member('remove', {});
    await isClosed(secret);
    await member('add', { role: 'lead' });
    expect((await open(secret)).status).toBe(200);
    const reset = `/api/workspaces/${world.slug}/people/${maker.userId}/reset-link`;
    const ticket = await world.must(world.owner, 'POST', reset);
    const password = 'another long secret';
    await world.must(world.anonymous, 'POST', '/api/password-resets', { secret: ticket.secret, password });
    await isClosed(secret);
  });

  test('of a sprint that is not here is not made; another secret opens nothing', async () => {
    const made = await world.owner.send('POST', `${world.project}/sprints/${uuid()}/guests`, { name: 'x' });
    expect([made.status, made.body]).toEqual([404, expect.objectContaining({ code: 'sprint_not_found' })]);
    await isClosed('x'.repeat(43));
    await isClosed(world.cookie.split('=')[1] ?? '');
  });

  test('signs nobody in, on any route and on no socket', async () => {
    const { secret } = await review();
    const guarded = Object.entries(allRoutes).filter(([, { policy }]) => policy !== 'public' && policy !== 'metrics');
    const sample = { params: { id: uuid(), storyId: uuid(), sprintId: uuid(), revision: '1' } };
    const admitted: string[] = [];
    for (const [name, route] of guarded) {
      const path = pathFor(route.path, world, sample);
      const headers = { authorization: `Bearer ${secret}` };
      const { status, body } = await world.anonymous.send(route.method, path, route.body && {}, headers);
      if (status !== 401 || (body as { code: string }).code !== 'token_invalid') admitted.push(name);
    }
    expect(admitted).toEqual([]);
    const cookie = world.cookie.replace(/=.*/, `=${secret}`);
    const me = await world.anonymous.send('GET', '/api/me', undefined, { cookie });
    expect(me.status).toBe(401);
    const kiosk = await world.anonymous.send('POST', '/api/kiosk', { secret });
    expect(kiosk.status).toBe(410);
    const socket = io(world.base, { transports: ['websocket'], auth: { token: secret }, forceNew: true });
    const told = await new Promise((resolve) => {
      socket.once('connect', () => socket.emit('watch', { workspace: world.slug, project: 'SHOP', since: 0 }, resolve));
      socket.once('connect_error', resolve).once('disconnect', resolve);
    });
    expect(JSON.stringify(told)).not.toContain('changes');
    socket.close();
  });
});

test('every sample of the guest routes is one that succeeds', async () => {
  for (const name of ['guest.list', 'guest.create', 'guest.revoke', 'review.open', 'review.feedback']) {
    const route = allRoutes[name];
    const sample = await sampleFor(name, world);
    const answer = await world.owner.send(route?.method ?? '', pathFor(route?.path ?? '', world, sample), sample.body);
    expect([name, answer.status]).toEqual([name, 200]);
  }
});
