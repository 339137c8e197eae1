import { decodeStories, encodeStories, type Snapshot } from '@rondo/contracts';
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

const give = async (...titles: readonly string[]) => {
  for (const title of titles)
    await stage.send(`${stage.workspace}/projects/DEPOT/stories/create`, {
      id: uuid(),
      title,
      assigneeIds: [stage.userId],
    });
};

test(
  'where a story leaves by a key or a menu its neighbour is the next one that is acted on',
  async () => {
    await give('Lift pallets', 'Mark pallets', 'Stack pallets', 'Wrap pallets');
    const page = await stage.page('/my-work');
    const focused = (title: string) => row(page, title).locator('a:focus').waitFor();
    await row(page, 'Mark pallets').waitFor();
    await row(page, 'Lift pallets').locator('a').focus();
    await page.keyboard.press('j');
    await focused('Mark pallets');
    await soon(
      async () => {
        await page.keyboard.press('i');
        return row(page, 'Mark pallets').isHidden();
      },
      (isGone) => isGone,
    );
    await focused('Stack pallets');
    await page.keyboard.press('m');
    await pick(page, 'Move to…', 'MANAGE');
    await row(page, 'Stack pallets').waitFor({ state: 'detached' });
    await focused('Wrap pallets');
    await page.keyboard.press('Delete');
    await row(page, 'Wrap pallets').waitFor({ state: 'detached' });
    await focused('Lift pallets');
    await soon(
      () => read('DEPOT', 'Mark'),
      (story) => story?.assigneeIds.length === 0,
    );
    await page.context().close();
  },
  patient,
);

test(
  'what waits for its answer stays on the screen when another project is touched',
  async () => {
    await give('Paint pallets');
    const page = await stage.page('/my-work');
    let letThrough = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/projects/DEPOT/intents', async (route) => {
      await answered;
      await route.continue();
    });
    await row(page, 'Paint pallets').click({ button: 'right' });
    await item(page, 'Set priority').click();
    await pick(page, 'Priority', 'Urgent');
    const urgent = row(page, 'Paint pallets').getByRole('img', { name: /Urgent/ });
    await urgent.waitFor();
    await row(page, 'Pay later').click({ button: 'right' });
    await item(page, 'Set priority').waitFor();
    expect(await urgent.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    letThrough();
    await soon(
      () => read('DEPOT', 'Paint'),
      ({ priority }) => priority === 'urgent',
    );
    expect(await urgent.isVisible()).toBe(true);
    await page.context().close();
  },
  patient,
);

test(
  'a story far behind in a long PLAN is acted on like any other',
  async () => {
    await give('Sweep the yard');
    const page = await stage.page('/my-work');
    await page.route('**/projects/DEPOT/snapshot', async (route) => {
      const response = await route.fetch();
      const snapshot = (await response.json()) as Snapshot;
      const all = decodeStories(snapshot.stories);
      const near = all.filter(({ title }) => title !== 'Sweep the yard');
      const planUpTo =
        near
          .map(({ rank }) => rank)
          .sort()
          .at(-1) ?? null;
      await route.fulfill({
        response,
        json: { ...snapshot, planUpTo, first: near.length, stories: encodeStories(near) },
      });
    });
    await row(page, 'Sweep the yard').click({ button: 'right' });
    await item(page, 'Set priority').click();
    await pick(page, 'Priority', 'High');
    await row(page, 'Sweep the yard').getByRole('img', { name: /High/ }).waitFor();
    await soon(
      () => read('DEPOT', 'Sweep'),
      ({ priority }) => priority === 'high',
    );
    await page.context().close();
  },
  patient,
);
