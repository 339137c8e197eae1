import { card, cardIn, columnsOf, openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Talk about it', 'Leave it'], CODE: ['Other work'] });
}, patient);
afterAll(() => stage.close(), patient);

const numberOf = async (word: string): Promise<number> =>
  (await stage.read(`${stage.project}/search?q=${word}`)).stories[0].number;

test(
  'a comment that was not sent and a description that was left are there again, also after a reload',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?story=${await numberOf('Talk')}`);
    const comment = page.getByRole('textbox', { name: 'Comment', exact: true });
    await comment.fill('Not sent yet');
    await comment.press('Escape');
    await page.keyboard.press('Escape');
    await comment.waitFor({ state: 'detached' });
    await card(page, 'Talk about it').click();
    expect(await comment.inputValue()).toBe('Not sent yet');
    await page.reload();
    expect(await comment.inputValue()).toBe('Not sent yet');
    await comment.press('Control+Enter');
    await page.getByText('Not sent yet').first().waitFor();
    expect(await comment.inputValue()).toBe('');
    await page.reload();
    await page.getByText('Not sent yet').first().waitFor();
    expect(await comment.inputValue()).toBe('');

    const edited = page.getByRole('textbox', { name: 'Edit this comment' });
    await page.getByRole('button', { name: 'Edit this comment' }).click();
    await edited.fill('Not sent yet, but better');
    await edited.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Go on editing' }).click();
    expect(await edited.inputValue()).toBe('Not sent yet, but better');
    await edited.press('Control+Enter');
    await page.getByText('Not sent yet, but better').waitFor();
    expect(await page.getByText('You have an unsaved draft.').count()).toBe(0);

    await page.getByText('Add a description').click();
    await page.getByRole('textbox', { name: 'Description' }).fill('Left unsaved');
    await page.keyboard.press('Escape');
    await page.getByText('You have an unsaved draft.').waitFor();
    await page.reload();
    await page.getByText('You have an unsaved draft.').waitFor();
    await page.getByRole('button', { name: 'Go on editing' }).click();
    expect(await page.getByRole('textbox', { name: 'Description' }).inputValue()).toBe('Left unsaved');
    await page.context().close();
  },
  patient,
);

test(
  'the focus goes back to its card after the dialog of a new story and the list of keys',
  async () => {
    const page = await stage.page(columnsOf(stage));
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (const key of ['c', '?']) {
      await card(page, 'Leave it').focus();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') !== null);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await soon(focused, (text) => text.includes('Leave it'));
    }
    await page.context().close();
  },
  patient,
);

test(
  'every page has a title of its own, and the navigation shows no pages of a project that is not there',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/stories/${await numberOf('Other')}`);
    const title = (expected: RegExp) =>
      soon(
        () => page.title(),
        (now) => expected.test(now),
      );
    await title(/^SHOP-\d+ Other work · Shop · Rondo$/);
    await page.goto(`/${stage.slug}/SHOP/stories/999`);
    await title(/^SHOP-999 · Shop · Rondo$/);
    await page.goto(`/${stage.slug}/SHOP/sprints/999/plan`);
    await title(/^There is no such sprint · Rondo$/);
    const ring = page.getByRole('link', { name: 'Ring' });
    await ring.first().waitFor();
    await page.goto(`/${stage.slug}/NOPE/ring`);
    await title(/^There is no such project\. · Rondo$/);
    await ring.first().waitFor({ state: 'detached' });
    await page.goto('/nowhere/at/all');
    await title(/^There is nothing here · Rondo$/);
    expect(await ring.count()).toBe(0);
    await page.context().close();
  },
  patient,
);

test(
  'whoever is taken out of a project and added again sees it again without doing anything',
  async () => {
    const theirs = await stage.join('Bob', 'contributor');
    const page = await stage.page(columnsOf(stage), { cookie: theirs });
    await cardIn(page, 'CODE', 'Other work').waitFor();
    const { user } = await page.evaluate(async () => (await fetch('/api/me')).json());
    await stage.send(`${stage.project}/members/remove`, { userId: user.id });
    await page.getByText('There is no such project.').first().waitFor();
    await stage.send(`${stage.project}/members/add`, { userId: user.id, role: 'contributor' });
    await cardIn(page, 'CODE', 'Other work').waitFor();
    await page.context().close();
  },
  patient,
);
