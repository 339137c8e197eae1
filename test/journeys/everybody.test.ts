import type { Page } from 'playwright-core';
import { call } from '../support/product.mjs';
import { findingsInBoth } from './support/axe';
import {
  card,
  cardIn,
  column,
  columnsOf,
  dragTo,
  openStage,
  patient,
  ringOf,
  versionOf,
  type Stage,
} from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['First one', 'Second one'], CODE: ['Third one'], MONITOR: ['Watch it'] });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'French by the language of the browser, on the board and in a refusal',
  async () => {
    const page = await stage.page(columnsOf(stage), { locale: 'fr-FR' });
    await card(page, 'First one').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('link', { name: 'Mon travail' }).first().waitFor();
    await page.getByText('Colonnes').first().waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a phone: the board fits, and a story moves by its menu',
  async () => {
    const page = await stage.page(columnsOf(stage), { width: 390, height: 844, touch: true });
    await card(page, 'First one').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await card(page, 'First one').tap();
    await page.waitForURL(/story=/);
    await page.getByText('Acceptance criteria').first().waitFor();
    const bottomOf = (words: string) =>
      page.getByText(words, { exact: true }).evaluate((text) => text.getBoundingClientRect().bottom);
    expect(Math.abs((await bottomOf('No date')) - (await bottomOf('Due')))).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: /^Stage/ }).tap();
    await page.getByRole('option', { name: 'BUILD' }).tap();
    await page.goBack();
    await cardIn(page, 'BUILD', 'First one').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a wall screen: opened by its link, it follows the board, and closes when the link is revoked',
  async () => {
    const { credential, secret } = await stage.send(`${stage.project}/kiosks`, { name: 'Wall' });
    const page = await (await stage.stranger({ width: 1920, height: 1080 })).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`/kiosk#${secret}`);
    await page.getByText('Third one').first().waitFor();
    const { stories } = await stage.read(`${stage.project}/search?q=Third`);
    await stage.send(`${stage.project}/stories/move`, { storyIds: [stories[0].id], stage: 'DEPLOY' });
    await page.locator('[data-station="DEPLOY"]', { hasText: 'Third one' }).first().waitFor();
    const gone = await page.context().request.delete(`${stage.project}/kiosks/${credential.id}`);
    expect(gone.status()).toBe(403);
    const owner = await stage.window();
    const revoked = await owner.request.delete(`${stage.product.base}${stage.project}/kiosks/${credential.id}`, {
      headers: { origin: stage.product.base },
    });
    expect(revoked.status()).toBe(200);
    await page.getByText('This screen was closed').first().waitFor();
    await page.context().close();
  },
  patient,
);

const paths = (slug: string): string[] => [
  ...[
    'ring',
    'columns',
    'columns?story=1',
    'backlog',
    'stories/1',
    'epics',
    'trash',
    'sprints',
    'settings/policy',
    'settings/planning',
    'settings/labels',
    'settings/members',
    'settings/screens',
    'settings/general',
  ].map((page) => `/${slug}/SHOP/${page}`),
  ...[`/${slug}`, `/${slug}/people`, '/my-work', '/account', '/docs'],
];

async function settledFindings(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.waitForTimeout(400);
  return findingsInBoth(page);
}

test(
  'axe finds nothing on any page, in either theme',
  async () => {
    const page = await stage.page(ringOf(stage));
    const found: Record<string, string[]> = {};
    for (const path of paths(stage.slug)) {
      await page.goto(path);
      const list = await settledFindings(page);
      if (list.length > 0) found[path] = list;
    }
    await page.context().close();
    const outside = await (await stage.stranger()).newPage();
    for (const path of ['/sign-in', '/setup', '/join', '/reset', '/kiosk', '/nowhere/at/all']) {
      await outside.goto(path);
      const list = await settledFindings(outside);
      if (list.length > 0) found[path] = list;
    }
    await outside.context().close();
    expect(found).toEqual({});
  },
  5 * patient,
);

test(
  'a viewer reads everything and can move nothing',
  async () => {
    const theirs = await stage.join('Vera', 'viewer');
    const page = await stage.page(columnsOf(stage), { cookie: theirs });
    await card(page, 'Second one').waitFor();
    const written: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && written.push(request.url()));
    const before = await versionOf(stage);

    await dragTo(page, card(page, 'Second one'), column(page, 'CODE'));
    await card(page, 'Second one').focus();
    for (const key of [']', '[', 'Shift+L', 'Alt+ArrowDown', 'm']) await page.keyboard.press(key);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await card(page, 'Second one').click();
    await page.getByText('Second one').nth(1).waitFor();
    expect(await page.getByRole('button', { name: /^Stage/ }).count()).toBe(0);
    const { stories } = await stage.read(`${stage.project}/search?q=Second`);
    const asked = call(stage.product.base, 'POST', `${stage.project}/stories/${stories[0].id}/move`, {
      headers: { cookie: theirs },
      body: { stage: 'CODE' },
    });
    await expect(asked).rejects.toMatchObject({ problem: { status: 403 } });

    await page.evaluate(() => fetch('/api/me'));
    expect(written).toEqual([]);
    expect(await versionOf(stage)).toBe(before);
    await cardIn(page, 'PLAN', 'Second one').waitFor();
    await page.context().close();
  },
  patient,
);
