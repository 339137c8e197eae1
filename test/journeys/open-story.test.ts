import type { Locator, Page } from 'playwright-core';
import { card, columnsOf, openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search', 'Beta basket'], CODE: ['Delta discount'] });
}, patient);
afterAll(() => stage.close(), patient);

const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });
const storyOf = async (words: string) => (await stage.read(`${stage.project}/search?q=${words}`)).stories[0];
const pageOf = (number: number): string => `/${stage.slug}/SHOP/stories/${number}`;
const pasteSubtasks = (page: Page, text: string) =>
  page.locator('#add-subtask').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
const palette = (page: Page): Locator => dialog(page, 'Search and commands');

/** The listed rows of the keys: what it is called and the caps of its first keys. */
async function listedKeys(page: Page): Promise<string[]> {
  await page.keyboard.press('?');
  const list = dialog(page, 'All keys');
  await list.waitFor();
  const rows = await list.locator('dt').allInnerTexts();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  return rows;
}

async function runInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill(words);
  await palette(page).getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
}

test(
  'the page of a story answers to every key of an open story, and lists it',
  async () => {
    const page = await stage.page(pageOf(1));
    await page.getByRole('heading', { name: 'Alpha search' }).waitFor();
    await page.keyboard.press('e');
    await dialog(page, 'Points').getByRole('combobox').fill('5');
    await page.keyboard.press('Enter');
    await soon(
      async () => (await storyOf('Alpha')).points,
      (points) => points === 5,
    );
    await page.keyboard.press('d');
    await dialog(page, 'Due day: +3, 24/12 …').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await dialog(page, 'Plan in a sprint…').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await soon(
      async () => (await storyOf('Alpha')).assigneeIds,
      (ids) => ids.length === 1,
    );
    // The fields of the story go before the dialogs of the board.
    await page.keyboard.press('p');
    await page.getByRole('listbox', { name: 'Priority' }).waitFor();
    await page.keyboard.press('Escape');
    const listed = await listedKeys(page);
    for (const title of ['Set points', 'Set due day', 'Plan in a sprint…', 'Split…', 'Archive', 'Delete', 'Rename'])
      expect(listed).toContain(title);
    expect(listed.filter((title, at) => listed.indexOf(title) !== at)).toEqual([]);

    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Beta basket' }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: 'Alpha search' }).waitFor();
    await page.keyboard.press('Shift+S');
    await page.waitForURL(/columns\?.*split=1/);
    await page.goto(pageOf(2));
    await page.getByRole('heading', { name: 'Beta basket' }).waitFor();
    await page.keyboard.press('Shift+A');
    await page.getByText('SHOP-2 archived').first().waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.context().close();
  },
  patient,
);

test(
  'the palette means the open story: on its page, and beside the board whatever the pointer rests on',
  async () => {
    const page = await stage.page(pageOf(1));
    await page.getByRole('heading', { name: 'Alpha search' }).waitFor();
    await runInPalette(page, 'Set points');
    await dialog(page, 'Points').getByRole('combobox').fill('8');
    await page.keyboard.press('Enter');
    await soon(
      async () => (await storyOf('Alpha')).points,
      (points) => points === 8,
    );

    await page.goto(`${columnsOf(stage)}?story=1`);
    await page.getByRole('complementary', { name: /Story/ }).getByText('Alpha search').waitFor();
    await card(page, 'Delta discount').hover();
    await card(page, 'Delta discount').hover({ position: { x: 20, y: 12 } });
    await runInPalette(page, 'Set type');
    await dialog(page, 'Set type').getByRole('combobox').fill('Bug');
    await page.keyboard.press('Enter');
    await soon(
      async () => (await storyOf('Alpha')).type,
      (type) => type === 'bug',
    );
    expect((await storyOf('Delta')).type).toBe('feature');
    await page.context().close();
  },
  patient,
);

