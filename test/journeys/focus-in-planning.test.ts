import type { Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
const id = uuid();
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search'] });
  await stage.send(`${stage.project}/sprints/create`, { id, startsOn: day(-3), endsOn: day(8) });
}, patient);
afterAll(() => stage.close(), patient);

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true }).first();
/** The page or something in it, also once everything has come that comes late. */
async function hasTheFocus(page: Page): Promise<void> {
  const held = () => page.evaluate(() => document.activeElement?.closest('main') != null);
  await soon(held, Boolean);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await held()).toBe(true);
}

test(
  'a sprint that starts or closes, here or meanwhile, and each undo of that leave the focus on the page',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/sprints`);
    const dialog = page.getByRole('dialog');
    const notices = page.getByRole('region', { name: 'Notices' });
    const overtaken = async (asks: string, act: string, body: object, told: RegExp) => {
      await button(page, asks).press('Enter');
      await dialog.waitFor();
      await stage.send(`${stage.project}/sprints/${act}`, { id, ...body });
      await dialog.getByText(told).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await hasTheFocus(page);
    };
    await overtaken('Start Sprint 1', 'start', {}, /has just started/);
    await overtaken('Close sprint', 'close', { to: null }, /has just closed/);
    for (const back of ['Close sprint', 'Start Sprint 1']) {
      await button(page, 'Undo').press('Enter');
      await button(page, back).waitFor();
      await hasTheFocus(page);
    }
    for (const [asks, does] of [
      ['Start Sprint 1', 'Start Sprint 1'],
      ['Close sprint', 'Close Sprint 1'],
    ] as const) {
      await button(page, asks).press('Enter');
      await button(dialog, does).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await hasTheFocus(page);
      await notices.getByRole('button', { name: 'Undo' }).last().press('Enter');
      await button(page, asks).waitFor();
      await hasTheFocus(page);
      await button(page, asks).press('Enter');
      await button(dialog, does).press('Enter');
      await dialog.waitFor({ state: 'detached' });
    }
    await page.context().close();
  },
  patient,
);

test(
  'a poker table that opens has the focus, and so has its summary',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/poker/new?stories=%5B1%5D`);
    await button(page, 'Open the table').press('Enter');
    await button(page, 'Watch only').waitFor();
    await hasTheFocus(page);
    await button(page, 'Table').press('Enter');
    await page.getByRole('menuitem', { name: 'End the table' }).press('Enter');
    await button(page.getByRole('dialog'), 'End the table').press('Enter');
    await page.getByText('This table has ended.').waitFor();
    await hasTheFocus(page);
    await page.context().close();
  },
  patient,
);
