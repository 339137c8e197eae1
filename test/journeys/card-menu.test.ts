import type { Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { card, cardIn, column, columnsOf, moveByMenu, openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    PLAN: ['Alpha search', 'Beta basket', 'Gamma gift', 'Delta draft'],
    BUILD: ['Iota image'],
  });
}, patient);
afterAll(() => stage.close(), patient);

const menu = (page: Page): Locator => page.getByRole('menu');
const items = (page: Page): Promise<string[]> => menu(page).getByRole('menuitem').allInnerTexts();
const item = (page: Page, name: string): Locator => menu(page).getByRole('menuitem', { name });
/** The right click that the page answers: what answers comes once the page rests. */
async function rightClick(page: Page, target: Locator): Promise<void> {
  await soon(
    async () => {
      await target.click({ button: 'right' });
      return menu(page).isVisible();
    },
    (open) => open,
  );
}

test.each(['light', 'dark'] as const)(
  'right click, the keys for it and the button each open the menu of a card, %s',
  async (colorScheme) => {
    const page = await stage.page(columnsOf(stage), { colorScheme });
    await card(page, 'Beta basket').waitFor();
    await rightClick(page, card(page, 'Beta basket'));
    expect((await items(page)).map((text) => text.split('\n')[0])).toEqual([
      'Open',
      'Move to…',
      'Plan in a sprint…',
      'Assign',
      'Set priority',
      'Set labels',
      'Set points',
      'Set due day',
      'Block or unblock',
      'Estimate with planning poker',
      'Split…',
      'Copy link',
      'Archive',
      'Delete',
    ]);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'hidden' });

    await card(page, 'Beta basket').focus();
    await page.keyboard.press('Shift+F10');
    await item(page, 'Open').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await item(page, 'Move to…').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');

    await card(page, 'Alpha search').hover();
    await card(page, 'Beta basket').hover({ position: { x: 20, y: 20 } });
    await page.getByRole('button', { name: /^Actions on SHOP-/ }).click();
    await item(page, 'Copy link').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'the menu does what its keys do, and acts on the whole selection',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Gamma gift').waitFor();
    await rightClick(page, card(page, 'Gamma gift'));
    // The keys that it shows work in it too.
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: 'Move to…' }).getByRole('combobox').fill('CODE');
    await page.keyboard.press('Enter');
    await cardIn(page, 'CODE', 'Gamma gift').waitFor();

    for (const title of ['Alpha search', 'Beta basket']) {
      await card(page, title).focus();
      await page.keyboard.press('x');
    }
    await rightClick(page, card(page, 'Alpha search'));
    await menu(page).getByText('2 stories').waitFor();
    expect(await item(page, 'Copy link').count()).toBe(0);
    await item(page, 'Move to…').click();
    await page.getByRole('dialog', { name: 'Move to…' }).getByRole('combobox').fill('TEST');
    await page.keyboard.press('Enter');
    await cardIn(page, 'TEST', 'Alpha search').waitFor();
    await cardIn(page, 'TEST', 'Beta basket').waitFor();

    // A card outside of the selection is meant alone.
    await rightClick(page, card(page, 'Gamma gift'));
    await item(page, 'Copy link').waitFor();
    expect(await page.getByRole('toolbar').count()).toBe(0);
    await page.keyboard.press('Escape');

    await page.goto(`/${stage.slug}/SHOP/backlog`);
    const row = page.locator('[data-story]', { hasText: 'Delta draft' });
    await row.waitFor();
    await rightClick(page, row);
    await item(page, 'Plan in a sprint…').waitFor();
    await page.keyboard.press('Escape');
    await row.hover();
    await row.getByRole('button', { name: /^Actions on SHOP-/ }).click();
    await item(page, 'Archive').click();
    await page
      .getByText(/^SHOP-\d+ archived$/)
      .first()
      .waitFor();
    await row.waitFor({ state: 'detached' });
    await page.context().close();
  },
  patient,
);

test(
  'a move beyond a limit that warns says so once, to who moved, and is taken back from there',
  async () => {
    await stage.send(`${stage.project}/stages/configure`, { stage: 'BUILD', wipLimit: 1, wipMode: 'warn' });
    const theirs = await stage.join('Jana', 'contributor');
    const mine = await stage.page(columnsOf(stage));
    const other = await stage.page(columnsOf(stage), { cookie: theirs });
    await cardIn(other, 'CODE', 'Gamma gift').waitFor();
    await card(mine, 'Gamma gift').waitFor();
    await moveByMenu(mine, 'Gamma gift', 'BUILD');
    const notice = (page: Page) => page.getByText('BUILD is over its limit: 2 of 1', { exact: true });
    await notice(mine).waitFor();
    await cardIn(other, 'BUILD', 'Gamma gift').waitFor();
    expect(await notice(mine).count()).toBe(1);
    expect(await notice(other).count()).toBe(0);
    await moveByMenu(other, 'Gamma gift', 'CODE');
    await notice(mine).waitFor({ state: 'detached' });

    await moveByMenu(mine, 'Gamma gift', 'BUILD');
    await notice(mine).waitFor();
    await mine.getByRole('button', { name: 'Undo', exact: true }).click();
    await cardIn(mine, 'CODE', 'Gamma gift').waitFor();
    await cardIn(other, 'CODE', 'Gamma gift').waitFor();
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'quick add makes a label that there is not yet, after saying so, and one undo takes both away',
  async () => {
    const page = await stage.page(columnsOf(stage), { locale: 'fr-FR' });
    await card(page, 'Iota image').waitFor();
    await page.keyboard.press('n');
    const field = page.getByPlaceholder(/Que faut-il faire/);
    await field.fill('Essayer #nouveau');
    await page.getByText('Nouvelle étiquette « nouveau »').waitFor();
    await field.press('Enter');
    await card(page, 'Essayer').getByText('nouveau').first().waitFor();
    expect(await column(page, 'PLAN').getByText('#nouveau').count()).toBe(0);
    await soon(
      async () => (await stage.read(`${stage.project}/search?q=Essayer`)).stories[0]?.labelIds.length,
      (count) => count === 1,
    );
    const { number } = (await stage.read(`${stage.project}/search?q=Essayer`)).stories[0];
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await card(page, 'Essayer').waitFor({ state: 'detached' });
    await page
      .getByRole('status')
      .filter({ hasText: `Annulé : création de SHOP-${number}` })
      .waitFor({ state: 'attached' });
    await soon(
      async () => (await stage.read(`${stage.project}/snapshot`)).of.label,
      (labels) => labels.length === 0,
    );
    await page.context().close();
  },
  patient,
);

test(
  'of several lines that a full stage refuses none is made',
  async () => {
    await stage.send(`${stage.project}/stages/configure`, { stage: 'DEPLOY', wipLimit: 1, wipMode: 'refuse' });
    const page = await stage.page(columnsOf(stage));
    await page.getByRole('button', { name: 'Add a story to DEPLOY' }).click();
    const field = column(page, 'DEPLOY').getByRole('textbox');
    await field.fill('Nine\nTen');
    await field.press('Enter');
    await page.getByText('DEPLOY has a limit of 1 and holds 0: no room for 2 more.').first().waitFor();
    expect(await field.inputValue()).toBe('Nine\nTen');
    expect(await column(page, 'DEPLOY').locator('a[data-story]').count()).toBe(0);
    await field.fill('Nine');
    await field.press('Enter');
    await cardIn(page, 'DEPLOY', 'Nine').waitFor();
    expect(await column(page, 'DEPLOY').locator('a[data-story]').count()).toBe(1);
    await page.context().close();
  },
  patient,
);
