// The backlog of 50,000 stories in a real browser: how soon its first window stands, and how it scrolls.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, openWindow } from '../support/browser.mjs';
import { sizeOf, startRondo, titleOf } from './support/contestants.mjs';
import { startFloor } from './support/floor.mjs';
import { finish, median, report } from './support/measure.mjs';

const size = 50_000;
const rounds = 5;
const rondo = await startRondo();
/** The same stories on the least page there can be, beside: this machine is not as quick every day. */
const floor = await startFloor((key) =>
  rondo.client.send('GET', `${rondo.projectPath(key)}/snapshot`, undefined, { 'accept-encoding': 'gzip' }),
);
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
      body: { id, title: titleOf(from + i), points: sizeOf(from + i), priority: 'medium' },
    }));
    await client.json('POST', `${path}/intents`, { intents });
  }
  const sprintId = randomUUID();
  await client.json('POST', `${path}/sprints/create`, { id: sprintId, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await client.json('POST', `${path}/stories/plan`, { storyIds: ids.slice(0, 10), sprintId, after: null });
  await client.json('POST', `${path}/sprints/start`, { id: sprintId });
}

const rowsStand = 'the rows stand';
/** Tells when the first window of rows stands, in the page's own clock, one frame after it does. */
const watchRows = ([rows, word]) => {
  window.watch = () => {
    const look = () => {
      if (document.querySelectorAll(rows).length >= 12)
        requestAnimationFrame(() => console.debug(word, performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  window.watch();
  window.tasks = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ startTime, duration }) => window.tasks.push([startTime, duration])),
  ).observe({ type: 'longtask', buffered: true });
};
/** When that is, of what is done. Asking the page, rather than being told, would cost it a fifth of a second. */
async function whenRowsStand(page, done) {
  const told = page.waitForEvent('console', (message) => message.text().startsWith(rowsStand));
  await done();
  return Number((await told).text().slice(rowsStand.length));
}
const visit = (page, at = address) => whenRowsStand(page, () => page.goto(at));
const longest = (page, from) =>
  page.evaluate((since) => Math.max(0, ...window.tasks.filter(([at]) => at >= since).map(([, ms]) => ms)), from);

async function newPage({ base, cookie } = rondo, rows = 'div[data-story]') {
  const window = await openWindow(browser, base, { cookie });
  const page = await window.newPage();
  await page.addInitScript(watchRows, [rows, rowsStand]);
  return { window, page };
}

/** With an empty browser, again from the local copy, and by a click from another page of the project. */
async function firstWindow() {
  const [cold, warm, within] = [[], [], []];
  const least = { cold: [], warm: [] };
  for (let round = 0; round < rounds; round++) {
    const { window, page } = await newPage();
    cold.push(await visit(page));
    await sleep(3000);
    await page.goto('about:blank');
    warm.push(await visit(page));
    await page.goto(`/${rondo.slug}/FAR/ring`);
    await page.locator('nav a[href$="/backlog"]').waitFor();
    await sleep(3000);
    let from = 0;
    const click = () => {
      window.watch();
      document.querySelector('nav a[href$="/backlog"]').click();
      return performance.now();
    };
    const shown = await whenRowsStand(page, async () => (from = await page.evaluate(click)));
    within.push(shown - from);
    await window.close();
    const other = await newPage(floor, 'a[data-story]');
    least.cold.push(await visit(other.page, '/FAR'));
    await other.page.goto('about:blank');
    least.warm.push(await visit(other.page, '/FAR'));
    await other.window.close();
  }
  tell('', cold, 1, least.cold);
  tell('-warm', warm, 0.5, least.warm);
  tell('-from-the-ring', within, 0.5);
}

function tell(which, times, most, least) {
  const beside = least === undefined ? '' : `${(median(least) / 1000).toFixed(2)} s is the floor`;
  report(`backlog-50000-first-window${which}`, median(times) / 1000, '≤', most, ' s', beside);
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
await floor.project('FAR');
await firstWindow();

const { window: last, page } = await newPage();
const shownAt = await visit(page);
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
await floor.stop();
await rondo.stop();
finish();
