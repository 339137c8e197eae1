import { setTimeout as sleep } from 'node:timers/promises';
import { card, column, columnsOf, openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['First one', 'Second one'] });
}, patient);
afterAll(() => stage.close(), patient);

const newStory = /\/assets\/new-story-.*\.js$/;
const keyList = /\/assets\/key-list-.*\.js$/;
const pickers = /\/assets\/story-picker-.*\.js$/;
const palette = /\/assets\/palette-.*\.js$/;

test(
  'a dialog that cannot be fetched says so and leaves the page alone, and comes once there is a connection',
  async () => {
    const context = await stage.window();
    for (const part of [newStory, keyList]) await context.route(part, (route) => route.abort());
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(columnsOf(stage));
    await card(page, 'First one').waitFor();
    for (const key of ['c', '?']) {
      await page.keyboard.press(key);
      await page.getByText('This part is not loaded yet').waitFor();
      await page.getByRole('button', { name: 'Close' }).last().click();
      await card(page, 'First one').waitFor();
      expect(new URL(page.url()).search).toBe('');
    }
    for (const part of [newStory, keyList]) await context.unroute(part);
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'New story' }).waitFor();
    await context.close();
  },
  patient,
);

test(
  'where the server has a newer version the notice offers to reload, and the reload opens what was asked for',
  async () => {
    const context = await stage.window();
    await context.route(newStory, (route) => route.fulfill({ status: 404, body: '' }));
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(columnsOf(stage));
    await card(page, 'First one').waitFor();
    const deployed = '<script type="module" src="/assets/index-later.js"></script>';
    await context.route(`${stage.product.base}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: deployed }),
    );
    await page.keyboard.press('c');
    await page.getByText('Rondo has been updated').waitFor();
    await context.unroute(newStory);
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await card(page, 'First one').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'New story' }).waitFor();
    await context.close();
  },
  patient,
);

test(
  'once the page has come to rest everything opens without a connection: dialogs, palette, keys and the other pages',
  async () => {
    const { stories } = await stage.read(`${stage.project}/search?q=Second`);
    const describe = { baseVersion: 0, body: 'Read with the connection' };
    await stage.send(`${stage.project}/stories/${stories[0].id}/describe`, describe);
    const page = await (await stage.window()).newPage();
    page.setDefaultTimeout(15_000);
    const wanted = [
      'palette',
      'key-list',
      'story-panel',
      'new-story',
      'markdown',
      'story-picker',
      'filter-menu',
      'general-page',
    ];
    const fetched = wanted.map((part) =>
      page.waitForEvent('requestfinished', {
        predicate: (request) => request.url().includes(`/assets/${part}-`),
        timeout: patient,
      }),
    );
    await page.goto(columnsOf(stage));
    await card(page, 'First one').waitFor();
    await Promise.all(fetched);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'New story' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await card(page, 'First one').focus();
    await page.keyboard.press('b');
    await page.getByRole('dialog', { name: 'Block' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.waitForURL(/\/epics$/);
    await page.getByText('New epic').waitFor();
    await page.goBack();
    await card(page, 'Second one').click();
    await page.getByText('The description comes with the connection.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Read with the connection').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'what is typed while a dialog is still on its way is typed into it',
  async () => {
    const context = await stage.window();
    const parts = new Set<string>();
    for (const part of [newStory, pickers, palette])
      await context.route(part, async (route) => {
        parts.add(String(part));
        await sleep(1500);
        await route.continue();
      });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(columnsOf(stage));
    await card(page, 'First one').waitFor();
    await page.keyboard.press('c');
    await page.keyboard.type('Typed too soom');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('n');
    await page.keyboard.press('Enter');
    await card(page, 'Typed too soon').waitFor();
    await card(page, 'Second one').focus();
    await page.keyboard.press('m');
    await page.keyboard.type('code');
    await page.keyboard.press('Enter');
    await column(page, 'CODE').getByText('Second one').waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Ring');
    expect(await page.getByRole('combobox').inputValue()).toBe('Ring');
    expect(parts.size).toBe(3);
    await context.close();
  },
  patient,
);
