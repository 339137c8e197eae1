import type { Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findingsInBoth } from './support/axe';
import { finger, middleOf } from './support/finger';
import { openStage, patient, soon, versionOf, type Stage } from './support/stage';

let stage: Stage;
const sprintId = uuid();
const titles = ['Apple', 'Banana', 'Cherry', 'Damson', 'Elder', 'Fig'];

/** Six stories, the first of them in a sprint of the year 2030. */
beforeEach(async () => {
  stage = await openStage({ PLAN: titles });
  await stage.send(`${stage.project}/sprints/create`, { id: sprintId, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await stage.send(`${stage.project}/stories/plan`, { storyIds: [await idOf('Apple')], sprintId });
}, patient);
afterEach(() => stage.close(), patient);

const backlogOf = ({ slug }: Stage): string => `/${slug}/SHOP/backlog`;
const row = (page: Page, title: string): Locator => page.locator('div[data-story]', { hasText: title });
const link = (page: Page, title: string): Locator => row(page, title).getByRole('link', { name: title });
const head = (page: Page, name: string): Locator => page.locator('li[data-kind=head]', { hasText: name });

async function idOf(title: string): Promise<string> {
  const { stories } = await stage.read(`${stage.project}/search?q=${title}`);
  return stories[0].id;
}

/** What stands on the screen, from top to bottom: `[Sprint 1] Apple [Backlog] Banana …`; what is empty is left out. */
const listed = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('li[data-index]')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .flatMap((item) => {
        const name = item.querySelector('h2, h3')?.textContent;
        if (name !== null && name !== undefined) return [`[${name}]`];
        const title = item.querySelector('div[data-story] a')?.lastChild?.textContent;
        return title === null || title === undefined ? [] : [title];
      })
      .filter((word, at, all) => !word.startsWith('[Sprint') || !(all[at + 1] ?? '[').startsWith('['))
      .join(' '),
  );
const shows = (page: Page, order: string) =>
  soon(
    () => listed(page),
    (now) => now === order,
  );

test(
  'a story is dragged with the mouse up the backlog and over the boundary of a sprint; another browser sees it, undo takes it back',
  async () => {
    const mine = await stage.page(backlogOf(stage));
    const other = await stage.page(backlogOf(stage), { cookie: await stage.join('Jana', 'contributor') });
    await shows(mine, '[Sprint 1] Apple [Backlog] Banana Cherry Damson Elder Fig');
    await shows(other, '[Sprint 1] Apple [Backlog] Banana Cherry Damson Elder Fig');

    await dragAbove(mine, 'Elder', row(mine, 'Cherry'));
    await shows(mine, '[Sprint 1] Apple [Backlog] Banana Elder Cherry Damson Fig');
    await shows(other, '[Sprint 1] Apple [Backlog] Banana Elder Cherry Damson Fig');

    await dragAbove(mine, 'Fig', row(mine, 'Apple'));
    await shows(mine, '[Sprint 1] Fig Apple [Backlog] Banana Elder Cherry Damson');
    await shows(other, '[Sprint 1] Fig Apple [Backlog] Banana Elder Cherry Damson');

    await mine.keyboard.press('Control+z');
    await shows(other, '[Sprint 1] Apple [Backlog] Banana Elder Cherry Damson Fig');
    await mine.reload();
    await shows(mine, '[Sprint 1] Apple [Backlog] Banana Elder Cherry Damson Fig');
  },
  patient,
);

test(
  'by keys: walk, order, over the boundary of a sprint, and what is said to a screen reader',
  async () => {
    const page = await stage.page(backlogOf(stage));
    await link(page, 'Cherry').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await shows(page, '[Sprint 1] Apple [Backlog] Cherry Banana Damson Elder Fig');
    for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+ArrowUp');
    await shows(page, '[Sprint 1] Cherry Apple [Backlog] Banana Damson Elder Fig');
    await page.getByRole('status').filter({ hasText: 'now in Sprint 1, 1 of 2' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cherry');

    await page.keyboard.press('j');
    await page.keyboard.press('Alt+ArrowDown');
    await shows(page, '[Sprint 1] Cherry [Sprint 2] Apple [Backlog] Banana Damson Elder Fig');
    await page.keyboard.press('s');
    await page.keyboard.type('backlog');
    await page.keyboard.press('Enter');
    await shows(page, '[Sprint 1] Cherry [Backlog] Apple Banana Damson Elder Fig');
    await page.keyboard.press('Alt+End');
    await shows(page, '[Sprint 1] Cherry [Backlog] Banana Damson Elder Fig Apple');
  },
  patient,
);

test(
  'what a closed sprint gives back to the backlog while it is under way stands before what waits, and is planned again',
  async () => {
    await stage.send(`${stage.project}/sprints/start`, { id: sprintId });
    await stage.send(`${stage.project}/stories/move`, { storyIds: [await idOf('Apple')], stage: 'CODE' });
    await stage.send(`${stage.project}/sprints/close`, { id: sprintId, to: null });
    const page = await stage.page(backlogOf(stage));
    await shows(page, '[Under way, in no sprint] Apple [Backlog] Banana Cherry Damson Elder Fig');

    await dragAbove(page, 'Cherry', row(page, 'Apple'));
    await shows(page, '[Under way, in no sprint] Apple [Backlog] Cherry Banana Damson Elder Fig');
    await link(page, 'Apple').focus();
    await page.keyboard.press('s');
    await page.keyboard.type('Sprint 2');
    await page.keyboard.press('Enter');
    await shows(page, '[Sprint 2] Apple [Backlog] Cherry Banana Damson Elder Fig');
  },
  patient,
);

test(
  'lines pasted into a sprint make a story each, in order, with their points',
  async () => {
    const page = await stage.page(backlogOf(stage));
    await head(page, 'Sprint 1').getByRole('button', { name: 'Add stories to Sprint 1' }).click();
    await page.getByRole('textbox', { name: 'Add stories to Sprint 1' }).waitFor();
    await page.keyboard.insertText('- Grape ^3\n- Hazel ^5\n* Iris');
    await page.getByText('3 stories, one for each line').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await shows(page, '[Sprint 1] Grape Hazel Iris Apple [Backlog] Banana Cherry Damson Elder Fig');
    await row(page, 'Hazel').getByRole('button', { name: 'Points: 5' }).waitFor();
    await head(page, 'Sprint 1').getByText('8 pts').waitFor();
  },
  patient,
);

test(
  'several are selected and go to a sprint in one change; points and people change where they stand',
  async () => {
    const page = await stage.page(backlogOf(stage));
    await link(page, 'Banana').focus();
    await page.keyboard.press('x');
    await link(page, 'Damson').click({ modifiers: ['Shift'] });
    await page.getByText('3 selected').waitFor();
    const before = await versionOf(stage);
    await page.getByRole('toolbar').getByRole('button', { name: 'Sprint' }).click();
    await page.getByRole('option', { name: 'Sprint 1' }).click();
    await shows(page, '[Sprint 1] Apple Banana Cherry Damson [Backlog] Elder Fig');
    await soon(
      () => versionOf(stage),
      (version) => version === before + 1,
    );
    await page.keyboard.press('Escape');

    await row(page, 'Elder').getByRole('button', { name: 'Not estimated' }).click();
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await row(page, 'Elder').getByRole('button', { name: 'Points: 8' }).waitFor();
    await link(page, 'Elder').focus();
    await page.keyboard.press('i');
    await row(page, 'Elder')
      .getByRole('button', { name: /^Assigned to (?!nobody)/ })
      .waitFor();
    await page.reload();
    await row(page, 'Elder').getByRole('button', { name: 'Points: 8' }).waitFor();
  },
  patient,
);

test(
  'a story that is too big is split: the parts stand right behind it, and undo joins them again',
  async () => {
    const page = await stage.page(backlogOf(stage));
    await row(page, 'Cherry').hover();
    await row(page, 'Cherry')
      .getByRole('button', { name: /^Actions on/ })
      .click();
    await page.getByRole('menuitem', { name: 'Split…' }).click();
    const dialog = page.getByRole('dialog', { name: /Split SHOP-/ });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Split into 2' }).click();
    await dialog.getByText('Say what this part is.').waitFor();
    await dialog.getByRole('textbox', { name: 'Title' }).last().fill('Cherry stone');
    const points = dialog.getByRole('textbox', { name: 'Points' }).last();
    await points.fill('2.5');
    await points.press('Enter');
    await dialog.getByText(/^Not in the deck: /).waitFor();
    await points.fill('2');
    await dialog.getByRole('button', { name: 'Another part' }).click();
    await dialog.getByRole('textbox', { name: 'Title' }).last().fill('Cherry stem');
    await dialog.getByRole('button', { name: 'Split into 3' }).click();
    await shows(page, '[Sprint 1] Apple [Backlog] Banana Cherry Cherry stone Cherry stem Damson Elder Fig');
    await row(page, 'Cherry stone').getByRole('button', { name: 'Points: 2' }).waitFor();
    await page.keyboard.press('Control+z');
    await shows(page, '[Sprint 1] Apple [Backlog] Banana Cherry Damson Elder Fig');
  },
  patient,
);

test(
  'epics show how far they have come and open to their stories; groups are kept in the address, and a key between them changes the epic',
  async () => {
    const epicId = uuid();
    await stage.send(`${stage.project}/epics/create`, { id: epicId, title: 'Stone fruit', color: 'red' });
    for (const title of ['Cherry', 'Damson'])
      await stage.send(`${stage.project}/stories/edit`, { storyIds: [await idOf(title)], set: { epicId } });
    const page = await stage.page(`${backlogOf(stage)}?group=epic`);
    await shows(page, '[No epic] Apple [Backlog] [Stone fruit] Cherry Damson [No epic] Banana Elder Fig');
    await link(page, 'Banana').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await shows(page, '[No epic] Apple [Backlog] [Stone fruit] Cherry Damson Banana [No epic] Elder Fig');
    await page.keyboard.press('w');
    const epic = page.getByRole('region', { name: 'Epics' }).getByRole('button', { name: /Stone fruit/ });
    await epic.getByText('0 of 3 stories done').waitFor();
    await epic.click();
    await shows(page, '[Backlog] [Stone fruit] Cherry Damson Banana');
    await page.waitForURL(/epic=/);
    await page.reload();
    await shows(page, '[Backlog] [Stone fruit] Cherry Damson Banana');
    expect(await page.title()).toMatch(/^Backlog · /);
    await page.getByRole('button', { name: 'Group: By epic' }).waitFor();
    await head(page, 'Backlog').first().getByText('3 of 5 shown').waitFor();
    for (const clear of [1, 0]) {
      await page.goto(`${backlogOf(stage)}?q=nothing-of-the-kind`);
      await page.getByText('No story passes this filter').waitFor();
      await page.getByRole('button', { name: 'Clear the filter' }).nth(clear).press('Enter');
      await link(page, 'Cherry').waitFor();
      await page.waitForTimeout(300);
      const opener = page.getByRole('button', { name: 'Filter', exact: true });
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await link(page, 'Cherry').waitFor();
    await link(page, 'Cherry').focus();
    await page.keyboard.press('Shift+E');
    await page.waitForURL(/poker\/new/);
    for (const [key, view] of Object.entries({ r: /^Ring · /, c: /^Columns · /, f: /^Burndown and burnup · / })) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await soon(
        () => page.title(),
        (title) => view.test(title),
      );
    }
  },
  patient,
);

test(
  'a finger lifts a story over the boundary; on a phone everything fits, in French',
  async () => {
    const page = await stage.page(backlogOf(stage), { width: 390, height: 844, touch: true, locale: 'fr-FR' });
    await page.getByText('Prévision : non définie').waitFor();
    await row(page, 'Banana').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await stage.send(`${stage.project}/sprints/start`, { id: sprintId });
    await stage.send(`${stage.project}/capacity/set`, { userId: stage.userId, perDay: { dev: 3.52 } });
    const load = await head(page, 'Sprint 1')
      .getByText(/^[\d,]+ sur [\d,]+ (pts|h)$/)
      .boundingBox();
    const above = await head(page, 'Sprint 1').boundingBox();
    expect((load?.y ?? 0) + (load?.height ?? 99)).toBeLessThan((above?.y ?? 0) + (above?.height ?? 0));
    const touch = await finger(page);
    await touch.down(await middleOf(row(page, 'Banana')));
    await page.locator('[data-story][data-dragged]').waitFor();
    const apple = await middleOf(row(page, 'Apple'));
    await touch.slide({ x: apple.x, y: apple.y - 20 });
    await touch.up();
    await shows(page, '[Sprint 1] Banana Apple [Backlog] Cherry Damson Elder Fig');
    await row(page, 'Banana').getByRole('button', { name: 'Non estimée' }).waitFor();
  },
  patient,
);

test(
  'axe finds nothing, with a story beside the list, groups and epics, in either theme',
  async () => {
    const page = await stage.page(`${backlogOf(stage)}?group=type&story=1`);
    await row(page, 'Banana').waitFor();
    await page.getByRole('button', { name: 'Epics', exact: true }).click();
    await page.getByRole('region', { name: 'Epics' }).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    expect(await findingsInBoth(page)).toEqual([]);
  },
  patient,
);

/** By the mouse, to the upper half of another row. */
async function dragAbove(page: Page, title: string, target: Locator): Promise<void> {
  const [from, to] = [await row(page, title).boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error('not on screen');
  const x = from.x + from.width / 2;
  const [start, end] = [from.y + from.height / 2, to.y + 6];
  await page.mouse.move(x, start);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(x, start + ((end - start) * step) / 12);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
}
