import { allRoutes } from '@rondo/contracts';
import { v7 as uuid } from 'uuid';
import { faultyBodies, type Faulty, type Shape } from './support/faulty.js';
import { pathFor, sampleFor } from './support/samples.js';
import { createWorld, type Answer, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 120_000);
afterAll(() => world.stop(), 30_000);

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Shape } } };
}

/** What the description of the API says of every body that somebody signed in may send. */
async function bodies(): Promise<[name: string, shape: Shape][]> {
  const { body } = await world.anonymous.send('GET', '/openapi.json');
  const { paths } = body as { readonly paths: Record<string, Record<string, Operation>> };
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return operations.flatMap(({ operationId, requestBody }) =>
    requestBody === undefined || allRoutes[operationId]?.policy === 'public'
      ? []
      : [[operationId, requestBody.content['application/json'].schema]],
  );
}

async function faultsOf(name: string, shape: Shape, wellFormed: boolean) {
  const route = allRoutes[name];
  if (route === undefined) throw new Error(`${name} is described and does not exist`);
  const sample = await sampleFor(name, world);
  const faults = [...faultyBodies(shape, sample.body)].filter((faulty) => faulty.wellFormed === wellFormed);
  const send = ({ body }: Faulty) => world.owner.send(route.method, pathFor(route.path, world, sample), body);
  return { faults, send };
}
const toldOf = (name: string, { what }: Faulty, { text }: Answer): string => `${name}: ${what} → ${text.slice(0, 300)}`;
const fieldIn = ({ body }: Answer): string => (body as { readonly field?: string }).field ?? 'none';

test('whatever is wrong in a body in one place, the refusal names that place', async () => {
  const odd: string[] = [];
  let asked = 0;
  for (const [name, shape] of await bodies()) {
    const { faults, send } = await faultsOf(name, shape, false);
    for (const faulty of faults) {
      asked += 1;
      const answer = await send(faulty);
      const isRefused = answer.status >= 400 && answer.status < 500;
      if (!isRefused || fieldIn(answer) !== faulty.field) odd.push(toldOf(name, faulty, answer));
    }
  }
  expect(odd).toEqual([]);
  expect(asked).toBeGreaterThan(2_000);
}, 300_000);

test('an id that nobody has is taken for something new, or is refused by its name', async () => {
  const odd: string[] = [];
  let refused = 0;
  for (const [name, shape] of await bodies()) {
    const { faults } = await faultsOf(name, shape, true);
    for (const index of faults.keys()) {
      // What is taken may be done once.
      const { faults: anew, send } = await faultsOf(name, shape, true);
      const faulty = anew[index] as Faulty;
      const answer = await send(faulty);
      if (answer.status < 300) continue;
      refused += 1;
      const isNamed = `${faulty.field}.`.startsWith(`${fieldIn(answer)}.`);
      if (answer.status >= 500 || !isNamed) odd.push(toldOf(name, faulty, answer));
    }
  }
  expect(odd).toEqual([]);
  expect(refused).toBeGreaterThan(50);
}, 300_000);

test('a story that the path names is at fault in the path', async () => {
  const ones = Object.entries(allRoutes).filter(([name]) => name.endsWith('.one'));
  expect(ones.length).toBeGreaterThan(9);
  for (const [name, route] of ones) {
    const sample = await sampleFor(name, world);
    const path = pathFor(route.path, world, { ...sample, params: { ...sample.params, storyId: uuid() } });
    const { body } = await world.owner.send(route.method, path, sample.body);
    expect({ name, ...(body as object) }).toMatchObject({ name, code: 'story_not_found', field: 'storyId' });
  }
}, 60_000);

type Body = Readonly<Record<string, unknown>>;
const ask = async (name: string, body: Body) => {
  const route = allRoutes[name];
  if (route === undefined) throw new Error(`There is no ${name}`);
  const answer = await world.owner.send(route.method, pathFor(route.path, world, {}), body);
  const { code, field } = answer.body as { readonly code?: string; readonly field?: string };
  return { name, status: answer.status, code, field };
};
const sampled = async (name: string) => (await sampleFor(name, world)).body ?? {};
const part = (more: object = {}) => ({ id: uuid(), linkId: uuid(), title: 'A part', ...more });
const newLabel = (name: string, id = uuid()) => ({ id, name, color: 'red' });

