import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { heard, until } from '../realtime/realtime.fixture.js';
import { startServer, type TestServer } from '../server.fixture.js';
import { deck, listen, must, openTable, project, readsAround, roundIn, secret, withoutDeck } from './poker.fixture.js';

let server: TestServer;
/** Another process on the same database. */
let other: TestServer;
let people: Awaited<ReturnType<TestServer['join']>>[];
let ann: (typeof people)[number];
let ben: (typeof people)[number];
const open: { disconnect(): void }[] = [];

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  other = await startServer({ RONDO_WRITE_LIMIT: '100000', DATABASE_URL: server.database.url }, { owner: false });
  const owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
  const role = [{ key: 'SHOP', role: 'contributor' }];
  people = [];
  for (let i = 0; i < 30; i++) people.push(await server.join(owner, `voter${i}`, 'member', role));
  [ann, ben] = people as [typeof ann, typeof ben];
}, 120_000);
afterEach(() => {
  for (const client of open.splice(0)) client.disconnect();
});
afterAll(async () => {
  await other.stop();
  await server.stop();
});

const socketOf = async (who: typeof ann) => {
  const client = await listen(server, who);
  open.push(client);
  return client;
};
const at = (process: TestServer, { cookie }: typeof ann) => process.browser(cookie);
const vote = (who: typeof ann, id: string, value: string | null) =>
  who('POST', `${project}/rounds/vote`, { id, value });
const revealsOf = async (roundId: string) => {
  const { body } = await ann('GET', `${project}/changes?since=0`);
  return body.changes.filter(
    ({ intent, events }: any) => intent === 'round.reveal' && events.some((event: any) => event.id === roundId),
  );
};

test('thirty people vote at once: every ballot counts, and the reveal reaches everybody', async () => {
  const table = await openTable(ann, 1, { autoReveal: false });
  const sockets = await Promise.all(people.map(socketOf));
  const revealed = sockets.map((socket) => heard(socket, 'changed'));
  const answers = await Promise.all(
    people.map((who, i) => vote(who, table.roundId, ['1', '424242', secret][i % 3] ?? null)),
  );
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200));
  expect((await roundIn(ann, table.roundId)).votedIds).toHaveLength(30);
  await must(ben, 'rounds/reveal', { id: table.roundId });
  const votes = Object.fromEntries(people.map(({ userId }, i) => [userId, ['1', '424242', secret][i % 3]]));
  const arrived = (messages: (typeof revealed)[number]) =>
    messages.flatMap(({ changes }) => changes).find(({ intent }) => intent === 'round.reveal');
  await until(() => revealed.every(arrived));
  for (const messages of revealed) expect(arrived(messages)?.events[0]?.set).toMatchObject({ votes });
  expect(await roundIn(ann, table.roundId)).toMatchObject({ votes });
}, 30_000);

test('before the reveal no frame, no reply and no log holds a vote, not even for who administers all', async () => {
  const owner = await server.signIn();
  const sockets = [await socketOf(ben), await socketOf(owner as typeof ann)];
  const own = ['1', '555777555=2'];
  const table = await openTable(ann, 1, { deck: own });
  const cast = [
    await vote(ann, table.roundId, '555777555'),
    await vote(ben, table.roundId, '555777555'),
    await vote(ben, table.roundId, '1'),
    await vote(ben, table.roundId, null),
  ];
  await until(() => sockets.every(({ frames }) => frames.filter((f) => f.includes('round.vote')).length >= 1));
  const reads = await Promise.all(
    [
      'snapshot',
      'changes?since=0',
      `stories/${table.storyId}`,
      `stories/${table.storyId}/history`,
      `stories/${table.storyId}/rounds`,
      `poker/${table.id}`,
      `poker/${table.id}/mine`,
      'poker',
    ].map((path) => owner('GET', `${project}/${path}`)),
  );
  expect(reads.map(({ status }) => status)).toEqual(reads.map(() => 200));
  const told = [...cast, ...reads].map(({ text }) => text).concat(sockets.flatMap(({ frames }) => frames));
  const ours = told.filter((text) => text.includes(table.roundId));
  expect(ours.length).toBeGreaterThan(10);
  for (const text of told) expect(withoutDeck(text, own)).not.toContain('555777555');
  expect(withoutDeck(server.logged.join(''), own)).not.toContain('555777555');
});

