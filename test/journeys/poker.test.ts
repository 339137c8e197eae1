import type { Change } from '@rondo/domain';
import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findings, findingsInBoth } from './support/axe';
import { card, columnsOf, openStage, patient, soon, versionOf, type Stage } from './support/stage';

let stage: Stage;
let ben: string;
let zoe: string;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['First one', 'Second one', 'Third one', 'Fourth one', 'Fifth one'] });
  const hoursAgo = (hours: number) => Date.now() - hours * 3_600_000;
  for (const title of ['Filters that stay in the address when somebody sends it on', 'Sorting']) {
    const id = uuid();
    const begin = { id, title, points: 3, occurredAt: hoursAgo(160) };
    await stage.send(`${stage.project}/stories/create`, begin);
    for (const [station, hours] of [
      ['CODE', 160],
      ['OPERATE', 1],
    ] as const)
      await stage.send(`${stage.project}/stories/move`, {
        storyIds: [id],
        stage: station,
        occurredAt: hoursAgo(hours),
      });
  }
  ben = await stage.join('Ben', 'contributor');
  zoe = await stage.join('Zoe', 'contributor');
}, patient);
afterAll(() => stage.close(), patient);

const deck = ['1', '3', 'Huge=864'];
const vote = (page: Page, name: string) => page.getByRole('button', { name: `Vote ${name}`, exact: true });
const heading = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });
const phone = { width: 390, height: 844, touch: true };

/** Everything that the server tells a page from now on. */
function overhear(page: Page): string[] {
  const told: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))));
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      void response.text().then(
        (text) => told.push(text),
        () => undefined,
      );
  });
  return told;
}

/** A table on stories by title, opened by the owner. */
async function open(titles: readonly string[], more: object = {}): Promise<string> {
  const { stories } = await stage.read(`${stage.project}/search?q=one`);
  const found = titles.map((title) => stories.find((story: { title: string }) => story.title === title).id as string);
  const id = uuid();
  const body = { id, stories: found.map((storyId) => ({ storyId, roundId: uuid() })), deck, ...more };
  await stage.send(`${stage.project}/poker/open`, body);
  return id;
}
const tableAt = (id: string): string => `/${stage.slug}/SHOP/poker/${id}`;

