import { openStage, patient, soon, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, patient);
afterAll(() => stage.close(), patient);

test(
  'a token is copied where it is shown, and nothing is revoked without a question that names what stops',
  async () => {
    const page = await stage.page('/account');
    const tokens = page.getByRole('list', { name: 'API tokens' });
    const make = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'New token' }).click();
      await page.getByRole('textbox', { name: 'What is it for?' }).fill(name);
      await page.keyboard.press('Enter');
      await tokens.getByText(name, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Copy' }).and(page.locator(':focus')).waitFor();
    };
    await make('Deploy script');
    await make('Night report');
    const revoke = page.getByRole('button', { name: 'Revoke the token Deploy script' });
    const dialog = page.getByRole('dialog', { name: 'Revoke “Deploy script”?' });
    await revoke.click();
    await dialog.getByText('Whatever uses this token is refused').waitFor();
    await page.keyboard.press('Escape');
    await revoke.and(page.locator(':focus')).waitFor();
    await revoke.click();
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await tokens.getByText('Deploy script', { exact: true }).waitFor({ state: 'detached' });
    await soon(
      () => tokens.evaluate((list) => list.contains(document.activeElement)),
      (holds) => holds,
    );
    expect(await tokens.getByText('Night report', { exact: true }).count()).toBe(1);
    // An address that nobody can change is no field.
    expect(await page.locator('input[value*="@"]').count()).toBe(0);
    await page.getByText('You sign in with it. It cannot be changed.').waitFor();

    await stage.send(`${stage.workspace}/invitations`, { role: 'member', email: 'noa@example.com' });
    await page.goto(`/${stage.slug}/people`);
    await page.getByRole('button', { name: 'Take back the invitation: noa@example.com' }).click();
    const asked = page.getByRole('dialog', { name: 'Take back this invitation?' });
    await asked.getByText('the link no longer lets anybody in').waitFor();
    await asked.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('listitem').filter({ hasText: 'noa@example.com' }).waitFor({ state: 'detached' });
    await page.context().close();
  },
  patient,
);
