import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.join('Bea', 'viewer');
  await stage.send(`${stage.workspace}/projects`, { key: 'DEMO', name: 'Example', demo: true });
  await stage.send(`${stage.workspace}/projects`, { key: 'NEXT', name: 'Next' });
  const people = [{ name: 'Amina', color: 'teal', disciplines: ['product'] }];
  await stage.send(`${stage.workspace}/projects/DEMO/cast`, { people });
}, patient);
afterAll(() => stage.close(), patient);

test(
  'the people of the example are marked as such, get no password, and join no other project',
  async () => {
    const page = await stage.page(`/${stage.slug}/people`);
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await row('Amina').getByText('Example', { exact: true }).waitFor();
    await page.getByText('Those marked Example play in it, have no account').waitFor();
    expect(await row('Amina').getByRole('combobox').count()).toBe(0);
    await row('Bea').getByRole('button', { name: 'Actions for Bea' }).click();
    await page.getByRole('menuitem', { name: 'Make a password reset link' }).waitFor();
    await page.keyboard.press('Escape');
    await row('Amina').getByRole('button', { name: 'Actions for Amina' }).click();
    await page.getByRole('menuitem', { name: 'Remove from the workspace' }).waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(1);

    await page.goto(`/${stage.slug}/NEXT/settings/members`);
    const others = page.getByRole('combobox', { name: 'Person' });
    await others.getByText('Bea').waitFor({ state: 'attached' });
    expect(await others.getByText('Amina').count()).toBe(0);
    await page.context().close();
  },
  patient,
);
