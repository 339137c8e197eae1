import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { dragTo, openStage, patient, ringOf, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha amber', 'Beta beech'], TEST: ['Gamma glass'] });
}, patient);
afterAll(() => stage.close(), patient);

const hub = (page: Page, station: string) => page.locator(`[data-hub="${station}"]`);
const pill = (page: Page, title: string) => page.locator('[data-pill]', { hasText: title });
const pillAt = (page: Page, station: string, title: string) =>
  page.locator(`[role="group"][data-station="${station}"] [data-pill]`, { hasText: title });
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['hub']);
const moveFromElsewhere = async (title: string, to: string): Promise<void> => {
  const { stories } = await stage.read(`${stage.project}/search?q=${title}`);
  await stage.send(`${stage.project}/stories/move`, { storyIds: [stories[0].id], stage: to });
};
/** Counts the tokens that set out from now on. */
const countTravellers = (page: Page) =>
  page.evaluate(() => {
    const seen = { count: 0 };
    const animate = Object.getOwnPropertyDescriptor(Element.prototype, 'animate')?.value as Animatable['animate'];
    Element.prototype.animate = function (...given) {
      if (JSON.stringify(given[0]).includes('translate(')) seen.count += 1;
      return animate.apply(this, given);
    };
    Object.assign(window, { travellers: seen });
  });
const travellers = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { travellers: { count: number } }).travellers.count);

test(
  'a story is dragged to another station, and undone',
  async () => {
    const page = await stage.page(ringOf(stage));
    await pillAt(page, 'PLAN', 'Beta').waitFor();
    await dragTo(page, pill(page, 'Beta'), hub(page, 'BUILD'));
    await pillAt(page, 'BUILD', 'Beta').waitFor();
    await page.keyboard.press('Control+z');
    await pillAt(page, 'PLAN', 'Beta').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'the keys go round the ring, open a stage with its guide, move a story and come back',
  async () => {
    const page = await stage.page(ringOf(stage));
    await hub(page, 'PLAN').waitFor();
    const round: (string | undefined)[] = [];
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press(step < 5 ? 'ArrowRight' : 'ArrowLeft');
      round.push(await focused(page));
    }
    expect(round).toEqual([
      ...['PLAN', 'CODE', 'BUILD', 'TEST', 'RELEASE'],
      ...['DEPLOY', 'OPERATE', 'MANAGE', 'PLAN'],
    ]);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'PLAN' });
    await panel.getByText('What, why, how much, in which order?').waitFor();
    expect(page.url()).toContain('stage=PLAN');
    await panel.getByRole('button', { name: /Move Alpha/ }).click();
    await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('combobox')).first().fill('CODE');
    await page.keyboard.press('Enter');
    await pillAt(page, 'CODE', 'Alpha').waitFor();
    await panel.getByRole('button', { name: 'Close the stage' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('PLAN');
    await page.context().close();
  },
  patient,
);

test(
  'the rows of an open stage are walked and answer to the keys of stories; where one leaves its neighbour has the focus',
  async () => {
    const key = 'WALK';
    const project = `${stage.workspace}/projects/${key}`;
    await stage.send(`${stage.workspace}/projects`, { key, name: 'Walk' });
    for (const title of ['Third cedar', 'Second birch', 'First aspen'])
      await stage.send(`${project}/stories/create`, { id: uuid(), title, stage: 'PLAN' });
    const read = async (title: string) => (await stage.read(`${project}/search?q=${title}`)).stories[0];
    const page = await stage.page(`/${stage.slug}/${key}/ring?stage=PLAN`);
    const panel = page.getByRole('complementary', { name: 'PLAN' });
    const row = (title: string) => panel.locator('[data-story]:focus', { hasText: title });
    await panel.locator('[data-story]').nth(2).waitFor();
    const titles = await panel.locator('[data-story]').allInnerTexts();
    const order = titles.map(
      (text) => ['First aspen', 'Second birch', 'Third cedar'].find((t) => text.includes(t)) ?? '',
    );
    const [first = '', second = '', third = ''] = order;
    await page.keyboard.press('ArrowDown');
    await row(first).waitFor();
    await page.keyboard.press('j');
    await row(second).waitFor();
    await page.keyboard.press('End');
    await row(third).waitFor();
    await page.keyboard.press('k');
    await row(second).waitFor();
    await page.keyboard.press('p');
    await page.getByRole('dialog').getByRole('combobox').fill('high');
    await page.keyboard.press('Enter');
    await row(second).waitFor();
    await soon(
      async () => (await read(second)).priority,
      (priority) => priority === 'high',
    );
    await page.keyboard.press('x');
    await panel.locator('[data-selected]', { hasText: second }).waitFor();
    await page.keyboard.press('Escape');
    await panel.locator('[data-selected]').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'All keys' }).waitFor();
    await page.keyboard.press('Escape');
    await row(second).waitFor();
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('combobox').fill('CODE');
    await page.keyboard.press('Enter');
    await row(third).waitFor();
    await page.keyboard.press('Delete');
    await row(first).waitFor();
    await soon(
      async () => (await read(second)).stage,
      (at) => at === 'CODE',
    );

    // Beside a story that is open the keys mean the row all the same; the last one that leaves gives the focus to the stage.
    await page.goto(`/${stage.slug}/${key}/ring?stage=PLAN&story=${String((await read(second)).number)}`);
    await page.getByRole('complementary', { name: /Story/ }).getByText(second).first().waitFor();
    await panel.locator('[data-story]').focus();
    await page.keyboard.press('Delete');
    await page.locator('aside[data-station="PLAN"]:focus').waitFor();
    await soon(
      async () => (await stage.read(`${project}/search?q=${first}`)).stories.length,
      (left) => left === 0,
    );
    expect((await read(second)).stage).toBe('CODE');
    await page.context().close();
  },
  patient,
);

