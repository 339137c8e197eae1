import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, openWindow } from '../support/browser.mjs';
import { startRondo } from './support/contestants.mjs';
import { startFloor } from './support/floor.mjs';
import { finish, inTurns, median, report } from './support/measure.mjs';

const rondo = await startRondo();
const encodings = 'gzip, deflate, br, zstd';
const floor = await startFloor((key) =>
  rondo.client.send('GET', `${rondo.projectPath(key)}/snapshot`, undefined, { 'accept-encoding': encodings }),
);
const browser = await openBrowser();
const product = {
  base: rondo.base,
  cookie: rondo.cookie,
  boardOf: (key) => `/${rondo.slug}/${key}/columns`,
  move: (key, id, stage) => rondo.move(key, id, stage, randomUUID()),
};
/** The same stories on the least page there can be, in turns: this machine is not as quick every day. */
const limit = { base: floor.base, boardOf: (key) => `/${key}`, move: (key, id, stage) => floor.move(id, stage) };

const cardsStand = 'the cards stand';
/** Tells when the first screenful of cards stands, in the page's own clock, one frame after it does. */
const watchCards = (word) => {
  const look = () => {
    if (document.querySelectorAll('a[data-story]').length >= 20)
      requestAnimationFrame(() => console.debug(word, performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
/** Milliseconds from the start of the visit. Asking the page, rather than being told, would cost it a fifth of a second. */
async function visit(page, address) {
  const told = page.waitForEvent('console', (message) => message.text().startsWith(cardsStand));
  await page.goto(address);
  return Number((await told).text().slice(cardsStand.length));
}

async function newPage({ base, cookie }) {
  const window = await openWindow(browser, base, { cookie });
  const page = await window.newPage();
  await page.addInitScript(watchCards, cardsStand);
  return { window, page };
}

/** What is asked for until the cards stand. */
async function firstLoad(key) {
  const { window, page } = await newPage(product);
  const sizes = { script: 0, stylesheet: 0 };
  const responses = [];
  const note = (response) => responses.push(response);
  page.on('response', note);
  const stood = await visit(page, product.boardOf(key));
  page.off('response', note);
  const asked = await page.evaluate((until) => {
    const resources = performance.getEntriesByType('resource');
    return resources.filter(({ startTime }) => startTime <= until).map(({ name }) => name);
  }, stood);
  for (const response of responses) {
    const kind = response.request().resourceType();
    if (!(kind in sizes) || !asked.includes(response.url())) continue;
    sizes[kind] += gzipSync(await response.body(), { level: 9 }).length / 1000;
  }
  await window.close();
  return sizes;
}

/** Seconds of a first visit, and of one after it. */
async function coldAndWarm(contestant, key) {
  const { window, page } = await newPage(contestant);
  const cold = (await visit(page, contestant.boardOf(key))) / 1000;
  await sleep(restMs);
  await page.goto('about:blank');
  const warm = (await visit(page, contestant.boardOf(key))) / 1000;
  await window.close();
  return { cold, warm };
}

/** The page and this process are on one machine: what `performance` says of the time of day is comparable. */
const wallClock = () => performance.timeOrigin + performance.now();

/**
 * `window.painted` resolves to when the frame that shows the card was drawn. Nothing is asked from outside meanwhile, and no
 * further frame is waited for: a task posted by the frame's callback runs right after its layout and paint.
 */
const watchForCard = ([story, column]) => {
  window.painted = new Promise((painted) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(`[data-column="${column}"] a[data-story="${story}"]`) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
};

/** Milliseconds from sending somebody else's move to the frame that shows it. */
async function painted({ contestant, page }, key, storyIds) {
  const times = [];
  for (let turn = 0; turn < movesARound; turn++) {
    const id = storyIds[turn % storyIds.length];
    const stage = turn % 2 === 0 ? 'BUILD' : 'TEST';
    await page.evaluate(watchForCard, [id, stage]);
    // Not in step with the frames, which the last move ended with.
    await sleep(30 + 16 * Math.random());
    const sent = wallClock();
    await contestant.move(key, id, stage);
    times.push((await page.evaluate(() => window.painted)) - sent);
  }
  return median(times);
}

/** The worst event and the longest task while a card is dragged over the board by the mouse. */
async function drag(page) {
  await page.evaluate(() => {
    window.worst = { event: 0, task: 0 };
    new PerformanceObserver((list) =>
      list
        .getEntries()
        .forEach(
          (entry) => (window.worst.event = Math.max(window.worst.event, entry.processingEnd - entry.processingStart)),
        ),
    ).observe({ type: 'event', durationThreshold: 16, buffered: false });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (window.worst.task = Math.max(window.worst.task, entry.duration))),
    ).observe({ type: 'longtask' });
  });
  const card = await page.locator('[data-column="PLAN"] a[data-story]').nth(2).boundingBox();
  const target = await page.locator('[data-column="BUILD"] a[data-story]').nth(2).boundingBox();
  await page.mouse.move(card.x + 20, card.y + 20);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) {
    const part = step / 40;
    await page.mouse.move(card.x + 20 + (target.x - card.x) * part, card.y + 20 + (target.y - card.y) * part);
    await sleep(16);
  }
  await page.mouse.up();
  await sleep(500);
  return page.evaluate(() => window.worst);
}

/** The open board, at rest. */
async function opened(contestant, key) {
  const { window, page } = await newPage(contestant);
  await visit(page, contestant.boardOf(key));
  await sleep(restMs);
  return { contestant, window, page };
}

const rounds = 5;
const movesARound = 12;
/** The copy in the browser is written two seconds after what it holds has come. */
const restMs = 4000;
/** The time itself, and beside it what the least page takes on this machine now. */
const beside = (name, answers, most, unit) => {
  const [ours, least] = ['rondo', 'floor'].map((who) => median(answers.map((answer) => answer[who])));
  const ratio = median(answers.map((answer) => answer.rondo / answer.floor));
  report(name, ours, '≤', most, ` ${unit}`, `${ratio.toFixed(1)} times the floor of ${least.toFixed(2)} ${unit}`);
};

const sizes = { 1000: await rondo.project('WEB1', 1000), 10_000: await rondo.project('WEB10', 10_000) };
const load = await firstLoad('WEB1');
report('first-load-script', load.script, '≤', 250, ' kB', `${(floor.scriptBytes / 1000).toFixed(0)} kB is the floor`);
report('first-load-style', load.stylesheet, '≤', 40, ' kB');

for (const [key, size] of [
  ['WEB1', 1000],
  ['WEB10', 10_000],
]) {
  await floor.project(key);
  const starts = await inTurns(rounds, {
    rondo: () => coldAndWarm(product, key),
    floor: () => coldAndWarm(limit, key),
  });
  const startsOf = (kind) => starts.map(({ rondo, floor }) => ({ rondo: rondo[kind], floor: floor[kind] }));
  beside(`board-cold-${size}`, startsOf('cold'), size === 1000 ? 1.2 : 1.5, 's');
  beside(`board-warm-${size}`, startsOf('warm'), 0.5, 's');

  const ours = await opened(product, key);
  const least = await opened(limit, key);
  const moved = sizes[size].slice(0, 20);
  const moves = await inTurns(rounds, {
    rondo: () => painted(ours, key, moved),
    floor: () => painted(least, key, moved),
  });
  beside(`move-painted-p50-${size}`, moves, 25, 'ms');
  await least.window.close();
  if (size === 10_000) {
    const { page, window } = ours;
    const worst = await drag(page);
    report('drag-worst-event-10000', worst.event, '≤', 50, ' ms');
    report('drag-longest-task-10000', worst.task, '≤', 50, ' ms');
    const list = page.locator('[data-column="PLAN"] [data-list]').first();
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await sleep(300);
    report('dom-nodes-10000', await page.evaluate(() => document.querySelectorAll('*').length), '≤', 2500);
    const session = await window.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    report('heap-10000', usedSize / 1e6, '≤', 100, ' MB');
  }
  await ours.window.close();
}

await browser.close();
await floor.stop();
await rondo.stop();
finish();
