import { createTestDatabase } from '@rondo/launch/test-database';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { openBrowser, openWindow } from '../../support/browser.mjs';
import { call, patience, startProduct, tokenFor } from '../../support/product.mjs';

export const patient = 120_000;
type WindowOptions = Parameters<typeof openWindow>[2];

/** A running product, a real browser, and a project called SHOP with a few stories. */
export async function openStage(
  stories: Readonly<Record<string, readonly string[]>> = {},
  env: Record<string, string> = {},
) {
  const database = await createTestDatabase();
  const product = await startProduct({ databaseUrl: database.url, env: { RONDO_WRITE_LIMIT: '1000000', ...env } });
  const browser: Browser = await openBrowser();
  const { cookie, secret, slug, userId } = await tokenFor(product.base);
  const headers = { authorization: `Bearer ${secret}` };
  const workspace = `/api/workspaces/${slug}`;
  const project = `${workspace}/projects/SHOP`;
  const send = async (path: string, body: unknown) => (await call(product.base, 'POST', path, { headers, body })).reply;
  const read = async (path: string) => (await call(product.base, 'GET', path, { headers })).reply;
  await send(`${workspace}/projects`, { key: 'SHOP', name: 'Shop' });
  for (const [stage, titles] of Object.entries(stories))
    for (const title of titles) await send(`${project}/stories/create`, { id: uuid(), title, stage });
  return {
    product,
    browser,
    slug,
    userId,
    workspace,
    project,
    send,
    read,
    /** A window signed in as the owner, or as nobody. */
    window: (options: WindowOptions = {}): Promise<BrowserContext> =>
      openWindow(browser, product.base, { cookie, ...options }),
    stranger: (options: WindowOptions = {}): Promise<BrowserContext> => openWindow(browser, product.base, options),
    async page(path: string, options: WindowOptions = {}): Promise<Page> {
      const page = await (await openWindow(browser, product.base, { cookie, ...options })).newPage();
      page.setDefaultTimeout(patience / 2);
      await page.goto(path);
      return page;
    },
    /** Somebody else of the team, with a session of their own. */
    async join(name: string, role: string): Promise<string> {
      const ticket = await send(`${workspace}/invitations`, { role: 'member', projects: [{ key: 'SHOP', role }] });
      const email = `${name.toLowerCase()}@example.com`;
      const { cookie: theirs } = await call(product.base, 'POST', '/api/invitations/accept', {
        body: { secret: ticket.secret, name, email, password: 'a long enough secret' },
      });
      return theirs;
    },
    async close(): Promise<void> {
      await browser.close();
      await product.stop('SIGKILL');
      await database.drop();
    },
  };
}
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Reads until it is so, on the slowest of machines. */
export async function soon<Value>(read: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  for (const deadline = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > deadline) throw new Error(`It did not become so: ${JSON.stringify(value)}`);
  }
}

/** How many changes the project has. */
export const versionOf = async ({ read, project }: Stage): Promise<number> =>
  (await read(`${project}/changes?since=2147483647`)).version;

/** What this browser keeps under names that begin so. */
export const keptIn = (page: Page, prefix: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('rondo');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const database = opening.result;
          const end = (keys: string[]) => {
            database.close();
            resolve(keys.filter((key) => key.startsWith(wanted)));
          };
          if (!database.objectStoreNames.contains('live')) return end([]);
          const asked = database.transaction('live').objectStore('live').getAllKeys();
          asked.onsuccess = () => end(asked.result as string[]);
          asked.onerror = () => reject(new Error(String(asked.error)));
        };
      }),
    prefix,
  );

export const columnsOf = ({ slug }: Stage): string => `/${slug}/SHOP/columns`;
export const ringOf = ({ slug }: Stage): string => `/${slug}/SHOP/ring`;

export const column = (page: Page, station: string): Locator => page.locator(`[data-column="${station}"]`);
export const card = (page: Page, title: string): Locator => page.locator('a[data-story]', { hasText: title });
export const cardIn = (page: Page, station: string, title: string): Locator =>
  column(page, station).locator('a[data-story]', { hasText: title });

/** Opens the Move menu on the focused card and chooses a station by typing its name. */
export async function moveByMenu(page: Page, title: string, station: string): Promise<void> {
  await card(page, title).focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('combobox')).first().fill(station);
  await page.keyboard.press('Enter');
}

/** Drags with the mouse as a hand does, in small steps. */
export async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('not on screen');
  await page.mouse.move(start.x + start.width / 2, start.y + 12);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    const part = step / 12;
    const x = start.x + start.width / 2 + (end.x + end.width / 2 - start.x - start.width / 2) * part;
    await page.mouse.move(x, start.y + 12 + (end.y + Math.min(end.height / 2, 60) - start.y - 12) * part);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
}
