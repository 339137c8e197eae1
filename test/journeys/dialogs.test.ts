import type { Locator, Page } from 'playwright-core';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search'] });
  await stage.join('Bea', 'contributor');
  const page = await stage.page(`/${stage.slug}/SHOP/sprints`);
  await page.getByRole('button', { name: /^Plan in sprints of/ }).click();
  await soon(firstSprint, (sprint) => sprint !== undefined);
  await page.context().close();
}, patient);
afterAll(() => stage.close(), patient);

async function firstSprint(): Promise<any> {
  const { of } = await stage.read(`${stage.project}/snapshot`);
  return of.sprint.find(({ number }: { number: number }) => number === 1);
}
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).first();
const inMenu = (name: string, item: string) => async (page: Page) => {
  await button(page, name).press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
  return button(page, name);
};
const press = (name: string | RegExp) => async (page: Page) => {
  await button(page, name).press('Enter');
  return button(page, name);
};

const onRow = (key: string) => async (page: Page) => {
  const row = page.getByRole('link', { name: 'Alpha search' }).first();
  await row.focus();
  await page.keyboard.press(key);
  return row;
};
const started = (open: (page: Page) => Promise<Locator>) => async (page: Page) => {
  const first = await firstSprint();
  if (first.startedAt === null) await stage.send(`${stage.project}/sprints/start`, { id: first.id });
  return open(page);
};

/** What opens each dialog, and where; it answers what has the focus afterwards. */
const dialogs: Record<string, readonly [at: string, open: (page: Page) => Promise<Locator>]> = {
  'a new project': ['', press('New project')],
  'an invitation': ['/people', press('Invite')],
  'asking before somebody is removed': ['/people', inMenu('Actions for Bea', 'Remove from the workspace')],
  'a new token': ['/account', press('New token')],
  'the guide of a column': ['/SHOP/columns', inMenu('More about PLAN', 'What this stage is for')],
  'a new story': ['/SHOP/columns', press('New story')],
  'days off': ['/SHOP/settings/planning', press(/^Days off of Bea/)],
  'asking before a member is removed': ['/SHOP/settings/members', press('Remove Bea from the project')],
  'asking before the project is deleted': ['/SHOP/settings/general', press('Delete the project')],
  'a new sprint': ['/SHOP/sprints', press('New sprint')],
  'the start of a sprint': ['/SHOP/sprints', press('Start Sprint 1')],
  'the end of a sprint': ['/SHOP/sprints', started(press('Close sprint'))],
  'the stories behind a number': ['/SHOP/sprints', started(press(/^Committed/))],
  'the guests of a review': ['/SHOP/sprints/1/review', started(press('Guests'))],
  'the parts of a story': ['/SHOP/backlog', onRow('Shift+S')],
  'the list of keys': ['/SHOP/columns', onRow('?')],
};

test.each(Object.entries(dialogs))(
  '%s gives the focus back to what opened it',
  async (_name, [at, open]) => {
    const page = await stage.page(at === '/account' ? at : `/${stage.slug}${at}`);
    const opener = await open(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') !== null);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await soon(
      () => opener.evaluate((element) => element === document.activeElement),
      (holds) => holds,
    );
    await page.context().close();
  },
  patient,
);