test(
  'from a selection on the board to points on every board: two people and a phone',
  async () => {
    const ann = await stage.page(columnsOf(stage));
    const bens = await stage.page(columnsOf(stage), { cookie: ben });
    const told = overhear(bens);
    await bens.reload();
    await card(bens, 'First one').waitFor();

    await card(ann, 'First one').focus();
    await ann.keyboard.press('x');
    await card(ann, 'Second one').focus();
    await ann.keyboard.press('x');
    await ann.getByRole('toolbar').getByRole('button', { name: 'Planning poker' }).click();
    await ann.getByText('Second one').waitFor();
    await ann.getByText('Your own').click();
    await ann.getByLabel('Your cards, smallest first').fill('1, 3, Huge = 864');
    await ann.getByRole('button', { name: 'Open the table' }).click();
    await heading(ann, 'First one').waitFor();

    await bens.getByText('opened planning poker').waitFor();
    await bens.getByRole('link', { name: 'Join' }).click();
    await heading(bens, 'First one').waitFor();
    const zoes = await stage.page(`/${stage.slug}/SHOP/poker`, { cookie: zoe, ...phone });
    await zoes.getByRole('link', { name: 'Join' }).tap();
    await ann.getByText('0 of 3 have voted', { exact: true }).first().waitFor();

    await ann.keyboard.press('h');
    await ann.keyboard.press('u');
    await ann.keyboard.press('g');
    await ann.keyboard.press('e');
    await bens.getByText('1 of 3 have voted', { exact: true }).first().waitFor();
    await vote(zoes, 'Huge').tap();
    await bens.getByText('2 of 3 have voted', { exact: true }).first().waitFor();
    const secret = told
      .join('\n')
      .replaceAll(JSON.stringify(deck), '')
      .replaceAll(/\{"deck":[^}]*\}/g, '');
    expect(secret).toContain('round.vote');
    expect(secret).not.toContain('Huge');

    await vote(bens, '1').click();
    for (const page of [ann, bens, zoes]) await page.getByText('Far apart', { exact: true }).waitFor();
    expect(await bens.getByText('Speaks first').count()).toBe(1);
    expect(await vote(zoes, '1').count()).toBe(0);

    await ann.getByRole('button', { name: 'Vote again' }).click();
    await vote(bens, '3').click();
    await zoes.getByRole('button', { name: 'Watch only' }).tap();
    await zoes.getByText('Watching: Zoe').waitFor();
    expect(await vote(zoes, '3').count()).toBe(0);
    await vote(ann, '3').click();
    for (const page of [ann, bens, zoes]) await page.getByText('Consensus', { exact: true }).waitFor();
    await ann.getByText('Earlier rounds').waitFor();
    const past = ann.getByRole('region', { name: 'Stories of size 3' });
    await past.getByText('Sorting').waitFor();
    expect(await past.innerText()).toMatch(
      /not set: it takes 5 finished stories of this size[^]*Sorting\s[1-9].* days/,
    );

    await zoes.goto(columnsOf(stage));
    await card(zoes, 'First one').waitFor();
    await ann.getByRole('button', { name: 'Settle on 3' }).click();
    await card(zoes, 'First one').getByTitle('3 points').waitFor();
    await bens.getByText('Estimate 3').waitFor();

    await bens.keyboard.press('n');
    await heading(ann, 'Second one').waitFor();
    await vote(bens, '1').click();
    await ann.getByRole('button', { name: /^Reveal/ }).click();
    await ann.getByRole('button', { name: '1 missing — reveal now' }).click();
    await bens.getByText('One vote', { exact: true }).waitFor();
    await ann.keyboard.press('e');
    await ann.getByRole('button', { name: 'End and see the summary' }).click();
    for (const page of [ann, bens]) await page.getByText('2 of 2 stories estimated, 4 pts').waitFor();
    await ann.getByRole('button', { name: 'Copy as Markdown' }).click();
    await ann.getByText('Summary copied').waitFor();
    for (const page of [ann, bens, zoes]) await page.context().close();
  },
  patient,
);

test(
  'whoever leaves is not waited for, and whoever reloads is back with their vote',
  async () => {
    const id = await open(['Third one']);
    const [ann, bens] = [await stage.page(tableAt(id)), await stage.page(tableAt(id), { cookie: ben })];
    await ann.getByText('0 of 2 have voted', { exact: true }).first().waitFor();
    await vote(ann, 'Huge').click();
    await ann.reload();
    await vote(ann, 'Huge').and(ann.locator('[aria-pressed=true]')).waitFor();
    await ann.getByText('1 of 2 have voted', { exact: true }).first().waitFor();
    await bens.getByRole('link', { name: 'Columns' }).first().click();
    await ann.getByText('One vote', { exact: true }).waitFor();
    await stage.send(`${stage.project}/poker/close`, { id });
    for (const page of [ann, bens]) await page.context().close();
  },
  patient,
);

test(
  'whoever has a table open on two pages keeps the seat when one of them goes',
  async () => {
    const id = await open(['Fourth one']);
    const [ann, bens] = [await stage.page(tableAt(id)), await stage.page(tableAt(id), { cookie: ben })];
    await bens.getByText('0 of 2 have voted', { exact: true }).first().waitFor();
    const other = await ann.context().newPage();
    await other.goto(tableAt(id));
    await vote(bens, '3').click();
    await other.getByText('1 of 2 have voted', { exact: true }).first().waitFor();
    const since = await versionOf(stage);
    await ann.goto('about:blank');
    const seats = await soon(
      async () => {
        const { changes } = await stage.read(`${stage.project}/changes?since=${since}`);
        const events: { kind: string; set: { voterIds?: string[] } }[] = changes.flatMap(
          (change: Change) => change.events,
        );
        return events.flatMap(({ kind, set }) => (kind === 'poker' ? [set.voterIds?.includes(stage.userId)] : []));
      },
      ({ length }) => length > 1,
    );
    expect(seats).toEqual([false, true]);
    await stage.send(`${stage.project}/poker/close`, { id });
    for (const page of [other, bens]) await page.context().close();
  },
  patient,
);

