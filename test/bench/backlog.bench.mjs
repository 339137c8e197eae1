// The backlog of 50,000 stories in a real browser: how soon its first window stands, and how it scrolls.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, openWindow } from '../support/browser.mjs';
import { startRondo, titleOf } from './support/contestants.mjs';
import { finish, median, report } from './support/measure.mjs';

const size = 50_000;
const rounds = 5;
const rondo = await startRondo();
const browser = await openBrowser();
const address = `/${rondo.slug}/FAR/backlog`;

/** All of them wait in PLAN, but those of a running sprint and of the next one. */
async function fill() {
  const { client } = rondo;
  await client.json('POST', `/api/workspaces/${rondo.slug}/projects`, { key: 'FAR', name: 'FAR' });
  const path = rondo.projectPath('FAR');
  const ids = Array.from({ length: size }, () => randomUUID());
  for (let from = 0; from < size; from += 200) {
    const intents = ids.slice(from, from + 200).map((id, i) => ({
      mutationId: id,
      name: 'story.create',
      body: { id, title: titleOf(from + i), points: [0, 1, 2, 3, 5, 8, 13, 21][(from + i) % 8], priority: 'medium' },
    }));
    await client.json('POST', `${path}/intents`, { intents });
  }
  const sprintId = randomUUID();
  await client.json('POST', `${path}/sprints/create`, { id: sprintId, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await client.json('POST', `${path}/stories/plan`, { storyIds: ids.slice(0, 10), sprintId, after: null });
  await client.json('POST', `${path}/sprints/start`, { id: sprintId });
}

/** Notes when the first window of rows stands, in the page's own clock, one frame after it does. */
const watchRows = () => {
  const look = () => {
    if (document.querySelectorAll('div[data-story]').length >= 12)
      requestAnimationFrame(() => (window.rowsAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.tasks = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ startTime, duration }) => window.tasks.push([startTime, duration])),
  ).observe({ type: 'longtask', buffered: true });
};
const whenRowsStand = async (page) => {
  await page.waitForFunction(() => window.rowsAt > 0, undefined, { timeout: 30_000 });
  return page.evaluate(() => window.rowsAt);
};
const longest = (page, from) =>
  page.evaluate((since) => Math.max(0, ...window.tasks.filter(([at]) => at >= since).map(([, ms]) => ms)), from);

async function newPage() {
  const window = await openWindow(browser, rondo.base, { cookie: rondo.cookie });
  const page = await window.newPage();
  await page.addInitScript(watchRows);
  return { window, page };
}

/** With an empty browser, again from the local copy, and by a click from another page of the project. */
async function firstWindow() {
  const [cold, warm, within] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const { window, page } = await newPage();
    await page.goto(address);
    cold.push(await whenRowsStand(page));
    await sleep(3000);
    await page.goto('about:blank');
    await page.goto(address);
    warm.push(await whenRowsStand(page));
    await page.goto(`/${rondo.slug}/FAR/ring`);
    await page.locator('nav a[href$="/backlog"]').waitFor();
    await sleep(3000);
    const from = await page.evaluate(() => {
      window.rowsAt = 0;
      const look = () => {
        if (document.querySelectorAll('div[data-story]').length >= 12)
          requestAnimationFrame(() => (window.rowsAt = performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      document.querySelector('nav a[href$="/backlog"]').click();
      return performance.now();
    });
    within.push((await whenRowsStand(page)) - from);
    await window.close();
  }
  return { cold: median(cold) / 1000, warm: median(warm) / 1000, within: median(within) / 1000 };
}

/** Waits until every story is there; resolves to how long that took since the page began. */
async function wholeList(page) {
  await page.waitForFunction(
    (count) => {
      const last = document.querySelector('[data-board] li');
      return Number(last?.getAttribute('aria-setsize')) > count;
    },
    size,
    { timeout: 60_000 },
  );
  return page.evaluate(() => performance.now());
}

async function scroll(page) {
  const from = await page.evaluate(() => performance.now());
  await page.evaluate(
    () =>
      new Promise((done) => {
        const list = document.querySelector('[data-board]');
        let step = 0;
        const go = () => {
          // A wheel, then the thumb of the bar, then back.
          if (step < 60) list.scrollBy(0, 240);
          else if (step < 120) list.scrollTo(0, (list.scrollHeight * (step - 59)) / 61);
          else list.scrollBy(0, -400);
          step += 1;
          if (step < 180) requestAnimationFrame(go);
          else done();
        };
        go();
      }),
  );
  return longest(page, from);
}

/** One step down by key, from pressing to the frame that shows it, with all of them in memory. */
async function reorder(page) {
  const times = [];
  for (let turn = 0; turn < 11; turn++) {
    times.push(
      await page.evaluate(
        () =>
          new Promise((done) => {
            const at = performance.now();
            const target = document.querySelector('a[data-focused]') ?? document.body;
            target.dispatchEvent(
              new window.KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
            );
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - at)));
          }),
      ),
    );
    await sleep(120);
  }
  return median(times);
}

await fill();
const { cold, warm, within } = await firstWindow();
report('backlog-50000-first-window', cold, '≤', 1, ' s');
report('backlog-50000-first-window-warm', warm, '≤', 0.5, ' s');
report('backlog-50000-first-window-from-the-ring', within, '≤', 0.5, ' s');

const { window: last, page } = await newPage();
await page.goto(address);
const shownAt = await whenRowsStand(page);
report('backlog-50000-whole', (await wholeList(page)) / 1000, '≤', 10, ' s');
report('backlog-50000-longest-task-while-reading', await longest(page, shownAt + 500), '≤', 50, ' ms');
await sleep(1000);
report('backlog-50000-longest-task-scrolling', await scroll(page), '≤', 50, ' ms');
report('backlog-50000-dom-nodes', await page.evaluate(() => document.querySelectorAll('*').length), '≤', 2500);
await page.keyboard.press('Home');
await sleep(200);
const from = await page.evaluate(() => performance.now());
report('backlog-50000-step-by-key', await reorder(page), '≤', 100, ' ms');
report('backlog-50000-longest-task-ordering', await longest(page, from), '≤', 50, ' ms');
const session = await last.newCDPSession(page);
await session.send('HeapProfiler.collectGarbage');
const { usedSize } = await session.send('Runtime.getHeapUsage');
report('backlog-50000-heap', usedSize / 1e6, '≤', 150, ' MB');
await last.close();

await browser.close();
await rondo.stop();
finish();
