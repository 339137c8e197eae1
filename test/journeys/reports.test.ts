import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { findingsInBoth } from './support/axe';
import { openStage, patient, type Stage } from './support/stage';

const demo = fileURLToPath(new URL('../../packages/launch/src/demo.mjs', import.meta.url));
const names = [
  'sprint',
  'burn',
  'velocity',
  'flow',
  'cycle',
  'stages',
  'ageing',
  'throughput',
  'blocked',
  'forecast',
] as const;

let stage: Stage;
/** A quarter of history, so that every report has something to say. */
beforeAll(async () => {
  stage = await openStage();
  const { secret } = await stage.send('/api/me/tokens', { name: 'demo', scope: 'admin', days: 1 });
  const options = ['--url', stage.product.base, '--token', secret, '--workspace', stage.slug, '--speed', '1000'];
  await promisify(execFile)(process.execPath, [demo, ...options]);
}, patient);
afterAll(() => stage.close(), patient);

const addressOf = (name: string, search = ''): string => `/${stage.slug}/DEMO/reports/${name}${search}`;
const numbers = (page: Page) => page.getByRole('region', { name: /^(Numbers|Chiffres)/ }).first();

/** The picture that a report gives away: its size, how much of it is black, and how many colours cover something. */
async function pictureOf(page: Page) {
  const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
  const bytes = await readFile(await png.path());
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
      );
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return {
        height: image.height,
        black: (counts.get(0xff000000) ?? 0) / pixels.length,
        colours: [...counts.values()].filter((count) => count > pixels.length / 1_000).length,
      };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
}

test(
  'each report has a plot, its numbers, the way it is made, and nothing that axe finds, in both themes',
  async () => {
    const page = await stage.page(addressOf('sprint'));
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    for (const name of names) {
      // Four weeks: what axe asks of a table grows with its rows.
      await page.goto(`${addressOf(name)}?weeks=4`);
      await numbers(page).locator('tbody tr').first().waitFor();
      await page.locator('svg.recharts-surface').first().waitFor();
      await page.getByRole('button', { name: 'How it is made' }).click();
      expect({ name, found: await findingsInBoth(page) }).toEqual({ name, found: [] });
    }
    expect(broken).toEqual([]);
    await page.context().close();
  },
  patient * 4,
);

