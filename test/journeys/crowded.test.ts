import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { findings } from './support/axe';
import { columnsOf, openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const labelIds = await Promise.all(
    ['frontend', 'backend', 'performance and scaling'].map(async (name, turn) => {
      const id = uuid();
      await stage.send(`${stage.project}/labels/create`, { id, name, color: ['teal', 'blue', 'pink'][turn] });
      return id;
    }),
  );
  const epicId = uuid();
  await stage.send(`${stage.project}/epics/create`, { id: epicId, title: 'Checkout', color: 'violet' });
  const stageOf = (turn: number) => (turn < 120 ? 'PLAN' : (['CODE', 'BUILD', 'TEST'][turn % 3] ?? 'CODE'));
  for (let turn = 0; turn < 180; turn++)
    await stage.send(`${stage.project}/stories/create`, {
      id: uuid(),
      title: `Story ${turn} `.repeat(1 + (turn % 6)).trim(),
      stage: stageOf(turn),
      labelIds: labelIds.slice(0, turn % 4),
      assigneeIds: turn % 2 === 0 ? [stage.userId] : [],
      points: turn % 3 === 0 ? 5 : null,
      ...(turn % 5 === 0 ? { epicId, dueOn: '2024-02-03' } : {}),
    });
}, patient);
afterAll(() => stage.close(), patient);

test.each([1440, 1024])(
  'no card lies on another in a crowded column, also after a reload and scrolling, at a width of %i',
  async (width) => {
    const page = await stage.page(columnsOf(stage), { width });
    await settled(page);
    expect(await overlaps(page)).toEqual([]);
    await page.reload();
    await settled(page);
    expect(await overlaps(page)).toEqual([]);
    const list = page.locator('[data-column="PLAN"] [data-list]');
    for (const way of [700, 2500, 9000, -1500, -20_000]) {
      await list.evaluate((element, by) => element.scrollBy(0, by), way);
      await settled(page);
      expect(await overlaps(page)).toEqual([]);
    }
    await page.context().close();
  },
  patient,
);

test(
  'axe finds nothing on a crowded board and its epics, and Tab comes to every list that scrolls',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await settled(page);
    expect(await findings(page, { also: ['label-content-name-mismatch'] })).toEqual([]);
    const lists = await page.locator('[data-list]:has(a[data-story])').count();
    expect(await page.locator('[data-list] a[data-story][tabindex="0"]').count()).toBe(lists);
    await page.goto(`/${stage.slug}/SHOP/epics`);
    await page.getByText('Checkout').or(page.locator('[value="Checkout"]')).first().waitFor();
    expect(await findings(page, { also: ['label-content-name-mismatch'] })).toEqual([]);
    await page.context().close();
  },
  patient,
);

/** Cards are drawn and measured, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('a[data-story]').first().waitFor();
  await page.evaluate(async () => {
    const shape = () =>
      [...document.querySelectorAll('a[data-story]')].map((card) => card.getBoundingClientRect().top).join();
    for (let before = '', same = 0; same < 10;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = shape();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-column]')].flatMap((column) => {
      const boxes = [...column.querySelectorAll('a[data-story]')]
        .map((card) => ({ words: card.textContent, ...card.getBoundingClientRect().toJSON() }))
        .sort((a, b) => a.top - b.top);
      return boxes.flatMap((box, at) =>
        box.top < (boxes[at - 1]?.bottom ?? -Infinity) - 0.5 ? [String(box.words)] : [],
      );
    }),
  );
