import { decodeStories, type Snapshot } from '@rondo/contracts';
import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, patient);
afterAll(() => stage.close(), patient);

/** What a dialog lists: titles, whose parts, sizes. */
const listed = (page: Page): Promise<string[]> =>
  page
    .getByRole('dialog')
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) =>
        ['storyTitle', 'partOf', 'number', 'points']
          .flatMap((part) => [...link.querySelectorAll(`[class*="${part}"]`)].map((found) => found.textContent))
          .join(' '),
      ),
    );

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

test(
  'what was estimated anew is told where the numbers of the sprint are, so that they add up',
  async () => {
    const { send, project, slug } = stage;
    const [id, grown, gone, done] = [uuid(), uuid(), uuid(), uuid()];
    await send(`${project}/sprints/create`, { id, startsOn: day(-5), endsOn: day(6) });
    for (const [storyId, title] of [
      [grown, 'Vouchers'],
      [gone, 'Saved cards'],
      [done, 'Guest orders'],
    ])
      await send(`${project}/stories/create`, { id: storyId, title, sprintId: id, points: 3 });
    await send(`${project}/sprints/start`, { id });
    await send(`${project}/stories/move`, { storyIds: [done], stage: 'OPERATE' });
    await send(`${project}/stories/edit`, { storyIds: [grown], set: { points: 5 } });
    await send(`${project}/stories/create`, { id: uuid(), title: 'Refunds', sprintId: id, points: 2 });
    await send(`${project}/stories/plan`, { storyIds: [gone], sprintId: null });

    const page = await stage.page(`/${slug}/SHOP/sprints`);
    for (const name of ['Committed 3 9 pts', 'Added since 1 2 pts', 'Taken out 1 3 pts', 'Re-estimated 1 +2 pts'])
      await page.getByRole('button', { name }).waitFor();
    // What has left the board is among the records too.
    await send(`${project}/stories/delete`, { storyIds: [gone] });
    await send(`${project}/stories/archive`, { storyIds: [done] });
    for (const [name, rows] of [
      ['Done 1 3 pts', ['Guest orders 3']],
      ['Committed 3 9 pts', ['Vouchers 3', 'Saved cards 3', 'Guest orders 3']],
      ['Added since 1 2 pts', ['Refunds 2']],
      ['Taken out 1 3 pts', ['Saved cards 3']],
      ['Re-estimated 1 +2 pts', ['Vouchers 3 → 5']],
    ] as const) {
      await page.getByRole('button', { name }).click();
      expect([name, (await listed(page)).sort()]).toEqual([name, [...rows].sort()]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('progressbar', { name: '1 of 3 done' }).waitFor();
    await page.goto(new URL(`/${slug}/SHOP/sprints/1/review`, page.url()).href);
    for (const name of ['Re-estimated', 'Still open'])
      await page.getByRole('region', { name }).getByText('3 → 5 pts').waitFor();
    await page.getByRole('link', { name: '1 Re-estimated +2 pts' }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a sub-task counts with its story wherever stories of a sprint are counted, and is listed as its part',
  async () => {
    const { send, workspace, slug } = stage;
    const project = `${workspace}/projects/PARTS`;
    await send(`${workspace}/projects`, { key: 'PARTS', name: 'Parts' });
    const [id, whole, part, other] = [uuid(), uuid(), uuid(), uuid()];
    await send(`${project}/sprints/create`, { id, startsOn: day(-5), endsOn: day(6) });
    await send(`${project}/stories/create`, { id: whole, title: 'Checkout', sprintId: id, points: 5 });
    await send(`${project}/stories/create`, { id: other, title: 'Receipts', sprintId: id, points: 3 });
    await send(`${project}/stories/create`, { id: part, title: 'Write the form', parentId: whole, points: 1 });

    const page = await stage.page(`/${slug}/PARTS/sprints/1/plan`);
    await page.getByRole('region', { name: 'Sprint 1' }).getByText('2 stories').waitFor();
    await page.goto(new URL(`/${slug}/PARTS/backlog`, page.url()).href);
    await page.getByText('2 stories').waitFor();
    await send(`${project}/sprints/start`, { id });
    await send(`${project}/stories/move`, { storyIds: [part], stage: 'OPERATE' });

    await page.goto(new URL(`/${slug}/PARTS/sprints`, page.url()).href);
    for (const [name, rows] of [
      ['Committed 2 9 pts', ['Checkout 5', 'Write the form part of PARTS-1 1', 'Receipts 3']],
      ['Done 0 1 pt', ['Write the form part of PARTS-1 1']],
      ['To do 2 8 pts', ['Checkout 5', 'Receipts 3']],
    ] as const) {
      await page.getByRole('button', { name }).click();
      expect([name, await listed(page)]).toEqual([name, rows]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    // However long a title is, its size stays in sight.
    await send(`${project}/stories/edit`, { storyIds: [whole], set: { title: 'Checkout '.repeat(12).trim() } });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'To do 2 8 pts' }).click();
    const sizes = page.getByRole('dialog').locator('[class*="points"]');
    await page.getByRole('dialog').getByText('Checkout Checkout').waitFor();
    for (const size of await sizes.all()) expect((await size.boundingBox())?.x).toBeLessThan(390 - 20);
    await page.keyboard.press('Escape');
    await send(`${project}/stories/create`, { id: uuid(), title: 'Try the form', parentId: whole, points: 2 });
    await page.getByRole('button', { name: 'Close sprint' }).click();
    // A part goes where its story goes, until it is sent elsewhere itself.
    const goesTo = (number: number) =>
      page.getByRole('dialog').getByRole('combobox', { name: `Where PARTS-${number} goes` });
    await goesTo(1).selectOption({ label: 'Backlog' });
    expect([await goesTo(4).inputValue(), await goesTo(2).inputValue()]).toEqual(['', expect.stringMatching(/./)]);
    await page.getByRole('dialog').getByText('Finished sub-tasks of the others.').waitFor();
    await page.getByRole('dialog').getByText('2 unfinished stories go to').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close Sprint 1' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const went = async (): Promise<Record<string, unknown>> => {
      const { stories } = (await stage.read(`${project}/snapshot`)) as Snapshot;
      return Object.fromEntries(decodeStories(stories).map(({ number, sprintId }) => [number, sprintId]));
    };
    const { 2: next, ...others } = await soon(went, (gone) => gone[1] === null);
    expect([others, next === null, next === id]).toEqual([{ 1: null, 3: id, 4: null }, false, false]);

    await page.goto(new URL(`/${slug}/PARTS/sprints/1/review`, page.url()).href);
    await page.getByRole('link', { name: '0 Done 1 pt · 2 committed' }).waitFor();
    await page.getByRole('region', { name: 'Deployed' }).getByText('part of PARTS-1').waitFor();
    // Its size came in, though no story did.
    const came = page.getByRole('link', { name: '0 Came in after the start 2 pts' });
    expect(await came.getAttribute('data-none')).toBeNull();
    expect(await page.getByRole('link', { name: '0 Taken out' }).getAttribute('data-none')).toBe('true');
    expect(await page.getByRole('button', { name: 'Add the finished story' }).count()).toBe(0);
    await page.goto(new URL(`/${slug}/PARTS/reports/sprint?sprint=1&unit=stories`, page.url()).href);
    await page.locator('#done', { hasText: 'Done 0' }).getByText('part of PARTS-1').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'the numbers of a sprint add up where a part has stayed without its story, and a plan counts and warns of no part beside its story',
  async () => {
    const { send, workspace, slug } = stage;
    const project = `${workspace}/projects/STAYS`;
    await send(`${workspace}/projects`, { key: 'STAYS', name: 'Stays' });
    const [id, whole, part, later, cards] = [uuid(), uuid(), uuid(), uuid(), uuid()];
    await send(`${project}/sprints/create`, { id, startsOn: day(-5), endsOn: day(6) });
    await send(`${project}/stories/create`, { id: uuid(), title: 'Receipts', sprintId: id, points: 3 });
    await send(`${project}/stories/create`, { id: whole, title: 'Checkout', sprintId: id, points: 5 });
    await send(`${project}/stories/create`, { id: part, title: 'Write the form', parentId: whole, points: 1 });
    await send(`${project}/stories/create`, { id: later, title: 'Payment' });
    await send(`${project}/stories/create`, { id: cards, title: 'Cards' });
    await send(`${project}/stories/create`, { id: uuid(), title: 'Print them', parentId: cards });
    for (const toId of [whole, part])
      await send(`${project}/links/add`, { id: uuid(), fromId: later, toId, kind: 'blocks' });

    const page = await stage.page(`/${slug}/STAYS/sprints/1/plan`);
    await page.getByRole('button', { name: '1 story waits for one that comes later' }).waitFor();
    const backlog = page.getByRole('region', { name: 'Backlog' });
    await backlog.getByText('2 stories').waitFor();
    await page.goto(new URL(`/${slug}/STAYS/sprints/1/plan?q=print`, page.url()).href);
    await backlog.getByText('0 stories').waitFor();

    await send(`${project}/stories/plan`, { storyIds: [whole], sprintId: null });
    await send(`${project}/sprints/start`, { id });
    await send(`${project}/stories/plan`, { storyIds: [whole], sprintId: id });
    await send(`${project}/stories/move`, { storyIds: [part], stage: 'OPERATE' });
    await send(`${project}/stories/plan`, { storyIds: [whole], sprintId: null });
    await page.goto(new URL(`/${slug}/STAYS/sprints`, page.url()).href);
    for (const name of [
      'Committed 1 3 pts',
      'Added since 1 6 pts',
      'Taken out 1 5 pts',
      'Done 0 1 pt',
      'To do 1 3 pts',
    ])
      await page.getByRole('button', { name }).waitFor();
    await page.getByRole('progressbar', { name: '0 of 1 done' }).waitFor();
    await page.context().close();
  },
  patient,
);
