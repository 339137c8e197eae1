import type { Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findings } from './support/axe';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.send(`${stage.workspace}/projects`, { key: 'DEPOT', name: 'Depot' });
  for (const [key, titles] of [
    ['SHOP', ['Pay later', 'Pay now']],
    ['DEPOT', ['Count crates', 'Sort crates', 'Weigh crates']],
  ] as const)
    for (const title of titles)
      await stage.send(`${stage.workspace}/projects/${key}/stories/create`, {
        id: uuid(),
        title,
        assigneeIds: [stage.userId],
      });
}, patient);
afterAll(() => stage.close(), patient);

const row = (page: Page, title: string): Locator => page.locator('[data-story]', { hasText: title });
const item = (page: Page, name: string): Locator => page.getByRole('menu').getByRole('menuitem', { name });
const pick = async (page: Page, dialog: string, typed: string) => {
  await page.getByRole('dialog', { name: dialog }).getByRole('combobox').fill(typed);
  await page.keyboard.press('Enter');
};
const read = async (key: string, words: string) =>
  (await stage.read(`${stage.workspace}/projects/${key}/search?q=${words}`)).stories[0];

test(
  'a story on the page of your work has the menu and the keys that it has on its board, whichever project it is of',
  async () => {
    const page = await stage.page('/my-work');
    await row(page, 'Pay later').hover();
    await page.getByRole('button', { name: 'Actions on SHOP-1' }).click();
    await item(page, 'Move to…').waitFor();
    expect(await findings(page)).toEqual([]);
    await item(page, 'Move to…').click();
    await pick(page, 'Move to…', 'CODE');
    await row(page, 'Pay later').getByText('CODE').waitFor();
    await soon(
      () => read('SHOP', 'later'),
      ({ stage: at }) => at === 'CODE',
    );

    await row(page, 'Count crates').click({ button: 'right' });
    await item(page, 'Set priority').click();
    await pick(page, 'Priority', 'Urgent');
    await row(page, 'Count crates')
      .getByRole('img', { name: /Urgent/ })
      .waitFor();
    await soon(
      () => read('DEPOT', 'Count'),
      ({ priority }) => priority === 'urgent',
    );
    await page.keyboard.press('Control+z');
    await soon(
      () => read('DEPOT', 'Count'),
      ({ priority }) => priority === 'none',
    );
    await page.context().close();
  },
  patient,
);

test(
  'the keys walk over all projects; the focus goes on where a story leaves the list, and an undo brings it back',
  async () => {
    const page = await stage.page('/my-work');
    await row(page, 'Pay now').waitFor();
    const focused = (title: string) => row(page, title).locator('a:focus').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await focused('Sort crates');
    await soon(
      async () => {
        await page.keyboard.press('a');
        return page.getByRole('dialog', { name: 'Assign' }).isVisible();
      },
      (open) => open,
    );
    await page.keyboard.press('Escape');
    await focused('Sort crates');
    await page.keyboard.press('Delete');
    await row(page, 'Sort crates').waitFor({ state: 'detached' });
    await focused('Weigh crates');
    await page.getByRole('button', { name: 'Undo' }).click();
    await row(page, 'Sort crates').waitFor();

    await row(page, 'Pay now').locator('a').focus();
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await focused('Pay now');
    await soon(
      async () => {
        await page.keyboard.press('i');
        return row(page, 'Pay now').isHidden();
      },
      (gone) => gone,
    );
    await soon(
      () => read('SHOP', 'now'),
      ({ assigneeIds }) => assigneeIds.length === 0,
    );
    await page.keyboard.press('Control+z');
    await row(page, 'Pay now').waitFor();
    await page.context().close();
  },
  patient,
);
