import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: Array.from({ length: 21 }, (_, n) => `Story ${n + 1}`) });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'after the last story is set aside the table goes on to its summary',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/poker/new?stories=%5B1%5D`);
    await page.getByRole('button', { name: 'Open the table' }).click();
    await page.getByRole('button', { name: 'Needs refinement' }).press('Enter');
    await page.getByRole('button', { name: 'Take up again' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'End and see the summary' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'more stories than are offered at once are said, and a viewer is told that viewers watch',
  async () => {
    const path = `/${stage.slug}/SHOP/poker/new`;
    const page = await stage.page(path);
    await page.getByRole('button', { name: /^Take the first 20 of \d+ stories without an estimate in/ }).click();
    await page.getByText('20 stories', { exact: true }).waitFor();
    const phone = await stage.page(path, { locale: 'fr-FR', width: 390, height: 844, touch: true });
    await phone.getByRole('button', { name: /^Prendre les 20 premières/ }).waitFor();
    const right = await phone
      .locator('main *')
      .evaluateAll((all) => Math.max(...all.map((element) => element.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(390);
    const viewer = await stage.page(path, { cookie: await stage.join('Vic', 'viewer') });
    await viewer.getByText(/^Viewers watch: /).waitFor();
    expect(await viewer.getByRole('button', { name: 'Open the table' }).count()).toBe(0);
    for (const each of [page, phone, viewer]) await each.context().close();
  },
  patient,
);

test(
  'after a reveal Enter settles on what is suggested, not on the card that was settled before',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/poker/new?stories=%5B2,3%5D`);
    await page.getByRole('button', { name: 'Open the table' }).click();
    for (const [card, settles] of [
      ['8', '13'],
      ['3', null],
    ] as const) {
      await page.getByRole('button', { name: `Vote ${card}`, exact: true }).click();
      await page.keyboard.press('r');
      await page
        .getByRole('button', { name: `Settle on ${card}`, exact: true })
        .and(page.locator(':focus'))
        .waitFor();
      if (settles === null) continue;
      await page.getByRole('button', { name: `Settle on ${settles}`, exact: true }).click();
      await page.keyboard.press('n');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Settle on 3', pressed: true }).waitFor();
    await page.context().close();
  },
  patient,
);
