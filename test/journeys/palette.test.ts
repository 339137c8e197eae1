import { allRoutes, projectIntentBodies } from '@rondo/contracts';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findings } from './support/axe';
import { alsoReached, reachOfFields, reachOfPages, reachOfWrites, type Reach } from './support/reach';
import { card, cardIn, columnsOf, moveByMenu, openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search', 'Beta basket'], CODE: ['Delta discount'] });
}, patient);
afterAll(() => stage.close(), patient);

const palette = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(?:Search and commands|Recherche et commandes)$/ });
const options = (page: Page): Locator => palette(page).getByRole('option');
const option = (page: Page, name: string): Locator => palette(page).getByRole('option', { name });

async function openPalette(page: Page, words = ''): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.keyboard.press('Control+k');
  const field = palette(page).getByRole('combobox');
  await field.waitFor();
  if (words !== '') await field.fill(words);
}

/** The commands that the palette offers, once those that come after the page are there. */
async function offered(page: Page, awaited: string): Promise<string[]> {
  await openPalette(page);
  const read = () =>
    palette(page)
      .getByRole('listbox')
      .evaluate((list) => [...list.querySelectorAll('[role=option]')].map(({ id }) => id.slice(list.id.length + 1)));
  const ids = await soon(read, (list) => list.includes(awaited));
  await page.keyboard.press('Escape');
  await palette(page).waitFor({ state: 'hidden' });
  return ids;
}

const commandsOf = (reach: Readonly<Record<string, Reach>>): string[] =>
  Object.values(reach).flatMap((way) => (typeof way === 'string' ? way : 'at' in way ? way.at : []));

test('every write, every field and every page has a command of its own, or a reason why not', () => {
  const writes = Object.entries(allRoutes).flatMap(([name, { method }]) =>
    method === 'GET' || name.endsWith('.one') ? [] : [name],
  );
  expect(Object.keys(reachOfWrites).sort()).toEqual(writes.sort());
  const { set, storyIds: _storyIds, replaced: _replaced, ...lists } = projectIntentBodies['story.edit'].shape;
  expect(Object.keys(reachOfFields).sort()).toEqual([...Object.keys(set.unwrap().shape), ...Object.keys(lists)].sort());
  const own = Object.values({ ...reachOfWrites, ...reachOfFields }).filter((way) => typeof way === 'string');
  expect(own.filter((command, index) => own.indexOf(command) !== index)).toEqual([]);
  const routes = readFileSync(new URL('../../apps/web/src/app/routes.tsx', import.meta.url), 'utf8');
  const paths = [...routes.matchAll(/ path: '([^']+)'/g)].map(([, path]) => path ?? '');
  expect(Object.keys(reachOfPages).sort()).toEqual([...new Set(paths)].sort());
});

test(
  'the palette offers every one of these commands',
  async () => {
    const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
    const id = uuid();
    await stage.send(`${stage.project}/sprints/create`, { id, startsOn: day(-5), endsOn: day(6) });
    const page = await stage.page(`${columnsOf(stage)}?blocked=true`);
    const found = new Set(await offered(page, 'settings.policy'));
    const gather = async (awaited: string): Promise<void> => {
      for (const command of await offered(page, awaited)) found.add(command);
    };
    await page.goto(columnsOf(stage));
    await card(page, 'Delta discount').waitFor();
    await stage.send(`${stage.project}/sprints/start`, { id });
    await gather('sprint.close');
    await moveByMenu(page, 'Delta discount', 'BUILD');
    await cardIn(page, 'BUILD', 'Delta discount').waitFor();
    await gather('edit.undo');
    await page.goto(`/${stage.slug}/SHOP/stories/1`);
    await gather('opened.description');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPalette(page, 'Theme: Light');
    await page.keyboard.press('Enter');
    await gather('screen.dark');
    await openPalette(page, 'Archive the project');
    await page.keyboard.press('Enter');
    await page.getByText('The project is archived').waitFor();
    await gather('project.reopen');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await gather('project.archive');
    const reaches = { ...reachOfWrites, ...reachOfFields, ...reachOfPages };
    const wanted = [...commandsOf(reaches), ...alsoReached];
    expect(wanted.filter((command) => !found.has(command))).toEqual([]);
    await page.context().close();
  },
  2 * patient,
);

