import { v7 as uuid } from 'uuid';
import { planningSamples } from './planning-samples.js';
import { reportSamples } from './report-samples.js';
import type { Make, Sample } from './sample.js';
import type { World } from './world.js';

const storied =
  (body: object = {}): Make =>
  async (world) => ({ body: { storyIds: [await world.story()], ...body } });

const line =
  (kind: 'criteria' | 'checks', body: object): Make =>
  async (world) => {
    const storyId = await world.story();
    const id = uuid();
    await world.must(world.owner, 'POST', `${world.project}/${kind}/add`, { storyId, id, text: 'A line' });
    return { body: { storyId, id, ...body } };
  };
const comment =
  (body: object): Make =>
  async (world) => {
    const storyId = await world.story();
    const id = uuid();
    await world.must(world.owner, 'POST', `${world.project}/comments/add`, { storyId, id, body: 'Words' });
    return { body: { storyId, id, ...body } };
  };
const made =
  (kind: 'labels' | 'epics', fields: object, body: object): Make =>
  async (world) => {
    const id = uuid();
    await world.must(world.owner, 'POST', `${world.project}/${kind}/create`, { id, color: 'blue', ...fields });
    return { body: { id, ...body } };
  };
const invited: Make = async (world) => {
  const { id } = await world.must(world.owner, 'POST', `/api/workspaces/${world.slug}/invitations`, { role: 'member' });
  return { params: { id } };
};
let joined = 0;
const newcomer = (world: World) => world.join(`newcomer${(joined += 1)}`, 'member', []);
const ofStory: Make = async (world) => ({ params: { storyId: await world.story() } });
const person =
  (body: object): Make =>
  async (world) => ({ body: { userId: (await newcomer(world)).userId, ...body } });
const member =
  (body: object): Make =>
  async (world) => {
    const { userId } = await newcomer(world);
    await world.must(world.owner, 'POST', `${world.project}/members/add`, { userId, role: 'viewer' });
    return { body: { userId, ...body } };
  };
const ticket = { secret: 'x'.repeat(43) };