test(
  'what is added to a story is added from the palette: beside the board and on its page',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?story=1`);
    await page.getByRole('complementary', { name: /Story/ }).getByText('Alpha search').waitFor();
    await runInPalette(page, 'Add an acceptance criterion');
    await page.locator('#add-criterion:focus').waitFor();
    await page.keyboard.press('Escape');
    await runInPalette(page, 'Add a checklist item');
    await page.locator('#add-check:focus').waitFor();

    await page.goto(pageOf(1));
    await page.getByRole('heading', { name: 'Alpha search' }).waitFor();
    await runInPalette(page, 'Add a sub-task');
    await page.locator('#add-subtask:focus').waitFor();
    await page.keyboard.press('Escape');
    for (const _again of [1, 2]) {
      await runInPalette(page, 'Link to another story');
      await page.locator('#add-link:focus').waitFor();
      await page.getByRole('button', { name: 'Link another story', exact: true }).click();
    }
    await runInPalette(page, 'Set parent story');
    await dialog(page, 'Set parent story').getByRole('combobox').fill('Beta');
    await page.keyboard.press('Enter');
    const { id } = await storyOf('Beta');
    await soon(
      async () => (await storyOf('Alpha')).parentId,
      (parentId) => parentId === id,
    );
    await page.context().close();
  },
  patient,
);

test(
  'what is typed while the list of a field is open is sought in it, and is no key of the story',
  async () => {
    const page = await stage.page(pageOf(2));
    await page.getByRole('heading', { name: 'Beta basket' }).waitFor();
    const before = await storyOf('Beta');
    const fields = page.locator('button[data-field]');
    const names = await fields.evaluateAll((all) => all.map((field) => field.getAttribute('data-field')));
    expect(names).toEqual(expect.arrayContaining(['stage', 'type', 'priority', 'assignees', 'labels', 'origin']));
    for (const name of names) {
      await page.locator(`button[data-field="${name}"]`).click();
      await page.locator('input[type="search"]:focus, [role="dialog"] input:focus').waitFor();
      await page.keyboard.type('bix');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Escape');
      await page.locator(`button[data-field="${name}"]:focus`).waitFor();
    }
    expect(await storyOf('Beta')).toEqual(before);
    await page.keyboard.press('p');
    await page.keyboard.type('high');
    await page.keyboard.press('Enter');
    await soon(
      async () => (await storyOf('Beta')).priority,
      (priority) => priority === 'high',
    );
    expect((await storyOf('Beta')).assigneeIds).toEqual([]);
    await page.getByRole('button', { name: 'Link another story', exact: true }).click();
    await page.locator('#add-link:focus').waitFor();
    await page.keyboard.type('delta');
    await page.getByRole('option', { name: 'SHOP-3 Delta discount' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').getByRole('link', { name: 'Delta discount' }).waitFor();
    await page.getByRole('button', { name: 'Link another story', exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#add-link:focus').waitFor();
    await page.getByRole('option', { name: 'SHOP-1 Alpha search' }).waitFor();
    expect(await page.getByRole('option', { name: 'SHOP-3 Delta discount' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Kind of link' }).click();
    await page.getByRole('option', { name: 'Relates to' }).click();
    await page.locator('#add-link').click();
    await page.getByRole('option', { name: 'SHOP-3 Delta discount' }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'an emptied title and a limit that is none stay in their fields with the reason; who blocks in haste claims no cause',
  async () => {
    const page = await stage.page(pageOf(3));
    await page.getByRole('heading', { name: 'Delta discount' }).waitFor();
    await page.keyboard.press('r');
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await title.fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('A story needs a title.').waitFor();
    await page.keyboard.type('Delta delight');
    await page.keyboard.press('Enter');
    await page.locator('button:focus', { hasText: 'Delta delight' }).waitFor();
    const aboveItsRing = await page.evaluate(() => {
      const { left, top } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + 8, top - 3)?.closest('header')?.textContent ?? '';
    });
    expect(aboveItsRing).toBe('');

    await page.keyboard.press('b');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('No idea yet');
    await page.keyboard.press('Enter');
    await soon(
      async () => (await storyOf('Delta')).blocked?.cause,
      (cause) => cause === 'other',
    );

    await page.goto(`/${stage.slug}/SHOP/settings/policy`);
    const limit = page.getByRole('textbox', { name: 'Limit of work in progress' });
    for (const wrong of ['abc', '-3', '0']) {
      await limit.fill(wrong);
      await page.keyboard.press('Enter');
      await page.getByText('A limit is a whole number from 1 to 999.').waitFor();
      expect(await limit.inputValue()).toBe(wrong);
    }
    await limit.fill('4');
    await page.keyboard.press('Enter');
    await page.getByText('A limit is a whole number').waitFor({ state: 'hidden' });
    expect(await limit.inputValue()).toBe('4');
    await page.context().close();
  },
  patient,
);

test(
  'Escape out of a line that adds gives the keys back to the story, beside the board and on its page',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?story=2`);
    const panel = page.getByRole('complementary', { name: /Story/ });
    for (const id of ['add-check', 'add-subtask', 'add-criterion']) {
      await panel.locator(`#${id}`).click();
      await page.keyboard.press('Escape');
      await panel.and(page.locator(':focus')).waitFor();
    }
    await page.goto(pageOf(2));
    await page.locator('#add-subtask').click();
    await page.keyboard.press('Escape');
    await page.locator('main:focus').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'lines pasted at once become a sub-task each, and one undo takes all of them back',
  async () => {
    const page = await stage.page(pageOf(2));
    const subtasks = page.getByRole('link', { name: /Pasted/ });
    await page.locator('#add-subtask').click();
    await pasteSubtasks(page, '- Pasted first\n- Pasted second');
    await soon(
      () => subtasks.count(),
      (count) => count === 2,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await soon(
      () => subtasks.count(),
      (count) => count === 0,
    );
    await page.context().close();
  },
  patient,
);

test(
  'of pasted lines none is added where one is too long or there are too many, and that is told',
  async () => {
    const page = await stage.page(pageOf(2));
    const notices = page.getByRole('region', { name: 'Notices' });
    await page.locator('#add-subtask').click();
    await pasteSubtasks(page, `Heap short\n${'Heap long '.repeat(25)}`);
    await notices.getByText('1 line is longer than 200 characters.').waitFor();
    await notices.getByText(/“Heap long .*…”: 249 characters/).waitFor();
    await pasteSubtasks(page, Array.from({ length: 51 }, (_, n) => `Heap ${n}`).join('\n'));
    await notices.getByText('51 lines were pasted; at most 50 are taken at once.').waitFor();
    expect(await page.getByRole('link', { name: /Heap/ }).count()).toBe(0);
    await page.context().close();
  },
  patient,
);
