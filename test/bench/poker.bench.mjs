// Thirty people vote at once, and the reveal reaches all of them.
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { call } from '../support/product.mjs';
import { clientOf, startRondo } from './support/contestants.mjs';
import { finish, median, percentile, report, timed } from './support/measure.mjs';

const voters = 30;
const rounds = 20;
const cards = ['1', '2', '3', '5', '8'];

const rondo = await startRondo();
const [storyId] = await rondo.project('POKER', 1000);
const project = `/api/workspaces/${rondo.slug}/projects/POKER`;

async function joined(index) {
  const ticket = await rondo.client.json('POST', `/api/workspaces/${rondo.slug}/invitations`, {
    role: 'member',
    projects: [{ key: 'POKER', role: 'contributor' }],
  });
  const account = { secret: ticket.secret, name: `Voter ${index}`, email: `voter${index}@example.com` };
  const { cookie, reply } = await call(rondo.base, 'POST', '/api/invitations/accept', {
    body: { ...account, password: 'a long enough secret' },
  });
  const headers = { cookie, origin: rondo.base };
  const socket = io(rondo.base, { transports: ['websocket'], extraHeaders: headers, forceNew: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  await socket.emitWithAck('watch', { workspace: rondo.slug, project: 'POKER', since: 0 });
  return { userId: reply.user.id, client: clientOf(rondo.port, headers), socket };
}

const people = [];
for (let index = 0; index < voters; index++) people.push(await joined(index));
const [host] = people;

/** Resolves when every socket has heard of the reveal of a round; with the votes that each was told. */
const revealAtAll = (roundId) =>
  Promise.all(
    people.map(
      ({ socket }) =>
        new Promise((resolve) => {
          const listen = ({ changes }) => {
            const events = changes.flatMap((change) => change.events);
            const revealed = events.find(({ id, set }) => id === roundId && set?.votes != null);
            if (revealed === undefined) return;
            socket.off('changed', listen);
            resolve(revealed.set.votes);
          };
          socket.on('changed', listen);
        }),
    ),
  );

const [voting, revealing] = [[], []];
let fewest = voters;
for (let round = 0; round < rounds; round++) {
  const [id, roundId] = [randomUUID(), randomUUID()];
  const stories = [{ storyId, roundId }];
  await host.client.json('POST', `${project}/poker/open`, { id, stories, autoReveal: false });
  const vote = ({ client }, index) =>
    client.json('POST', `${project}/rounds/vote`, { id: roundId, value: cards[(index + round) % cards.length] });
  voting.push(await timed(() => Promise.all(people.map(vote))));
  const told = revealAtAll(roundId);
  let votes = [];
  const reveal = async () => {
    await host.client.json('POST', `${project}/rounds/reveal`, { id: roundId });
    votes = await told;
  };
  revealing.push(await timed(reveal));
  const right = (counted) =>
    people.filter(({ userId }, index) => counted[userId] === cards[(index + round) % cards.length]).length;
  fewest = Math.min(fewest, ...votes.map(right));
  await host.client.json('POST', `${project}/poker/close`, { id });
}
const note = `median ${median(revealing).toFixed(1)} ms; all ${voters} votes in ${median(voting).toFixed(0)} ms`;
report('poker-reveal-30', percentile(revealing, 95), '≤', 300, ' ms', note);
report('poker-ballots-30', fewest, '≥', voters, '', `the fewest that anybody was shown in ${rounds} rounds`);

for (const { client, socket } of people) {
  socket.close();
  client.close();
}
await rondo.stop();
finish();