/** A request that the owner may make and that succeeds, for every route. Made anew for each call. */
export const samples: Readonly<Record<string, Make>> = {
  'system.healthz': () => ({}),
  'system.readyz': () => ({}),
  'system.metrics': () => ({}),
  'system.openapi': () => ({}),
  'system.docs': () => ({}),
  'setup.read': () => ({}),
  'me.read': () => ({}),
  'me.edit': () => ({ body: { name: 'Owner' } }),
  'me.sessions': () => ({}),
  'me.tokens': () => ({}),
  'me.tokens.create': () => ({ body: { name: 'one', scope: 'read', days: 1 } }),
  'me.tokens.revoke': async (world) => {
    const { credential } = await world.must(world.owner, 'POST', '/api/me/tokens', {
      name: 'gone',
      scope: 'read',
      days: 1,
    });
    return { params: { id: credential.id } };
  },
  'me.work': () => ({}),
  'workspace.create': () => ({ body: { name: 'Third', slug: `third-${uuid().slice(-12)}` } }),
  'workspace.read': () => ({}),
  'workspace.changes': () => ({ query: { since: '0' } }),
  'workspace.edit': () => ({ body: { name: `Acme ${uuid()}` } }),
  'person.edit': person({ role: 'guest' }),
  'person.remove': person({}),
  'person.reset': async (world) => ({ params: { id: (await newcomer(world)).userId } }),
  'invitation.list': () => ({}),
  'invitation.create': () => ({ body: { role: 'member', projects: [{ key: 'SHOP', role: 'viewer' }] } }),
  'invitation.revoke': invited,
  'project.list': () => ({}),
  'project.create': () => ({ body: { key: `K${uuid().slice(-8).toUpperCase()}`, name: 'New' } }),
  'project.snapshot': () => ({}),
  'project.people': () => ({}),
  'project.cast': async (world) => {
    const key = `E${uuid().slice(-8).toUpperCase()}`;
    await world.must(world.owner, 'POST', `/api/workspaces/${world.slug}/projects`, {
      key,
      name: 'Example',
      demo: true,
    });
    return { params: { key }, body: { people: [{ name: `Amina ${key}`, color: 'teal', disciplines: ['product'] }] } };
  },
  'project.changes': () => ({ query: { since: '0' } }),
  'project.delete': async (world) => {
    const key = `D${uuid().slice(-8).toUpperCase()}`;
    await world.must(world.owner, 'POST', `/api/workspaces/${world.slug}/projects`, { key, name: 'Doomed' });
    return { params: { key } };
  },
  'story.read': ofStory,
  'story.text': async (world) => ({
    params: { storyId: await world.story(undefined, { description: 'Words' }), revision: '1' },
  }),
  'story.history': ofStory,
  'story.moves': ofStory,
  'story.sprints': ofStory,
  'story.removed': () => ({ query: { fate: 'trash' } }),
  'story.search': () => ({ query: { q: 'story' } }),
  'kiosk.list': () => ({}),
  'kiosk.create': () => ({ body: { name: 'Wall' } }),
  'kiosk.revoke': async (world) => {
    const { credential } = await world.must(world.owner, 'POST', `${world.project}/kiosks`, { name: 'Wall' });
    return { params: { id: credential.id } };
  },
  'intents.send': async (world) => ({
    body: {
      intents: [
        {
          mutationId: uuid(),
          name: 'story.block',
          body: { storyIds: [await world.story()], cause: 'other', reason: '' },
        },
      ],
    },
  }),
  'intents.import': async (world) => ({
    body: {
      intents: [
        {
          mutationId: uuid(),
          occurredAt: Date.now() - 90 * 86_400_000,
          name: 'story.move',
          body: { storyIds: [await world.story()], stage: 'CODE' },
        },
      ],
    },
  }),
  'story.create': () => ({ body: { id: uuid(), title: 'New' } }),
  'story.edit': storied({ set: { points: 3 } }),
  'story.move': storied({ stage: 'CODE' }),
  'story.block': storied({ cause: 'external', reason: 'waiting' }),
  'story.unblock': async (world) => {
    const storyIds = [await world.story()];
    await world.must(world.owner, 'POST', `${world.project}/stories/block`, { storyIds, cause: 'other', reason: '' });
    return { body: { storyIds } };
  },
  'story.describe': async (world) => ({ body: { storyId: await world.story(), baseVersion: 0, body: 'Words' } }),
  'story.archive': storied(),
  'story.delete': storied(),
  'story.restore': async (world) => {
    const storyIds = [await world.story()];
    await world.must(world.owner, 'POST', `${world.project}/stories/delete`, { storyIds });
    return { body: { storyIds } };
  },
  'criterion.add': async (world) => ({ body: { storyId: await world.story(), id: uuid(), text: 'A line' } }),
  'criterion.edit': line('criteria', { done: true }),
  'criterion.remove': line('criteria', {}),
  'check.add': async (world) => ({ body: { storyId: await world.story(), id: uuid(), text: 'A line' } }),
  'check.edit': line('checks', { done: true }),
  'check.remove': line('checks', {}),
  'comment.add': async (world) => ({ body: { storyId: await world.story(), id: uuid(), body: 'Words' } }),
  'comment.edit': comment({ body: 'Other words' }),
  'comment.delete': comment({}),
  'link.add': async (world) => ({
    body: { id: uuid(), fromId: await world.story(), toId: await world.story(), kind: 'relates' },
  }),
  'link.remove': async (world) => {
    const id = uuid();
    const ends = { fromId: await world.story(), toId: await world.story() };
    await world.must(world.owner, 'POST', `${world.project}/links/add`, { id, ...ends, kind: 'blocks' });
    return { body: { id } };
  },
  'label.create': () => ({ body: { id: uuid(), name: uuid(), color: 'red' } }),
  'label.edit': (world) => made('labels', { name: uuid() }, { color: 'green' })(world),
  'label.delete': (world) => made('labels', { name: uuid() }, {})(world),
  'epic.create': () => ({ body: { id: uuid(), title: 'Epic', color: 'red' } }),
  'epic.edit': made('epics', { title: 'Epic' }, { closed: true }),
  'epic.delete': made('epics', { title: 'Epic' }, {}),
  ...planningSamples,
  ...reportSamples,
  'member.add': person({ role: 'viewer' }),
  'member.edit': member({ role: 'contributor' }),
  'member.remove': member({}),
  'stage.configure': () => ({ body: { stage: 'BUILD', label: uuid().slice(0, 20) } }),
  'project.edit': () => ({ body: { description: uuid() } }),
  'project.archive': () => ({ body: {} }),
  'project.reopen': () => ({ body: {} }),
  'change.undo': async (world) => {
    const storyIds = [await world.story()];
    const { version } = await world.must(world.owner, 'POST', `${world.project}/stories/move`, {
      storyIds,
      stage: 'CODE',
    });
    return { body: { version } };
  },
  // These end or change the session that asks, or need a secret that exists once: the matrix checks who may ask, the account tests what happens.
  'setup.finish': () => ({
    body: { ...ticket, name: 'A', email: 'a@example.com', password: 'a long enough secret', workspaceName: 'A' },
  }),
  'session.create': () => ({ body: { email: 'nobody@example.com', password: 'not the password' } }),
  'session.end': () => ({}),
  'me.password': () => ({ body: { current: 'not the password', next: 'a long enough secret' } }),
  'me.sessions.revoke': () => ({ params: { id: uuid() } }),
  'ticket.read': () => ({ body: ticket }),
  'invitation.accept': () => ({ body: ticket }),
  'password.reset': () => ({ body: { ...ticket, password: 'a long enough secret' } }),
  'kiosk.open': () => ({ body: ticket }),
};

export const withoutSuccess = [
  'setup.finish',
  'session.create',
  'session.end',
  'me.password',
  'me.sessions.revoke',
  'ticket.read',
  'invitation.accept',
  'password.reset',
  'kiosk.open',
  'review.open',
];

/** The sample of a route; a one-story form takes the id from the body into the path. */
export async function sampleFor(name: string, world: World): Promise<Sample> {
  const one = name.endsWith('.one');
  const make = samples[one ? name.slice(0, -4) : name];
  if (make === undefined) throw new Error(`no sample for ${name}`);
  const sample = await make(world);
  const { storyIds, storyId, ...rest } = sample.body ?? {};
  if (!one) return sample;
  const id = Array.isArray(storyIds) ? String(storyIds[0]) : String(storyId);
  return { ...sample, params: { ...sample.params, storyId: id }, body: rest };
}

export function pathFor(path: string, world: World, sample: Sample): string {
  const values: Record<string, string> = { workspace: world.slug, key: 'SHOP', ...sample.params };
  const filled = path.replace(/:(\w+)/g, (_, field: string) => values[field] ?? field);
  const query = new URLSearchParams(sample.query).toString();
  return query === '' ? filled : `${filled}?${query}`;
}
