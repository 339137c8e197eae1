import { v7 as uuid } from 'uuid';
import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
let theirs: string;
const id = uuid();
beforeAll(async () => {
  stage = await openStage();
  theirs = await stage.join('Jana', 'contributor');
  const body = { id, startsOn: '2030-01-07', endsOn: '2030-01-18', goal: 'Faster' };
  await stage.send(`${stage.project}/sprints/create`, body);
}, patient);
afterAll(() => stage.close(), patient);

const savedGoal = async (): Promise<string> =>
  (await stage.read(`${stage.project}/snapshot`)).of.sprint.find((sprint: { id: string }) => sprint.id === id).goal;

test(
  'two people write the goal at once: both texts are shown, and the second chooses',
  async () => {
    const path = `/${stage.slug}/SHOP/sprints/1/plan`;
    const [mine, other] = [await stage.page(path), await stage.page(path, { cookie: theirs })];
    const [goal, theirGoal] = [mine, other].map((page) => page.getByRole('textbox', { name: 'Goal' })) as [
      ReturnType<typeof mine.getByRole>,
      ReturnType<typeof mine.getByRole>,
    ];
    await goal.fill('Faster by half');
    await theirGoal.fill('Faster for all');
    await theirGoal.press('Enter');
    await mine.getByText('Jana has changed this meanwhile to: Faster for all').waitFor();
    await goal.press('Enter');
    expect([await goal.inputValue(), await savedGoal()]).toEqual(['Faster by half', 'Faster for all']);
    await mine.getByRole('button', { name: 'Take theirs' }).click();
    expect(await goal.inputValue()).toBe('Faster for all');

    await goal.fill('Faster by half');
    await theirGoal.fill('Faster for everybody');
    await theirGoal.press('Enter');
    await mine.getByRole('button', { name: 'Keep mine' }).click();
    await soon(savedGoal, (text) => text === 'Faster by half');
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'what was written without a connection replaces nothing that came meanwhile, until one says so',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/sprints/1/plan`);
    const goal = page.getByRole('textbox', { name: 'Goal' });
    await goal.waitFor();
    await page.context().setOffline(true);
    await goal.fill('Written offline');
    await goal.press('Enter');
    const replaced = { goal: 'Faster by half' };
    await stage.send(`${stage.project}/sprints/edit`, { id, goal: 'Written meanwhile', replaced });
    await page.context().setOffline(false);
    await page.getByText('Somebody has changed this meanwhile to: Written meanwhile').waitFor();
    await page.getByText('Not saved: sprint goal').waitFor();
    await page.getByText('Yours: Written offline').waitFor();
    await soon(
      () => goal.inputValue(),
      (text) => text === 'Written meanwhile',
    );
    expect(await savedGoal()).toBe('Written meanwhile');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await soon(savedGoal, (text) => text === 'Written offline');
    await page.context().close();
  },
  patient,
);

test(
  'an entry checklist that was changed without a connection takes no line of a colleague away, until one says so',
  async () => {
    const { project, send, read, slug } = stage;
    const lines = async (): Promise<string[]> => {
      const { of } = await read(`${project}/snapshot`);
      return of.stage.find((policy: { id: string }) => policy.id === 'CODE').entryChecklist;
    };
    const page = await stage.page(`/${slug}/SHOP/settings/policy?stage=CODE`);
    const line = page.getByRole('textbox', { name: 'Add a condition' });
    await line.fill('Understood');
    await line.press('Enter');
    await soon(lines, ({ length }) => length === 1);
    await page.context().setOffline(true);
    await line.fill('Sized');
    await line.press('Enter');
    await send(`${project}/stages/configure`, { stage: 'CODE', entryChecklist: ['Understood', 'Tested'] });
    await page.context().setOffline(false);
    await page.getByText('Not saved: To enter this stage').waitFor();
    await page.getByText(/meanwhile to: Understood\nTested\nYours: Understood\nSized$/).waitFor();
    expect(await lines()).toEqual(['Understood', 'Tested']);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await soon(lines, (now) => now.join() === 'Understood,Sized');
    await page.context().close();
  },
  patient,
);

test(
  'what is typed in a line of an entry checklist outlives what a colleague does to the lines',
  async () => {
    const { project, send, read, slug } = stage;
    const put = (...entryChecklist: string[]) => send(`${project}/stages/configure`, { stage: 'TEST', entryChecklist });
    const lines = async (): Promise<string[]> => {
      const { of } = await read(`${project}/snapshot`);
      return of.stage.find((policy: { id: string }) => policy.id === 'TEST').entryChecklist;
    };
    await put('Small', 'Sized', 'Shown');
    const page = await stage.page(`/${slug}/SHOP/settings/policy?stage=TEST`);
    const fields = page.getByRole('textbox', { name: 'To enter this stage' });
    await fields.nth(1).fill('Sized by all');
    await put('Sized', 'Shown');
    await soon(
      () => fields.count(),
      (count) => count === 2,
    );
    expect(await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))).toEqual([
      'Sized by all',
      'Shown',
    ]);
    await put('Shown');
    const notices = page.getByRole('region', { name: 'Notices' });
    await notices.getByText('Somebody has removed the line “Sized”.').waitFor();
    await notices.getByText('Yours: Sized by all').waitFor();
    await notices.getByRole('button', { name: 'Keep mine' }).click();
    await soon(lines, (now) => now.join() === 'Shown,Sized by all');
    await page.context().close();
  },
  patient,
);

test(
  'a text in conflict that one leaves behind stays in sight, and goes through when one says so',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/sprints/1/plan`);
    const goal = page.getByRole('textbox', { name: 'Goal' });
    await goal.fill('Left behind');
    await stage.send(`${stage.project}/sprints/edit`, { id, goal: 'Written by somebody' });
    await page.getByText('Somebody has changed this meanwhile to: Written by somebody').waitFor();
    await page.getByRole('link', { name: 'Backlog' }).first().click();
    const notices = page.getByRole('region', { name: 'Notices' });
    await notices.getByText('Not saved: Goal').waitFor();
    await notices.getByText('Yours: Left behind').waitFor();
    expect(await savedGoal()).toBe('Written by somebody');
    await notices.getByRole('button', { name: 'Keep mine' }).click();
    await soon(savedGoal, (text) => text === 'Left behind');
    await page.context().close();
  },
  patient,
);

