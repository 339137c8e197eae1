import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** A team that sizes its stories in hours: one sprint is closed, one runs, one is planned. */
beforeAll(async () => {
  stage = await openStage();
  const { send, project, userId } = stage;
  await send(`${project}/planning/configure`, { unit: 'hours' });
  await send(`${project}/capacity/set`, { userId, perDay: { dev: 6 } });
  const [now, before] = [uuid(), uuid()];
  await send(`${project}/sprints/create`, { id: now, startsOn: day(-7), endsOn: day(6) });
  await send(`${project}/sprints/create`, { id: before, startsOn: day(-20), endsOn: day(-8) });
  for (const id of [before, now]) {
    const [done, open] = [uuid(), uuid()];
    for (const storyId of [done, open])
      await send(`${project}/stories/create`, { id: storyId, title: 'Vouchers', sprintId: id, points: 2 });
    await send(`${project}/sprints/start`, { id });
    await send(`${project}/stories/edit`, { storyIds: [open], set: { points: 5 }, addAssigneeIds: [userId] });
    await send(`${project}/stories/move`, { storyIds: [done], stage: 'OPERATE' });
    await send(`${project}/stories/create`, { id: uuid(), title: 'Habit', type: 'improvement', points: 1 });
    if (id === before) await send(`${project}/sprints/close`, { id, to: null });
  }
  await send(`${project}/stories/create`, { id: uuid(), title: 'Refunds', points: null, assigneeIds: [userId] });
}, patient);
afterAll(() => stage.close(), patient);

/** What is seen or read out and speaks of points. A point can also be one of a list, or a dot of a diagram. */
const pointsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const lines = [...document.body.innerText.split('\n'), ...named];
    return lines.filter(
      (line) => /\b(points?|pts)\b/i.test(line) && !/each point|key point|one point a story/i.test(line),
    );
  });

const pages = [
  ...['ring', 'columns', 'backlog', 'backlog?group=epic', 'stories/2', 'epics', 'sprints', 'settings/policy'],
  ...['sprints/1/plan', 'sprints/2/plan', 'sprints/1/review', 'sprints/3/review', 'poker', 'poker/new?stories=%5B2%5D'],
  ...['sprint', 'burn', 'velocity', 'flow', 'cycle', 'stages', 'ageing', 'throughput', 'blocked', 'forecast'].map(
    (report) => `reports/${report}`,
  ),
];
/** What opens over a page, and by which key or address. */
const dialogs = [
  ['columns?new=PLAN', ''],
  ['backlog?split=2', ''],
  ['columns', 'x'],
  ['columns', 'e'],
  ['backlog', 'e'],
  ['columns', '?'],
] as const;

test(
  'where hours are planned, no page speaks of points',
  async () => {
    const page = await stage.page('/my-work');
    const found: string[] = [];
    const look = async (where: string) => {
      await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
      for (const line of await pointsOn(page)) found.push(`${where}: ${line}`);
    };
    await look('my-work');
    for (const path of pages) {
      await page.goto(`/${stage.slug}/SHOP/${path}`);
      await page.locator('h1').first().waitFor();
      await look(path);
    }
    for (const [path, key] of dialogs) {
      await page.goto(`/${stage.slug}/SHOP/${path}`);
      if (key !== '') {
        await page
          .locator('[data-story]')
          .first()
          .click({ modifiers: ['ControlOrMeta'] });
        await page.keyboard.press(key);
      }
      await page.locator('[role=dialog], [role=toolbar]').first().waitFor();
      await look(`${path} ${key}`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
  patient * 2,
);
