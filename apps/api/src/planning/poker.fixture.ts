import { routes, type Route } from '@rondo/contracts';
import { randomUUID } from 'node:crypto';
import { connect, connected, ask, type Client } from '../realtime/realtime.fixture.js';
import type { TestServer } from '../server.fixture.js';

export const deck = ['1', '424242=2', '987987=3'];
/** A card that stands nowhere but in the deck. */
export const secret = '987987';
export const project = '/api/workspaces/acme/projects/SHOP';

type Person = Awaited<ReturnType<TestServer['join']>>;

export async function openTable(who: Person, count = 1, more: object = {}) {
  const stories = Array.from({ length: count }, () => ({ storyId: randomUUID(), roundId: randomUUID() }));
  for (const { storyId } of stories) await must(who, 'stories/create', { id: storyId, title: 'A story' });
  const id = randomUUID();
  await must(who, 'poker/open', { id, stories, deck, ...more });
  const [first = { storyId: '', roundId: '' }] = stories;
  return { id, stories, ...first };
}

/** A write that must be accepted. */
export async function must(who: Person, verb: string, body: object): Promise<any> {
  const answer = await who('POST', `${project}/${verb}`, body);
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.text}`);
  return answer.body;
}

/** A round as the live state has it. */
export async function roundIn(who: Person, roundId: string): Promise<any> {
  const { body } = await who('GET', `${project}/snapshot`);
  return body.of.round.find(({ id }: { id: string }) => id === roundId);
}

/** A socket in the project, with every frame that came over it as it came. */
export async function listen(server: TestServer, who: Person): Promise<Client & { readonly frames: string[] }> {
  const frames: string[] = [];
  const client = connect(server.base, { cookie: who.cookie });
  client.io.engine.on('data', (data: unknown) => frames.push(String(data)));
  await connected(client);
  await ask(client, 'watch', { workspace: 'acme', project: 'SHOP', since: 0 });
  return Object.assign(client, { frames });
}

/** What a text says besides which cards there are. */
export const withoutDeck = (text: string, cards: readonly string[] = deck): string =>
  text.replaceAll(JSON.stringify(cards), '');

/** Everything that can be read in the place of a table by who is signed in. */
export function readsAround(table: { readonly id: string; readonly storyId: string }): string[] {
  const place: Record<string, string> = { workspace: 'acme', key: 'SHOP', revision: '1', ...table };
  return Object.values(routes as Record<string, Route>).flatMap(({ method, path, policy }) => {
    if (method !== 'GET' || policy === 'public' || policy === 'metrics') return [];
    const at = path.replace(/:(\w+)/g, (_, name: string) => place[name] ?? randomUUID());
    return path.endsWith('/changes') ? `${at}?since=0` : at;
  });
}