test(
  'a verb asks which story when none is meant: by words on the board, and on a page without stories',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Alpha search').waitFor();
    await openPalette(page, 'Move to');
    await option(page, 'Move to…').first().waitFor();
    await page.keyboard.press('Enter');
    const question = palette(page).getByRole('combobox', { name: 'Which story?' });
    await question.waitFor();
    // One step back, and on again.
    await page.keyboard.press('Escape');
    await palette(page).getByRole('combobox', { name: 'Search and commands' }).fill('Move to');
    await page.keyboard.press('Enter');
    await question.fill('basket');
    await soon(
      () => options(page).count(),
      (count) => count === 1,
    );
    expect(await findings(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Move to…' }).getByRole('combobox').fill('TEST');
    await page.keyboard.press('Enter');
    await cardIn(page, 'TEST', 'Beta basket').waitFor();

    // The card that had the focus on the board is not meant away from it.
    await card(page, 'Alpha search').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL(/settings/);
    await openPalette(page, 'Set type');
    await option(page, 'Set type').first().waitFor();
    await page.keyboard.press('Enter');
    await question.waitFor();

    await page.goto(`/${stage.slug}/SHOP/settings/general`);
    await page.getByText('Archive').first().waitFor();
    await openPalette(page, 'Set priority');
    await option(page, 'Set priority').first().waitFor();
    await page.keyboard.press('Enter');
    await question.fill('SHOP-1');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', { name: 'Set priority' })
      .or(page.getByRole('dialog', { name: 'Priority' }))
      .getByRole('combobox')
      .fill('Urgent');
    await page.keyboard.press('Enter');
    await soon(
      async () => (await stage.read(`${stage.project}/search?q=Alpha`)).stories[0].priority,
      (priority) => priority === 'urgent',
    );
    expect(page.url()).toContain('/settings/general');
    await page.context().close();
  },
  patient,
);

test(
  'a command leads to the very place: an invitation, the password, a new label',
  async () => {
    const page = await stage.page('/my-work');
    await openPalette(page, 'Invite');
    await option(page, 'Invite somebody').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Invite by link' }).waitFor();
    await page.keyboard.press('Escape');
    await openPalette(page, 'Change the password');
    await option(page, 'Change the password').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#password:focus').waitFor();
    await page.goto(columnsOf(stage));
    await card(page, 'Alpha search').waitFor();
    await openPalette(page, 'New label');
    await option(page, 'New label').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#new-label:focus').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'in French too',
  async () => {
    const page = await stage.page(columnsOf(stage), { locale: 'fr-FR' });
    await card(page, 'Alpha search').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Recherche et commandes' }).fill('Déplacer vers');
    await page.getByRole('option', { name: 'Déplacer vers…' }).first().waitFor();
    const words = { type: 'Choisir le type', origine: 'Choisir l’origine', parente: 'Choisir la story parente' };
    const others = {
      epic: 'Choisir l’epic',
      plier: 'Replier ou déplier une étape…',
      guide: 'À quoi sert une étape…',
      scinder: 'Découper…',
    };
    for (const [typed, name] of Object.entries({ ...words, ...others })) {
      await page.getByRole('combobox', { name: 'Recherche et commandes' }).fill(typed);
      await page.getByRole('option', { name, exact: true }).waitFor();
    }
    await page.getByRole('combobox', { name: 'Recherche et commandes' }).fill('Déplacer vers');
    await page.getByRole('option', { name: 'Déplacer vers…' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /Quelle story/ }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'pages are found by other words for what is done there, and a comment is written on the story beside the board',
  async () => {
    const page = await stage.page(`${columnsOf(stage)}?story=1`);
    await page.getByRole('complementary', { name: /Story/ }).getByText('Alpha search').waitFor();
    const finds = async (on: Page, language: Readonly<Record<string, string>>): Promise<void> => {
      for (const [words, title] of Object.entries(language)) {
        await openPalette(on, words);
        await option(on, title).first().waitFor();
        await on.keyboard.press('Escape');
        await palette(on).waitFor({ state: 'hidden' });
      }
    };
    await finds(page, {
      ...{ wip: 'Cycle policy', limit: 'Cycle policy', kiosk: 'Wall screens', discipline: 'Members' },
      ...{ 'reset link': 'People', password: 'People', 'remove member': 'Members', revoke: 'API tokens' },
      ...{ history: 'Activity', token: 'API tokens', holidays: 'Planning' },
    });
    await page.goto(columnsOf(stage));
    await finds(page, { history: 'Open' });
    const french = await stage.page(columnsOf(stage), { locale: 'fr-FR' });
    await finds(french, {
      congés: 'Planification',
      kiosque: 'Écrans muraux',
      ...{ kiosk: 'Écrans muraux', mur: 'Écrans muraux', historique: 'Ouvrir', history: 'Ouvrir' },
      discipline: 'Membres',
      wip: 'Règles du cycle',
    });
    await french.context().close();
    await page.goto(`${columnsOf(stage)}?story=1`);
    await openPalette(page, 'comment');
    await option(page, 'Write a comment').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.context().close();
  },
  patient,
);
