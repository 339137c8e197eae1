// Makes the README's pictures from the running product: npm run pictures.
import { findBrowser } from '@rondo/launch/browser';
import { startTemporaryDatabase } from '@rondo/launch/database';
import { migrate } from '@rondo/launch/migrate';
import { inRoot } from '@rondo/launch/paths';
import { v7 as uuid } from 'uuid';
import { openBrowser, openWindow } from '../support/browser.mjs';
import { call, startProduct, tokenFor } from '../support/product.mjs';

const people = ['Jana Torres', 'Karim Said', 'Lena Berg', 'Nora Rossi'];
const board = {
  PLAN: [
    ['Search suggests while typing', 5],
    ['Guest checkout', 8],
    ['Retry failed payments', 3, 'improvement'],
    ['Cart survives sign-in', 3],
  ],
  CODE: [
    ['Cache product queries', 3],
    ['Address autocomplete', 5],
    ['Image headers for the CDN', 2, 'chore'],
  ],
  BUILD: [['Slim the order e-mail', 2]],
  TEST: [
    ['Index order lookups', 3],
    ['Refund from the admin page', 5],
  ],
  RELEASE: [['Faster category page', 3]],
  DEPLOY: [
    ['Split the slow checkout query', 5],
    ['Pool size from the environment', 1, 'chore'],
  ],
  OPERATE: [
    ['VAT by country', 5],
    ['Check the nightly backup', 2, 'chore'],
  ],
  MANAGE: [
    ['Bulk price edit', 5],
    ['Invoice as PDF', 3],
    ['Lost discount found', 1, 'bug'],
  ],
  MONITOR: [['Alert when P99 passes 500 ms', 2]],
  SECURE: [['Update the archive library', 1, 'security']],
  DEFEND: [['Rate limit on the sign-in', 2, 'security']],
};

const database = await startTemporaryDatabase();
await migrate(database.url);
const product = await startProduct({ databaseUrl: database.url });
process.env['CHROMIUM_PATH'] ??= findBrowser(console.log) ?? '';
const browser = await openBrowser();
try {
  const { cookie, secret, slug } = await tokenFor(product.base);
  const headers = { authorization: `Bearer ${secret}` };
  const send = async (path, body) => (await call(product.base, 'POST', path, { headers, body })).reply;
  const workspace = `/api/workspaces/${slug}`;
  const project = `${workspace}/projects/SHOP`;
  await send(`${workspace}/projects`, { key: 'SHOP', name: 'Shop' });
  const team = [];
  for (const name of people) {
    const ticket = await send(`${workspace}/invitations`, {
      role: 'member',
      projects: [{ key: 'SHOP', role: 'contributor' }],
    });
    const email = `${name.split(' ')[0].toLowerCase()}@example.com`;
    const { reply } = await call(product.base, 'POST', '/api/invitations/accept', {
      body: { secret: ticket.secret, name, email, password: 'a long enough secret' },
    });
    team.push(reply.user.id);
  }
  for (const [stage, wipLimit] of Object.entries({ CODE: 4, BUILD: 2, TEST: 2, RELEASE: 3, DEPLOY: 2 }))
    await send(`${project}/stages/configure`, { stage, wipLimit });
  let turn = 0;
  const stories = {};
  for (const [stage, list] of Object.entries(board)) {
    for (const [title, points, type = 'feature'] of list) {
      const id = uuid();
      stories[title] = id;
      await send(`${project}/stories/create`, {
        id,
        title,
        stage,
        points,
        type,
        assigneeIds: [team[turn++ % team.length]],
      });
    }
  }
  await send(`${project}/stories/block`, {
    storyIds: [stories['Refund from the admin page']],
    cause: 'external',
    reason: 'The bank has not answered',
  });

  for (const colorScheme of ['light', 'dark']) {
    const page = await (await openWindow(browser, product.base, { cookie, colorScheme })).newPage();
    for (const view of ['ring', 'columns']) {
      await page.goto(`/${slug}/SHOP/${view}`);
      await page.getByText('Guest checkout').first().waitFor();
      await page.waitForTimeout(1200);
      await page.screenshot({ path: inRoot('apps/web/pictures', `${view}-${colorScheme}.png`) });
    }
  }
} finally {
  await browser.close();
  await product.stop();
  await database.stop();
}
