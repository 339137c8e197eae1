import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import {
  card,
  cardIn,
  column,
  columnsOf,
  dragTo,
  moveByMenu,
  openStage,
  patient,
  ringOf,
  soon,
  versionOf,
  type Stage,
} from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    PLAN: ['Alpha search', 'Beta basket', 'Gamma gift'],
    CODE: ['Delta discount'],
    TEST: ['Epsilon export', 'Zeta zoom'],
  });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'two browsers, one board: a mouse drag, the Move menu and a key each arrive on the other screen',
  async () => {
    const theirs = await stage.join('Jana', 'contributor');
    const mine = await stage.page(columnsOf(stage));
    const other = await stage.page(columnsOf(stage), { cookie: theirs });
    await card(other, 'Alpha search').waitFor();

    await dragTo(mine, card(mine, 'Alpha search'), cardIn(mine, 'CODE', 'Delta discount'));
    await cardIn(mine, 'CODE', 'Alpha search').waitFor();
    await cardIn(other, 'CODE', 'Alpha search').waitFor();

    await moveByMenu(other, 'Beta basket', 'BUILD');
    await cardIn(other, 'BUILD', 'Beta basket').waitFor();
    await cardIn(mine, 'BUILD', 'Beta basket').waitFor();

    await card(mine, 'Gamma gift').focus();
    await mine.keyboard.press(']');
    await cardIn(mine, 'CODE', 'Gamma gift').waitFor();
    await cardIn(other, 'CODE', 'Gamma gift').waitFor();
    await mine.getByText('Nothing is planned.').waitFor();
    await mine.getByRole('button', { name: 'Add a story', exact: true }).waitFor();
    await mine.reload();
    await cardIn(mine, 'CODE', 'Gamma gift').waitFor();
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'order inside a column: a card dropped above another stays there, on both screens and after a reload',
  async () => {
    const page = await stage.page(columnsOf(stage));
    const titles = () => page.locator('[data-column="TEST"] a[data-story]').allInnerTexts();
    await cardIn(page, 'TEST', 'Zeta zoom').waitFor();
    const before = await versionOf(stage);
    await card(page, 'Zeta zoom').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await soon(titles, ([first]) => first?.includes('Zeta zoom') === true);
    await soon(
      () => versionOf(stage),
      (version) => version === before + 1,
    );
    await page.reload();
    await cardIn(page, 'TEST', 'Zeta zoom').waitFor();
    expect((await titles())[0]).toContain('Zeta zoom');
    await page.context().close();
  },
  patient,
);

test(
  'undo of a bulk move: two stories selected, moved in one change, back with one key',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Epsilon export').waitFor();
    for (const title of ['Epsilon export', 'Zeta zoom']) {
      await card(page, title).focus();
      await page.keyboard.press('x');
    }
    const before = await versionOf(stage);
    await moveByMenu(page, 'Zeta zoom', 'RELEASE');
    await cardIn(page, 'RELEASE', 'Epsilon export').waitFor();
    await cardIn(page, 'RELEASE', 'Zeta zoom').waitFor();
    await soon(
      () => versionOf(stage),
      (version) => version === before + 1,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await cardIn(page, 'TEST', 'Epsilon export').waitFor();
    await cardIn(page, 'TEST', 'Zeta zoom').waitFor();
    const said = page.getByRole('status').filter({ hasText: 'Undone: move of 2 stories' });
    await said.waitFor({ state: 'attached' });
    await page.getByRole('region', { name: 'Notices' }).getByText('Undone: move of 2 stories').waitFor();
    await soon(
      () => versionOf(stage),
      (version) => version === before + 2,
    );
    await page.context().close();
  },
  patient,
);

test(
  'the focus stays on its story through a move of others and its undo, and goes to the neighbour when its story goes',
  async () => {
    const page = await stage.page(columnsOf(stage));
    const focused = page.locator('a[data-focused]');
    for (const title of ['Epsilon export', 'Zeta zoom']) {
      await card(page, title).focus();
      await page.keyboard.press('x');
    }
    await card(page, 'Delta discount').focus();
    await page.keyboard.press(']');
    await cardIn(page, 'RELEASE', 'Zeta zoom').waitFor();
    await focused.getByText('Delta discount').waitFor();
    await page.keyboard.press('Control+z');
    await cardIn(page, 'TEST', 'Zeta zoom').waitFor();
    await focused.getByText('Delta discount').waitFor();
    await page.keyboard.press('Escape');
    const ids = [uuid(), uuid()] as const;
    for (const [at, id] of ids.entries())
      await stage.send(`${stage.project}/stories/create`, { id, title: `Passing ${at}`, stage: 'PLAN' });
    await card(page, 'Passing 1').focus();
    await stage.send(`${stage.project}/stories/archive`, { storyIds: [ids[1]] });
    await focused.getByText('Passing 0').waitFor();
    await stage.send(`${stage.project}/stories/archive`, { storyIds: [ids[0]] });
    await page.context().close();
  },
  patient,
);