test('your own vote is told to you, on any device, and to nobody else', async () => {
  const table = await openTable(ann);
  await vote(ann, table.roundId, secret);
  const mine = async (who: typeof ann) => (await who('GET', `${project}/poker/${table.id}/mine`)).body;
  expect(await mine(ann)).toEqual({ votes: { [table.roundId]: secret } });
  expect(await mine(ben)).toEqual({ votes: {} });
});

test('a wall screen learns nothing of what its maker voted', async () => {
  const owner = await server.signIn();
  const table = await openTable(ann, 1, { autoReveal: false, deck: ['1', '555777555=2'] });
  expect((await vote(owner as typeof ann, table.roundId, '555777555')).status).toBe(200);
  const { secret: opens } = (await owner('POST', `${project}/kiosks`, { name: 'Hall' })).body;
  const screen = server.browser((await server.send('POST', '/api/kiosk', { secret: opens })).cookie);
  const answers = await Promise.all(readsAround(table).map((path) => screen('GET', path)));
  for (const { text } of answers) expect(withoutDeck(text, ['1', '555777555=2'])).not.toContain('555777555');
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  const at = `${project}/poker/${table.id}/mine`;
  const mine = await screen('GET', at);
  expect([mine.status, mine.body.code]).toEqual([403, 'not_allowed']);
  expect((await owner('GET', at)).text).toContain('555777555');
});

test('a late vote is refused with 409 and changes nothing', async () => {
  const table = await openTable(ann, 1, { autoReveal: false });
  await vote(ann, table.roundId, '1');
  await must(ann, 'rounds/reveal', { id: table.roundId });
  const late = await vote(ben, table.roundId, secret);
  expect([late.status, late.body.code]).toEqual([409, 'round_revealed']);
  expect(await roundIn(ann, table.roundId)).toMatchObject({ votes: { [ann.userId]: '1' }, votedIds: [ann.userId] });
  const again = { id: randomUUID(), pokerId: table.id, storyId: table.storyId };
  await must(ann, 'rounds/start', again);
  const later = await vote(ben, table.roundId, secret);
  expect([later.status, later.body]).toMatchObject([409, { code: 'round_over', field: 'id' }]);
  await must(ann, 'poker/close', { id: table.id });
  const last = await vote(ben, again.id, secret);
  expect([last.status, last.body.code]).toEqual([409, 'round_over']);
});

test('votes that race with the reveal count or are refused, and none is lost in between', async () => {
  const table = await openTable(ann, 1, { autoReveal: false });
  const voting = people.map((who) => vote(who, table.roundId, '1'));
  const reveal = ann('POST', `${project}/rounds/reveal`, { id: table.roundId });
  const answers = await Promise.all(voting);
  expect((await reveal).status).toBe(200);
  const counted = people.filter((_, i) => answers[i]?.status === 200).map(({ userId }) => userId);
  expect(Object.keys((await roundIn(ann, table.roundId)).votes).sort()).toEqual(counted.sort());
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
});

test('a vote and the reveal in one request count', async () => {
  const table = await openTable(ann, 1, { autoReveal: false });
  const answer = await ann('POST', `${project}/intents`, {
    intents: [
      { mutationId: randomUUID(), name: 'round.vote', body: { id: table.roundId, value: secret } },
      { mutationId: randomUUID(), name: 'round.reveal', body: { id: table.roundId } },
    ],
  });
  expect(answer.body.results.every((result: object) => 'version' in result)).toBe(true);
  expect((await roundIn(ann, table.roundId)).votes).toEqual({ [ann.userId]: secret });
});

