import type { Page } from 'playwright-core';
import { card, column, columnsOf, openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search'], CODE: ['Beta basket'], BUILD: ['Gamma gift'] });
  await stage.send(`${stage.project}/stages/configure`, { stage: 'CODE', wipLimit: 1, wipMode: 'refuse' });
  await stage.send(`${stage.project}/stages/configure`, { stage: 'BUILD', wipLimit: 1, wipMode: 'warn' });
}, patient);
afterAll(() => stage.close(), patient);

async function hover(page: Page, station: string): Promise<void> {
  const box = await column(page, station).locator('a[data-story]').first().boundingBox();
  if (box === null) throw new Error('not on screen');
  await page.mouse.move(box.x + 20, box.y + 20, { steps: 8 });
}

test(
  'while a story is dragged, a full column that refuses says so before the drop; one that only warns takes it',
  async () => {
    const page = await stage.page(columnsOf(stage));
    await card(page, 'Alpha search').hover();
    await page.mouse.down();
    await hover(page, 'CODE');
    await column(page, 'CODE').locator('[data-refused]').waitFor({ state: 'attached' });
    await hover(page, 'BUILD');
    await column(page, 'CODE').locator('[data-refused]').waitFor({ state: 'detached' });
    expect(await column(page, 'BUILD').locator('[data-refused]').count()).toBe(0);
    await page.mouse.up();
    await column(page, 'BUILD').locator('a[data-story]', { hasText: 'Alpha search' }).waitFor();
    await page.context().close();
  },
  patient,
);
