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
