import { card, columnsOf, openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search', 'Beta basket'], CODE: ['Delta discount'] });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'a list with nothing to choose from says what to do',
  async () => {
    const page = await stage.page(columnsOf(stage));
    const asks = async (key: string, typed: string, words: string): Promise<void> => {
      await card(page, 'Alpha search').focus();
      await page.keyboard.press(key);
      const field = page.getByRole('dialog').getByRole('combobox');
      await field.waitFor();
      await field.fill(typed);
      await page.getByRole('dialog').getByText(words).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    };
    await asks('l', '', 'Type a name to make a label.');
    await asks('s', '', 'No sprint yet: they are planned on the page Sprints.');
    await asks('e', '4', 'The deck has no card for 4, but for');
    await page.context().close();
  },
  patient,
);

test(
  'under a filter every column says how many of all it shows, beside its whole name and its sign to add',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?q=alpha`, { width: 1440, height: 900 });
    await card(page, 'Alpha search').waitFor();
    const counts = page.locator('[data-column] [class*="count"]');
    for (const text of await counts.allInnerTexts()) expect(text).toMatch(/^\d+(?: of |\/)\d+$/);
    const plan = page.locator('[data-column="PLAN"]');
    await plan.getByText('1 of 2', { exact: true }).waitFor();
    const names = await page
      .locator('[data-column] h2 > span:last-child')
      .evaluateAll((all) => all.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent));
    expect(names).toEqual([]);
    await plan.getByRole('button', { name: /Add/ }).first().waitFor();
    await page.context().close();
  },
  patient,
);