test('a spectator cannot vote, and a leaver is not waited for', async () => {
  const table = await openTable(ann);
  await must(ben, 'poker/join', { id: table.id, as: 'spectator' });
  expect((await vote(ben, table.roundId, '1')).body.code).toBe('spectator_cannot_vote');
  await must(ben, 'poker/join', { id: table.id, as: 'voter' });
  await vote(ann, table.roundId, '1');
  expect((await roundIn(ann, table.roundId)).revealsAt).toBeNull();
  await must(ben, 'poker/leave', { id: table.id });
  expect((await roundIn(ann, table.roundId)).revealsAt).not.toBeNull();
});

test('two reveals through two processes at once: one wins, the other hears that it came second', async () => {
  const table = await openTable(ann, 1, { autoReveal: false });
  await vote(at(other, ben) as typeof ann, table.roundId, '1');
  await vote(ann, table.roundId, secret);
  const answers = await Promise.all(
    [at(server, ann), at(other, ben)].map((who) => who('POST', `${project}/rounds/reveal`, { id: table.roundId })),
  );
  const told = answers.map(({ status, body }) => (status === 200 ? 'won' : body.code)).sort();
  expect(told).toEqual(['round_already_revealed', 'won']);
  expect(await revealsOf(table.roundId)).toHaveLength(1);
  expect((await roundIn(ann, table.roundId)).votes).toEqual({ [ann.userId]: secret, [ben.userId]: '1' });
});

test('a process that ends between votes takes none with it', async () => {
  const brief = await startServer({ DATABASE_URL: server.database.url }, { owner: false });
  const table = await openTable(ann, 1, { autoReveal: false });
  await vote(at(brief, ann) as typeof ann, table.roundId, secret);
  await brief.stop();
  await vote(at(other, ben) as typeof ann, table.roundId, '1');
  await must(ann, 'rounds/reveal', { id: table.roundId });
  expect((await roundIn(ann, table.roundId)).votes).toEqual({ [ann.userId]: secret, [ben.userId]: '1' });
});

test('when the countdown ends the round is revealed, once, whichever process looks', async () => {
  const table = await openTable(ann);
  await vote(ann, table.roundId, secret);
  await until(async () => (await roundIn(ann, table.roundId)).revealedAt !== null, 10_000);
  await sleep(1_200);
  const [reveal, ...more] = await revealsOf(table.roundId);
  expect(more).toEqual([]);
  expect(reveal.actorId).toBe(ann.userId);
  expect(reveal.events[0].set.revealedAt).toBeGreaterThanOrEqual(reveal.events[0].was.revealsAt);
}, 20_000);

test('a countdown that was stopped reveals nothing', async () => {
  const table = await openTable(ann);
  await vote(ann, table.roundId, secret);
  const { revealsAt } = await roundIn(ann, table.roundId);
  await vote(ann, table.roundId, null);
  const late = await ann('POST', `${project}/rounds/reveal`, { id: table.roundId, dueAt: revealsAt });
  expect([late.status, late.body.code]).toEqual([409, 'countdown_stopped']);
  await until(() => Date.now() > Number(revealsAt) + 1_200, 10_000);
  expect((await roundIn(ann, table.roundId)).revealedAt).toBeNull();
}, 20_000);

test('at its deadline every open round of a table is revealed, also after the database went away and whoever opened it left', async () => {
  const owner = await server.signIn();
  const guest = await server.join(owner, 'passing', 'member', [{ key: 'SHOP', role: 'contributor' }]);
  const deadline = Date.now() + 2_500;
  const table = await openTable(guest, 3, { deadline });
  const [one, two, three] = table.stories.map(({ roundId }) => roundId) as [string, string, string];
  await vote(guest, one, secret);
  await vote(ben, two, '1');
  await must(ann, 'rounds/skip', { id: three, skipped: true });
  await owner('POST', `${project}/members/remove`, { userId: guest.userId });
  // A read that comes while the connections break is told so, and asked again.
  const isOpen = (id: string) =>
    roundIn(ann, id).then(
      ({ revealedAt }) => revealedAt === null,
      () => true,
    );
  expect(await isOpen(one)).toBe(true);
  const admin = new pg.Client({ connectionString: server.database.url });
  await admin.connect();
  await admin.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await admin.end();
  await until(async () => !(await isOpen(one)) && !(await isOpen(two)), 10_000);
  expect((await roundIn(ann, one)).votes).toEqual({ [guest.userId]: secret });
  expect(await isOpen(three)).toBe(true);
  expect((await vote(ben, one, '1')).status).toBe(409);
}, 30_000);

