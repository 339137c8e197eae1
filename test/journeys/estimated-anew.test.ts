import { v7 as uuid } from 'uuid';
import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, patient);
afterAll(() => stage.close(), patient);

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
      const links = page.getByRole('dialog').getByRole('link');
      const told = links.evaluateAll((all) =>
        all.map((link) => {
          const [title, ...sizes] = ['storyTitle', 'number', 'points'].flatMap((part) =>
            [...link.querySelectorAll(`[class*="${part}"]`)].map((found) => found.textContent),
          );
          return [title, ...sizes].join(' ');
        }),
      );
      expect([name, (await told).sort()]).toEqual([name, [...rows].sort()]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.goto(new URL(`/${slug}/SHOP/sprints/1/review`, page.url()).href);
    for (const name of ['Re-estimated', 'Still open'])
      await page.getByRole('region', { name }).getByText('3 → 5 pts').waitFor();
    await page.getByRole('link', { name: '1 Re-estimated +2 pts' }).waitFor();
    await page.context().close();
  },
  patient,
);
