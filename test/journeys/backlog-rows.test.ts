import { decodeStories, encodeStories, type Snapshot } from '@rondo/contracts';
import { compareRank } from '@rondo/domain';
import type { Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findings } from './support/axe';
import { dragTo, openStage, patient, soon, versionOf, type Stage } from './support/stage';

let stage: Stage;
const sprintId = uuid();
const epicId = uuid();
const count = 105;
const gone = 50;

/** More stories were made than there are; one is in a sprint, another in an epic. */
beforeAll(async () => {
  stage = await openStage({ PLAN: Array.from({ length: count }, (_, n) => `Story ${n + 1}`) });
  const { project } = stage;
  const { stories } = (await stage.read(`${project}/snapshot`)) as Snapshot;
  const ids = new Map(decodeStories(stories).map(({ number, id }) => [number, id]));
  const idsOf = (...numbers: number[]) => numbers.map((number) => ids.get(number));
  await stage.send(`${project}/stories/delete`, {
    storyIds: idsOf(...Array.from({ length: gone }, (_, n) => count - n)),
  });
  await stage.send(`${project}/sprints/create`, { id: sprintId, startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await stage.send(`${project}/stories/plan`, { storyIds: idsOf(1), sprintId });
  await stage.send(`${project}/epics/create`, { id: epicId, title: 'Stone fruit', color: 'red' });
  await stage.send(`${project}/stories/edit`, { storyIds: idsOf(2), set: { epicId } });
  await stage.send(`${project}/planning/configure`, { deck: ['0', '½=0.5', '1', '2', '3', '5', '8', '20', '40'] });
}, patient);
afterAll(() => stage.close(), patient);

const backlogOf = ({ slug }: Stage, search = ''): string => `/${slug}/SHOP/backlog${search}`;
const row = (page: Page, title: string): Locator =>
  page.locator('div[data-story]', { has: page.getByRole('link', { name: new RegExp(`${title}$`) }) });
const head = (page: Page, name: string): Locator => page.locator('li[data-kind=head]', { hasText: name });
const typing = async (page: Page): Promise<Locator> => {
  await head(page, 'Sprint 1').getByRole('button', { name: 'Add stories to Sprint 1' }).click();
  return page.getByRole('textbox', { name: 'Add stories to Sprint 1' });
};

/** The rows whose places are not as high as they are. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('li[data-index]')];
    const at = (index: number) => rows.find((other) => other.dataset['index'] === String(index));
    const end = (document.querySelector('ul[style*="--key-length"]')?.getBoundingClientRect().bottom ?? 0) - 96;
    return rows.flatMap((item) => {
      const isLast = item.ariaPosInSet === item.ariaSetSize;
      const below = isLast ? end : at(Number(item.dataset['index']) + 1)?.getBoundingClientRect().top;
      const { top, height } = item.getBoundingClientRect();
      const isWrong = below !== undefined && Math.abs(below - top - height) > 0.5;
      return isWrong ? [`${item.dataset['kind']}: ${height} in ${below - top}`] : [];
    });
  });
const kindsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll<HTMLElement>('li[data-index]')].map((item) => item.dataset['kind'] ?? '')),
  ]);

/** Says that the backlog goes on behind a story, and never gives the rest. */
async function withoutTheRest(page: Page, kept: number): Promise<void> {
  await page.route('**/api/**/backlog?*', () => undefined);
  await page.route('**/snapshot', async (route) => {
    const response = await route.fetch();
    const snapshot = (await response.json()) as Snapshot;
    const stories = decodeStories(snapshot.stories).sort(compareRank).slice(0, kept);
    const planUpTo = stories.at(-1)?.rank ?? null;
    await route.fulfill({ response, json: { ...snapshot, planUpTo, first: kept, stories: encodeStories(stories) } });
  });
}

test.each([
  ['desk', {}],
  ['phone', { width: 390, height: 844, touch: true }],
] as const)(
  'every row has the room that it takes: %s',
  async (_, window) => {
    const page = await stage.page('/', window);
    await withoutTheRest(page, 4);
    await page.goto(backlogOf(stage));
    await page.getByText('Reading the rest of the backlog…').waitFor();
    await (await typing(page)).fill('Grape\nHazel');
    await soon(
      () => misplaced(page),
      (wrong) => wrong.length === 0,
    );
    expect((await kindsOf(page)).sort()).toEqual(['adding', 'head', 'hint', 'more', 'story']);
    await page.getByRole('textbox', { name: 'Add stories to Sprint 1' }).press('Escape');

    await page.goto(backlogOf(stage, '?group=epic'));
    await head(page, 'Stone fruit').waitFor();
    expect(await misplaced(page)).toEqual([]);
    await page.context().close();
  },
  patient,
);

test(
  'the keys take the room of the highest number, also where fewer stories are left',
  async () => {
    const page = await stage.page(backlogOf(stage));
    await row(page, 'Story 1').waitFor();
    const room = await page.locator('ul[style*="--key-length"]').evaluate((list) => list.getAttribute('style'));
    expect(room).toContain('--key-length: 8');
    await page.context().close();
  },
  patient,
);

test(
  'what is typed into the line of a sprint is still there when one has scrolled away and back, closed it or reloaded',
  async () => {
    const page = await stage.page(backlogOf(stage));
    const field = await typing(page);
    await field.fill('Grape ^3');
    const list = page.locator('[data-board]');
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await row(page, 'Story 55').waitFor();
    await row(page, 'Story 3').waitFor({ state: 'detached' });
    await list.evaluate((element) => element.scrollTo(0, 0));
    await row(page, 'Story 3').waitFor();
    expect(await field.inputValue()).toBe('Grape ^3');
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.reload();
    expect(await (await typing(page)).inputValue()).toBe('Grape ^3');
    await page.context().close();
  },
  patient,
);

test(
  'lines with a size that no card has make no story until all are right; one undo takes all of them away',
  async () => {
    const page = await stage.page(backlogOf(stage));
    const before = await versionOf(stage);
    const field = await typing(page);
    await field.fill('Grape ^3\nHazel ^4\nIris');
    await page.getByRole('alert').getByText('“Hazel”: ^4').waitFor();
    await field.press('Enter');
    expect(await field.inputValue()).toBe('Grape ^3\nHazel ^4\nIris');
    await field.fill('Grape ^3\nHazel ^5\nIris');
    await field.press('Enter');
    await row(page, 'Hazel').getByRole('button', { name: 'Points: 5' }).waitFor();
    expect(await row(page, 'Grape').count()).toBe(1);
    await soon(
      () => versionOf(stage),
      (version) => version === before + 3,
    );
    await field.press('Escape');
    await page.keyboard.press('Control+z');
    for (const title of ['Grape', 'Hazel', 'Iris']) await row(page, title).waitFor({ state: 'detached' });
    await soon(
      () => versionOf(stage),
      (version) => version === before + 6,
    );
    await page.context().close();
  },
  patient,
);

test(
  'a size that no card has is refused before those that begin so: Enter sets what was typed, or nothing',
  async () => {
    const page = await stage.page(backlogOf(stage));
    const open = async () => {
      await row(page, 'Story 2').getByRole('button', { name: 'Not estimated' }).click();
      return page.getByRole('dialog', { name: 'Points' }).getByRole('combobox');
    };
    const typed = await open();
    await typed.fill('4.0');
    await page.getByText('The deck has no card for 4.0').waitFor();
    await typed.fill('4');
    await page.getByText('The deck has no card for 4').waitFor();
    await page.keyboard.press('Enter');
    await typed.fill(',5');
    await page.keyboard.press('Enter');
    await row(page, 'Story 2').getByRole('button', { name: 'Points: 0.5' }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a story that goes into a sprint and out of its group at once is brought back by one undo',
  async () => {
    const page = await stage.page(backlogOf(stage, '?group=epic'));
    const groupOf = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('li[data-index]')].sort(
          (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
        );
        const at = rows.findIndex((item) => item.querySelector('a')?.textContent?.endsWith('Story 2') === true);
        return rows
          .slice(0, at)
          .flatMap((item) => item.querySelector('h2, h3')?.textContent ?? [])
          .slice(-2)
          .join(' ');
      });
    const isIn = (group: string) => soon(groupOf, (now) => now === group);
    await isIn('Backlog Stone fruit');
    const before = await versionOf(stage);
    await dragTo(page, row(page, 'Story 2'), row(page, 'Story 1'));
    await isIn('Sprint 1 No epic');
    await page.keyboard.press('Control+z');
    await isIn('Backlog Stone fruit');
    await soon(
      () => versionOf(stage),
      (version) => version === before + 4,
    );
    await page.context().close();
  },
  patient,
);

const figures = (points: number) => ({ stories: points, points });
test.each([
  ['en-GB', /Forecast: 17.5–26.5 points a sprint/, /0 of 17.5–26.5/, '10 working days'],
  ['fr-FR', /Prévision : 17,5 à 26,5 points par sprint/, /0 sur 17,5–26,5/, '10 jours ouvrés'],
])(
  'what the forecast stands on opens by a key, and numbers are written as the language has them: %s',
  async (locale, range, load, basis) => {
    const page = await stage.page('/', { locale });
    const velocity = { sprints: 3, low: figures(17.5), middle: figures(20), high: figures(26.5) };
    await page.route('**/reports/backlog*', async (route) => {
      const response = await route.fetch();
      const json = { ...(await response.json()), range: velocity, usualDays: 10 };
      await route.fulfill({ response, json: { ...json, unestimated: { stories: 1, countedAs: 2 } } });
    });
    await page.goto(backlogOf(stage));
    const note = page.getByRole('button', { name: range });
    await note.focus();
    await page.keyboard.press('Enter');
    await page.getByText(basis).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText(basis).waitFor({ state: 'detached' });
    expect(await note.evaluate((button) => button === document.activeElement)).toBe(true);
    await head(page, 'Sprint 1').getByText(load).waitFor();
    await page.context().close();
  },
  patient,
);