test('after the deadline a story is voted on again, for as long as it takes', async () => {
  const table = await openTable(ann, 1, { deadline: Date.now() + 1_000 });
  await until(async () => (await roundIn(ann, table.roundId)).revealedAt !== null, 10_000);
  const again = randomUUID();
  await must(ann, 'rounds/start', { id: again, pokerId: table.id, storyId: table.storyId });
  await sleep(1_200);
  expect((await vote(ann, again, secret)).status).toBe(200);
  expect(await roundIn(ann, again)).toMatchObject({ number: 2, votedIds: [ann.userId] });
}, 20_000);

test('settling writes the points at once, and every round of a story stays to be read', async () => {
  const board = heard(await socketOf(ben), 'changed');
  const table = await openTable(ann, 1, { autoReveal: false });
  await vote(ann, table.roundId, '1');
  await must(ann, 'rounds/reveal', { id: table.roundId });
  const second = randomUUID();
  await must(ann, 'rounds/start', { id: second, pokerId: table.id, storyId: table.storyId });
  await vote(ben, second, secret);
  await must(ann, 'rounds/reveal', { id: second });
  await must(ann, 'rounds/settle', { id: second, points: 3 });
  await until(() => board.flatMap(({ changes }) => changes).some(({ intent }) => intent === 'round.settle'));
  const settled = board.flatMap(({ changes }) => changes).find(({ intent }) => intent === 'round.settle');
  expect(settled?.events).toContainEqual(
    expect.objectContaining({ kind: 'story', id: table.storyId, set: { points: 3 } }),
  );
  await must(ann, 'poker/close', { id: table.id });
  const expected = [
    { number: 1, votes: { [ann.userId]: '1' }, settledPoints: null },
    { number: 2, votes: { [ben.userId]: secret }, settledPoints: 3 },
  ];
  expect((await ann('GET', `${project}/stories/${table.storyId}/rounds`)).body.rounds).toMatchObject(expected);
  const read = await ann('GET', `${project}/poker/${table.id}`);
  expect(read.body).toMatchObject({ table: { id: table.id, live: false, deck }, rounds: expected });
  expect(read.body.stories).toMatchObject([{ id: table.storyId, title: 'A story' }]);
  const list = await ann('GET', `${project}/poker?limit=1`);
  expect(list.body).toMatchObject({ tables: [{ table: { id: table.id }, settled: 1 }] });
});

test('a table that ends before the reveal keeps its votes to itself', async () => {
  const table = await openTable(ann, 1, { autoReveal: false });
  await vote(ben, table.roundId, secret);
  await must(ann, 'poker/close', { id: table.id });
  for (const path of [`poker/${table.id}`, `stories/${table.storyId}/rounds`]) {
    const { body, text } = await ann('GET', `${project}/${path}`);
    expect(body.rounds).toMatchObject([{ votedIds: [ben.userId], votes: null }]);
    expect(withoutDeck(text)).not.toContain(secret);
  }
});

test('what is not there is not found', async () => {
  for (const path of [`poker/${randomUUID()}`, `poker/${randomUUID()}/mine`])
    expect((await ann('GET', `${project}/${path}`)).body.code).toBe('poker_not_found');
  expect((await ann('GET', `${project}/stories/${randomUUID()}/rounds`)).body.code).toBe('story_not_found');
});
