import { v7 as uuid } from 'uuid';
import { openStage, patient, soon, type Stage } from './support/stage';

const stations = ['CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE'];
/** An hour of a busy board: a move a second, twenty at a time. */
const moves = 3600;
const together = 20;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, patient);
afterAll(() => stage.close(), patient);

test('a wall screen after an hour of moves and two lost connections: its heap is where it was', async () => {
  const storyIds = Array.from({ length: 40 }, () => uuid());
  const born = storyIds.map((id) => ({
    mutationId: uuid(),
    name: 'story.create',
    body: { id, title: `Story ${id.slice(-4)}`, stage: 'CODE' },
  }));
  await stage.send(`${stage.project}/intents`, { intents: born });
  const { secret } = await stage.send(`${stage.project}/kiosks`, { name: 'Wall' });
  const page = await (await stage.stranger({ width: 1920, height: 1080 })).newPage();
  await page.goto(`/kiosk#${secret}`);
  await page.getByText('Story ').first().waitFor({ timeout: 30_000 });
  const session = await page.context().newCDPSession(page);
  const sample = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize / 1e6, nodes, jsEventListeners };
  };
  type Sample = Awaited<ReturnType<typeof sample>>;
  /** The least of several: what the browser has not got round to freeing is no leak. */
  const least = async (enough: (found: Sample) => boolean = () => false) => {
    let found = await sample();
    for (let times = 1; times < 40 && !(times > 5 && enough(found)); times++) {
      await page.waitForTimeout(300);
      const next = await sample();
      found = {
        heap: Math.min(found.heap, next.heap),
        nodes: Math.min(found.nodes, next.nodes),
        jsEventListeners: Math.min(found.jsEventListeners, next.jsEventListeners),
      };
    }
    return found;
  };
  const run = async (from: number, to: number) => {
    for (let turn = from; turn < to; turn += together) {
      const intents = Array.from({ length: together }, (_, n) => ({
        mutationId: uuid(),
        name: 'story.move',
        body: { storyIds: [storyIds[(turn + n) % 40]], stage: stations[Math.floor((turn + n) / 40) % stations.length] },
      }));
      await stage.send(`${stage.project}/intents`, { intents });
      await page.waitForTimeout(100);
    }
  };

  await run(0, moves / 6);
  const early = await least(() => true);
  const flat = ({ heap, nodes, jsEventListeners }: Sample) =>
    heap < early.heap * 1.15 + 1 &&
    nodes < early.nodes * 1.3 + 200 &&
    jsEventListeners < early.jsEventListeners * 1.3 + 50;
  for (const part of [2, 4]) {
    await page.context().setOffline(true);
    await page.waitForTimeout(500);
    await page.context().setOffline(false);
    await run((moves * (part - 1)) / 6, (moves * (part + 1)) / 6);
  }
  await run((moves * 5) / 6, moves);
  const late = await least(flat);
  console.log(`wall screen: ${early.heap.toFixed(1)} MB, after the hour ${late.heap.toFixed(1)} MB`);
  expect({ early, late, flat: flat(late) }).toEqual({ early, late, flat: true });
  const last = stations[Math.floor((moves - 1) / 40) % stations.length];
  const hub = page.locator(`[data-hub="${last}"]`).first();
  await soon(
    () => hub.innerText(),
    (text) => text.includes(String(storyIds.length)),
  );
}, 600_000);
