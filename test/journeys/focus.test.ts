import type { Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const running = uuid();
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search', 'Beta basket', 'Gamma gift'] });
  const { send, project } = stage;
  for (const title of ['First habit', 'Second habit', 'Third habit', 'Fourth habit'])
    await send(`${project}/stories/create`, { id: uuid(), title, type: 'improvement' });
  await send(`${project}/sprints/create`, { id: running, startsOn: day(-3), endsOn: day(8) });
  for (const title of ['Saved cards', 'Guest orders']) {
    const id = uuid();
    await send(`${project}/stories/create`, { id, title, sprintId: running });
    await send(`${project}/stories/move`, { storyIds: [id], stage: 'OPERATE' });
  }
  await send(`${project}/sprints/start`, { id: running });
  for (const body of ['On top', 'Below'])
    await send(`${project}/feedback/give`, { id: uuid(), sprintId: running, body, guest: 'Claire', aboutId: null });
}, patient);
afterAll(() => stage.close(), patient);

const at = async (path: string): Promise<Page> => stage.page(`/${stage.slug}/SHOP${path}`);
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const has = (what: Locator): Promise<boolean> =>
  soon(
    () => what.evaluate((element) => element === document.activeElement),
    (is) => is,
  );
/** What comes late has come by then. */
async function stays(what: Locator): Promise<void> {
  await has(what);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await what.evaluate((element) => element === document.activeElement)).toBe(true);
}
const inRow = (page: Page, title: string): Locator => page.getByRole('link', { name: title }).first();

test(
  'an improvement that is taken, put off or dropped leaves the focus to the next one; Escape gives it back to what asked',
  async () => {
    const page = await at(`/sprints/2/plan`);
    const improvement = (title: string) =>
      page.getByRole('region', { name: 'Improvements' }).getByRole('listitem').filter({ hasText: title });
    await improvement('First habit').getByRole('button', { name: /^Take/ }).press('Enter');
    await has(improvement('Second habit').getByRole('button', { name: /^Take/ }));
    await improvement('Second habit')
      .getByRole('button', { name: /^Postpone/ })
      .press('Enter');
    await has(improvement('Third habit').getByRole('button', { name: /^Postpone/ }));
    const drop = improvement('Third habit').getByRole('button', { name: /^Drop SHOP/ });
    await drop.press('Enter');
    await page.keyboard.press('Escape');
    await has(drop);
    await drop.press('Enter');
    await page.keyboard.type('Not ours');
    await page.keyboard.press('Enter');
    await improvement('Third habit').waitFor({ state: 'detached' });
    await soon(
      () => improvement('Fourth habit').evaluate((item) => item.contains(document.activeElement)),
      (holds) => holds,
    );
    await page.context().close();
  },
  patient,
);

test(
  'in the backlog a split and Escape from what was typed lead back to the row; in a review what was added or adopted has the focus',
  async () => {
    const page = await at('/backlog');
    await inRow(page, 'Alpha search').focus();
    await page.keyboard.press('Shift+S');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).last().fill('Alpha filters');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await has(inRow(page, 'Alpha search'));
    await page.keyboard.press('Shift+C');
    await page.getByRole('textbox', { name: /^Add/ }).press('Escape');
    await has(inRow(page, 'Alpha search'));
    await page.keyboard.press('/');
    await page.keyboard.type('Gamma');
    await page.keyboard.press('Escape');
    await stays(inRow(page, 'Alpha search'));
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await stays(inRow(page, 'Alpha search'));
    await page.context().close();

    const review = await at(`/sprints/1/review`);
    await button(review, 'Add 2 finished stories').press('Enter');
    await has(review.locator('[data-demo]').first());
    await button(review, 'To the backlog').first().press('Enter');
    await soon(
      () => review.getByRole('complementary').evaluate((panel) => panel.contains(document.activeElement)),
      (holds) => holds,
    );
    await review.context().close();
  },
  patient,
);

test(
  'a sprint that is closed leaves the focus on its page',
  async () => {
    const page = await at('/sprints');
    await button(page, 'Close sprint').press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Close Sprint/ })
      .press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await soon(
      () =>
        page.evaluate(
          () =>
            document.querySelector('main')?.contains(document.activeElement) === true &&
            document.activeElement?.tagName,
        ),
      (holds) => holds !== false,
    );
    await page.context().close();
  },
  patient,
);

test(
  'a page that keys lead to has the focus; a story that is deleted on its own page, and back again, leaves it there',
  async () => {
    const page = await at('/columns');
    const main = page.getByRole('main');
    await inRow(page, 'Beta basket').focus();
    await page.keyboard.press('Shift+E');
    await button(page, 'Open the table').waitFor();
    await stays(main);
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await has(inRow(page, 'Beta basket'));
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await stays(main);
    await page.locator('[data-hub="PLAN"]').press('Enter');
    await page.getByRole('complementary', { name: 'PLAN' }).press('ArrowDown');
    await page.keyboard.press('Shift+E');
    await button(page, 'Open the table').waitFor();
    await stays(main);
    await page.context().close();

    const story = await at('/stories/1');
    await button(story, 'More').focus();
    await story.keyboard.press('Delete');
    await button(story, 'Restore').waitFor();
    await stays(story.getByRole('main'));
    await story.keyboard.press('Control+z');
    await button(story, 'Restore').waitFor({ state: 'detached' });
    await stays(story.getByRole('main'));
    await story.context().close();
  },
  patient,
);

test(
  'a description that is saved leaves the focus to "Edit", however long the server takes to read it back',
  async () => {
    const page = await at('/stories/2');
    await page.route('**/texts/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await button(page, 'Add a description').press('Enter');
    await page.keyboard.type('A basket for two');
    await page.keyboard.press('Control+Enter');
    await stays(button(page, 'Edit'));
    await page.context().close();
  },
  patient,
);

test(
  'when every story of a board is deleted and comes back, and when the last one leaves the trash, the page has the focus',
  async () => {
    const page = await at('/columns');
    const stories = page.locator('a[data-story]');
    const main = page.getByRole('main');
    await inRow(page, 'Beta basket').focus();
    const deleteAll = async (): Promise<void> => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await stories.first().waitFor({ state: 'detached' });
      await stays(main);
    };
    await deleteAll();
    await page.keyboard.press('Control+z');
    await stories.first().waitFor();
    await stays(main);
    await inRow(page, 'Beta basket').focus();
    await deleteAll();
    await button(page, 'Undo').last().press('Enter');
    await stories.first().waitFor();
    await stays(main);
    await inRow(page, 'Beta basket').focus();
    await page.keyboard.press('Delete');
    await page.goto(`/${stage.slug}/SHOP/trash`);
    await button(page, /^Restore/).press('Enter');
    await page.getByText('The trash is empty').waitFor();
    await stays(main);
    await page.context().close();
  },
  patient,
);
