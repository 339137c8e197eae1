import { v7 as uuid } from 'uuid';
import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
let theirs: string;
const id = uuid();
beforeAll(async () => {
  stage = await openStage();
  theirs = await stage.join('Jana', 'contributor');
  await stage.send(`${stage.project}/sprints/create`, { id, startsOn: '2030-01-07', endsOn: '2030-01-18' });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'who started a sprint is told truly after somebody else took that back and did it again; taking it back says so and goes back',
  async () => {
    const { project, read, send, slug } = stage;
    const page = await stage.page(`/${slug}/SHOP/sprints`, { cookie: theirs });
    await page.getByRole('button', { name: 'Start Sprint 1', exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start Sprint 1', exact: true }).click();
    const [own, others] = [page.getByText(/^You started it/), page.getByText(/^Started /)];
    await own.waitFor();
    await page.getByText(/^You can undo this until/).waitFor();
    const { version } = await read(`${project}/snapshot`);
    await send(`${project}/changes/undo`, { version });
    await own.waitFor({ state: 'detached' });
    await send(`${project}/sprints/start`, { id });
    await others.waitFor();
    expect(await own.count()).toBe(0);

    await others.getByRole('button', { name: 'Undo' }).click();
    const notices = page.getByRole('region', { name: 'Notices' });
    await notices.getByText('The start of Sprint 1 is undone').waitFor();
    await page.keyboard.press('Control+z');
    await others.waitFor();
    await page.context().close();
  },
  patient,
);
