import type { Locator, Page } from 'playwright-core';
import { findingsInBoth } from './support/axe';
import { dragTo, openStage, patient, soon as becomes, type Stage } from './support/stage';
import { v7 as uuid } from 'uuid';

let stage: Stage;
let theirs: string;
beforeAll(async () => {
  stage = await openStage();
  theirs = await stage.join('Jana', 'contributor');
}, patient);
afterAll(() => stage.close(), patient);

const sprintsOf = ({ slug }: Stage): string => `/${slug}/SHOP/sprints`;
const planOf = (current: Stage, number: number): string => `${sprintsOf(current)}/${number}/plan`;
const pane = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name, exact: true });
const inPane = (page: Page, name: string, title: string): Locator =>
  pane(page, name).locator('[data-story]', { hasText: title });
const soon = (holds: () => Promise<boolean>): Promise<boolean> => becomes(holds, Boolean);
const ids = new Map<string, string>();

async function story(title: string, more: object = {}): Promise<string> {
  const id = uuid();
  ids.set(title, id);
  await stage.send(`${stage.project}/stories/create`, { id, title, ...more });
  return id;
}
const sprintNumbered = async (number: number) => {
  const { of } = await stage.read(`${stage.project}/snapshot`);
  return of.sprint.find((sprint: { number: number }) => sprint.number === number);
};

