import { v7 as uuid } from 'uuid';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.send(`${stage.project}/sprints/create`, { id: uuid(), startsOn: '2030-01-07', endsOn: '2030-01-18' });
  await stage.send(`${stage.project}/stories/create`, { id: uuid(), title: 'Shorter days', type: 'improvement' });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'a plan: metric and target are typed in any order, and an improvement is dropped with a reason only',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/sprints/1/plan`);
    const metric = page.getByRole('textbox', { name: 'Metric' });
    const target = page.getByRole('textbox', { name: 'Target' });
    await target.fill('under 2 %');
    await target.press('Tab');
    await page.getByText('Name the metric that has this target.').waitFor();
    await page.reload();
    await page.getByText('Name the metric that has this target.').waitFor();
    expect(await target.inputValue()).toBe('under 2 %');
    await metric.focus();
    await page.keyboard.type('Empty searches');
    await page.keyboard.press('Tab');
    expect(await target.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('under 3 %');
    await target.press('Tab');
    await soon(
      async () => (await stage.read(`${stage.project}/snapshot`)).of.sprint[0].metric,
      (saved) => saved?.name === 'Empty searches' && saved.target === 'under 3 %',
    );

    await page.getByRole('button', { name: /^Drop SHOP-/ }).click();
    const reason = page.getByRole('textbox', { name: /^Why SHOP-\d+ is dropped$/ });
    await reason.press('Enter');
    await page.getByText('Say why it is dropped.').waitFor();
    await reason.fill('Nobody wants it');
    await reason.press('Enter');
    await reason.waitFor({ state: 'detached' });
    await page.getByText('SHOP-1 is dropped').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Take SHOP-1 into the sprint' }).waitFor();
    expect(await page.getByText('SHOP-1 is dropped').count()).toBe(0);
    await page.context().close();
  },
  patient,
);

test(
  'a new sprint: what is wrong is said at its field, until it is changed',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/sprints`);
    await page.getByRole('button', { name: 'New sprint' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('First day').fill('2030-01-05');
    await form.getByText('Sat 5 Jan is a day off.').waitFor();
    await form.getByRole('button', { name: 'Take Mon 7 Jan' }).click();
    expect(await form.getByLabel('First day').inputValue()).toBe('2030-01-07');
    await form.getByText('is a day off').waitFor({ state: 'detached' });
    await form.getByLabel('First day').fill('2030-01-08');
    await form.getByLabel('Last day').fill('2030-01-25');
    await form.getByLabel('Target').fill('1 %');
    await form.getByRole('button', { name: 'Create sprint' }).click();
    await form.getByText('This is needed.').waitFor();
    await form.getByLabel('Metric').fill('Error rate');
    await form.getByRole('button', { name: 'Create sprint' }).click();
    const refused = form.getByText('These dates overlap sprint 1.');
    await refused.waitFor();
    await form.getByLabel('First day').fill('2031-01-06');
    await refused.waitFor({ state: 'detached' });
    await page.context().close();
  },
  patient,
);

test(
  'holidays: what is no day stays in the field, which says so',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/settings/planning`);
    await page.getByRole('textbox', { name: 'Add holidays' }).fill('2026-02-31, foo');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('No day can be read here: 2026-02-31 and foo').waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'a capacity that cannot be stays with its reason, and a viewer sees plain numbers, and fields that look shut',
  async () => {
    const path = `/${stage.slug}/SHOP/settings/planning`;
    const page = await stage.page(path);
    const field = page.getByRole('textbox', { name: 'QA of Owner, a day' });
    for (const wrong of ['abc', '-1']) {
      await field.fill(wrong);
      await field.press('Enter');
      await page.getByText('From 0 to 100').waitFor();
      expect(await field.inputValue()).toBe(wrong);
    }
    await field.fill('2');
    await field.press('Enter');
    await page.getByText('From 0 to 100').waitFor({ state: 'detached' });
    const viewer = await stage.page(path, { cookie: await stage.join('Vic', 'viewer') });
    await viewer
      .getByRole('row', { name: /^Owner/ })
      .getByText('2', { exact: true })
      .waitFor();
    expect(await viewer.getByRole('textbox', { name: 'QA of Owner, a day' }).count()).toBe(0);
    const ground = (name: string) => viewer.getByLabel(name).evaluate((it) => getComputedStyle(it).backgroundColor);
    for (const name of ['Cards', 'Reserve for operations']) expect(await ground(name)).toBe(await ground('Deck'));
    for (const each of [page, viewer]) await each.context().close();
  },
  patient,
);

test(
  'a project that plans in hours says so of every size: in the backlog, on its sprints and in its reports',
  async () => {
    const { project, send, slug } = stage;
    await send(`${project}/planning/configure`, { unit: 'hours' });
    const long = uuid();
    await send(`${project}/stories/create`, { id: long, title: 'Long search', points: 8 });
    const page = await stage.page(`/${slug}/SHOP/backlog`);
    await page.getByText('8 h', { exact: true }).first().waitFor();
    await page.goto(`/${slug}/SHOP/sprints/1/plan`);
    await page.getByText('8 h', { exact: true }).first().waitFor();
    await send(`${project}/stories/${long}/move`, { stage: 'OPERATE' });
    await page.goto(`/${slug}/SHOP/reports/throughput`);
    await page.getByText('Hours', { exact: true }).first().waitFor();
    await page.context().close();
  },
  patient,
);
