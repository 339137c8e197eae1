import { owner } from '../support/product.mjs';
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
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    expect(await page.getByRole('checkbox', { name: /\(SHOP\)$/ }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take back the invitation: noa@example.com' }).click();
    const asked = page.getByRole('dialog', { name: 'Take back this invitation?' });
    await asked.getByText('the link no longer lets anybody in').waitFor();
    await asked.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('listitem').filter({ hasText: 'noa@example.com' }).waitFor({ state: 'detached' });
    await page.context().close();
  },
  patient,
);

test(
  'another session and a wall screen end by a question too, and what ended is ended',
  async () => {
    const theirs = await (await stage.stranger()).newPage();
    await theirs.goto('/sign-in');
    await theirs.getByRole('textbox', { name: 'Email' }).fill(owner.email);
    await theirs.getByRole('textbox', { name: 'Password' }).fill(owner.password);
    await theirs.keyboard.press('Enter');
    await theirs.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    const page = await stage.page('/account');
    const other = page
      .getByRole('list', { name: 'Open sessions' })
      .getByRole('button', { name: /^End the session/ })
      .first();
    await other.click();
    const dialog = page.getByRole('dialog', { name: /^End the session/ });
    await dialog.getByRole('button', { name: 'End' }).click();
    await other.waitFor({ state: 'detached' });
    expect((await theirs.context().request.get(`${stage.product.base}/api/me`)).status()).toBe(401);

    const { secret } = await stage.send(`${stage.project}/kiosks`, { name: 'Kitchen' });
    await page.goto(`/${stage.slug}/SHOP/settings/screens`);
    await page.getByRole('button', { name: 'Close the screen Kitchen' }).click();
    const asked = page.getByRole('dialog', { name: 'Close the screen Kitchen?' });
    await asked.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByText('No screen yet.').waitFor();
    await theirs.goto(`/kiosk#${secret}`);
    await theirs.getByText('This screen was closed').first().waitFor();
    for (const each of [page, theirs]) await each.context().close();
  },
  patient,
);