test(
  'a number opens the stories behind it: of a day in the flow, of a week, of a sprint',
  async () => {
    const page = await stage.page(addressOf('flow'));
    const count = numbers(page)
      .getByRole('button', { name: /^[1-9]\d*$/ })
      .first();
    const many = Number(await count.textContent());
    await count.click();
    const standing = page.locator('section', { has: page.getByRole('heading', { name: /at the end of/ }) });
    await standing.getByRole('link').first().waitFor();
    expect(await standing.getByRole('link').count()).toBe(many);

    const cameIn = page.locator('p', { hasText: 'Came in' }).getByRole('button');
    const came = Number(await cameIn.textContent());
    await cameIn.click();
    const arrived = page.locator('section', { has: page.getByRole('heading', { name: /^Came in from/ }) });
    await arrived.getByRole('link').first().waitFor();
    expect(await arrived.getByRole('link').count()).toBe(came);

    await page.goto(addressOf('stages'));
    const stayed = numbers(page).locator('tbody tr').nth(1);
    for (const column of [3, 4]) {
      const cell = stayed.locator('td').nth(column).getByRole('button');
      const measured = Number(await cell.textContent());
      await cell.click();
      const behind = page.locator('section', { has: page.getByRole('heading', { name: /^Longest in|^Came back to/ }) });
      await behind.locator(`tbody tr:nth-child(${String(measured)})`).waitFor();
      expect(await behind.locator('tbody tr').count()).toBe(measured);
      expect(await behind.getByRole('columnheader', { name: 'Days under way' }).count()).toBe(1);
    }

    await page.goto(addressOf('throughput'));
    const week = numbers(page).locator('tbody tr').nth(1);
    const finished = Number(await week.locator('td').nth(1).textContent());
    await week.getByRole('link').first().click();
    await page.waitForURL(/reports\/cycle\?.*from=/);
    await page.getByText('stories measured').waitFor();
    expect(await numbers(page).locator('tbody tr').count()).toBe(finished);

    await page.goto(addressOf('velocity'));
    await numbers(page).getByRole('link').first().click();
    await page.waitForURL(/reports\/sprint\?sprint=\d+/);
    await page.getByText('Frozen when the sprint was closed').waitFor();
    await page.getByRole('heading', { name: /^Carried over/ }).waitFor();

    await page.goto(`${addressOf('velocity')}?unit=stories`);
    const done = numbers(page).locator('tbody tr').first().locator('td').nth(2).getByRole('link');
    const doneThen = Number(await done.textContent());
    await done.click();
    await page.waitForURL(/reports\/sprint\?.*#done$/);
    const finishedIn = page.getByRole('heading', { name: `Done ${String(doneThen)}`, exact: true });
    await finishedIn.waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a click in a plot leads to its records; the figures of a sprint add up',
  async () => {
    const page = await stage.page(addressOf('blocked'));
    const choose = async (selector: string) => {
      await page.locator(selector).first().click({ force: true });
    };
    await choose('.recharts-bar-rectangle');
    await page.waitForURL(/reports\/blocked\?.*cause=/);
    await page.getByRole('heading', { name: /each time, longest first/ }).waitFor();

    await page.goto(addressOf('burn'));
    await choose('.recharts-line-curve');
    await page.waitForURL(/reports\/burn\?.*day=/);
    await page.getByRole('heading', { name: /What changed on/ }).waitFor();

    await page.goto(addressOf('flow'));
    await choose('.recharts-area-area');
    await page.waitForURL(/reports\/flow\?.*stage=/);
    await page.getByRole('heading', { name: /at the end of/ }).waitFor();

    await page.goto(addressOf('velocity'));
    await choose('.recharts-bar-rectangle');
    await page.waitForURL(/reports\/sprint\?sprint=\d+/);
    for (const sprint of [1, 2, 3, 4, 5, 6]) {
      await page.goto(addressOf('sprint', `?sprint=${String(sprint)}`));
      await page.getByText('Frozen when the sprint was closed').waitFor();
      const figure = page.getByRole('region', { name: 'Sprint report' });
      const of = async (label: string): Promise<number> => {
        const fact = figure.locator('p', { has: page.getByText(label, { exact: true }) }).locator('strong');
        return (await fact.count()) === 0 ? 0 : Number((await fact.innerText()).replace('−', '-'));
      };
      const came = (await of('Committed')) + (await of('Added after the start')) + (await of('Taken out'));
      const ended = (await of('Done')) + (await of('Carried over'));
      expect({ sprint, came: came + (await of('Estimated anew')) }).toEqual({ sprint, came: ended });
    }
    await page.context().close();
  },
  patient,
);

test(
  'an outlier of the scatter opens its story; a filter counts only its stories',
  async () => {
    const page = await stage.page(addressOf('cycle'));
    await numbers(page).locator('[data-outlier="true"]').first().waitFor();
    const all = await numbers(page).locator('tbody tr').count();
    await page.goto(addressOf('cycle', '?types=bug'));
    await page.getByText('stories measured').waitFor();
    const bugs = await numbers(page).locator('tbody tr').count();
    expect(bugs).toBeGreaterThan(0);
    expect(bugs).toBeLessThan(all);
    // A dot at the edge is a whole one.
    const cut = page.locator('[clip-path] .recharts-scatter-symbol, .recharts-scatter-symbol [clip-path]');
    expect([await page.locator('.recharts-scatter-symbol').count(), await cut.count()]).toEqual([bugs, 0]);
    await page.locator('.recharts-scatter-symbol').first().click({ force: true });
    await page.waitForURL(/\/stories\/\d+/);
    await page.context().close();
  },
  patient,
);

test(
  'the numbers and the picture can be taken away',
  async () => {
    const page = await stage.page('/');
    await page.addInitScript(() => {
      const decode = Reflect.get(HTMLImageElement.prototype, 'decode');
      HTMLImageElement.prototype.decode = function () {
        const font = /font-family: '([^']+)'.*data:font/.exec(decodeURIComponent(this.src))?.[1];
        if (font !== undefined) document.documentElement.dataset['font'] = font;
        return decode.call(this);
      };
    });
    await page.goto(addressOf('burn'));
    await numbers(page).locator('tbody tr').first().waitFor();
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const text = await readFile(await csv.path(), 'utf8');
    const rows = await numbers(page).locator('tbody tr').count();
    expect(text.trim().split('\r\n')).toHaveLength(rows + 1);
    const plain = await pictureOf(page);
    // The letters of the page come along.
    expect(await page.evaluate(() => document.documentElement.dataset['font'])).toBe('Inter Variable');
    const plot = await page.locator('svg.recharts-surface').first().boundingBox();
    // Above the plot stand its title and its legend.
    expect(plain.height).toBeGreaterThan(2 * (plot?.height ?? Infinity) + 150);
    await page.goto(addressOf('flow'));
    await numbers(page).locator('tbody tr').first().waitFor();
    const flow = await pictureOf(page);
    expect(flow.black).toBeLessThan(0.05);
    expect(flow.colours).toBeGreaterThan(5);
    await page.context().close();
  },
  patient,
);