test(
  'until a deadline: everybody votes in their own time, and the results come by themselves',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/poker/new?stories=%5B4%2C5%5D`, {
      cookie: ben,
      locale: 'fr-FR',
    });
    await page.getByText('Jusqu’à une échéance').click();
    const deadline = page.getByLabel('Fin des votes');
    const soonEnough = await deadline.inputValue();
    await deadline.fill('2020-01-01T10:00');
    await page.getByRole('button', { name: 'Ouvrir la table' }).click();
    await page.getByText('Choisissez un moment à venir.').waitFor();
    await deadline.fill(soonEnough);
    await page.getByRole('button', { name: 'Ouvrir la table' }).click();
    await page.getByText('2 stories attendent votre vote', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Voter 5', exact: true }).click();
    await heading(page, 'Fifth one').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    await page.getByText('Vous avez voté pour tout', { exact: false }).first().waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const { table } = await stage.read(`${stage.project}/poker/${id}`);
    expect(table.deadline).toBeGreaterThan(Date.now());
    await stage.send(`${stage.project}/poker/configure`, { id, deadline: Date.now() + 1_000 });
    await page.getByText('Médiane', { exact: true }).waitFor();
    await page.getByText('13', { exact: true }).first().waitFor();
    await stage.send(`${stage.project}/poker/close`, { id });
    await page.context().close();
  },
  patient,
);

test(
  'axe finds nothing from the list of tables to the summary, in either theme',
  async () => {
    const found: string[] = [];
    const look = async (page: Page): Promise<void> => {
      await page.waitForTimeout(400);
      found.push(...(await findingsInBoth(page)));
    };
    const page = await stage.page(`/${stage.slug}/SHOP/poker`);
    await page.getByText('No table is open').waitFor();
    await look(page);
    await page.goto(`/${stage.slug}/SHOP/poker/new?stories=%5B1%2C2%5D`);
    await page.getByRole('button', { name: 'Open the table' }).waitFor();
    await look(page);
    const id = await open(['Second one', 'Third one']);
    await page.goto(tableAt(id));
    await vote(page, '3').click();
    await look(page);
    await page.getByText('Median', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Settle on 3' }).click();
    await look(page);
    const small = await stage.page(tableAt(id), { cookie: zoe, ...phone });
    await small.getByText('Median', { exact: true }).waitFor();
    await small.getByText('Sorting').waitFor();
    const right = await small
      .getByRole('region', { name: 'Who votes' })
      .locator('*')
      .evaluateAll((all) => Math.max(...all.map((element) => element.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(phone.width);
    await look(small);
    await stage.send(`${stage.project}/poker/close`, { id });
    await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
    await look(page);
    expect(found).toEqual([]);
    for (const each of [page, small]) await each.context().close();
  },
  patient,
);

test(
  'the page of a story shows its rounds: when they were, who said what, and what was settled',
  async () => {
    const { project, send, read } = stage;
    await send(`${project}/stories/create`, { id: uuid(), title: 'Sixth one' });
    const id = await open(['Sixth one'], { autoReveal: false });
    const [round] = (await read(`${project}/poker/${id}`)).rounds;
    await send(`${project}/rounds/vote`, { id: round.id, value: 'Huge' });
    const { stories } = await read(`${project}/search?q=Sixth`);
    const page = await stage.page(`/${stage.slug}/SHOP/stories/${stories[0].number}`);
    await page.getByRole('heading', { name: 'Sixth one' }).waitFor();
    const rounds = page.getByRole('region', { name: 'Planning poker' });
    expect(await rounds.isVisible()).toBe(false);
    await send(`${project}/rounds/reveal`, { id: round.id });
    await rounds.getByText('Huge').waitFor();
    await rounds.getByText('not settled').waitFor();
    await send(`${project}/rounds/settle`, { id: round.id, points: 864 });
    await rounds.getByText('settled: 864 pts').waitFor();
    expect(await findings(page)).toEqual([]);
    await rounds.getByRole('link').click();
    await heading(page, 'Sixth one').waitFor();
    await page.context().close();
  },
  patient,
);