test(
  'an undo is refused when somebody has changed the same thing since, and says who and which story',
  async () => {
    const theirs = await stage.join('Karim', 'contributor');
    const mine = await stage.page(columnsOf(stage));
    const other = await stage.page(columnsOf(stage), { cookie: theirs });
    await card(mine, 'Delta discount').waitFor();
    await moveByMenu(mine, 'Delta discount', 'BUILD');
    await cardIn(other, 'BUILD', 'Delta discount').waitFor();
    await moveByMenu(other, 'Delta discount', 'TEST');
    await cardIn(mine, 'TEST', 'Delta discount').waitFor();
    await mine.keyboard.press('Control+z');
    await mine.getByText(/^Karim has moved SHOP-\d+ “Delta discount” meanwhile\.$/).waitFor();
    await cardIn(mine, 'TEST', 'Delta discount').waitFor();
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'filter in the address, instant, and kept over a reload',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?q=zeta`);
    await card(page, 'Zeta zoom').waitFor();
    expect(await page.locator('a[data-story]').count()).toBe(1);
    await page.reload();
    await card(page, 'Zeta zoom').waitFor();
    expect(await page.locator('a[data-story]').count()).toBe(1);
    await page.context().close();
  },
  patient,
);

test(
  'a story that is added where the filter hides it is told, in a column, in the form and in the backlog, with the way to it',
  async () => {
    await stage.send(`${stage.workspace}/projects`, { key: 'ANNEX', name: 'Annex' });
    const page = await stage.page(`/${stage.slug}/ANNEX/columns?q=zeta`);
    await page.getByRole('button', { name: 'Clear the filter' }).first().waitFor();
    const add = async (key: string, title: string): Promise<void> => {
      await page.keyboard.press(key);
      await page.locator('textarea:focus').fill(title);
      await page.keyboard.press('Enter');
    };
    const notices = page.getByRole('region', { name: 'Notices' });
    await add('n', 'Zeta typed in a column');
    await card(page, 'Zeta typed in a column').waitFor();
    await page.locator('textarea:focus').fill('Typed in a column\nZeta too\nAnother');
    await page.keyboard.press('Enter');
    await notices.getByText('2 new stories do not pass the filter').waitFor();
    await page.keyboard.press('Escape');
    await add('c', 'Typed in the form');
    await notices.getByText('Created: Typed in the form').waitFor();
    await notices.getByText('One new story does not pass the filter').waitFor();
    await notices.getByRole('button', { name: 'Clear the filter' }).click();
    for (const title of ['Another', 'Typed in the form']) await card(page, title).waitFor();

    await page.goto(`${new URL(page.url()).origin}/${stage.slug}/ANNEX/backlog?q=zeta`);
    await page.getByText('Zeta too').waitFor();
    await add('n', 'Typed in the backlog');
    await notices.getByText('One new story does not pass the filter').waitFor();
    await notices.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByText('Typed in the backlog').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a new and narrow board: its first button and every age fit, new stories come to the top, an archived one was the first, a folded stage leaves the columns alone',
  async () => {
    const project = `${stage.workspace}/projects/WAREHOUSE`;
    await stage.send(`${stage.workspace}/projects`, { key: 'WAREHOUSE', name: 'Warehouse' });
    await stage.send(`${project}/stages/configure`, { stage: 'BUILD', folded: true });
    const page = await stage.page(`/${stage.slug}/WAREHOUSE/columns`, { width: 1024, height: 768, locale: 'fr-FR' });
    const first = page.getByRole('button', { name: /^Ajouter la première story/ });
    await first.waitFor();
    const room = await page.locator('[data-column="PLAN"] [data-list]').boundingBox();
    const button = await first.boundingBox();
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));

    await stage.send(`${project}/stories/create`, { id: uuid(), title: 'Under way', stage: 'CODE' });
    const age = cardIn(page, 'CODE', 'Under way').locator('time');
    await age.waitFor();
    expect(await age.evaluate((time) => time.scrollWidth - time.clientWidth)).toBe(0);
    expect(await age.getAttribute('title')).toContain('depuis moins d’une minute');

    for (const [key, title] of [
      ['n', 'Typed in the column'],
      ['c', 'Typed in the form'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator('textarea:focus').fill(title);
      await page.keyboard.press('Enter');
      await cardIn(page, 'PLAN', title).waitFor();
      await page.keyboard.press('Escape');
    }
    expect(await column(page, 'PLAN').locator('a[data-story]').allInnerTexts()).toEqual([
      expect.stringContaining('Typed in the form'),
      expect.stringContaining('Typed in the column'),
    ]);

    const storyIds = await page.locator('[data-story]').evaluateAll((all) => all.map((one) => one.dataset['story']));
    await stage.send(`${project}/stories/archive`, { storyIds });
    await page.reload();
    await column(page, 'PLAN')
      .getByRole('button', { name: /^Nouvelle story/ })
      .waitFor();
    expect(await first.count()).toBe(0);

    expect(await column(page, 'BUILD').count()).toBe(0);
    await page.keyboard.press('v');
    await page.locator('[data-hub="BUILD"][data-folded]').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'the ring shows the same board: a story that somebody moves arrives at its station',
  async () => {
    const page = await stage.page(ringOf(stage));
    const pill = (title: string) => page.locator('[data-pill]', { hasText: title });
    await pill('Beta basket').waitFor();
    const { stories } = await stage.read(`${stage.project}/search?q=Beta`);
    await stage.send(`${stage.project}/stories/move`, { storyIds: [stories[0].id], stage: 'MANAGE' });
    await page.locator('[data-station="MANAGE"]', { hasText: 'Beta basket' }).first().waitFor();
    await page.keyboard.press('v');
    await cardIn(page, 'MANAGE', 'Beta basket').or(page.locator('[data-column="MANAGE"]')).first().waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'the palette reaches a command and a story',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Zeta zoom').waitFor();
    await page.keyboard.press('Control+k');
    await typeInPalette(page, 'Zeta');
    await page.keyboard.press('Enter');
    await page.waitForURL(/story=|stories\//);
    await page.context().close();
  },
  patient,
);

async function typeInPalette(page: Page, words: string): Promise<void> {
  const field = page.getByRole('dialog').locator('input').first();
  await field.waitFor();
  await field.fill(words);
  await page.getByRole('dialog').getByText('Zeta zoom').first().waitFor();
}
