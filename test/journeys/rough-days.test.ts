import type { Page } from 'playwright-core';
import { card, cardIn, columnsOf, keptIn, moveByMenu, openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Keep going', 'Written twice', 'Saved late'], CODE: ['Other work'] });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'offline: the board goes on, what was done is kept over a reload and sent once',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Keep going').waitFor();
    await copyWritten(page);
    await page.context().setOffline(true);
    await page.getByText('No connection.').first().waitFor({ timeout: 90_000 });
    await moveByMenu(page, 'Keep going', 'CODE');
    await cardIn(page, 'CODE', 'Keep going').waitFor();
    await page.getByText('1 change is kept here').first().waitFor();
    await soon(
      () => keptIn(page, 'pending/'),
      (kept) => kept.length === 1,
    );

    await page.context().setOffline(false);
    await page.reload();
    await cardIn(page, 'CODE', 'Keep going').waitFor();
    const { stories } = await soon(
      () => stage.read(`${stage.project}/search?q=Keep`),
      ({ stories: [story] }) => story.stage === 'CODE',
    );
    const { changes } = await stage.read(`${stage.project}/stories/${stories[0].id}/history`);
    expect(changes.filter(({ intent }: { intent: string }) => intent === 'story.move')).toHaveLength(1);
    await page.context().close();
  },
  patient,
);

test(
  'a reload paints the board from the local copy while the server is away',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Other work').waitFor();
    await copyWritten(page);
    await page.route('**/api/workspaces/**/snapshot', (route) => route.abort());
    await page.route('**/api/workspaces/**/changes*', (route) => route.abort());
    await page.reload();
    await card(page, 'Other work').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'two people edit one description: both versions are shown, neither is lost',
  async () => {
    const theirs = await stage.join('Lena', 'contributor');
    const { stories } = await stage.read(`${stage.project}/search?q=Written`);
    const address = `${columnsOf(stage)}?story=${stories[0].number}`;
    const mine = await stage.page(address);
    const other = await stage.page(address, { cookie: theirs });
    for (const page of [mine, other]) {
      await page.getByText('Add a description').click();
      await page.locator('textarea').first().waitFor();
    }
    await other.locator('textarea').first().fill('The words of Lena');
    await other.locator('textarea').first().press('Control+Enter');
    await other.getByText('The words of Lena').first().waitFor();

    await mine.locator('textarea').first().fill('The words of the owner');
    await mine.getByText('Lena has saved a newer version').first().waitFor();
    await mine.locator('textarea').first().press('Control+Enter');
    await mine.getByText('The words of Lena').first().waitFor();
    const shown = async () =>
      `${await mine.locator('body').innerText()} ${(await mine.locator('textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).join(' ')}`;
    expect(await shown()).toContain('The words of the owner');
    const { text } = await stage.read(`${stage.project}/stories/${stories[0].id}`);
    expect(text.body).toBe('The words of Lena');
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'a description that came too late is compared with theirs, once that has been read',
  async () => {
    const { stories } = await stage.read(`${stage.project}/search?q=Saved`);
    const page = await stage.page(`${columnsOf(stage)}?story=${stories[0].number}`);
    const holding = async (path: string): Promise<() => void> => {
      let release = (): void => undefined;
      const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
      await page.route(path, (route) => released.then(() => route.continue()));
      return release;
    };
    await page.getByText('Add a description').click();
    const [send, read] = [await holding('**/intents'), await holding('**/texts/*')];
    await page.locator('textarea').first().fill('Mine');
    await page.locator('textarea').first().press('Control+Enter');
    await page.getByText('Mine', { exact: true }).waitFor();
    await stage.send(`${stage.project}/stories/describe`, { storyId: stories[0].id, baseVersion: 0, body: 'Theirs' });
    send();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('Loading').or(page.getByRole('dialog')).first().waitFor();
    expect(await page.getByText('Both say the same.').count()).toBe(0);
    read();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Theirs', { exact: true }).waitFor();
    await dialog.getByText('Mine', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Keep theirs' }).click();
    await page.getByText('Theirs', { exact: true }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'points that no story can have are refused at their field, and stay there until they are right or given up',
  async () => {
    const { stories } = await stage.read(`${stage.project}/search?q=Written`);
    const page = await stage.page(`${columnsOf(stage)}?story=${stories[0].number}`);
    const field = page.getByRole('textbox', { name: 'Points' });
    const reason = page.getByRole('alert').filter({ hasText: 'The estimate is a number from 0 to 1000.' });
    for (const [typed, key] of [
      ['abc', 'Enter'],
      ['1000000', 'Tab'],
    ] as const) {
      await field.fill(typed);
      await field.press(key);
      await reason.waitFor();
      expect(await field.inputValue()).toBe(typed);
    }
    await field.press('Escape');
    await reason.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
    await field.fill('1001');
    await field.press('Enter');
    await reason.waitFor();
    await field.fill('2,5');
    await field.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'No card of the project’s deck stands for 2.5.' }).waitFor();
    await field.fill('5');
    await field.press('Enter');
    await soon(
      () => stage.read(`${stage.project}/stories/${stories[0].id}`),
      ({ story }) => story.points === 5,
    );
    expect(await reason.count()).toBe(0);
    await page.context().close();
  },
  patient,
);

/** The copy of the project is written when the page has nothing else to do. */
const copyWritten = (page: Page) =>
  soon(
    () => keptIn(page, 'copy/'),
    (kept) => kept.some((key) => key.endsWith('/beginning')),
  );

test(
  'whoever is removed from a workspace loses its page at once, and the browser keeps nothing of it',
  async () => {
    const theirs = await stage.join('Noor', 'contributor');
    const page = await stage.page(columnsOf(stage), { cookie: theirs });
    await card(page, 'Other work').waitFor();
    await copyWritten(page);
    await page.goto(`/${stage.slug}/people`);
    await page.getByText('noor@example.com').or(page.getByText('Noor')).first().waitFor();
    const { user } = await page.evaluate(async () => (await fetch('/api/me')).json());
    await stage.send(`${stage.workspace}/people/remove`, { userId: user.id });
    await page.getByText('The page does not exist, or it is not yours to see.').waitFor();
    await soon(
      () => keptIn(page, ''),
      (kept) => kept.length === 0,
    );
    const names = await page.evaluate(() => Object.keys(localStorage));
    expect(names.filter((name) => /^rondo\.(people|projects)\./.test(name))).toEqual([]);
    await page.context().close();
  },
  patient,
);

test(
  'with the server away the board still opens, and so does a page that was not open yet',
  async () => {
    const page = await (await stage.window({ keepsThePage: true })).newPage();
    // The other pages are fetched once this one has come to rest, and the words of the other language after them.
    const last = page.waitForEvent('requestfinished', {
      predicate: (request) => request.url().includes('/assets/first-french-'),
      timeout: patient,
    });
    await page.goto(columnsOf(stage));
    await card(page, 'Other work').waitFor();
    await copyWritten(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await last;
    await stage.product.stop('SIGKILL');
    await page.reload();
    await card(page, 'Other work').waitFor();
    await page.getByText('No connection.').first().waitFor();
    await page.goto(`/${stage.slug}/SHOP/ring`);
    await page.getByText('Other work').first().waitFor();
    await page.context().close();
  },
  patient,
);
