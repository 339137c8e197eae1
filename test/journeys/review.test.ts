import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findings } from './support/axe';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
let sprint: { id: string; number: number };
beforeAll(async () => {
  stage = await openStage();
  sprint = await runningSprint();
}, patient);
afterAll(() => stage.close(), patient);

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** A running sprint with two stories that are done and one that is not. */
async function runningSprint(): Promise<{ id: string; number: number }> {
  const { send, read, project } = stage;
  const id = uuid();
  await send(`${project}/sprints/create`, { id, startsOn: day(-5), endsOn: day(6), goal: 'Customers pay on one page' });
  await send(`${project}/sprints/edit`, { id, metric: { name: 'Abandoned baskets', target: '−15 %' } });
  for (const [title, to] of Object.entries({ 'Saved cards': 'OPERATE', 'Guest orders': 'OPERATE', Vouchers: 'TEST' })) {
    const storyId = uuid();
    await send(`${project}/stories/create`, { id: storyId, title, sprintId: id, points: 3 });
    await send(`${project}/stories/move`, { storyIds: [storyId], stage: to });
  }
  await send(`${project}/sprints/start`, { id });
  const { of } = await read(`${project}/snapshot`);
  return of.sprint.find((one: { id: string }) => one.id === id);
}

const address = () => `/${stage.slug}/SHOP/sprints/${sprint.number}/review`;
const queue = (page: Page) => page.getByRole('list', { name: 'Demo' });
const titles = (page: Page) => queue(page).locator('[data-demo]').allInnerTexts();
const feedback = (page: Page) => page.getByRole('complementary', { name: 'Feedback' });

/** By its handle, over the middle of another row. */
async function dragRow(page: Page, from: number, to: number): Promise<void> {
  const rows = queue(page).locator('[data-row]');
  const [handle, target] = await Promise.all([
    rows
      .nth(from)
      .getByTitle(/^Move /)
      .boundingBox(),
    rows.nth(to).boundingBox(),
  ]);
  if (handle === null || target === null) throw new Error('Nothing to drag');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x, target.y + 4, { steps: 5 });
  await page.mouse.up();
}

async function guestLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Guests', exact: true }).click();
  await page.getByLabel('Who it is for').fill('Customers');
  await page.getByRole('button', { name: 'Make a link' }).click();
  return page.getByRole('group', { name: 'Link for guests' }).getByRole('textbox').inputValue();
}

test(
  'a review: what is done is shown, a guest on a phone follows and speaks, their words become a story, the link closes',
  async () => {
    const team = await stage.page(address());
    await team.getByText('Customers pay on one page').waitFor();
    await team.getByText('Measured by Abandoned baskets: −15 %').waitFor();

    await team.getByRole('button', { name: 'Add 2 finished stories' }).click();
    await soon(
      () => titles(team),
      (shown) => shown.length === 2,
    );
    const [first = '', second = ''] = await titles(team);
    await queue(team).locator('[data-demo]').first().focus();
    await team.keyboard.press('Alt+ArrowDown');
    await soon(
      () => titles(team),
      (shown) => shown[0] === second && shown[1] === first,
    );

    await dragRow(team, 1, 0);
    await soon(
      () => titles(team),
      (shown) => shown[0] === first && shown[1] === second,
    );

    const phone = await (await stage.stranger({ width: 390, height: 844, touch: true })).newPage();
    await phone.goto(await guestLink(team));
    await phone.getByRole('heading', { name: `Review of Sprint ${sprint.number}` }).waitFor();
    await team.keyboard.press('Escape');
    await queue(team).getByRole('button', { name: 'Show' }).first().click();
    await queue(team).getByRole('timer').waitFor();
    await phone.getByText('Now showing').waitFor();
    const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findings(phone)).toEqual([]);

    await phone.getByLabel('Your name').fill('Claire');
    await phone.getByLabel('Your feedback').fill('The total should stand on top');
    await phone.getByRole('button', { name: 'Send' }).tap();
    await phone.getByText('Thank you. The team sees it now.').waitFor();
    const said = feedback(team).getByRole('listitem').filter({ hasText: 'The total should stand on top' });
    await said.getByText('Claire').waitFor();
    expect(await findings(team)).toEqual([]);
    await said.getByRole('button', { name: 'To the backlog' }).click();
    await said.getByText('In the backlog').waitFor();
    await phone.getByText('The team made it a story').waitFor();

    await team.getByRole('button', { name: 'Guests', exact: true }).click();
    await phone.getByLabel('Your feedback').fill('And one thing more');
    await team.getByRole('button', { name: 'Close the link for Customers' }).click();
    await team
      .getByRole('dialog', { name: 'Close the link for Customers?' })
      .getByRole('button', { name: 'Close the link' })
      .click();
    await team.getByText('No link is open.').waitFor();
    await phone.getByRole('heading', { name: 'This link is closed' }).waitFor();
    expect(await phone.getByLabel('What you had written').inputValue()).toBe('And one thing more');
    await phone.context().close();
    await team.context().close();
  },
  patient,
);

