import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
beforeAll(async () => {
  stage = await openStage();
}, patient);
afterAll(() => stage.close(), patient);

/** A title that does not fit, and a page that is wider than the window. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const titles = [...document.querySelectorAll('h1')].filter((title) => title.scrollWidth > title.clientWidth);
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    return [...titles.map((title) => title.textContent), ...wide];
  });

test.each([
  ['fr-FR', { sprints: 'Aller aux sprints', backlog: 'Ouvrir le backlog', first: /^Planifier en sprints/ }],
  ['en-GB', { sprints: 'Go to Sprints', backlog: 'Open the backlog', first: /^Plan in sprints/ }],
] as const)(
  'where nothing is yet, each page of planning has a next step, and fits a phone: %s',
  async (locale, names) => {
    const page = await stage.page('/', { width: 390, height: 844, touch: true, locale });
    const open = async (path: string, next: string | RegExp): Promise<void> => {
      await page.goto(`/${stage.slug}/SHOP/${path}`);
      const main = page.getByRole('main');
      await main
        .getByRole('link', { name: next })
        .or(main.getByRole('button', { name: next }))
        .first()
        .waitFor();
      expect(await cut(page)).toEqual([]);
    };
    const { of } = await stage.read(`${stage.project}/snapshot`);
    if (of.sprint.length === 0) {
      await open('sprints', names.first);
      await open('sprints/1/plan', names.sprints);
      await open('sprints/1/review', names.backlog);
      await stage.send(`${stage.project}/sprints/create`, { id: uuid(), startsOn: day(0), endsOn: day(11) });
    }
    await open('sprints/1/plan', names.backlog);
    await open('sprints/1/review', names.backlog);
    await open('sprints/9/plan', names.sprints);
    await open('poker/new', names.backlog);
    for (const by of ['epic', 'assignee']) await open(`backlog?group=${by}`, /^Group/);
    await page.context().close();
  },
  patient,
);