test(
  'the form of a sprint sends what was changed in it, and replaces no text that somebody has changed since it opened',
  async () => {
    const path = `/${stage.slug}/SHOP/sprints`;
    const mine = await stage.page(path);
    await mine.getByRole('button', { name: 'Actions on Sprint 1' }).click();
    await mine.getByRole('menuitem', { name: 'Edit' }).click();
    const form = mine.getByRole('dialog');
    await form.getByLabel('Goal').fill('Typed in the form');
    await form.getByLabel('Last day').fill('2030-01-17');
    const other = await stage.page(`${path}/1/plan`, { cookie: theirs });
    const metric = other.getByRole('textbox', { name: 'Metric' });
    await metric.fill('Error rate');
    await metric.press('Enter');
    const theirGoal = other.getByRole('textbox', { name: 'Goal' });
    await theirGoal.fill('Of a colleague');
    await theirGoal.press('Enter');
    await soon(savedGoal, (text) => text === 'Of a colleague');
    await form.getByRole('button', { name: 'Save' }).click();
    const notices = mine.getByRole('region', { name: 'Notices' });
    await notices.getByText('Jana has changed this meanwhile to: Of a colleague').waitFor();
    await notices.getByText('Yours: Typed in the form').waitFor();
    const saved = async () =>
      (await stage.read(`${stage.project}/snapshot`)).of.sprint.find((one: any) => one.id === id);
    const expected = { goal: 'Of a colleague', endsOn: '2030-01-17', metric: { name: 'Error rate', target: '' } };
    expect(await soon(saved, ({ endsOn }) => endsOn === '2030-01-17')).toMatchObject(expected);
    await notices.getByRole('button', { name: 'Keep mine' }).click();
    await soon(savedGoal, (text) => text === 'Typed in the form');
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'the form of a sprint shows and sends back nothing that a colleague wrote since it opened',
  async () => {
    const path = `/${stage.slug}/SHOP/sprints`;
    const later = uuid();
    const body = { id: later, name: 'Later', startsOn: '2030-02-04', endsOn: '2030-02-15' };
    await stage.send(`${stage.project}/sprints/create`, body);
    const page = await stage.page(path);
    await page.getByRole('button', { name: 'Actions on Later' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Last day').fill('2030-02-14');
    const theirs = { goal: 'Set meanwhile', metric: { name: 'Error rate', target: '1 %' } };
    await stage.send(`${stage.project}/sprints/edit`, { id: later, ...theirs });
    await page.getByText('Set meanwhile').first().waitFor();
    for (const field of ['Goal', 'Metric', 'Target']) expect(await form.getByLabel(field).inputValue()).toBe('');
    await form.getByRole('button', { name: 'Save' }).click();
    const saved = async () =>
      (await stage.read(`${stage.project}/snapshot`)).of.sprint.find((one: any) => one.id === later);
    expect(await soon(saved, ({ endsOn }) => endsOn === '2030-02-14')).toMatchObject(theirs);
    expect(await page.getByText(/^Not saved/).count()).toBe(0);
    await page.context().close();
  },
  patient,
);

test(
  'a colleague starts and closes the sprint while the same is being asked here: who was first is said, and what was typed waits',
  async () => {
    const { project, send } = stage;
    const storyId = uuid();
    await send(`${project}/stories/create`, { id: storyId, title: 'Faster search', sprintId: id });
    const mine = await stage.page(`/${stage.slug}/SHOP/sprints`);
    const other = await stage.page(`/${stage.slug}/SHOP/sprints`, { cookie: theirs });
    const [start, close] = ['Start Sprint 1', 'Close Sprint 1'];
    const ask = (button: string) => mine.getByRole('button', { name: button, exact: true }).first().click();
    const dialog = mine.getByRole('dialog');

    await ask(start);
    await other.getByRole('button', { name: start, exact: true }).first().click();
    await other.getByRole('dialog').getByRole('button', { name: start, exact: true }).click();
    await dialog.getByText('Jana has just started Sprint 1.').waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });

    await ask('Close sprint');
    await dialog.getByPlaceholder('Reason (optional)').fill('Waits for the index');
    await other.getByRole('button', { name: 'Close sprint', exact: true }).first().click();
    await other.getByRole('dialog').getByRole('button', { name: close, exact: true }).click();
    await dialog.getByText(/^Jana has just closed Sprint 1/).waitFor();
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await dialog.getByRole('button', { name: close, exact: true }).waitFor();
    expect(await dialog.getByPlaceholder('Reason (optional)').inputValue()).toBe('Waits for the index');
    await dialog.getByRole('button', { name: close, exact: true }).click();
    await mine.getByText('0 pts done, 0 pts committed').waitFor();
    await mine.getByText('Sprint 1 is closed').waitFor();
    await mine.keyboard.press('Control+z');
    await mine.getByRole('region', { name: 'Notices' }).getByText('Undone: close of Sprint 1').waitFor();
    expect(await mine.getByText('Sprint 1 is closed').count()).toBe(0);
    await Promise.all([mine.context().close(), other.context().close()]);
  },
  patient,
);

test(
  'two people describe the project at once: neither text is lost',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/settings/general`);
    const [name, description] = [page.getByLabel('Name'), page.getByLabel('Description')];
    await description.fill('Everything for the table');
    await stage.send(`${stage.project}/edit`, { description: 'Plates and cups' });
    await page.getByText('has changed this meanwhile to: Plates and cups').waitFor();
    expect(await description.inputValue()).toBe('Everything for the table');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    const saved = async () => (await stage.read(`${stage.project}/snapshot`)).of.project[0];
    await soon(saved, (project) => project.description === 'Everything for the table');
    const before = (await saved()).name;
    await name.fill('');
    await name.press('Enter');
    await page.getByText('This is needed.').waitFor();
    await name.press('Escape');
    expect(await name.inputValue()).toBe(before);
    await page.context().close();
  },
  patient,
);
