import type { Locator, Page } from 'playwright-core';
import { findings } from './support/axe';
import { card, column, columnsOf, openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search'], CODE: ['Delta discount'] });
  await stage.send(`${stage.project}/stages/configure`, { stage: 'CODE', wipLimit: 1, wipMode: 'warn' });
  await stage.send(`${stage.project}/stages/configure`, { stage: 'BUILD', folded: true });
}, patient);
afterAll(() => stage.close(), patient);

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Search and commands' });

test(
  'Tab comes to the menu of a column before the button that adds, and nothing moves for it',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Delta discount').waitFor();
    await page.mouse.move(1, 1);
    const add = page.getByRole('button', { name: 'Add a story to CODE' });
    const before = await add.boundingBox();
    expect(await findings(page)).toEqual([]);
    await card(page, 'Alpha search').focus();
    const walked: (string | null | undefined)[] = [];
    while (walked.length < 6 && walked.at(-1) !== 'Add a story to CODE') {
      await page.keyboard.press('Tab');
      walked.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')));
      expect(await add.boundingBox()).toEqual(before);
    }
    expect(walked.slice(-2)).toEqual(['More about CODE', 'Add a story to CODE']);
    await page.context().close();
  },
  patient,
);

test(
  'a filter says in words how many of all it shows, and the column that it is full',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?q=nowhere`);
    await column(page, 'CODE').locator('header', { hasText: '0 of 1' }).waitFor();
    const counts = column(page, 'CODE').locator('header [data-load="full"]');
    expect(await counts.innerText()).toContain('0 of 1');
    expect(await counts.getAttribute('title')).toBe('At its limit of 1');
    await page.context().close();
  },
  patient,
);

test(
  'the palette collapses a column and opens it again, and says what a stage is for, found by other words too',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Delta discount').waitFor();
    const choose = async (words: string, title: string, name: string): Promise<void> => {
      await page.keyboard.press('Control+k');
      await palette(page).getByRole('combobox').fill(words);
      await palette(page).getByRole('option', { name: title }).waitFor();
      await page.keyboard.press('Enter');
      await palette(page).getByRole('combobox', { name: 'Which stage?' }).fill('CODE');
      await palette(page).getByRole('option', { name, exact: true }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    await choose('fold', 'Collapse or expand a stage…', 'Collapse CODE');
    await card(page, 'Delta discount').waitFor({ state: 'hidden' });
    await choose('collapse', 'Collapse or expand a stage…', 'Open CODE');
    await card(page, 'Delta discount').waitFor();
    await choose('guide', 'What a stage is for…', 'CODE');
    await page.getByRole('dialog', { name: 'CODE' }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a digit chooses its priority at once, and a folded stage says why it takes nothing',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Delta discount').focus();
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Priority' }).getByRole('combobox').waitFor();
    await page.keyboard.press('4');
    await page.getByRole('dialog', { name: 'Priority' }).waitFor({ state: 'hidden' });
    await soon(
      async () => (await stage.read(`${stage.project}/search?q=Delta`)).stories[0].priority,
      (priority) => priority === 'urgent',
    );
    await card(page, 'Delta discount').focus();
    await page.keyboard.press('m');
    const move = page.getByRole('dialog', { name: 'Move to…' });
    await move.getByRole('combobox').fill('BUILD');
    const folded = move.getByRole('option', { name: /BUILD.*folded/ });
    await folded.waitFor();
    expect(await folded.getAttribute('aria-disabled')).toBe('true');
    await page.context().close();
  },
  patient,
);

test(
  'a viewer who presses the keys of a change is told once that viewers read',
  async () => {
    const page = await stage.page(columnsOf(stage), { cookie: await stage.join('Vera', 'viewer') });
    await card(page, 'Delta discount').focus();
    for (const key of ['m', 'p', ']', 'm']) await page.keyboard.press(key);
    const notice = page.getByText('Viewers can read stories, but not change them.');
    await notice.first().waitFor();
    expect(await notice.count()).toBe(1);
    await page.context().close();
  },
  patient,
);
