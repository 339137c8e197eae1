import type { Page } from 'playwright-core';
import { finger, middleOf } from './support/finger';
import { card, cardIn, column, columnsOf, openStage, patient, soon, versionOf, type Stage } from './support/stage';

const many = Array.from({ length: 30 }, (_, n) => `Long list ${String(n).padStart(2, '0')}`);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: many, CODE: ['Already here'] });
}, patient);
afterAll(() => stage.close(), patient);

const tablet = { width: 1024, height: 768, touch: true };
const lifted = (page: Page) => page.locator('[data-columns][data-dragging]');

test(
  'a long press lifts a card, the finger takes it to another column, and lets it go there',
  async () => {
    const page = await stage.page(columnsOf(stage), tablet);
    await card(page, 'Already here').waitFor();
    const before = await versionOf(stage);
    const touch = await finger(page);
    await touch.down(await middleOf(card(page, 'Long list 01')));
    await lifted(page).waitFor();
    await touch.slide(await middleOf(cardIn(page, 'CODE', 'Already here')));
    await touch.up();
    await cardIn(page, 'CODE', 'Long list 01').waitFor();
    await lifted(page).waitFor({ state: 'detached' });
    await soon(
      () => versionOf(stage),
      (version) => version === before + 1,
    );
    await page.reload();
    await cardIn(page, 'CODE', 'Long list 01').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a finger that slides at once scrolls the column and moves, selects and opens nothing',
  async () => {
    const page = await stage.page(columnsOf(stage), tablet);
    await card(page, 'Long list 00').waitFor();
    const before = await versionOf(stage);
    const address = page.url();
    const scrolled = () =>
      column(page, 'PLAN')
        .locator('[data-list]')
        .evaluate((list) => list.scrollTop);
    expect(await scrolled()).toBe(0);
    const touch = await finger(page);
    const from = await middleOf(card(page, 'Long list 04'));
    await touch.down(from);
    await touch.slide({ x: from.x, y: from.y - 250 });
    await touch.up();
    await soon(scrolled, (top) => top > 50);
    expect(await lifted(page).count()).toBe(0);
    expect(await page.locator('[data-story][data-selected]').count()).toBe(0);
    expect(page.url()).toBe(address);
    await page.evaluate(() => fetch('/api/me'));
    expect(await versionOf(stage)).toBe(before);
    await page.context().close();
  },
  patient,
);

test(
  'a long press that goes nowhere selects',
  async () => {
    const page = await stage.page(columnsOf(stage), tablet);
    const touch = await finger(page);
    await card(page, 'Already here').waitFor();
    await touch.down(await middleOf(card(page, 'Already here')));
    await lifted(page).waitFor();
    await touch.up();
    await page.locator('[data-story][data-selected]', { hasText: 'Already here' }).waitFor();
    await page.context().close();
  },
  patient,
);
