import AxeBuilder from '@axe-core/playwright';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
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

test(
  'each report has a plot, its numbers, the way it is made, and nothing that axe finds, in both themes',
  async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await stage.page(addressOf('sprint'), { colorScheme });
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      for (const name of names) {
        await page.goto(addressOf(name));
        await numbers(page).locator('tbody tr').first().waitFor();
        await page.locator('svg.recharts-surface').first().waitFor();
        await page.getByRole('button', { name: 'How it is made' }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect({ name, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
          name,
          violations: [],
        });
      }
      expect(broken).toEqual([]);
      await page.context().close();
    }
  },
  patient * 2,
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

    await page.goto(addressOf('throughput'));
    const week = numbers(page).locator('tbody tr').nth(1);
    const finished = Number(await week.locator('td').nth(1).textContent());
    await week.getByRole('link').click();
    await page.waitForURL(/reports\/cycle\?.*from=/);
    await page.getByText('stories measured').waitFor();
    expect(await numbers(page).locator('tbody tr').count()).toBe(finished);

    await page.goto(addressOf('velocity'));
    await numbers(page).getByRole('link').first().click();
    await page.waitForURL(/reports\/sprint\?sprint=\d+/);
    await page.getByText('Frozen when the sprint was closed').waitFor();
    await page.getByRole('heading', { name: /^Carried over/ }).waitFor();
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
    await page.locator('.recharts-scatter-symbol').first().click({ force: true });
    await page.waitForURL(/\/stories\/\d+/);
    await page.context().close();
  },
  patient,
);

test(
  'the numbers and the picture can be taken away',
  async () => {
    const page = await stage.page(addressOf('burn'));
    await numbers(page).locator('tbody tr').first().waitFor();
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const text = await readFile(await csv.path(), 'utf8');
    const rows = await numbers(page).locator('tbody tr').count();
    expect(text.trim().split('\r\n')).toHaveLength(rows + 1);
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()]);
    const picture = await readFile(await png.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(4_000);
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
    await page.goto(`/${stage.slug}/SHOP/reports/forecast`);
    await page.getByText('Not set: too little history').waitFor();
    await page.goto(`/${stage.slug}/SHOP/reports/velocity`);
    await page.getByText('No sprint is closed yet').waitFor();
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
