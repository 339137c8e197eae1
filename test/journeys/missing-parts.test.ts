import type { BrowserContext, Route } from 'playwright-core';
import {
  card,
  cardIn,
  column,
  columnsOf,
  keptIn,
  moveByMenu,
  openStage,
  patient,
  soon,
  type Stage,
} from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['First one', 'Second one'] });
}, patient);
afterAll(() => stage.close(), patient);

const newStory = /\/assets\/new-story-.*\.js$/;
const keyList = /\/assets\/key-list-.*\.js$/;
const pickers = /\/assets\/story-picker-.*\.js$/;
const quickAdd = /\/assets\/quick-add-form-.*\.js$/;
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
  'once the page has come to rest everything opens without a connection: dialogs, palette, keys, the other pages and the other language',
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
      'first-french',
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
    await page.getByRole('button', { name: 'Switch to French' }).click();
    await page.getByText('La description viendra avec la connexion.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Read with the connection').waitFor();
    const languageIs = (language: string) =>
      soon(
        () => stage.read('/api/me'),
        ({ user }) => user.language === language,
      );
    await languageIs('fr');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('button', { name: 'Passer en anglais' }).click();
    await languageIs('en');
    await page.context().close();
  },
  patient,
);

test(
  'what is typed while a dialog, a menu or a field is still on its way is typed into it',
  async () => {
    const context = await stage.window();
    const letThrough = {
      newStory: await heldBack(context, newStory),
      quickAdd: await heldBack(context, quickAdd),
      pickers: await heldBack(context, pickers),
      palette: await heldBack(context, palette),
    };
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(columnsOf(stage));
    await card(page, 'First one').waitFor();
    await page.keyboard.press('c');
    await page.keyboard.type('Typed too soom');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('n');
    await page.keyboard.press('Enter');
    letThrough.newStory();
    await card(page, 'Typed too soon').waitFor();
    await card(page, 'Second one').focus();
    await page.keyboard.press('n');
    await page.keyboard.type('Made of the letters md');
    await page.keyboard.press('Enter');
    letThrough.quickAdd();
    await card(page, 'Made of the letters md').waitFor();
    await page.keyboard.press('Escape');
    await card(page, 'Second one').focus();
    await page.getByRole('button', { name: 'Actions on SHOP-2' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('code');
    await page.keyboard.press('Enter');
    letThrough.pickers();
    await column(page, 'CODE').getByText('Second one').waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Ring');
    letThrough.palette();
    await page.getByRole('combobox').waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('Ring');
    await context.close();
  },
  patient,
);

test(
  'what is typed for a dialog that cannot come goes nowhere, least of all into the comment that one came from',
  async () => {
    const context = await stage.window();
    const giveUp = await heldBack(context, palette, (route) => route.abort());
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${columnsOf(stage)}?story=1`);
    const comment = page.getByPlaceholder('Write a comment');
    await comment.fill('Half a thought');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('ring');
    giveUp();
    await page.getByText('This part is not loaded yet').waitFor();
    // Keys are held for some frames more.
    const written = await soon(
      async () => {
        await page.keyboard.type('!');
        return comment.inputValue();
      },
      (value) => value.endsWith('!'),
    );
    expect(written).toMatch(/^Half a thought!+$/);
    await context.close();
  },
  patient,
);

/** What the page asks for waits until it is let through. */
async function heldBack(
  context: BrowserContext,
  part: RegExp,
  then = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  let letThrough = (): void => undefined;
  const open = new Promise<void>((resolve) => (letThrough = resolve));
  await context.route(part, async (route) => {
    await open;
    await then(route);
  });
  return letThrough;
}

/** On its first visit nothing comes that waits a second for the page to come to rest. */
const neverAtRest = (): void => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate') return;
  const start = window.setTimeout.bind(window);
  window.setTimeout = ((work: TimerHandler, ms?: number) =>
    ms !== undefined && ms >= 1000 ? 0 : start(work, ms)) as never;
};

test(
  'the connection is lost as soon as the stories are on the screen: one is added, moved, kept over a reload and saved once it is back',
  async () => {
    const context = await stage.window({ keepsThePage: true });
    await context.addInitScript(neverAtRest);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const needed = ['new-story', 'story-picker', 'story-panel', 'entry-dialog'];
    const fetched = needed.map((part) =>
      page.waitForEvent('requestfinished', (request) => request.url().includes(`/assets/${part}-`)),
    );
    await page.goto(columnsOf(stage));
    await card(page, 'First one').waitFor();
    const kept = page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const copied = soon(
      () => keptIn(page, 'copy/'),
      (keys) => keys.some((key) => key.endsWith('/beginning')),
    );
    await Promise.all([...fetched, kept, copied]);
    await context.setOffline(true);
    await page.keyboard.press('c');
    await page.keyboard.type('Written without a connection');
    await page.keyboard.press('Enter');
    await card(page, 'Written without a connection').waitFor();
    await moveByMenu(page, 'Written without a connection', 'CODE');
    await cardIn(page, 'CODE', 'Written without a connection').waitFor();
    await soon(
      () => keptIn(page, 'pending/'),
      (keys) => keys.length === 2,
    );
    await page.reload();
    await cardIn(page, 'CODE', 'Written without a connection').waitFor();
    await context.setOffline(false);
    const { stories } = await soon(
      () => stage.read(`${stage.project}/search?q=Written`),
      ({ stories: [story] }) => story?.stage === 'CODE',
    );
    expect(stories).toHaveLength(1);
    await context.close();
  },
  patient,
);