test(
  'verdicts: accepted by key, not accepted with its reason, a follow-up made with one click; the goal is judged; all of it is Markdown',
  async () => {
    const page = await stage.page(address());
    const rows = queue(page).locator('[data-row]');
    await rows.first().waitFor();
    const write = page.getByRole('textbox', { name: 'Write down what is said' });
    await page.getByRole('region', { name: 'Still open' }).scrollIntoViewIfNeeded();
    await write.evaluate((field) => field.ownerDocument.querySelector('#page > *')?.scrollTo(0, 100_000));
    expect((await feedback(page).boundingBox())?.y).toBe(52);
    await rows.nth(1).locator('[data-demo]').focus();
    await page.keyboard.press('1');
    await rows.nth(1).getByText('Accepted', { exact: true }).waitFor();

    await rows.nth(1).locator('[data-demo]').blur();
    await page.keyboard.press('3');
    await rows.first().getByLabel('Why is it not accepted?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Too slow');
    await page.keyboard.press('Enter');
    await rows.first().getByRole('button', { name: 'Not accepted', pressed: true }).waitFor();
    await rows.first().locator('[data-demo]').and(page.locator(':focus')).waitFor();
    await rows.first().getByRole('button', { name: 'Accepted with follow-up' }).click();
    await rows.first().getByRole('textbox', { name: 'Follow-up story' }).fill('Faster saved cards');
    await rows.first().getByRole('button', { name: 'Put it into the backlog' }).click();
    await rows.first().getByText('The follow-up is in the backlog').waitFor();

    const seenAt = rows.first().getByRole('textbox', { name: 'Link' });
    await seenAt.fill('somewhere');
    await seenAt.press('Enter');
    await rows.first().getByText('An address that begins with https://').waitFor();
    await seenAt.fill('https://shop.example/cards');
    await seenAt.press('Enter');
    await rows.first().getByRole('link', { name: 'Open what is shown' }).waitFor();

    await page.getByRole('button', { name: 'Partly' }).click();
    await page.getByRole('textbox', { name: 'What we found' }).fill('One card type is missing');
    await page.keyboard.press('Enter');
    const judged = await soon(
      async () => (await stage.read(`${stage.project}/snapshot`)).of,
      ({ sprint: all }) => all.some((one: { verdictNote: string }) => one.verdictNote === 'One card type is missing'),
    );
    expect(judged.sprint.find(({ id }: { id: string }) => id === sprint.id).verdict).toBe('partly');

    for (const words of ['Show the total', 'Show the savings']) {
      await write.fill(words);
      await write.press('Enter');
    }
    await page.getByRole('button', { name: 'All to the backlog (2)' }).click();
    await soon(
      () => feedback(page).getByText('In the backlog').count(),
      (adopted) => adopted >= 2,
    );

    await page.getByRole('button', { name: 'Markdown' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Download as Markdown' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain(`# Review of Sprint ${sprint.number}`);
    expect(text).toContain('**Partly** — One card type is missing');
    expect(text).toMatch(/SHOP-\d+ .* Accepted with follow-up/);
    expect(text).toContain('> Show the savings');
    await page.context().close();
  },
  patient,
);

test(
  'a sprint that was closed is shown as it closed, with where each story went and why; French; dark; axe',
  async () => {
    const { send, read, project } = stage;
    const { of } = await read(`${project}/snapshot`);
    const next = of.sprint.find((one: { startedAt: number | null }) => one.startedAt === null);
    const open = (await read(`${project}/search?q=Vouchers`)).stories[0];
    const stories = [{ storyId: open.id, to: next.id, reason: 'Larger than estimated' }];
    await send(`${project}/sprints/close`, { id: sprint.id, to: null, stories });
    const page = await stage.page(address(), { locale: 'fr-FR', colorScheme: 'dark' });
    await page.getByRole('heading', { name: new RegExp(`^Revue\\s: Sprint ${sprint.number}$`) }).waitFor();
    const carried = page.getByRole('region', { name: 'Reporté' });
    await carried.getByText('Vouchers').waitFor();
    await carried.getByText('Larger than estimated').waitFor();
    await page.getByText('Tel qu’à la clôture du sprint.').waitFor();
    await page.getByRole('button', { name: 'En partie', pressed: true }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  },
  patient,
);