test(
  'the first sprint is one click, and the next one is there by itself',
  async () => {
    const page = await stage.page(sprintsOf(stage));
    await page.getByRole('button', { name: /^Plan in sprints of 2 weeks from Mon/ }).click();
    await page.getByRole('link', { name: 'Sprint 1', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Sprint 2', exact: true }).waitFor();
    // The screen answers before the server, and the others come to what the server holds.
    await soon(async () => (await sprintNumbered(2)) !== undefined);
    await page.context().close();
  },
  patient,
);

test(
  'two people plan one sprint live: by mouse, by key and by button, and both see how full it is',
  async () => {
    for (const [title, points] of [
      ['Alpha search', 3],
      ['Beta basket', 5],
      ['Gamma gift', 2],
    ] as const)
      await story(title, { points });
    await story('Delta retry', { type: 'improvement', points: 1 });
    await story('Epsilon habit', { type: 'improvement' });
    await stage.send(`${stage.project}/capacity/set`, { userId: stage.userId, perDay: { dev: 1 } });

    const mine = await stage.page(planOf(stage, 1));
    const other = await stage.page(planOf(stage, 1), { cookie: theirs });
    await inPane(mine, 'Backlog', 'Alpha search').waitFor();
    await mine.getByRole('list', { name: 'Here now' }).getByRole('img', { name: 'Jana' }).waitFor();

    const goal = mine.getByRole('textbox', { name: 'Goal' });
    await goal.fill('Customers find what they look for');
    await goal.press('Enter');
    await soon(async () =>
      (await other.getByRole('textbox', { name: 'Goal' }).inputValue()).includes('Customers find'),
    );

    await dragTo(mine, inPane(mine, 'Backlog', 'Alpha search'), pane(mine, 'Sprint 1'));
    await inPane(other, 'Sprint 1', 'Alpha search').waitFor();

    await inPane(other, 'Backlog', 'Beta basket').getByRole('link').focus();
    await other.keyboard.press('ArrowRight');
    await inPane(mine, 'Sprint 1', 'Beta basket').waitFor();

    await mine
      .getByRole('button', { name: /^Take SHOP-\d+ into the sprint$/ })
      .first()
      .click();
    await inPane(other, 'Sprint 1', 'Delta retry').waitFor();
    await inPane(mine, 'Backlog', 'Gamma gift').waitFor();
    expect(await inPane(mine, 'Backlog', 'Epsilon habit').count()).toBe(0);
    await mine.getByRole('button', { name: /^Postpone SHOP-/ }).click();
    await inPane(mine, 'Backlog', 'Epsilon habit').waitFor();
    await mine.getByRole('button', { name: /^Postpone SHOP-/ }).waitFor({ state: 'detached' });
    await other.getByRole('button', { name: /^Postpone SHOP-/ }).waitFor({ state: 'detached' });
    await other.reload();
    await inPane(other, 'Backlog', 'Epsilon habit').waitFor();
    expect(await other.getByRole('button', { name: /^Postpone SHOP-/ }).count()).toBe(0);

    await mine.getByText('9 of 8 pts').first().waitFor();
    await mine.getByText('The team is over capacity').waitFor();
    await inPane(mine, 'Sprint 1', 'Beta basket').getByRole('link').focus();
    await mine.keyboard.press('ArrowLeft');
    await inPane(other, 'Backlog', 'Beta basket').waitFor();
    await other.getByText('4 of 8 pts').first().waitFor();
    await mine.getByText('The team is over capacity').waitFor({ state: 'detached' });
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'a warning opens to its stories and to the rule behind it',
  async () => {
    const page = await stage.page(planOf(stage, 1));
    await page.getByRole('button', { name: /without acceptance criteria/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nobody has written down when they are done').waitFor();
    await dialog.getByRole('link', { name: /Alpha search/ }).click();
    await page.waitForURL(/story=/);
    await page
      .getByRole('complementary', { name: /SHOP|story/i })
      .first()
      .waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'start, work, close with carry-over, and take the close back, whoever of the two did it',
  async () => {
    const mine = await stage.page(planOf(stage, 1));
    const other = await stage.page(sprintsOf(stage), { cookie: theirs });
    await mine.getByRole('button', { name: 'Start Sprint 1' }).click();
    await mine.getByRole('dialog').getByRole('button', { name: 'Start Sprint 1' }).click();
    await other.getByRole('button', { name: 'Close sprint' }).waitFor();

    await stage.send(`${stage.project}/stories/plan`, {
      storyIds: [ids.get('Gamma gift')],
      sprintId: (await sprintNumbered(1)).id,
    });
    await stage.send(`${stage.project}/stories/move`, { storyIds: [ids.get('Alpha search')], stage: 'OPERATE' });
    await other.getByRole('button', { name: /^Added since 1/ }).waitFor();
    await other.getByRole('button', { name: /^Done 1/ }).click();
    await other
      .getByRole('dialog')
      .getByRole('link', { name: /Alpha search/ })
      .waitFor();
    await other.keyboard.press('Escape');

    await mine.goto(sprintsOf(stage));
    await mine.getByRole('button', { name: 'Close sprint' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('2 unfinished stories go to').waitFor();
    await dialog
      .getByRole('textbox', { name: /^Why SHOP-/ })
      .first()
      .fill('The supplier was late');
    await dialog
      .getByRole('combobox', { name: /^Where SHOP-/ })
      .last()
      .selectOption({ label: 'Backlog' });
    await dialog.getByRole('button', { name: 'Close Sprint 1' }).click();
    await mine.getByText(/^You can undo this until \d/).waitFor();
    await other.getByText('No sprint is running.').waitFor();
    const moved = await stage.read(`${stage.project}/search?q=Gamma`);
    const kept = await stage.read(`${stage.project}/search?q=Delta`);
    const next = (await sprintNumbered(2)).id;
    expect([moved.stories[0].sprintId, kept.stories[0].sprintId].sort()).toEqual([next, null].sort());

    await other.goto(planOf(stage, 1));
    await other.getByText('This sprint is closed.').waitFor();
    await other.getByRole('link', { name: 'Report', exact: true }).click();
    await other.waitForURL(/reports\/sprint\?sprint=1$/);
    await other.goto(sprintsOf(stage));
    await other.getByText(/^Closed /).waitFor();
    await other.getByRole('button', { name: 'Undo' }).click();
    await mine.getByText(/^You can undo this until \d/).waitFor({ state: 'detached' });
    await mine.getByRole('button', { name: 'Close sprint' }).click();
    await dialog.getByRole('button', { name: 'Close Sprint 1' }).click();
    await other.getByText('No sprint is running.').waitFor();
    await mine.reload();
    await mine.getByText(/^You closed it/).waitFor();
    await mine.getByRole('button', { name: 'Undo' }).click();
    await other.getByRole('button', { name: 'Close sprint' }).waitFor();
    expect((await sprintNumbered(1)).closedAt).toBeNull();
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'the board shows the sprint that runs, filters by it, and a story names its sprint',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/columns`);
    await page.getByRole('link', { name: /^Sprint 1/ }).waitFor();
    await page.locator('a[data-story]', { hasText: 'Beta basket' }).waitFor();
    await page.getByRole('button', { name: 'Only this sprint' }).click();
    await page.locator('a[data-story]', { hasText: 'Beta basket' }).waitFor({ state: 'detached' });
    await page.locator('a[data-story]', { hasText: 'Gamma gift' }).waitFor();
    await page.waitForURL(/sprint=true/);
    await page.locator('a[data-story]', { hasText: 'Gamma gift' }).click();
    await page.locator('[data-field="sprint"]', { hasText: 'Sprint 1' }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'the palette closes the sprint from the board',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/columns`);
    await page.getByRole('link', { name: /^Sprint 1/ }).waitFor();
    const closing = page.getByRole('option', { name: 'Close Sprint 1' });
    await soon(async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').locator('input').first().fill('Close Sprint 1');
      const found = await closing.count();
      if (found === 0) await page.keyboard.press('Escape');
      return found > 0;
    });
    await closing.click();
    await page.getByRole('dialog').getByText('unfinished').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'planning in French on a phone: it fits, and a story is taken by its button',
  async () => {
    const page = await stage.page(planOf(stage, 2), { locale: 'fr-FR', width: 390, height: 844, touch: true });
    await page.getByText('Planifier Sprint 2').first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const scrolling = await page
      .locator('[data-board]')
      .evaluate(
        (panes) =>
          [...panes.querySelectorAll('*')].filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowY))
            .length,
      );
    expect(scrolling).toBe(0);
    await pane(page, 'Backlog').evaluate((backlog) => backlog.scrollIntoView({ block: 'end' }));
    const line = page.getByRole('button', { name: /^Capacité/ });
    const { y } = (await line.boundingBox()) ?? { y: -1 };
    expect(y).toBeGreaterThan(0);
    await line.tap();
    await page.getByRole('heading', { name: 'Capacité', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'À regarder' }).waitFor();
    await line.tap();
    await page.getByRole('heading', { name: 'À regarder' }).waitFor({ state: 'detached' });
    await inPane(page, 'Backlog', 'Beta basket')
      .getByRole('button', { name: /^Prendre SHOP-\d+ dans le sprint$/ })
      .tap();
    await inPane(page, 'Sprint 2', 'Beta basket').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'capacity and holidays are set in the settings and count at once',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/settings/planning`);
    const field = page.getByRole('textbox', { name: 'QA of Jana, a day' });
    await field.fill('2');
    await field.press('Enter');
    await page.getByRole('textbox', { name: 'Add holidays' }).fill('Noël 25/12/2026\n2027-01-01');
    await page.getByText('2 days are recognised.').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page
      .getByText(/^Friday,? 25 December 2026$/)
      .first()
      .waitFor();
    const holidays = async () => (await stage.read(`${stage.project}/snapshot`)).of.planning[0].holidays as string[];
    await soon(async () => (await holidays()).join() === '2026-12-25,2027-01-01');
    await page.context().close();
  },
  patient,
);

test(
  'axe finds nothing on the pages of planning, in either theme',
  async () => {
    const page = await stage.page(sprintsOf(stage));
    const found: Record<string, string[]> = {};
    for (const path of [
      sprintsOf(stage),
      planOf(stage, 1),
      planOf(stage, 2),
      `/${stage.slug}/SHOP/settings/planning`,
    ]) {
      await page.goto(path);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await page.waitForTimeout(400);
      const list = await findingsInBoth(page);
      if (list.length > 0) found[path] = list;
    }
    await page.context().close();
    expect(found).toEqual({});
  },
  patient,
);