test(
  'the forecast says what it assumes, and says when it knows too little',
  async () => {
    const page = await stage.page(addressOf('forecast', '?stories=20'));
    await page.getByText('When 20 stories are done').waitFor();
    await page.getByText(/Each of 10,000 trials draws/).waitFor();
    for (const wrong of ['0', '5000']) {
      await page.getByLabel('How many stories').fill(wrong);
      await page.getByText('A whole number from 1 to 1000.').waitFor();
      await page.getByText(/Each of 10,000 trials draws/).waitFor({ state: 'hidden' });
    }
    await page.getByLabel('How many stories').fill('30');
    await page.getByText('When 30 stories are done').waitFor();
    await page.getByLabel('How many stories').fill('');
    expect(await page.getByText('When 30 stories are done').isVisible()).toBe(true);
    expect(await page.getByText('A whole number from 1 to 1000.').isVisible()).toBe(false);
    await page.getByLabel('How many stories').blur();
    expect(await page.getByLabel('How many stories').inputValue()).toBe('30');
    await page.goto(addressOf('forecast', '?stories=5000'));
    await page.getByText('A whole number from 1 to 1000.').waitFor();
    expect(await page.getByLabel('How many stories').inputValue()).toBe('5000');
    for (const by of ['2026-01-01', '2199-01-01']) {
      await page.goto(addressOf('forecast', `?show=by&by=${by}`));
      await page.getByText(/^A day from .+ to .+\.$/).waitFor();
      expect(await page.getByRole('figure').count()).toBe(0);
    }
    await page.goto(`/${stage.slug}/SHOP/reports/forecast`);
    await page.getByText('Nothing is left to be done').waitFor();
    await page.goto(`/${stage.slug}/SHOP/reports/forecast?stories=5`);
    await page.getByText('Not set: too little history').waitFor();
    await page.goto(`/${stage.slug}/SHOP/reports/velocity`);
    await page.getByText('No sprint is closed yet').waitFor();
    await page.goto(`/${stage.slug}/SHOP/reports/throughput`);
    await page.getByText('Nothing was finished in these weeks').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'in French, and on a phone without a sideways scroll',
  async () => {
    const page = await stage.page(addressOf('burn'), { width: 390, height: 844, touch: true, locale: 'fr-FR' });
    for (const name of names) {
      await page.goto(addressOf(name));
      await numbers(page).locator('tbody tr').first().waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ name, overflow }).toEqual({ name, overflow: 0 });
    }
    await page.getByText('Ce que cela suppose').waitFor();
    await page.context().close();
  },
  patient,
);
