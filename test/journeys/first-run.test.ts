import { createTestDatabase } from '@rondo/launch/test-database';
import { openBrowser, openWindow } from '../support/browser.mjs';
import { startProduct } from '../support/product.mjs';
import { card, cardIn, moveByMenu, patient, soon } from './support/stage';

test(
  'first run: from the one-time link to a story that goes from PLAN to MANAGE on two screens',
  async () => {
    const database = await createTestDatabase();
    const product = await startProduct({
      databaseUrl: database.url,
      env: { RONDO_ADMIN_EMAIL: '', RONDO_ADMIN_PASSWORD: '', RONDO_WORKSPACE: '' },
    });
    const browser = await openBrowser();
    try {
      const printed = () => Promise.resolve(/https?:\/\/\S+\/setup#\S+/.exec(product.output())?.[0] ?? '');
      const link = await soon(printed, (found) => found !== '');
      const window = await openWindow(browser, product.base);
      const page = await window.newPage();
      page.setDefaultTimeout(15_000);
      const address = link.replace(/^https?:\/\/[^/]+/, product.base);
      await page.goto(address.slice(0, -30));
      await page.getByText('This link is wrong').waitFor();
      // Pasted over the other one: only what follows the # differs.
      await page.goto(address);
      await page.getByLabel('Your name').fill('Ada');
      await page.getByLabel('Email').fill('ada@example.com');
      await page.getByRole('textbox', { name: 'Password' }).fill('a long enough secret');
      await page.getByRole('textbox', { name: 'Workspace' }).fill('Atelier');
      await page.getByRole('button', { name: 'Create the owner account' }).click();

      await page
        .getByRole('button', { name: /New project|Create/ })
        .first()
        .click();
      await page.getByLabel('Name').fill('Shop');
      await page.getByRole('button', { name: 'Create the project' }).click();
      await page.waitForURL(/\/SHOP\//);
      await page.goto(page.url().replace(/\/SHOP\/.*/, '/SHOP/columns'));
      await page
        .getByRole('button', { name: /New story/ })
        .first()
        .click();
      await page.getByRole('dialog').getByPlaceholder('What should be done?').fill('Pages load too slowly');
      await page.keyboard.press('Enter');
      await cardIn(page, 'PLAN', 'Pages load too slowly').waitFor();

      const second = await window.newPage();
      second.setDefaultTimeout(15_000);
      await second.goto(page.url());
      await card(second, 'Pages load too slowly').waitFor();
      for (const station of ['CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE', 'MANAGE']) {
        await moveByMenu(page, 'Pages load too slowly', station);
        const arrived =
          station === 'MANAGE'
            ? second.locator('[data-column="MANAGE"]', { hasText: '1' })
            : cardIn(second, station, 'Pages load too slowly');
        await arrived.first().waitFor();
      }

      const again = await (await openWindow(browser, product.base)).newPage();
      await again.goto(link.replace(/^https?:\/\/[^/]+/, product.base));
      await again
        .getByText(/has an owner/)
        .first()
        .waitFor();
    } finally {
      await browser.close();
      await product.stop('SIGKILL');
      await database.drop();
    }
  },
  patient,
);