test('an id that is taken is named where it was sent, deep in the body too, and by the database too', async () => {
  const [storyId, taken, said, linkId] = [await world.story(), await world.story(), uuid(), uuid()];
  await world.must(world.owner, 'POST', `${world.project}/comments/add`, { storyId: taken, id: said, body: 'Words' });
  await world.must(world.owner, 'POST', `${world.project}/links/add`, {
    ...{ id: linkId, fromId: storyId, toId: taken, kind: 'relates' },
  });
  const table = await sampled('poker.open');
  const stories = table['stories'] as readonly { readonly roundId: string }[];
  await world.must(world.owner, 'POST', `${world.project}/poker/open`, table);
  await world.must(world.owner, 'POST', `${world.project}/poker/close`, { id: table['id'] });
  const label = uuid();
  const cases: [name: string, field: string, body: Body][] = [
    ['story.create', 'id', { id: taken, title: 'New' }],
    [
      'story.create',
      'newLabels.1.id',
      { id: uuid(), title: 'New', newLabels: [newLabel(uuid(), label), newLabel(uuid(), label)] },
    ],
    ['story.split', 'parts.1.id', { storyId, parts: [part(), part({ id: taken })] }],
    ['story.split', 'parts.0.linkId', { storyId, parts: [part({ linkId })] }],
    ['poker.open', 'stories.0.roundId', { id: uuid(), stories }],
    ['improvement.drop', 'commentId', { ...(await sampled('improvement.drop')), commentId: said }],
    ['demo.follow', 'storyId', { ...(await sampled('demo.follow')), storyId: taken }],
    ['demo.follow', 'linkId', { ...(await sampled('demo.follow')), linkId }],
    ['feedback.adopt', 'storyId', { ...(await sampled('feedback.adopt')), storyId: taken }],
  ];
  for (const [name, field, body] of cases)
    expect(await ask(name, body)).toEqual({ name, status: 409, code: 'already_exists', field });
}, 60_000);

test('a size that no card has is named where it was sent', async () => {
  const storyId = await world.story();
  const cases: [name: string, field: string, body: Body][] = [
    ['story.create', 'points', { id: uuid(), title: 'New', points: 7 }],
    ['story.edit', 'set.points', { storyIds: [storyId], set: { points: 7 } }],
    ['story.split', 'points', { storyId, points: 7, parts: [part({ points: 7 })] }],
    ['story.split', 'parts.1.points', { storyId, points: 5, parts: [part({ points: 3 }), part({ points: 7 })] }],
  ];
  for (const [name, field, body] of cases)
    expect(await ask(name, body)).toEqual({ name, status: 409, code: 'points_not_in_deck', field });
});

test('where a stage takes nothing more, the refusal names what was sent', async () => {
  const storyId = await world.story();
  const asked: [name: string, field: string, body: Body][] = [
    ['story.split', 'storyId', { storyId, parts: [part()] }],
    ['feedback.adopt', 'storyId', await sampled('feedback.adopt')],
    ['demo.follow', 'storyId', await sampled('demo.follow')],
  ];
  const configure = (policy: object) =>
    world.must(world.owner, 'POST', `${world.project}/stages/configure`, { stage: 'PLAN', ...policy });
  const open = { wipLimit: null, wipMode: 'warn', entryChecklist: [], entryRequired: false };
  const closed = { stage_full: { wipLimit: 1, wipMode: 'refuse' }, entry_not_confirmed: { entryChecklist: ['Sized'] } };
  for (const [code, policy] of Object.entries(closed)) {
    await configure({ ...open, entryRequired: true, ...policy });
    for (const [name, field, body] of asked) expect(await ask(name, body)).toMatchObject({ name, code, field });
    await configure(open);
  }
}, 60_000);