test(
  'a move made elsewhere travels; who wants stillness gets it',
  async () => {
    const moving = await stage.page(ringOf(stage));
    const still = await stage.page(ringOf(stage), { reducedMotion: 'reduce' });
    for (const page of [moving, still]) {
      await pillAt(page, 'TEST', 'Gamma').waitFor();
      await countTravellers(page);
    }
    await moveFromElsewhere('Gamma', 'OPERATE');
    for (const page of [moving, still]) await pillAt(page, 'OPERATE', 'Gamma').waitFor();
    await moving.waitForFunction(() => (window as unknown as { travellers: { count: number } }).travellers.count === 1);
    expect(await travellers(still)).toBe(0);
    // Who has arrived is gone, and its trail with it.
    await moving.waitForFunction(
      () => document.querySelector('[data-ring] :is([class*="token"], path[class*="trail"])') === null,
    );
    await Promise.all([moving, still].map((page) => page.context().close()));
  },
  patient,
);

test(
  'on a narrow screen a watch says the whole titles of its stories, and what it watches',
  async () => {
    const project = `${stage.workspace}/projects/WATCHED`;
    await stage.send(`${stage.workspace}/projects`, { key: 'WATCHED', name: 'Watched' });
    const title = 'Update the archive library';
    await stage.send(`${project}/stories/create`, { id: uuid(), title, stage: 'SECURE' });
    const page = await stage.page(`/${stage.slug}/WATCHED/ring`, { width: 1024, height: 768 });
    await hub(page, 'SECURE').getByText('1 story').waitFor();
    await page.getByText('What could be abused?').waitFor();
    const whole = await pill(page, title)
      .getByText(title)
      .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
        scrollWidth - clientWidth,
        scrollHeight - clientHeight,
      ]);
    expect(whole).toEqual([0, 0]);
    await page.context().close();
  },
  patient,
);

test(
  'the example is played from the first page with one click, and deleted with one click',
  async () => {
    const page = await stage.page(`/${stage.slug}`);
    await page.getByRole('button', { name: 'Play the nine-day example' }).click();
    await page.waitForURL(/\/DEMO\/ring/);
    const player = page.getByRole('region', { name: 'The example' });
    await player.getByText('Day 1').waitFor();
    await pillAt(page, 'PLAN', 'Optimise the database queries').waitFor();
    await player.getByRole('button', { name: 'Pause' }).click();
    const speed = player.getByRole('button', { name: /^Speed/ });
    for (let click = 0; click < 3; click++) await speed.click();
    await player.getByRole('button', { name: 'Go on' }).click();
    await pillAt(page, 'TEST', 'Optimise the database queries').waitFor();
    await player.getByRole('button', { name: 'Stop' }).click();
    await page.setViewportSize({ width: 1024, height: 768 });
    await hub(page, 'PLAN').click();
    const panel = page.getByRole('complementary', { name: 'PLAN' });
    await panel.waitFor();
    await soon(
      async () => ({ bar: await player.boundingBox(), beside: await panel.boundingBox() }),
      ({ bar, beside }) =>
        bar !== null && beside !== null && bar.x + bar.width <= beside.x && beside.y + beside.height === 768,
    );
    await player.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await panel.getByText('Guide').waitFor();
    expect(await player.count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await player.getByRole('button', { name: 'Delete the example' }).click();
    await page.waitForURL(new RegExp(`/${stage.slug}$`));
    await page.getByRole('button', { name: 'Play the nine-day example' }).waitFor();
    const { projects } = await stage.read(`${stage.workspace}/projects`);
    expect(projects.map(({ key }: { key: string }) => key)).not.toContain('DEMO');
    await page.context().close();
  },
  patient,
);
